import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, DatabaseUnavailableError } from '../../src/store/migrate.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';

describe.each(databases)('opening $name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => void (server = await start()), 60_000);
  afterAll(() => server.stop());

  test('an empty database gets its tables, and one that has them is left alone', async () => {
    const url = await server.freshDatabase();
    const first = await openDatabase(url);
    await first.db.destroy();
    const second = await openDatabase(url);
    expect(await second.db.selectFrom('tenant').selectAll().execute()).toEqual([]);
    await second.db.destroy();
    expect(first.migrated).toEqual(['001-reviews-and-measures']);
    expect(second.migrated).toEqual([]);
  });
});
