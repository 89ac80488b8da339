// A dry run of the migrations: all is done and nothing is left of it.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase, rehearseMigrations } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';

const all = Object.keys(migrations);

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());

  test('tells what would run on an empty database, and leaves it empty', async () => {
    const url = await server.freshDatabase();
    expect(await rehearseMigrations(url)).toEqual(all);
    const { db, migrated } = await openDatabase(url);
    await db.destroy();
    expect(migrated).toEqual(all);
    expect(await rehearseMigrations(url)).toEqual([]);
  });

  test('finds out that a migration fails on what the database holds, and leaves that as it was', async () => {
    const url = await server.freshDatabase();
    const { db } = await openDatabase(url);
    // The last migration has not been seen, and what it makes is there already.
    await sql`delete from kysely_migration where name = ${all.at(-1)}`.execute(db);
    await expect(rehearseMigrations(url)).rejects.toThrow(/migration .+ failed: .*(already exists|duplicate column)/);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual(all.slice(0, -1));
    await db.destroy();
  });

  test('npm run migrate -- --dry-run says it in a line', async () => {
    const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'en_US.UTF-8', DATABASE_URL: await server.freshDatabase() };
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['src/tools/migrate.ts', ...args], { env });
    expect((await run('--dry-run')).stdout).toContain(`${all.join(', ')}. Nothing has been changed.`);
    expect((await run()).stdout).toContain(all.join(', '));
    expect((await run('--dry-run')).stdout).toBe('The database is already up to date.\n');
    await expect(run('--dryrun')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--dry-run') });
  });
});

test('a dry run does not make the file of an embedded database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-dry-run-'));
  expect(await rehearseMigrations(`sqlite:${join(folder, 'new', 'klarsyn.db')}`)).toEqual(all);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
