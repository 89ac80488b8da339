// npm run migrate: brings the database's tables up to date and says what that took. With --dry-run everything is done and
// taken back, so that a migration that would fail is known beforehand.
import { databaseUrl } from '../config.ts';
import { openDatabase, rehearseMigrations } from '../store/migrate.ts';
import { importTextsFor } from '../texts/import-faults.ts';
import { languageOfTerminal } from './language-of-terminal.ts';
import { withDatabaseFaults } from './with-database-faults.ts';

const texts = importTextsFor(languageOfTerminal());

process.exitCode = await withDatabaseFaults(() => run(process.argv.slice(2)));

async function run(args: readonly string[]): Promise<number> {
  const isRehearsal = args[0] === '--dry-run';
  if (args.length > (isRehearsal ? 1 : 0)) {
    process.stderr.write(`${texts.migrateUsage}\n`);
    return 1;
  }
  if (isRehearsal) {
    process.stdout.write(`${texts.wouldMigrate(await rehearseMigrations(databaseUrl()))}\n`);
    return 0;
  }
  const { db, migrated } = await openDatabase(databaseUrl());
  await db.destroy();
  process.stdout.write(`${texts.migrated(migrated)}\n`);
  return 0;
}
