// What a lexicon holds: the words of one language that mean something in a question, whatever the data is about.
import type { Status } from '../../measures/measure.ts';
import type { Language } from '../../language.ts';

export const cues = [
  // What is asked for: measures.
  'savings',
  'measures',
  'count',
  'list',
  'assessed',
  'too-early',
  'share',
  'realised',
  'owner',
  'status',
  'due',
  'late',
  'in-time',
  'lacking',
  'having',
  // What is asked for: indicators.
  'indicators',
  'exist',
  'organisations',
  'which-years',
  'why',
  'explain',
  'definition',
  'what-is',
  'source',
  // What is to be done with the figures.
  'change',
  'improved',
  'worsened',
  'increased',
  'decreased',
  'highest',
  'lowest',
  'best',
  'worst',
  'average',
  'difference',
  'times',
  'rank',
  'per',
  'plus',
  'together',
  'compare',
  'others',
  'which-organisation',
  'kind-of-organisation',
  'costs',
  'only',
  'trend',
  'chart',
  'kr',
  'tkr',
  'mnkr',
  // Whose.
  'whole',
  'the-municipality',
  'us',
  // When.
  'latest',
  'all-periods',
  'since',
  'ago',
  'until',
  'between',
  'before',
  'last-years',
  'years-word',
  'last-year',
  'year-before-last',
  'this-year',
  'year-before',
  'year-after',
  'same-year',
  'earlier',
  'later',
  'tertial',
  'quarter',
  'number-sign',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  // Talk.
  'and',
  'what-about',
  'question-word',
  'how-much',
  'how-long',
  'comparative',
  'not',
  'future',
  'percent',
  'they',
  'greeting',
  'help',
  'thanks',
  'out-of-scope',
] as const;

/** A word or phrase that tells what a question is after. */
export type Cue = (typeof cues)[number];

export interface Lexicon {
  readonly language: Language;
  /** What people call the whole country or the group compared with, whatever it is called in the data. */
  readonly groups: Readonly<Record<'national-average' | 'peer-group', readonly string[]>>;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly statuses: Readonly<Record<Status, readonly string[]>>;
  /** Small numbers in words: `tre` -> 3. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words behind which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** `andra` -> 2; so is the `näst` of `näst störst`. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words that carry nothing a figure could be looked up by. */
  readonly fillers: readonly string[];
  /** Words of everyday talk that do not change which figure is meant, though a name may hold them. */
  readonly idle: readonly string[];
  /** Words that make another thing of what they stand with; a name that has one is not meant unless it is said. */
  readonly narrowing: readonly string[];
  /** Words of measurement that say little by themselves: antal, andel, kostnad. They weigh less than others. */
  readonly generic: readonly string[];
}
