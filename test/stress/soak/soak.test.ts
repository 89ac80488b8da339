// The soak in short, without a word on memory, which needs the ten minutes of npm run stress: the crowd is answered, and does
// all it can do. And the judgement of memory, on measurements of which it is known whether they grow.
import { describe, expect, test } from '@jest/globals';
import { randomOf } from '../random.ts';
import { growing, growthOf, settled, type Sample } from './memory.ts';
import { soak } from './soak.ts';

test('a crowd that asks, updates, presses, searches and attacks is answered without a fault', async () => {
  const { samples, done, changes, faults } = await soak({ seed: 4, between: { acts: 400 }, goesOn: () => false });
  expect(faults).toEqual([]);
  expect(samples.map(({ acts }) => acts)).toEqual([400]);
  expect(samples[0]?.heapBytes).toBeGreaterThan(1_000_000);
  for (const count of Object.values(done)) expect(count).toBeGreaterThan(5);
  expect(changes).toBeGreaterThan(0);
}, 120_000);

describe('memory', () => {
  const mega = 1024 * 1024;
  const thousandActs = 1000;
  /** Ten minutes of a program that warms up from 80 to 100 MB, with noise, and leaks so many bytes with each act. */
  const measured = (leak: number, noise = mega): readonly Sample[] => {
    const random = randomOf(7);
    return Array.from({ length: 40 }, (_, at) => {
      const acts = (at + 1) * thousandActs;
      const heapBytes = 100 * mega - 20 * mega * Math.exp(-at / 3) + leak * acts + noise * (random.next() - 0.5);
      return { minute: (at + 1) / 4, acts, heapBytes, rssBytes: 300 * mega + heapBytes };
    });
  };

  test('that is flat but for warming up and noise is told from one that leaks 200 bytes with each act', () => {
    expect(growing(measured(0))).toEqual([]);
    expect(growing(measured(200))).toEqual(['heapBytes']);
    expect(growing(measured(5000))).toEqual(['heapBytes', 'rssBytes']);
  });

  test('that shrinks does not grow', () => {
    expect(growing(measured(-200))).toEqual([]);
  });

  test('grows as the line through it rises', () => {
    const { perMinute, inAll, share } = growthOf(settled(measured(1000, 0)).slice(10), 'heapBytes');
    expect(perMinute / 4 / thousandActs).toBeCloseTo(1000, -1);
    expect(inAll / perMinute).toBeCloseTo(4.5, 1);
    expect(share).toBeCloseTo(0.14, 1);
  });
});
