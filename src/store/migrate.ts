// Opens a database and brings its tables up to date: only forwards, all or nothing, and one instance at a time.
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { databaseAt } from './dialect.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables/index.ts';

export type Db = Kysely<Tables>;

export interface OpenedDatabase {
  readonly db: Db;
  /** The names of the migrations that ran just now, in order. */
  readonly migrated: readonly string[];
}

/** The database cannot be reached, used or brought up to date; the message says why, without the address and its password. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/**
 * Opens the database at an address and runs the migrations that it has not seen. Instances that start at once wait for each other.
 * @throws DatabaseUnavailableError, also when a newer version of Klarsyn has migrated it
 */
export async function openDatabase(url: string): Promise<OpenedDatabase> {
  const { dialect, lockMigrations } = databaseAt(url);
  const db = new Kysely<Tables>({ dialect });
  try {
    const migrated = await db.transaction().execute(async (transaction) => {
      await lockMigrations(transaction);
      const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => migrations } });
      const { error, results } = await migrator.migrateToLatest();
      if (error !== undefined) throw new Error(reasonOf(error), { cause: error });
      return (results ?? []).map(({ migrationName }) => migrationName);
    });
    return { db, migrated };
  } catch (error) {
    await db.destroy();
    throw new DatabaseUnavailableError(`The database cannot be opened: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  // A host with several addresses fails once for each, and the whole has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
