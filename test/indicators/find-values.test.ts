// What is worked out of figures, over facts in memory: sums, distances, and the period to compare in.
import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../src/indicators/calculate.ts';
import { ratio } from '../../src/indicators/calculate.ts';
import { findValues } from '../../src/indicators/find-values.ts';
import type { Indicator, Unit } from '../../src/indicators/indicator.ts';
import type { Figure } from '../../src/indicators/observation.ts';
import type { PeriodWish } from '../../src/indicators/period.ts';

const source = { code: 's', review: 'r', document: 'd', section: '1', heading: 'h', page: null };
const figure = (organisation: string, period: string, value: number): Figure => ({
  ...{ indicator: 'x', organisation, period, review: 'r', printed: String(value), quality: 'as-printed' as const },
  ...{ note: null, source, state: 'value' as const, value },
});

const indicatorIn = (unit: Partial<Unit>): Indicator => ({
  ...{ code: 'x', name: { sv: 'x', en: 'x' }, synonyms: { sv: [], en: [] }, group: 'g' },
  ...{ unit: { kind: 'count', label: null, scale: null, ...unit }, direction: 'lower', decimals: 0, definition: null },
});

const facts = [
  figure('ours', '2024', 10),
  figure('ours', '2025', 12),
  figure('ours', '2025-T3', 13),
  figure('ours', '2026-T1', 9),
  figure('theirs', '2024', 7),
  figure('theirs', '2025', 8),
];

function find(
  operation: Operation,
  periods: PeriodWish,
  organisations: readonly string[],
  unit: Partial<Unit> = {},
): ReturnType<typeof findValues> {
  const query = { indicator: indicatorIn(unit), organisations, periods, operation };
  return findValues(query, {
    observations: (_, codes) => Promise.resolve(facts.filter(({ organisation }) => codes.includes(organisation))),
    explanations: () => Promise.resolve([]),
  });
}

const both = ['ours', 'theirs'];

describe('the latest period', () => {
  test('of one organisation is its own latest', async () => {
    expect((await find('value', { kind: 'latest' }, ['ours'])).periods).toEqual(['2026-T1']);
  });

  test('of several is the latest that more than one of them has', async () => {
    const found = await find('value', { kind: 'latest' }, both);
    expect(found).toMatchObject({ kind: 'values', periods: ['2025'] });
  });
});

describe('a sum', () => {
  test('adds what several have in one period', async () => {
    const found = await find('sum', { kind: 'listed', periods: ['2024'] }, both);
    expect(found.derived).toMatchObject({ kind: 'sum', total: 17 });
  });

  test('adds the periods of one', async () => {
    const found = await find('sum', { kind: 'listed', periods: ['2024', '2025'] }, ['ours']);
    expect(found.derived).toMatchObject({ kind: 'sum', total: 22 });
  });

  test.each<Partial<Unit>>([
    { kind: 'percent' },
    { kind: 'score' },
    { kind: 'kr', label: { sv: 'kr per invånare', en: 'SEK per inhabitant' } },
  ])('is none of what cannot be added: %j', async (unit) => {
    const found = await find('sum', { kind: 'listed', periods: ['2024'] }, both, unit);
    expect(found.derived).toEqual({ kind: 'impossible', why: 'not-additive' });
  });
});

describe('a ratio', () => {
  test('is the first over the second, of two organisations in one period', async () => {
    const found = await find('times', { kind: 'listed', periods: ['2025'] }, both);
    expect(found.derived).toMatchObject({ kind: 'ratio', quotient: 1.5 });
    expect((await find('part', { kind: 'listed', periods: ['2025'] }, both)).derived).toMatchObject({ quotient: 1.5 });
  });

  test('of one is that of the last year asked for over the first, and of one year alone none', async () => {
    const found = await find('times', { kind: 'listed', periods: ['2025', '2024'] }, ['ours']);
    expect(found.derived).toMatchObject({ kind: 'ratio', quotient: 1.2 });
    const alone = await find('times', { kind: 'listed', periods: ['2025'] }, ['ours']);
    expect(alone.derived).toEqual({ kind: 'impossible', why: 'too-few-figures' });
  });

  test.each<Partial<Unit>>([{ kind: 'score' }, { kind: 'index' }])(
    'is none on a scale without a zero: %j',
    async (unit) => {
      const found = await find('times', { kind: 'listed', periods: ['2025'] }, both, unit);
      expect(found.derived).toEqual({ kind: 'impossible', why: 'no-ratio' });
    },
  );

  test('is none to what is not above zero', () => {
    const below = ratio('times', figure('ours', '2025', 3), figure('theirs', '2025', -1), indicatorIn({}));
    expect(below).toEqual({ kind: 'impossible', why: 'no-ratio' });
  });

  test('is no part of what cannot be added', async () => {
    const found = await find('part', { kind: 'listed', periods: ['2025'] }, both, { kind: 'percent' });
    expect(found.derived).toEqual({ kind: 'impossible', why: 'not-additive' });
  });
});

test('a difference is how much higher the first lies than the second, in percent of the second', async () => {
  const { derived } = await find('difference', { kind: 'listed', periods: ['2025'] }, both);
  expect(derived).toMatchObject({ kind: 'difference', difference: 4, percent: 50 });
});
