// Many indicators at once, over facts in memory: who has moved which way, and what is told apart.
import { describe, expect, test } from '@jest/globals';
import type { OverviewShow } from '../../src/indicators/find-overview.ts';
import { findOverview, mostLookedThrough } from '../../src/indicators/find-overview.ts';
import type { Direction, Indicator } from '../../src/indicators/indicator.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import type { PeriodWish } from '../../src/indicators/period.ts';

const source = { code: 's', review: 'r', document: 'd', section: '1', heading: 'h', page: null };
const indicator = (code: string, direction: Direction): Indicator => ({
  ...{ code, name: { sv: code, en: code }, synonyms: { sv: [], en: [] }, group: 'g', direction, decimals: 1 },
  ...{ unit: { kind: 'count', label: null, scale: null }, definition: null },
});

const indicators = [
  indicator('up-is-good', 'higher'),
  indicator('up-is-bad', 'lower'),
  indicator('neither', 'neither'),
  indicator('still', 'lower'),
  indicator('gap', 'lower'),
  indicator('dateless', 'higher'),
  indicator('elsewhere', 'higher'),
];

const observation = (code: string, period: string, value: number | null, organisation = 'ours'): Observation => ({
  ...{ indicator: code, organisation, period, review: 'r', printed: String(value), quality: 'as-printed' as const },
  ...{ note: null, source },
  ...(value === null ? { state: 'not-collected' as const, value } : { state: 'value' as const, value }),
});

const facts = [
  ...['up-is-good', 'up-is-bad', 'neither'].flatMap((code) => [
    observation(code, '2021', 3),
    observation(code, '2022', 1),
    observation(code, '2023', 2),
    observation(code, '2023-T1', 99),
  ]),
  observation('still', '2022', 5),
  observation('still', '2023', 5.04),
  observation('gap', '2022', null),
  observation('gap', '2023', 4),
  observation('dateless', 'unstated', 7),
  observation('elsewhere', '2023', 8, 'theirs'),
];

async function find(show: OverviewShow, periods: PeriodWish = { kind: 'latest' }, among = indicators) {
  const found = await findOverview(
    { show, indicators: among, organisations: ['ours'], periods },
    {
      observations: (code, codes) =>
        Promise.resolve(facts.filter((each) => each.indicator === code && codes.includes(each.organisation))),
    },
  );
  const codes = (rows: typeof found.rows) => rows.map((row) => row.indicator.code);
  const { rows, opposite, same, unjudged, missing, without } = found;
  return {
    ...{ kind: found.kind, rows: codes(rows), opposite: codes(opposite), same: codes(same) },
    ...{ unjudged: codes(unjudged), missing: codes(missing), without: without.map(({ code }) => code), all: rows },
  };
}

const listed = (...periods: string[]): PeriodWish => ({ kind: 'listed', periods });

describe('movements', () => {
  test('are for the better or the worse by the direction of each, and what has none is told apart', async () => {
    expect(await find('worse')).toMatchObject({
      ...{ kind: 'overview', rows: ['up-is-bad'], opposite: ['up-is-good'], unjudged: ['neither'] },
      ...{ same: ['still'], missing: ['gap', 'dateless'], without: ['elsewhere'] },
    });
    expect((await find('better')).rows).toEqual(['up-is-good']);
  });

  test('upwards and downwards are judged by nobody', async () => {
    expect(await find('up')).toMatchObject({ rows: ['up-is-good', 'up-is-bad', 'neither'], unjudged: [] });
    expect((await find('down')).rows).toEqual([]);
    expect((await find('moved')).rows).toHaveLength(3);
  });

  test('go from one year asked for to the other, and into one year from the one before', async () => {
    expect((await find('down', listed('2021', '2023'))).rows).toEqual(['up-is-good', 'up-is-bad', 'neither']);
    expect((await find('down', listed('2022'))).all[0]?.change).toMatchObject({
      from: { period: '2021' },
      to: { period: '2022' },
    });
  });

  test('since a year that has no figure are none, whatever came later', async () => {
    const found = await find('moved', { kind: 'span', from: '2021', to: null });
    expect(found.missing).toEqual(['still', 'gap', 'dateless']);
    expect(await find('moved', { kind: 'span', from: '2025', to: null })).toMatchObject({ kind: 'none', rows: [] });
  });
});

describe('figures', () => {
  test('are those of the year asked for, stated gaps included; the rest is named', async () => {
    const found = await find('values', listed('2022'));
    expect(found).toMatchObject({ kind: 'overview', missing: ['dateless'], without: ['elsewhere'] });
    expect(found.rows).toEqual(['up-is-good', 'up-is-bad', 'neither', 'still', 'gap']);
  });

  test('of the latest period are of whole years, and without a year where there is nothing else', async () => {
    const found = await find('values');
    const periods = found.all.map(({ line }) => line.asked.map(({ period }) => period).join());
    expect(periods).toEqual(['2023', '2023', '2023', '2023', '2023', 'unstated']);
  });

  test('of a year that nobody has are none', async () => {
    expect((await find('values', listed('2019'))).kind).toBe('none');
  });
});

test('more indicators than can be looked through are not looked through', async () => {
  const many = Array.from({ length: mostLookedThrough + 1 }, (_, at) => indicator(`i${at}`, 'higher'));
  expect(await find('values', { kind: 'latest' }, many)).toMatchObject({ kind: 'too-many', rows: [] });
});
