// What somebody wants done with a measure.
import type { MeasureChange } from '../measures/change.ts';
import type { Owner } from '../measures/measure.ts';

/** Who wants something done, when, and what makes a second time of it recognised. */
export interface Request {
  /** A measure's code. */
  readonly measure: string;
  /** As the channel has authenticated them. An admin is one by the settings; other roles stand in the store. */
  readonly by: Owner & { readonly isAdmin: boolean };
  readonly at: Date;
  /** The channel's id of the activity, and the key that the card carried. Any of them seen before means done before. */
  readonly keys: readonly string[];
  /** The chat in which it is done and shown, which need not be told of it; absent for none. */
  readonly chat?: string;
}

export interface ChangeRequest extends Request {
  /** The version that the person saw; null when they saw none. */
  readonly seen: number | null;
  readonly change: MeasureChange;
}

export interface UndoRequest extends Request {
  /** The version that is to be taken back. */
  readonly version: number;
}
