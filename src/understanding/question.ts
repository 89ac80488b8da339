// All that can be asked, as types. Text, a button and a follow-up all become one of these before anything is looked up.
import type { PeriodWish } from '../indicators/period.ts';
import type { Language } from '../language.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';

/** A part of a question and how we know it: the person said it, or we assumed it and the answer must say so. */
export interface Part<T> {
  readonly value: T;
  readonly how: 'stated' | 'assumed';
}

/** Figures of one indicator: one organisation or several, one period or several. */
export interface ValuesQuestion {
  readonly kind: 'values';
  readonly indicator: Part<string>;
  readonly organisations: Part<readonly string[]>;
  readonly periods: Part<PeriodWish>;
}

/** Many measures: what they are expected to save, which they are, or how many. */
export interface MeasuresQuestion {
  readonly kind: 'measures';
  readonly show: 'savings' | 'list' | 'count';
  readonly filter: MeasureFilter;
}

/** One measure, whole. */
export interface MeasureQuestion {
  readonly kind: 'measure';
  readonly measure: Part<string>;
}

/** What can you do? A greeting gets the same answer with a greeting first. */
export interface HelpQuestion {
  readonly kind: 'help';
  readonly greeting: boolean;
}

export type Question = ValuesQuestion | MeasuresQuestion | MeasureQuestion | HelpQuestion;

/** Several finished questions fit what was written; the person chooses. `differsIn` names the part in which they differ. */
export interface Choice {
  readonly kind: 'choice';
  readonly differsIn: 'indicator' | 'organisation' | 'measure' | 'kind';
  readonly options: readonly Question[];
}

/** Words that name something, but nothing that the store knows. */
export interface UnknownWords {
  readonly words: string;
  readonly as: 'organisation' | 'measure' | 'other';
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

/** What a text means. */
export interface Understanding {
  readonly language: Language;
  /** 0 to 1; below the threshold the meaning is never a Question. */
  readonly confidence: number;
  readonly meaning: Meaning;
}
