// The English lexicon, group by group the twin of the Swedish one.
import type { Lexicon } from './lexicon.ts';
import { amounts } from './en/amounts.ts';
import { figures } from './en/figures.ts';
import { idle } from './en/idle.ts';
import { indicators } from './en/indicators.ts';
import { measures } from './en/measures.ts';
import { numbers, ordinals } from './en/numbers.ts';
import { abbreviations, fillers, generic, narrowing } from './en/small-words.ts';
import { statuses } from './en/statuses.ts';
import { talk } from './en/talk.ts';
import { when } from './en/when.ts';
import { groups, whose } from './en/whose.ts';

export const english = {
  language: 'en',
  groups,
  cues: { ...measures, ...indicators, ...figures, ...amounts, ...whose, ...when, ...talk },
  statuses,
  numbers,
  ordinals,
  fillers,
  idle,
  narrowing,
  generic,
  abbreviations,
} as const satisfies Lexicon;
