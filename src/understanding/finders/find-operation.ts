// Finder: what a sentence wants done with the figures it names, told by its cue words.
import type { Operation } from '../../indicators/calculate.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MoneyUnit } from '../question.ts';
import { moneyUnits } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from './find-organisations.ts';

// In this order: "vilken kommun har högst genomsnitt" wants the highest.
const byCue: readonly (readonly [Cue, Operation])[] = [
  ['rank', 'rank'],
  ['best', 'best'],
  ['worst', 'worst'],
  ['highest', 'highest'],
  ['lowest', 'lowest'],
  ['average', 'average'],
  ['times', 'times'],
  ['difference', 'difference'],
  ['change', 'change'],
  ['improved', 'change'],
  ['worsened', 'change'],
  ['increased', 'change'],
  ['decreased', 'change'],
];

/** Whether any cue of these stands in the sentence, outside the tokens that a name uses. */
export function hasCue({ findings }: Sentence, cues: readonly Cue[], taken: Tokens = none): boolean {
  return findings.some(({ sense, from }) => sense.kind === 'cue' && cues.includes(sense.cue) && !taken.has(from));
}

const none: Tokens = new Set();

/** The operation wanted, or null when none is said. */
export function findOperation(sentence: Sentence, taken: Tokens): Operation | null {
  const free = exceptSuperlatives(sentence, taken);
  return byCue.find(([cue]) => hasCue(sentence, [cue], free))?.[1] ?? null;
}

/** "nöjdaste brukarna": a word of the name in its highest degree says two things, and a name has none of that degree. */
export function exceptSuperlatives({ tokens }: Sentence, taken: Tokens): Tokens {
  return { has: (at) => taken.has(at) && !/\p{L}aste?$/u.test(tokens[at]?.text ?? '') };
}

/** The unit that amounts are wanted in, or null. */
export function findUnit(sentence: Sentence): MoneyUnit | null {
  return moneyUnits.find((unit) => hasCue(sentence, [unit])) ?? null;
}
