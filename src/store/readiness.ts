// Whether the database can be worked with right now, and whether what others are to hear of gets to them.
import { sql } from 'kysely';
import type { Db } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** Whether the database has all tables that this version wants. Rejects when it does not answer. */
export async function hasAllTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  // More than ours is well: during an update a newer instance has been here.
  return Object.keys(migrations).every((name) => done.has(name));
}

/**
 * For how long something has waited to be told that could have been told, in milliseconds; 0 when nothing waits. A chat that
 * is gone, has failed and is tried later, or wants to be told later is not waited for: only those who should tell are late.
 */
export async function outboxAge(db: Db, now: Date): Promise<number> {
  const at = now.toISOString();
  const untold = await db
    .selectFrom('change_outbox as o')
    .innerJoin('measure_change as c', (join) =>
      join.onRef('c.tenant', '=', 'o.tenant').onRef('c.measure', '=', 'o.measure').onRef('c.version', '=', 'o.version'),
    )
    .select((row) => row.fn.min('c.at').as('since'))
    .executeTakeFirst();
  const due = await db
    .selectFrom('notice as n')
    .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 'n.tenant').onRef('c.id', '=', 'n.chat'))
    .select(sql<string | null>`min(case when c.free_at > n.due_at then c.free_at else n.due_at end)`.as('since'))
    .where('n.state', '=', 'waiting')
    .where('n.due_at', '<=', at)
    .where('c.gone_at', 'is', null)
    .where('c.free_at', '<=', at)
    .executeTakeFirst();
  const waits = [untold?.since, due?.since].map((since) => (since ? now.getTime() - Date.parse(since) : 0));
  return Math.max(0, ...waits);
}
