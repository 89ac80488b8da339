// The history of measures and what goes with a change. Rows of the history are only ever added; undoing adds one more.
import type { ChangeCause } from '../../measures/history.ts';

export interface MeasureChangeTable {
  tenant: string;
  measure: string;
  /** 1 for the first row of a measure, then one more for each change. */
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  /** Entra object id of who did it; null for an import. */
  person: string | null;
  cause: ChangeCause;
  note: string;
  /** A MeasureState as JSON; null in the first row. */
  before_state: string | null;
  after_state: string;
}

/** A press of a button or a message that has had its effect, so that it has none again. */
export interface ProcessedActionTable {
  tenant: string;
  /** What `actionKeys` makes of the channel's id of the activity, or of the key that the card's button carried. */
  key: string;
  at: string;
  measure: string;
  version: number;
}

/** Changes that nobody has been told of yet. */
export interface ChangeOutboxTable {
  tenant: string;
  measure: string;
  version: number;
  /** The chat in which it was done and shown, which need not be told; null for none. */
  chat: string | null;
}
