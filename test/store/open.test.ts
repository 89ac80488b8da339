// Opening a database: its tables come once, however many open it at the same time.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { DatabaseUnavailableError, openDatabase } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/open.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked, withCell } from '../support/workbook.ts';

const all = Object.keys(migrations);
const now = new Date('2025-01-15T08:00:00Z');

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());

  test('an empty database gets its tables, and one that has them is left alone', async () => {
    const url = await server.freshDatabase();
    const first = await openDatabase(url);
    await first.db.destroy();
    const second = await openDatabase(url);
    expect(await second.db.selectFrom('tenant').selectAll().execute()).toEqual([]);
    await second.db.destroy();
    expect([first.migrated, second.migrated]).toEqual([all, []]);
  });

  test('of several connections that open an empty database at once, one makes the tables', async () => {
    const url = await server.freshDatabase();
    const opened = await Promise.all([1, 2, 3, 4, 5].map(() => openDatabase(url)));
    await Promise.all(opened.map(({ db }) => db.destroy()));
    expect(opened.flatMap(({ migrated }) => migrated)).toEqual(all);
  });

  test('of several processes that open an empty database at once, one makes the tables', async () => {
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: await server.freshDatabase() };
    const migrate = () => promisify(execFile)(process.execPath, ['src/tools/migrate.ts'], { env });
    const runs = await Promise.all([migrate(), migrate(), migrate()]);
    expect(runs.filter(({ stdout }) => stdout.includes(all[0] ?? ''))).toHaveLength(1);
  }, 30_000);

  test('two stores on one database write at once, wait for each other and see the same', async () => {
    const url = await server.freshDatabase();
    const [one, two] = await Promise.all([openStore(url), openStore(url)]);
    const later = withCell(withCell(aWorkbook(), 'review.csv', 2, 'code', 'later'), 'review.csv', 2, 'year', '2024');
    await Promise.all([
      one.writeReview('a', await checked(aWorkbook()), now),
      two.writeReview('a', await checked(later), now),
      one.writeReview('b', await checked(aWorkbook()), now),
    ]);
    for (const store of [one, two]) {
      const catalogue = await store.readCatalogue('a');
      expect(catalogue?.reviews.map(({ code }) => code)).toEqual(['review-2023', 'later']);
      expect(catalogue?.version).toBe(2);
      await store.close();
    }
  });

  test('a database that a newer version has migrated is refused', async () => {
    const url = await server.freshDatabase();
    const { db } = await openDatabase(url);
    await sql`insert into kysely_migration (name, timestamp) values ('999-tomorrow', ${now.toISOString()})`.execute(db);
    await db.destroy();
    await expect(openStore(url)).rejects.toThrow(/999-tomorrow/);
  });
});

test('SQLite files are durable, in their own folder, and hold foreign keys', async () => {
  const sqlite = databases[0];
  if (!sqlite) throw new Error('No SQLite to try.');
  const server = await sqlite.start();
  const url = (await server.freshDatabase()).replace('test-1.db', 'new/folder/test.db');
  const { db } = await openDatabase(url);
  const pragma = async (name: string) =>
    (await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows.map(Object.values);
  expect(await pragma('journal_mode')).toEqual([['wal']]);
  expect(await pragma('synchronous')).toEqual([[2]]);
  expect(await pragma('foreign_keys')).toEqual([[1]]);
  await db.destroy();
  await server.stop();
});

test('a server that does not answer is an error that does not tell the password', async () => {
  const opening = openStore('postgres://klarsyn:hemligt@127.0.0.1:1/klarsyn');
  await expect(opening).rejects.toBeInstanceOf(DatabaseUnavailableError);
  await expect(opening).rejects.not.toThrow(/hemligt/);
  await expect(opening).rejects.toThrow(/ECONNREFUSED/);
});

test.each(['mysql://host/db', 'sqlite:', ''])('the address %p is refused', async (url) => {
  await expect(openStore(url)).rejects.toThrow(/sqlite:PATH/);
});
