// The everyday change on PostgreSQL: one statement has read, and this one writes if nobody has come between. It spares the
// round trips of a transaction, which cost several times what the change itself does.
import { CompiledQuery, PostgresAdapter } from 'kysely';
import type { HistoryEntry } from '../measures/history.ts';
import { rowOf } from './history.ts';
import { columnsOf } from './measure-state.ts';
import type { Db } from './migrate.ts';

/** Whether a database takes a change in one statement. SQLite does not, and has no round trips to spare. */
export function takesChangeAtOnce(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

export interface ChangeAtOnce {
  readonly entry: HistoryEntry;
  readonly chat: string | null;
  /** As `actionKeys` gives them. */
  readonly actions: readonly string[];
}

// All parts see the database as it was, and none but the first takes hold of anything: nobody waits for it in a circle.
const statement = `
  with held as (
    update measure
    set version = version + 1, status = $4, share_percent = $5, expected_tkr = $6, realised_tkr = $7, due = $8,
      next_step = $9, handover_from = $10, handover_to = $11
    where tenant = $1 and code = $2 and version = $3
    returning version
  ), changed as (
    insert into measure_change (tenant, measure, version, at, person, cause, note, before_state, after_state)
    select $1, $2, version, $12, $13, $14, $15, $16, $17 from held
  ), told as (
    insert into change_outbox (tenant, measure, version, chat)
    select $1, $2, version, $18 from held
  ), done as (
    insert into processed_action (tenant, key, at, measure, version)
    select $1, key, $12, $2, version from held, unnest($19::text[]) as key
  )
  select version from held`;

/**
 * Writes a change that leaves the owners as they are, wholly or not at all.
 * @returns whether it was written; it is not when the measure is no longer of the version before
 */
export async function writeAtOnce(db: Db, tenant: string, { entry, chat, actions }: ChangeAtOnce): Promise<boolean> {
  const state = columnsOf(entry.after);
  const row = rowOf(tenant, entry);
  const { rows } = await db.executeQuery(
    CompiledQuery.raw(statement, [
      ...[tenant, entry.measure, entry.version - 1],
      ...[state.status, state.share_percent, state.expected_tkr, state.realised_tkr, state.due, state.next_step],
      ...[state.handover_from, state.handover_to],
      ...[row.at, row.person, row.cause, row.note, row.before_state, row.after_state],
      ...[chat, actions],
    ]),
  );
  return rows.length === 1;
}
