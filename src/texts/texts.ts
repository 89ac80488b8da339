// Every word shown to people, as one type: a text that is missing in a language does not compile.
import type { Language } from '../language.ts';
import { en } from './en.ts';
import type { Formats } from './format.ts';
import type { MeasureTexts } from './measure-texts.ts';
import { sv } from './sv.ts';

/** Sentences take finished strings: numbers, names and periods are formatted before they come here. */
export interface Texts {
  readonly language: Language;
  readonly formats: Formats;
  readonly words: Words;
  readonly card: CardTexts;
  readonly values: ValueTexts;
  readonly results: ResultTexts;
  readonly measures: MeasureTexts;
  readonly buttons: ButtonTexts;
  readonly dialogue: DialogueTexts;
}

/** Single words and names of states, by the code they have in the domain. */
export interface Words {
  readonly status: Readonly<
    Record<'not-started' | 'under-investigation' | 'in-progress' | 'done' | 'paused' | 'cancelled', string>
  >;
  readonly organisationKind: Readonly<
    Record<
      | 'municipality'
      | 'administration'
      | 'office'
      | 'unit'
      | 'company'
      | 'region'
      | 'country'
      | 'peer-group'
      | 'national-average',
      string
    >
  >;
  readonly gap: Readonly<
    Record<'not-collected' | 'not-applicable' | 'not-published' | 'suppressed' | 'discontinued', string>
  >;
  /** Where the store has no row at all, which is less than a stated gap. */
  readonly noRow: string;
  /** Beside a figure that is not as printed; short enough for a table cell. */
  readonly quality: Readonly<Record<'corrected' | 'inferred', string>>;
  /** A number with its unit. */
  readonly unit: Readonly<Record<UnitName, (number: string) => string>>;
  /** A unit by itself, for the line above a table of bare numbers; empty when there is nothing to say. */
  readonly unitName: Readonly<Record<UnitName, string>>;
  readonly scale: (min: string, max: string) => string;
  /** A difference in percent units, with its sign. */
  readonly percentagePoints: (difference: string, value: number, decimals: number) => string;
  /** A stored period (`2023`, `2023-T1`, `2023-Q1`, `2023-05`, `unstated`) in words. */
  readonly period: (period: string) => string;
  readonly assumed: string;
  /** Kept from the question before. */
  readonly kept: string;
}

type UnitName = 'percent' | 'kr' | 'tkr' | 'mnkr' | 'count' | 'score' | 'index' | 'other';

/** What stands below every answer, and what cards say of themselves. */
export interface CardTexts {
  readonly source: string;
  /** In the place of a document, for what was added in the chat. */
  readonly addedInChat: string;
  readonly section: (section: string) => string;
  readonly page: (page: string) => string;
  readonly calculated: string;
  readonly understood: string;
  readonly showTable: string;
  readonly indicator: string;
  readonly organisation: string;
  readonly organisations: string;
  readonly kind: string;
  readonly period: string;
  readonly measure: string;
  readonly filter: string;
  /** How many more there are than a card has room for. */
  readonly more: (count: number) => string;
}

