import { describe, expect, test } from '@jest/globals';
import { resolvePeriods } from '../../src/indicators/period.ts';

describe('resolving the periods of a wish', () => {
  const existing = ['2023', '2021', '2022', 'unstated'];

  test('the latest is the newest year, not the last row', () => {
    expect(resolvePeriods({ kind: 'latest' }, existing)).toEqual(['2023']);
  });

  test('the latest is a year, when it has figures of its own and of its parts', () => {
    expect(resolvePeriods({ kind: 'latest' }, ['2024', '2025', '2025-T3'])).toEqual(['2025']);
    expect(resolvePeriods({ kind: 'latest' }, ['2024', '2025-T3'])).toEqual(['2025-T3']);
  });

  test('a figure without a year is the latest only when nothing else exists', () => {
    expect(resolvePeriods({ kind: 'latest' }, ['unstated'])).toEqual(['unstated']);
  });

  test('a listed year stays in the list although nothing exists for it', () => {
    expect(resolvePeriods({ kind: 'listed', periods: ['2024', '2022'] }, existing)).toEqual(['2022', '2024']);
  });

  test('a closed span names its missing years, an open one only what exists', () => {
    expect(resolvePeriods({ kind: 'span', from: '2020', to: '2022' }, existing)).toEqual(['2020', '2021', '2022']);
    expect(resolvePeriods({ kind: 'span', from: '2022', to: null }, existing)).toEqual(['2022', '2023']);
  });

  test('a year stands for its parts in a span and among the last', () => {
    const parts = ['2023', '2024', '2024-T1', '2025-T1', '2025-T2'];
    expect(resolvePeriods({ kind: 'span', from: '2023', to: null }, parts)).toEqual([
      '2023',
      '2024',
      '2025-T1',
      '2025-T2',
    ]);
    expect(resolvePeriods({ kind: 'span', from: '2023', to: '2024' }, parts)).toEqual(['2023', '2024']);
    expect(resolvePeriods({ kind: 'last', count: 2 }, parts)).toEqual(['2024', '2025-T1', '2025-T2']);
  });

  test('the last n counts back from the newest that exists', () => {
    expect(resolvePeriods({ kind: 'last', count: 2 }, existing)).toEqual(['2022', '2023']);
  });
});
