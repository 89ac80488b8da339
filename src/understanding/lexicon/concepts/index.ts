// The municipal concepts of all fields, in both languages. They let a question find a name that says the same in other words.
import type { Concept } from './concept.ts';
import { careConcepts } from './care.ts';
import { economyConcepts } from './economy.ts';
import { measuringConcepts } from './measuring.ts';
import { placeConcepts } from './place.ts';
import { schoolConcepts } from './school.ts';
import { staffConcepts } from './staff.ts';

export const concepts: readonly Concept[] = [
  ...economyConcepts,
  ...staffConcepts,
  ...careConcepts,
  ...schoolConcepts,
  ...placeConcepts,
  ...measuringConcepts,
];
