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

/**
 * Opens the database at an address and runs the migrations that it has not seen. Instances that start at once wait for each other.
 * @throws when it cannot be reached, or when a newer version of Klarsyn has migrated it
 */
export async function openDatabase(url: string): Promise<OpenedDatabase> {
  const { dialect, lockMigrations } = databaseAt(url);
  const db = new Kysely<Tables>({ dialect });
  try {
    const migrated = await db.transaction().execute(async (transaction) => {
      await lockMigrations(transaction);
      const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => migrations } });
      const { error, results } = await migrator.migrateToLatest();
      if (error !== undefined) throw new Error('The database could not be brought up to date.', { cause: error });
      return (results ?? []).map(({ migrationName }) => migrationName);
    });
    return { db, migrated };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
