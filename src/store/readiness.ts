// Whether the database can be worked with right now, for those who decide where requests go.
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
