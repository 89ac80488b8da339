// All that can be asked, as types. Text, a button and a follow-up all become one of these before anything is looked up.
import type { Operation } from '../indicators/calculate.ts';
import type { Combining } from '../indicators/find-combination.ts';
import type { OverviewShow } from '../indicators/find-overview.ts';
import type { PeriodWish } from '../indicators/period.ts';
import type { Places } from '../indicators/places.ts';
import type { Language } from '../language.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { Grouping } from '../measures/group-measures.ts';

export const partSources = ['stated', 'kept', 'assumed'] as const;

/** A part of a question and how we know it: said now, kept from the question before, or assumed; the answer says which. */
export interface Part<T> {
  readonly value: T;
  readonly how: (typeof partSources)[number];
}

export const moneyUnits = ['kr', 'tkr', 'mnkr'] as const;

/** The unit a person wants an amount in. */
export type MoneyUnit = (typeof moneyUnits)[number];

/** Whose figures of which indicator, and when. */
export interface Scope {
  readonly indicator: Part<string>;
  readonly organisations: Part<readonly string[]>;
  readonly periods: Part<PeriodWish>;
}

/** Figures of one indicator, as they are or worked out: one organisation or several, one period or several. */
export interface ValuesQuestion extends Scope {
  readonly kind: 'values';
  readonly operation: Operation;
  /** Which of the highest, lowest, best or worst; left out when it is the first alone. */
  readonly places?: Places;
  /** null: as stored. */
  readonly unit: MoneyUnit | null;
  /** What was asked for just before, where only whose figure or only the year has changed: what "the difference" is from. */
  readonly earlier?: { readonly organisations: readonly string[]; readonly periods: PeriodWish };
}

/** Why a figure moved. */
export interface WhyQuestion extends Scope {
  readonly kind: 'why';
}

/** What an indicator measures, or where its figures come from. */
export interface AboutQuestion extends Scope {
  readonly kind: 'about';
  readonly aspect: 'definition' | 'source';
}

/** One indicator's figure divided by another's, or added to it, of the same organisation and period. */
export interface CombinationQuestion extends Scope {
  readonly kind: 'combination';
  readonly combining: Combining;
  readonly with: Part<string>;
}

/** Many indicators at once: their figures, or which of them have moved, for the better or the worse, up or down. */
export interface OverviewQuestion {
  readonly kind: 'overview';
  readonly show: OverviewShow;
  /** Code of a term of kind `group`; null for all indicators. */
  readonly group: string | null;
  readonly organisations: Part<readonly string[]>;
  readonly periods: Part<PeriodWish>;
}

/** Which indicators there are: in a group, or all. */
export interface IndicatorsQuestion {
  readonly kind: 'indicators';
  /** Code of a term of kind `group`, or null. */
  readonly group: string | null;
}

/** Which organisations there are, or have figures of one indicator. */
export interface OrganisationsQuestion {
  readonly kind: 'organisations';
  /** Code of an indicator, or null. */
  readonly having: string | null;
}

export const measureShows = [
  'savings',
  'list',
  'count',
  'largest',
  'smallest',
  'average',
  'share',
  'realised',
  'status',
  'owner',
  'due',
] as const;

/**
 * Many measures: what they save, which they are, how many, the one that saves most, the mean saving, their share of all,
 * what is realised, how they fare, who owns them, when they are due.
 */
export interface MeasuresQuestion {
  readonly kind: 'measures';
  readonly show: (typeof measureShows)[number];
  readonly filter: MeasureFilter;
  /** What they are to be summed or counted by; left out when it is nothing. */
  readonly by?: Grouping;
  /** Which of the largest or smallest; left out when it is the first, before all others in their order. */
  readonly places?: Places;
  /** The codes of the measures that were shown as the largest or smallest: "who owns that one?" asks about it. */
  readonly shown?: readonly string[];
}

export const measureAspects = ['whole', 'owner', 'status', 'due', 'savings', 'source'] as const;

/** One measure, or one thing about it. */
export interface MeasureQuestion {
  readonly kind: 'measure';
  readonly measure: Part<string>;
  readonly aspect: (typeof measureAspects)[number];
}

/** What can you do? A greeting or thanks gets the same answer with a word in return first. */
export interface HelpQuestion {
  readonly kind: 'help';
  readonly tone: 'plain' | 'greeting' | 'thanks';
}

export type Question =
  | ValuesQuestion
  | WhyQuestion
  | AboutQuestion
  | CombinationQuestion
  | OverviewQuestion
  | IndicatorsQuestion
  | OrganisationsQuestion
  | MeasuresQuestion
  | MeasureQuestion
  | HelpQuestion;

/** Several finished questions fit what was written; the person chooses. `differsIn` names the part in which they differ. */
export interface Choice {
  readonly kind: 'choice';
  readonly differsIn: 'indicator' | 'organisation' | 'measure' | 'kind';
  /** None of them fits all that was said; they are only the nearest. */
  readonly isNear: boolean;
  readonly options: readonly Question[];
}

/** Words that name something, but nothing that the store knows. */
export interface UnknownWords {
  readonly words: string;
  /** `unplaced`: a word that is known, but has no place in what was understood. */
  readonly as: 'organisation' | 'measure' | 'unplaced' | 'other';
}

/** We will not guess. Says what was understood, what was not, and which questions that can be answered lie nearest. */
export interface NotUnderstood {
  readonly kind: 'not-understood';
  readonly reason: 'empty' | 'too-long' | 'out-of-scope' | 'unknown-words' | 'unsure';
  /** The parts that were understood, as codes. */
  readonly understood: {
    readonly indicator: string | null;
    readonly organisations: readonly string[];
    readonly periods: PeriodWish | null;
  };
  readonly unknown: readonly UnknownWords[];
  readonly nearest: readonly Question[];
}

export type Meaning = Question | Choice | NotUnderstood;

/** What a text means: one meaning for each question in it. */
export interface Understanding {
  readonly language: Language;
  /** 0 to 1; below the threshold a meaning is never a Question. Of several questions, that of the least sure. */
  readonly confidence: number;
  readonly meanings: readonly Meaning[];
}
