// Which database an address means, and everything in which the two differ.
import { PostgresAdapter, PostgresDialect, sql, type Dialect, type Kysely } from 'kysely';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables/index.ts';

export interface Database {
  readonly dialect: Dialect;
  /** Lets only one instance at a time go on, until the transaction ends. */
  readonly lockMigrations: (transaction: Kysely<Tables>) => Promise<unknown>;
}

/** Any number will do, as long as nobody else takes it in the same database. */
const migrationLock = 7_250_614_771;

/**
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://…`
 * @throws when it is none of these
 */
export function databaseAt(url: string): Database {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) {
    // A transaction that may write holds SQLite's one write lock from its first moment.
    return { dialect: sqliteDialect(url.slice('sqlite:'.length)), lockMigrations: async () => {} };
  }
  if (url.startsWith('postgres://') || url.startsWith('postgresql://')) {
    return {
      dialect: new PostgresDialect({ pool: async () => (await import('./postgres.ts')).openPool(url) }),
      lockMigrations: (transaction) =>
        sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction),
    };
  }
  throw new Error('A database address is sqlite:PATH, sqlite::memory: or postgres://…');
}

/**
 * Lets a transaction end before the disk has it, where the database can: if the server itself falls in that moment the
 * transaction may be lost, wholly. Only for what does no harm when it is done again.
 */
export async function doNotWaitForDisk(transaction: Kysely<Tables>): Promise<void> {
  if (!(transaction.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`set local synchronous_commit = off`.execute(transaction);
}
