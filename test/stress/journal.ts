// What an instance was asked and what it answered, line by line, so that it survives the instance.
import type { MeasureChange } from '../../src/measures/change.ts';
import type { ChangeOutcome, UndoOutcome } from '../../src/measures/change-outcome.ts';
import type { Owner } from '../../src/measures/measure.ts';

/** A press of a button, or the change of it sent again. As JSON, so that it can be sent again by another process. */
export interface Sent {
  /** Each delivery has its own. */
  readonly activity: string;
  /** The same for every delivery of one press. */
  readonly press: string;
  readonly measure: string;
  readonly by: Owner;
  /** ISO time. */
  readonly at: string;
  readonly seen: number | null;
  /** The change, or for an undo the version to take back. */
  readonly wish: MeasureChange | { readonly undo: number };
}

export interface Answered {
  readonly activity: string;
  readonly kind: (ChangeOutcome | UndoOutcome)['kind'];
  /** Of the entry that a saved one made. */
  readonly version: number | null;
  readonly again: boolean;
  readonly ms: number;
}

export type Line = { readonly sent: Sent } | { readonly answered: Answered };

export interface Journal {
  readonly sent: readonly Sent[];
  readonly answered: readonly Answered[];
}

export function journalOf(lines: readonly Line[]): Journal {
  return {
    sent: lines.flatMap((line) => ('sent' in line ? [line.sent] : [])),
    answered: lines.flatMap((line) => ('answered' in line ? [line.answered] : [])),
  };
}

/** What was sent and got no answer: the instance was killed in between. */
export function unanswered({ sent, answered }: Journal): readonly Sent[] {
  const known = new Set(answered.map(({ activity }) => activity));
  return sent.filter(({ activity }) => !known.has(activity));
}

/** Whether it is somebody's own update, sent for the first time: what the size of a run counts. */
export function isUpdate({ activity, press, wish }: Sent): boolean {
  return activity === press && !('undo' in wish);
}
