// For tools: a database that cannot be opened is a message with the name of the setting, not a stack trace.
import { DatabaseUnavailableError } from '../store/migrate.ts';

/** Runs a tool and gives its exit code; 1 when the database cannot be opened, which is then said. */
export async function withDatabaseFaults(tool: () => Promise<number>): Promise<number> {
  try {
    return await tool();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    process.stderr.write(`DATABASE_URL: ${error.message}\n`);
    return 1;
  }
}