export interface ValueTexts {
  readonly latest: (periods: string) => string;
  readonly last: (count: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly allPeriods: string;
  /** Between the first and the last figure of several. */
  readonly fromTo: (from: string, to: string) => string;
  readonly changed: (difference: string, since: string, before: string) => string;
  readonly unchanged: (since: string, before: string) => string;
  readonly judged: Readonly<Record<'better' | 'worse', (direction: 'higher' | 'lower') => string>>;
  readonly why: string;
  readonly trend: (indicator: string, organisation: string) => string;
  /** Headings of columns. */
  readonly valueColumn: string;
  readonly changeColumn: string;
  readonly changeCalculated: (to: string, from: string) => string;
  readonly changesCalculated: string;
  readonly correctedNote: (places: string, printed: readonly string[], note: string) => string;
  readonly inferredNote: (places: string, printed: readonly string[], note: string) => string;
  readonly differenceColumn: string;
  readonly differenceIn: (organisation: string, period: string) => string;
  readonly differenceCalculated: (organisation: string) => string;
  readonly inPercentagePoints: string;
  readonly periodsLeftOut: (shown: number, all: number) => string;
  readonly missing: (what: string) => string;
  readonly missingAt: (where: string, why: string) => string;
  readonly noFiguresAtAll: string;
  readonly figuresExist: (organisation: string, periods: string) => string;
  readonly summary: (what: string, value: string) => string;
}

/** What was worked out, and what is told about an indicator. */
export interface ResultTexts {
  readonly wentFromTo: (from: string, to: string) => string;
  readonly between: (to: string, from: string) => string;
  readonly extreme: Readonly<Record<'highest' | 'lowest' | 'best' | 'worst', (where: string) => string>>;
  readonly average: string;
  readonly averageOrigin: (figures: string) => string;
  readonly sum: string;
  readonly sumOrigin: (figures: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly rankedBy: Readonly<Record<'higher' | 'lower' | 'neither', string>>;
  readonly rankOrigin: string;
  readonly impossible: Readonly<
    Record<'too-few-figures' | 'no-direction' | 'one-organisation' | 'different-periods' | 'not-additive', string>
  >;
  readonly whyHeadline: string;
  readonly noReason: string;
  readonly about: Readonly<Record<'definition' | 'source', string>>;
  readonly noDefinition: string;
  readonly unit: string;
  readonly direction: Readonly<Record<'higher' | 'lower' | 'neither', string>>;
  readonly combined: Readonly<Record<'divide' | 'add', (first: string, second: string) => string>>;
  readonly combinationOrigin: Readonly<Record<'divide' | 'add', (first: string, second: string) => string>>;
  readonly noCombination: string;
  /** Organisations or periods that had no figure to compare. */
  readonly leftOut: (names: string) => string;
  readonly indicators: (group: string) => string;
  /** Those with figures of an indicator, or all. */
  readonly organisations: (indicator: string | null) => string;
  readonly allGroups: string;
}

export interface ButtonTexts {
  readonly allPeriods: string;
  readonly compare: string;
  readonly listMeasures: string;
  readonly savings: (filter: string) => string;
  readonly list: (filter: string) => string;
  readonly count: (filter: string) => string;
  readonly largest: (filter: string) => string;
  readonly smallest: (filter: string) => string;
  readonly share: (filter: string) => string;
  readonly realised: (filter: string) => string;
  readonly average: (filter: string) => string;
  readonly status: (filter: string) => string;
  readonly owner: (filter: string) => string;
  readonly due: (filter: string) => string;
  readonly changeReading: string;
  readonly askAgain: string;
  readonly why: string;
  readonly definition: string;
  readonly source: string;
  readonly indicators: string;
  readonly measure: (number: string) => string;
  readonly help: string;
  readonly latest: string;
  readonly andMore: (first: string, count: number) => string;
}

export interface DialogueTexts {
  readonly choose: Readonly<Record<'indicator' | 'organisation' | 'measure' | 'kind', string>>;
  readonly chooseWhy: string;
  /** None of them fits wholly. */
  readonly chooseNear: string;
  /** Whose figures and when, the same in all choices. */
  readonly allFor: (scope: string) => string;
  readonly notUnderstood: Readonly<
    Record<'empty' | 'too-long' | 'out-of-scope' | 'unknown-words' | 'unsure', { headline: string; remedy: string }>
  >;
  readonly unknown: Readonly<Record<'organisation' | 'measure' | 'unplaced' | 'other', (words: string) => string>>;
  readonly understoodPart: string;
  readonly nearest: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly helpHeadline: string;
  readonly helpAbilities: readonly string[];
  readonly helpBasis: (documents: string) => string;
  readonly helpNothingLoaded: string;
  readonly examples: string;
  readonly faultHeadline: string;
  readonly faultRemedy: string;
  readonly faultId: (errorId: string) => string;
  readonly busyHeadline: string;
  readonly busyRemedy: string;
  readonly oldButtonHeadline: string;
  readonly oldButtonRemedy: string;
}

const texts: Readonly<Record<Language, Texts>> = { sv, en };

/** All texts of a language. */
export function textsFor(language: Language): Texts {
  return texts[language];
}
