// npm run migrate: brings the database's tables up to date and says what that took.
import { databaseUrl } from '../config.ts';
import { openDatabase } from '../store/migrate.ts';
import { importTextsFor } from '../texts/import-faults.ts';
import { languageOfTerminal } from './language-of-terminal.ts';
import { withDatabaseFaults } from './with-database-faults.ts';

process.exitCode = await withDatabaseFaults(async () => {
  const { db, migrated } = await openDatabase(databaseUrl());
  await db.destroy();
  process.stdout.write(`${importTextsFor(languageOfTerminal()).migrated(migrated)}\n`);
  return 0;
});
