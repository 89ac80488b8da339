// The Swedish lexicon. Inflections and compounds need not be listed where an ending alone makes them.
import type { Lexicon } from './lexicon.ts';
import { amounts } from './sv/amounts.ts';
import { figures } from './sv/figures.ts';
import { idle } from './sv/idle.ts';
import { indicators } from './sv/indicators.ts';
import { measures } from './sv/measures.ts';
import { numbers, ordinals } from './sv/numbers.ts';
import { abbreviations, fillers, generic, narrowing } from './sv/small-words.ts';
import { statuses } from './sv/statuses.ts';
import { talk } from './sv/talk.ts';
import { when } from './sv/when.ts';
import { groups, whose } from './sv/whose.ts';

export const swedish = {
  language: 'sv',
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
