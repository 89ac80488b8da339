// Which measures a filter means: lateness counts from the day that is passed in, and what nobody knows is not left out.
import { expect, test } from '@jest/globals';
import type { MeasureFilter } from '../../src/measures/find-measures.ts';
import { everyMeasure, findMeasures } from '../../src/measures/find-measures.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { sampleWorld } from '../support/sample-world.ts';

const [like] = sampleWorld((text) => text).measures;
if (!like) throw new Error('The sample world has no measures');

const measure = (number: number, said: Partial<Measure>): Measure => ({
  ...like,
  ...{ number, due: null, owners: [], status: 'in-progress', themes: [], expected: { kind: 'amount', tkr: 100 } },
  ...said,
});
const measures = [
  measure(1, { due: '2026-05-31' }),
  measure(2, { due: '2026-06-01' }),
  measure(3, { due: '2026-01-31', status: 'done' }),
  measure(4, { due: '2026-01-31', status: 'cancelled' }),
  measure(5, { due: '2026-02-28', status: 'paused', expected: { kind: 'too-early' } }),
  measure(6, { owners: [{ person: 'anna', name: 'Anna' }] }),
  measure(7, { status: 'done' }),
];

function found(filter: Partial<MeasureFilter>, today = '2026-06-01') {
  const { counted, tooEarly, undated } = findMeasures({ ...everyMeasure, ...filter }, measures, today);
  const numbers = (all: readonly Measure[]) => all.map(({ number }) => number);
  return { counted: numbers(counted), tooEarly: numbers(tooEarly), undated: numbers(undated) };
}

test('late is due before today and neither done nor cancelled; without a due date nobody can say', () => {
  expect(found({ late: true })).toEqual({ counted: [1], tooEarly: [5], undated: [6] });
  expect(found({ late: true }, '2026-06-02').counted).toEqual([1, 2]);
  expect(found({ late: true, owned: true })).toEqual({ counted: [], tooEarly: [], undated: [6] });
});

test('due dates lie within limits, ends included', () => {
  expect(found({ dueFrom: '2026-02-28', dueTo: '2026-05-31' })).toEqual({
    counted: [1],
    tooEarly: [5],
    undated: [6, 7],
  });
});

test('with and without an owner or a due date part the measures in two', () => {
  expect(found({ owned: true }).counted).toEqual([6]);
  expect(found({ owned: false }).counted).toEqual([1, 2, 3, 4, 7]);
  expect(found({ dated: false })).toEqual({ counted: [6, 7], tooEarly: [], undated: [] });
  expect(found({ dated: true }).counted).toEqual([1, 2, 3, 4]);
});

test('themes that are not wanted take their measures away, and not those that only touch them', () => {
  const it = (number: number, strength: 'core' | 'borderline') =>
    measure(number, { themes: [{ theme: 'it', strength }] });
  const themed = [measure(1, {}), it(2, 'core'), it(3, 'borderline')];
  const { counted, totalTkr } = findMeasures({ ...everyMeasure, notThemes: ['it'] }, themed, '2026-06-01');
  expect(counted.map(({ number }) => number)).toEqual([1, 3]);
  expect(totalTkr).toBe(200);
});
