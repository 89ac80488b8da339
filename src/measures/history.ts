// What has happened to a measure: one entry for each change, only ever added to. The last entry's `after` is the present state.
import { controls } from '../people/role.ts';
import type { Actor } from './change-measure.ts';
import type { MeasureState, Owner } from './measure.ts';

/** What brought a change about. */
export type ChangeCause = 'import' | 'added' | 'change' | 'undo';

export interface HistoryEntry {
  /** The measure's code. */
  readonly measure: string;
  /** The version that the change made; counts up by one. */
  readonly version: number;
  /** ISO time. */
  readonly at: string;
  /** Null for an import. */
  readonly by: Owner | null;
  readonly cause: ChangeCause;
  /** The person's own words; empty for none. */
  readonly note: string;
  /** Null where the history begins. */
  readonly before: MeasureState | null;
  readonly after: MeasureState;
}

/** How long people can take back what they did, in milliseconds. A controller always can. */
export const undoMs = 15 * 60 * 1000;

export type UndoDecision =
  | { readonly kind: 'undone'; readonly after: MeasureState }
  /** Somebody else's change, or an import. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'too-late' }
  /** There is no change of a person's to take back. */
  | { readonly kind: 'nothing' };

/** Whether a person may take back the latest change of a measure, and the state that it then goes back to. */
export function decideUndo(latest: HistoryEntry, actor: Actor, now: Date): UndoDecision {
  if (latest.before === null || latest.by === null) return { kind: 'nothing' };
  if (!controls(actor.role)) {
    if (latest.by.person !== actor.person) return { kind: 'not-yours' };
    if (now.getTime() - Date.parse(latest.at) > undoMs) return { kind: 'too-late' };
  }
  return { kind: 'undone', after: latest.before };
}
