// What a lexicon holds: the words of one language that mean something in a question, whatever the data is about.
import type { Status } from '../../measures/measure.ts';
import type { Language } from '../../language.ts';

export const cues = [
  // What is asked for.
  'savings',
  'measures',
  'count',
  'list',
  'assessed',
  'too-early',
  'compare',
  'others',
  'trend',
  // Whose.
  'whole',
  'us',
  // When.
  'latest',
  'all-periods',
  'since',
  'until',
  'last-years',
  'years-word',
  'last-year',
  'year-before-last',
  'this-year',
  'number-sign',
  // Talk.
  'greeting',
  'help',
  'thanks',
] as const;

/** A word or phrase that tells what a question is after. */
export type Cue = (typeof cues)[number];

export interface Lexicon {
  readonly language: Language;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly statuses: Readonly<Record<Status, readonly string[]>>;
  /** Small numbers in words: `tre` -> 3. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that carry nothing a figure could be looked up by. */
  readonly fillers: readonly string[];
  /** Words of measurement that say little by themselves: antal, andel, kostnad. They weigh less than others. */
  readonly generic: readonly string[];
}
