// What can be changed of a measure, as a value: from a sentence or a card alike, before anybody has decided whether it may be.
import type { ExpectedSaving, Owner, Status } from './measure.ts';

/** Only what is named is changed. A note belongs to the change itself, not to the measure. */
export interface MeasureChange {
  readonly status?: Status;
  /** Share done, whole percent from 0 to 100. */
  readonly sharePercent?: number;
  /** Realised so far, whole tkr from 0 to 1 000 000; null for "not known yet". */
  readonly realisedTkr?: number | null;
  /** ISO date, or null for none. */
  readonly due?: string | null;
  /** At most 500 characters; empty for none. */
  readonly nextStep?: string;
  /** Controllers only. */
  readonly expected?: ExpectedSaving;
  /** Controllers only. */
  readonly owners?: readonly Owner[];
  /** Asks somebody to take the owner's place; null takes the asking back. */
  readonly handOverTo?: Owner | null;
  /** The answer of the one who was asked: true makes them the owner. */
  readonly takesOver?: boolean;
  /** Why, in the person's own words; at most 1 000 characters. */
  readonly note?: string;
}

/** A person's own words as they are kept: without space around them and without what not every database can hold. */
export function keptWords(words = ''): string {
  return words.toWellFormed().replaceAll('\0', '').trim();
}

/** The parts of a change, as a fault names them. */
export type ChangeField = keyof MeasureChange;

/** Bounds that both cards and sentences keep. */
export const limits = {
  mostTkr: 1_000_000,
  longestNote: 1000,
  longestNextStep: 500,
  firstDue: '2000-01-01',
  lastDue: '2100-12-31',
} as const;
