// Both kinds of database that Klarsyn runs on, for tests that must hold on each: describe.each(databases).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.ts';

export interface DatabaseServer {
  /** Gives the address of an empty database. */
  readonly freshDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const databases: readonly { readonly name: string; readonly start: () => Promise<DatabaseServer> }[] = [
  { name: 'SQLite', start: startSqlite },
  { name: 'PostgreSQL', start: () => startPostgres() },
];

async function startSqlite(): Promise<DatabaseServer> {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-sqlite-'));
  let made = 0;
  return {
    freshDatabase: async () => `sqlite:${join(folder, `test-${++made}.db`)}`,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}
