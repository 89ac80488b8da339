// A database from before people changed measures: statuses, owners and savings survive, and each history begins anew.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { databaseAt } from '../../src/store/dialect.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/open.ts';
import type { Tables } from '../../src/store/tables/index.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';

const tenant = 'a';

/** As an earlier version of Klarsyn left it. */
const rows = [
  `insert into tenant values ('a', 4)`,
  `insert into organisation values ('a', 'town', 'r', 'Staden', 'The town', '', '', 0, 'municipality', null)`,
  `insert into review values ('a', 'r', 'town', 2023, 'Genomlysning', 'Review', 'Dokumentet')`,
  `insert into term values ('a', 'short', 'r', 'Kort', 'Short', '', '', 0, 'horizon')`,
  `insert into term values ('a', 'operation', 'r', 'Drift', 'Operation', '', '', 1, 'category')`,
  `insert into source_reference values ('a', 'r', 's1', 'Dokumentet', '3', 'Åtgärder', null)`,
  `insert into person values ('a', 'anna', 'Anna Ågren')`,
  `insert into person values ('a', 'bo', 'Bo Åkesson')`,
  measureRow(`'IT-1'`, 1, `1000, 250, '2025-03-31', 'paused', 2`),
  measureRow(`'IT-2'`, 2, `null, null, null, 'not-started', 1`),
  `insert into measure_owner values ('a', 'IT-1', 'bo')`,
  `insert into measure_owner values ('a', 'IT-1', 'anna')`,
  `insert into status_history values ('a', 'IT-1', 1, '2025-01-15T08:00:00.000Z', null, null, 'in-progress', null, 'import')`,
  `insert into status_history values ('a', 'IT-1', 2, '2025-03-01T12:30:00.000Z', null, 'in-progress', 'paused', null, 'import')`,
  `insert into status_history values ('a', 'IT-2', 1, '2025-01-15T08:00:00.000Z', null, null, 'not-started', null, 'import')`,
];

function measureRow(code: string, number: number, state: string): string {
  return `insert into measure values ('a', ${code}, 'r', 'Städa', 'Clean', '', '', ${number}, 'Städa.', 'Clean.', 'short', 'operation', ${state}, 's1')`;
}

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());

  test('is brought up to date with all that it held', async () => {
    const url = await server.freshDatabase();
    const db = new Kysely<Tables>({ dialect: databaseAt(url).dialect });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const earlier = Object.keys(migrations).find((name) => name.startsWith('002-'));
    if (earlier === undefined) throw new Error('There is no migration 002.');
    expect((await migrator.migrateTo(earlier)).error).toBeUndefined();
    for (const row of rows) await sql.raw(row).execute(db);
    await db.destroy();

    const store = await openStore(url);
    const owners = [
      { person: 'anna', name: 'Anna Ågren' },
      { person: 'bo', name: 'Bo Åkesson' },
    ];
    const [first, second] = await store.readMeasures(tenant);
    const kept = {
      status: 'paused',
      expected: { kind: 'amount', tkr: 1000 },
      realisedTkr: 250,
      due: '2025-03-31',
      owners,
    };
    const added = { sharePercent: null, nextStep: '', handover: null };
    expect(first).toMatchObject({ code: 'IT-1', version: 2, ...kept, ...added });
    expect(second).toMatchObject({
      code: 'IT-2',
      version: 1,
      status: 'not-started',
      owners: [],
      expected: { kind: 'too-early' },
    });

    const all = { measure: null, person: null, since: null, most: null };
    const common = { by: null, cause: 'import', note: '', before: null };
    const [paused, begun, ...more] = await store.readHistory(tenant, all);
    expect(paused).toEqual({
      ...{ measure: 'IT-1', version: 2, at: '2025-03-01T12:30:00.000Z', ...common },
      after: { ...kept, ...added },
    });
    expect(begun).toMatchObject({ measure: 'IT-2', version: 1, at: '2025-01-15T08:00:00.000Z', ...common });
    expect(more).toEqual([]);

    const by = { person: 'anna', name: 'Anna Ågren', isAdmin: false };
    const at = new Date('2026-06-01T08:00:00Z');
    const change = { status: 'in-progress' } as const;
    const outcome = await store.changeMeasure(tenant, { measure: 'IT-1', seen: 2, by, at, keys: ['k'], change });
    expect(outcome).toMatchObject({ kind: 'saved', entry: { version: 3, before: paused?.after } });
    await store.close();
  });
});
