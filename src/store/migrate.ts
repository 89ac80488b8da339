// Opens a database and brings its tables up to date: only forwards, all or nothing, and one instance at a time.
import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
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
      return migrate(transaction);
    });
    return { db, migrated };
  } catch (error) {
    await db.destroy();
    throw unavailable(error);
  }
}

/**
 * Runs the migrations that a database has not seen, on what it holds, and takes all of it back. Gives their names, in order.
 * @throws DatabaseUnavailableError, also when one of them fails
 */
export async function rehearseMigrations(url: string): Promise<readonly string[]> {
  // Opening a file that is not there would make it.
  const isNew = url.startsWith('sqlite:') && !existsSync(url.slice('sqlite:'.length));
  const { dialect, lockMigrations } = databaseAt(isNew ? 'sqlite::memory:' : url);
  const db = new Kysely<Tables>({ dialect });
  try {
    const transaction = await db.startTransaction().execute();
    try {
      await lockMigrations(transaction);
      return await migrate(transaction);
    } finally {
      await transaction.rollback().execute();
    }
  } catch (error) {
    throw unavailable(error);
  } finally {
    await db.destroy();
  }
}

async function migrate(transaction: Db): Promise<readonly string[]> {
  // After a failure PostgreSQL refuses what the migrator does next, and that is all it would then tell of.
  let failure: string | undefined;
  const telling = ([name, migration]: [string, Migration]): [string, Migration] => [
    name,
    {
      up: (db) =>
        migration.up(db).catch((error: unknown) => {
          failure = `migration ${name} failed: ${reasonOf(error)}`;
          throw error;
        }),
    },
  ];
  const getMigrations = async () => Object.fromEntries(Object.entries(migrations).map(telling));
  const { error, results } = await new Migrator({ db: transaction, provider: { getMigrations } }).migrateToLatest();
  if (error !== undefined) throw new Error(failure ?? reasonOf(error), { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}

function unavailable(error: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError(`The database cannot be opened: ${reasonOf(error)}`, { cause: error });
}

function reasonOf(error: unknown): string {
  // A host with several addresses fails once for each, and the whole has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
