// What a review is once it is published, and what another one changes.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { catalogueVersion } from '../../src/store/catalogue-version.ts';
import { readCatalogue } from '../../src/store/catalogue.ts';
import { readHistory } from '../../src/store/history.ts';
import { readMeasure, readMeasures } from '../../src/store/measures.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { readExplanations, readObservations } from '../../src/store/observations.ts';
import { readControllers } from '../../src/store/people.ts';
import { writeChange } from '../../src/store/write-change.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked, withCell, withoutRow, withRow, type Sheets } from '../support/workbook.ts';

const now = new Date('2025-01-15T08:00:00Z');
const later = new Date('2025-03-01T12:30:00Z');
const everywhere = ['office', 'town', 'neighbour'];

/** The same organisations and indicators, a year later. */
function nextReview(): Sheets {
  return withCell(withCell(aWorkbook(), 'review.csv', 2, 'code', 'review-2024'), 'review.csv', 2, 'year', '2024');
}

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
  /** Each test has a tenant of its own. */
  let tenant: string;
  beforeAll(async () => {
    server = await start();
    ({ db } = await openDatabase(await server.freshDatabase()));
  }, 60_000);
  afterAll(async () => {
    await db.destroy();
    await server.stop();
  });
  beforeEach(() => {
    tenant = randomUUID();
  });

  const publish = async (sheets: Sheets, at = now, whose = tenant) => writeReview(db, whose, await checked(sheets), at);
  const history = async (measure: string) =>
    (await readHistory(db, tenant, { measure, person: null, since: null, most: null })).toReversed();
  const figures = async (whose = tenant) =>
    (await readObservations(db, whose, 'cost', everywhere)).map(
      ({ organisation, period, state, value }) => `${organisation} ${period} ${value ?? state}`,
    );

  /** What somebody does in the chat. */
  async function changeStatus(measure: string): Promise<void> {
    const by = { person: 'p', name: 'Per', isAdmin: true };
    const change = { status: 'done', realisedTkr: 900, due: '2026-01-01' } as const;
    const outcome = await writeChange(db, tenant, { measure, seen: null, change, by, at: now, keys: [] });
    expect(outcome.kind).toBe('saved');
  }

  test('comes back as the workbook states it', async () => {
    const workbook = await checked(aWorkbook());
    await writeReview(db, tenant, workbook, now);
    const catalogue = await readCatalogue(db, tenant);
    expect(catalogue).toEqual({
      version: 1,
      home: 'town',
      reviews: [workbook.review],
      organisations: new Map(workbook.organisations.map((one) => [one.code, one])),
      indicators: new Map(workbook.indicators.map((one) => [one.code, one])),
      terms: new Map(workbook.terms.map((one) => [one.code, one])),
      measures: new Map(
        workbook.measures.map(({ code, name, synonyms, number }) => [code, { code, name, synonyms, number }]),
      ),
      owners: [{ person: '11111111-aaaa-bbbb-cccc-222222222222', name: 'Anna Ågren' }],
      coverage: new Map([
        ['cost', ['office', 'town', 'neighbour']],
        ['mood', ['office']],
      ]),
    });
    expect([...(catalogue?.indicators.keys() ?? [])]).toEqual(['cost', 'mood']);
    const cost = workbook.observations.filter(({ indicator }) => indicator === 'cost');
    const stored = await readObservations(db, tenant, 'cost', everywhere);
    expect(stored).toHaveLength(cost.length);
    expect(stored).toEqual(expect.arrayContaining([...cost]));
    expect(await readObservations(db, tenant, 'mood', ['office'])).toEqual(workbook.observations.slice(-1));
    expect(await readExplanations(db, tenant, 'mood')).toEqual(workbook.explanations);
    expect(await readMeasures(db, tenant)).toEqual(workbook.measures);
    expect(await readMeasure(db, tenant, 'HR-1')).toEqual(workbook.measures[2]);
  });

  test('tells each kind of gap from the others and from zero', async () => {
    await publish(aWorkbook());
    expect((await figures()).sort()).toEqual([
      'neighbour 2021 not-applicable',
      'neighbour 2022 suppressed',
      'neighbour 2023 discontinued',
      'office 2022 1234.5',
      'office 2023 0',
      'town 2022 not-collected',
      'town 2023 not-published',
    ]);
  });

  test('tells a saving of 0 from one that is too early to assess', async () => {
    await publish(aWorkbook());
    const expected = (await readMeasures(db, tenant)).map((measure) => measure.expected);
    expect(expected).toEqual([{ kind: 'amount', tkr: 1000 }, { kind: 'amount', tkr: 0 }, { kind: 'too-early' }]);
  });

  test('gives only the organisations asked for, and none when none is', async () => {
    await publish(aWorkbook());
    const count = async (...organisations: string[]) =>
      (await readObservations(db, tenant, 'cost', organisations)).length;
    expect([await count('town'), await count('town', 'office'), await count('nobody'), await count()]).toEqual([
      2, 4, 0, 0,
    ]);
    expect(await readMeasure(db, tenant, 'it-1')).toBeNull();
  });

  test('is nothing to a tenant that has none', async () => {
    await publish(aWorkbook());
    expect(await readCatalogue(db, `${tenant} other`)).toBeNull();
    expect(await catalogueVersion(db, `${tenant} other`)).toBe(0);
  });

  test('two tenants do not see each other', async () => {
    const [a, b] = [`${tenant} a`, `${tenant} b`];
    await publish(aWorkbook(), now, a);
    await publish(withCell(aWorkbook(), 'observations.csv', 3, 'value', '77'), now, b);
    await publish(withoutRow(aWorkbook(), 'measures.csv', 3), now, b);
    expect(await figures(a)).toContain('office 2023 0');
    expect(await readMeasures(db, a)).toHaveLength(3);
    expect(await readMeasures(db, b)).toHaveLength(2);
    expect([await catalogueVersion(db, a), await catalogueVersion(db, b)]).toEqual([1, 2]);
    expect(await readExplanations(db, tenant, 'cost')).toEqual([]);
  });

  test('a fault in the middle of writing leaves all as it was', async () => {
    const before = await checked(aWorkbook());
    await writeReview(db, tenant, before, now);
    const [first] = before.observations;
    if (!first) throw new Error('The workbook has no figure.');
    const broken = {
      ...before,
      organisations: before.organisations.map((one) => ({ ...one, name: { sv: 'Ny', en: 'New' } })),
      observations: [...before.observations.slice(1), { ...first, indicator: 'nowhere' }],
      measures: [],
    };
    await expect(writeReview(db, tenant, broken, now)).rejects.toThrow(/foreign key/i);
    expect(await catalogueVersion(db, tenant)).toBe(1);
    expect((await readCatalogue(db, tenant))?.organisations.get('town')?.name.sv).toBe('Staden');
    expect(await figures()).toContain('office 2022 1234.5');
    expect(await readMeasures(db, tenant)).toHaveLength(3);
  });

  test('published again, replaces what it said before', async () => {
    await publish(aWorkbook());
    let mended = withCell(aWorkbook(), 'observations.csv', 2, 'value', '1 235');
    mended = withCell(mended, 'indicators.csv', 2, 'name_sv', 'Nettokostnad');
    mended = withoutRow(withoutRow(mended, 'observations.csv', 9), 'indicators.csv', 3);
    mended = withCell(mended, 'explanations.csv', 2, 'indicators', 'cost');
    mended = withoutRow(mended, 'observations.csv', 8);
    await publish(mended);
    const catalogue = await readCatalogue(db, tenant);
    expect(catalogue?.version).toBe(2);
    expect([...(catalogue?.indicators.values() ?? [])].map(({ name }) => name.sv)).toEqual(['Nettokostnad']);
    expect(await figures()).toContain('office 2022 1235');
    expect(await figures()).not.toContain('neighbour 2023 discontinued');
    expect((await readExplanations(db, tenant, 'cost'))[0]?.indicators).toEqual(['cost']);
  });

  test('a later review revises an earlier year and leaves the rest', async () => {
    await publish(aWorkbook());
    let next = withCell(nextReview(), 'observations.csv', 2, 'value', '1 111');
    next = withCell(next, 'organisations.csv', 3, 'name_sv', 'Storstaden');
    next = withoutRow(next, 'observations.csv', 3);
    next = withRow(next, 'observations.csv', ['cost', 'office', '2024', '', '5', '', '', '', '', 's1']);
    await publish(next);
    const rows = await readObservations(db, tenant, 'cost', ['office']);
    expect(rows.map(({ period, value, review }) => `${period} ${value} ${review}`).sort()).toEqual([
      '2022 1111 review-2024',
      '2023 0 review-2023',
      '2024 5 review-2024',
    ]);
    expect(rows.find(({ period }) => period === '2023')?.source.review).toBe('review-2023');
    expect((await readCatalogue(db, tenant))?.reviews.map(({ year }) => year)).toEqual([2023, 2024]);

    // The earlier one published anew takes nothing back.
    await publish(aWorkbook());
    expect((await readCatalogue(db, tenant))?.organisations.get('town')?.name.sv).toBe('Storstaden');
    const again = await readObservations(db, tenant, 'cost', ['office']);
    expect(again.find(({ period }) => period === '2022')?.value).toBe(1111);
  });

  test('gives each measure a first row in its history', async () => {
    await publish(aWorkbook());
    expect(await history('IT-1')).toMatchObject([
      {
        ...{ measure: 'IT-1', version: 1, at: '2025-01-15T08:00:00.000Z', by: null, cause: 'import', note: '' },
        before: null,
        after: { status: 'in-progress', owners: [{ name: 'Anna Ågren' }] },
      },
    ]);
  });

  test('a status that the workbook changes becomes a row in the history; the same status does not', async () => {
    await publish(aWorkbook());
    await publish(aWorkbook());
    await publish(withCell(aWorkbook(), 'measures.csv', 2, 'status', 'paused'), later);
    const rows = await history('IT-1');
    expect(rows.map(({ version, at, before, after }) => [version, at, before?.status, after.status])).toEqual([
      [1, now.toISOString(), undefined, 'in-progress'],
      [2, later.toISOString(), 'in-progress', 'paused'],
    ]);
    expect(await readMeasure(db, tenant, 'IT-1')).toMatchObject({ status: 'paused', version: 2 });
    expect(await history('IT-2')).toHaveLength(1);
  });

  test('its controllers stay controllers when a later workbook leaves them out', async () => {
    await publish(aWorkbook());
    const controllers = [{ person: '22222222-bbbb-cccc-dddd-333333333333', name: 'Bo Åkesson' }];
    expect(await readControllers(db, tenant)).toEqual(controllers);
    await publish(withoutRow(aWorkbook(), 'controllers.csv', 2));
    expect(await readControllers(db, tenant)).toEqual(controllers);
  });

  test('what people have changed stands when the review is published again', async () => {
    await publish(aWorkbook());
    await changeStatus('IT-1');
    let mended = withCell(aWorkbook(), 'measures.csv', 2, 'name_sv', 'Städa alla system');
    mended = withCell(mended, 'measures.csv', 2, 'status', 'cancelled');
    mended = withoutRow(mended, 'owners.csv', 2);
    const written = await publish(mended);
    expect(written).toEqual({ keptStatus: ['IT-1'], keptWhole: [], removed: [], heldByLater: [] });
    expect(await readMeasure(db, tenant, 'IT-1')).toMatchObject({
      name: { sv: 'Städa alla system' },
      status: 'done',
      version: 2,
      realisedTkr: 900,
      due: '2026-01-01',
      owners: [{ name: 'Anna Ågren' }],
    });
    expect(await history('IT-1')).toHaveLength(2);
  });

  test('a measure that leaves the workbook goes, unless people have changed it', async () => {
    await publish(withCell(aWorkbook(), 'measures.csv', 2, 'source', 's1'));
    await changeStatus('IT-1');
    let fewer = withoutRow(withoutRow(aWorkbook(), 'measures.csv', 3), 'measures.csv', 2);
    fewer = withoutRow(fewer, 'owners.csv', 2);
    expect(await publish(fewer)).toEqual({ keptStatus: [], keptWhole: ['IT-1'], removed: ['IT-2'], heldByLater: [] });
    expect((await readMeasures(db, tenant)).map(({ code }) => code)).toEqual(['IT-1', 'HR-1']);
    expect(await history('IT-2')).toEqual([]);
  });

  test('a measure belongs to the latest review that lists it', async () => {
    await publish(nextReview());
    const older = await publish(withCell(aWorkbook(), 'measures.csv', 2, 'name_sv', 'Gammalt namn'));
    expect(older.heldByLater).toEqual(['IT-1', 'IT-2', 'HR-1']);
    expect(await readMeasure(db, tenant, 'IT-1')).toMatchObject({
      review: 'review-2024',
      name: { sv: 'Städa system' },
    });
  });

  test('holds more rows than one statement can', async () => {
    const rows = Array.from({ length: 1_700 }, (_, index) => {
      const [year, third] = [1900 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')];
      return ['mood', 'town', `${year}-${third}`, '', '2', '', '', '', '', 's1'];
    });
    await publish(rows.reduce((sheets, row) => withRow(sheets, 'observations.csv', row), aWorkbook()));
    const stored = await readObservations(db, tenant, 'mood', ['town']);
    expect(new Set(stored.map(({ period }) => period)).size).toBe(1_700);
  });

  test('keeps hostile text as text', async () => {
    const hostile = `'); drop table tenant; -- "\${1+1}" {{DATE()}} <b>å</b> ✓`;
    await publish(withCell(aWorkbook(), 'organisations.csv', 3, 'name_sv', hostile));
    expect((await readCatalogue(db, tenant))?.organisations.get('town')?.name.sv).toBe(hostile);
    expect(await readObservations(db, tenant, hostile, [hostile])).toEqual([]);
  });
});
