// What is wrong with a change is said at the field where it is wrong, whatever has been typed there.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeasureChange } from '../../src/measures/change.ts';
import { faultsOf } from '../../src/measures/change-faults.ts';
import { decideChange } from '../../src/measures/change-measure.ts';
import { statuses } from '../../src/measures/measure.ts';
import { aMeasure, anna, as, bo } from './a-measure.ts';

const faults = (change: MeasureChange, measure = aMeasure()) =>
  faultsOf(measure, change).map(({ field, reason }) => `${field} ${reason}`);

const notNumbers = [NaN, Infinity, 1e309, -1e309, -1, 0.5, 1e21, '12' as unknown as number];

test.each([...notNumbers, 101])('%p is no share', (sharePercent) => {
  expect(faults({ sharePercent })).toEqual(['sharePercent not-percent']);
});

test.each([...notNumbers, 1_000_001])('%p is no saving in tkr', (tkr) => {
  expect(faults({ realisedTkr: tkr })).toEqual(['realisedTkr not-tkr']);
  expect(faults({ expected: { kind: 'amount', tkr } })).toEqual(['expected not-tkr']);
});

test('the ends of each range are within it', () => {
  for (const sharePercent of [0, 100]) expect(faults({ sharePercent })).toEqual([]);
  for (const tkr of [0, 1_000_000]) {
    expect(faults({ realisedTkr: tkr, expected: { kind: 'amount', tkr } })).toEqual([]);
  }
  for (const due of ['2000-01-01', '2100-12-31', '2028-02-29']) expect(faults({ due })).toEqual([]);
  expect(faults({ note: 'å'.repeat(1000), nextStep: 'å'.repeat(500) })).toEqual([]);
});

test('no saving known yet, no due date and too early to assess are no faults', () => {
  expect(faults({ realisedTkr: null, due: null, expected: { kind: 'too-early' }, nextStep: '' })).toEqual([]);
});

test.each([
  ...['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1999-12-31', '2101-01-01', ''],
  ...['2026-2-3', '26-02-03', '2026-02-03T00:00:00Z', '=TODAY()', 'imorgon', '2026-02-03\n', '+002026-02-03'],
])('%p is no due date', (due) => {
  expect(faults({ due })).toEqual(['due not-a-date']);
});

test('10 000 characters are too long where people write', () => {
  const text = 'å'.repeat(10_000);
  expect(faults({ note: text, nextStep: text })).toEqual(['nextStep too-long', 'note too-long']);
});

test('all faults are told at once', () => {
  const change = { status: 'paused', sharePercent: 250, realisedTkr: NaN, due: '2026-02-31' } as const;
  expect(faults(change)).toEqual([
    'note note-needed',
    'sharePercent not-percent',
    'realisedTkr not-tkr',
    'due not-a-date',
  ]);
});

test('a pause needs a reason, and space is none', () => {
  expect(faults({ status: 'paused' })).toEqual(['note note-needed']);
  expect(faults({ status: 'paused', note: ' \n\t' })).toEqual(['note note-needed']);
  expect(faults({ status: 'paused', note: 'väntar på upphandling' })).toEqual([]);
});

test('done asks for the saving, unless it is known or said to be unknown', () => {
  expect(faults({ status: 'done' })).toEqual(['realisedTkr realised-needed']);
  expect(faults({ status: 'done', realisedTkr: null })).toEqual([]);
  expect(faults({ status: 'done', realisedTkr: 0 })).toEqual([]);
  expect(faults({ status: 'done' }, aMeasure({ realisedTkr: 250 }))).toEqual([]);
});

test('done is wholly done, also later', () => {
  expect(faults({ status: 'done', realisedTkr: 0, sharePercent: 90 })).toEqual(['sharePercent done-is-whole']);
  expect(faults({ sharePercent: 90 }, aMeasure({ status: 'done' }))).toEqual(['sharePercent done-is-whole']);
  expect(faults({ status: 'done', realisedTkr: 0, sharePercent: 100 })).toEqual([]);
});

test('a status that is kept needs nothing', () => {
  for (const status of statuses) expect(faults({ status }, aMeasure({ status }))).toEqual([]);
});

test('a measure is handed over to somebody who does not own it', () => {
  expect(faults({ handOverTo: anna })).toEqual(['handOverTo same-person']);
  expect(faults({ handOverTo: bo })).toEqual([]);
  expect(faults({ handOverTo: null })).toEqual([]);
});

test('whatever is typed, a state that is let through is within the limits', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 1_000_005 }), fc.constant(NaN));
  const words = fc.string({ unit: 'binary', maxLength: 1200 });
  const changes = fc.record(
    {
      status: fc.constantFrom(...statuses),
      sharePercent: number,
      realisedTkr: fc.option(number),
      due: fc.option(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
        ),
      ),
      nextStep: words,
      note: words,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, (change) => {
      const decision = decideChange(aMeasure(), change, as(anna, 'controller'));
      if (decision.kind !== 'changed') return;
      const { sharePercent, realisedTkr, due, nextStep } = decision.after;
      expect(Number.isInteger(sharePercent) && sharePercent !== null && sharePercent <= 100).toBe(true);
      expect(realisedTkr === null || (Number.isInteger(realisedTkr) && realisedTkr <= 1_000_000)).toBe(true);
      expect(due === null || new Date(due).toISOString().startsWith(due)).toBe(true);
      expect(nextStep.length <= 500 && nextStep.isWellFormed() && !nextStep.includes('\0')).toBe(true);
    }),
    { seed: 20260601, numRuns: 2000 },
  );
});
