// Every change of a measure's status. Rows are only ever added; undoing a change adds one more.
import type { Status } from '../../measures/measure.ts';

/** What brought a change about. */
export type ChangeCause = 'import';

export interface StatusHistoryTable {
  tenant: string;
  measure: string;
  /** 1 for the first row of a measure, then one more for each change. */
  version: number;
  /** ISO 8601, UTC. */
  at: string;
  /** Entra object id of who did it; null for an import. */
  person: string | null;
  /** Null in the first row. */
  from_status: Status | null;
  to_status: Status;
  note: string | null;
  cause: ChangeCause;
}
