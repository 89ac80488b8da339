// The document's own totals and differences, recomputed from what the store holds of data/alingsas-2024.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { change } from '../../src/indicators/calculate.ts';
import { isFigure } from '../../src/indicators/observation.ts';
import { everyMeasure, findMeasures } from '../../src/measures/find-measures.ts';
import { publishReview } from '../../src/reviews/publish-review.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';

const folder = join(import.meta.dirname, '../../data/alingsas-2024');
const tenant = 'alingsas';

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let store: Store;
  beforeAll(async () => {
    server = await start();
    store = await openStore(await server.freshDatabase());
    const publication = await publishReview(folder, tenant, new Date('2024-06-01T00:00:00Z'), store);
    if (publication.kind === 'faulty') throw new Error(JSON.stringify(publication.faults));
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  /** From one year to another, with one decimal as the document prints it. */
  async function movement(indicator: string, organisation: string, from: string, to: string) {
    const figures = (await store.readObservations(tenant, indicator, [organisation])).filter(isFigure);
    const [first, last] = [from, to].map((year) => figures.find(({ period }) => period === year));
    if (!first || !last) throw new Error(`There is no ${indicator} for ${from} and ${to}.`);
    const { difference, percent } = change(first, last);
    return [difference.toFixed(1), percent?.toFixed(1)];
  }

  test('there are 17 measures, numbered in the document’s order', async () => {
    const measures = await store.readMeasures(tenant);
    expect(measures.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  test('the measures are expected to save 3 800 tkr in all', async () => {
    const { totalTkr, counted, tooEarly } = findMeasures(everyMeasure, await store.readMeasures(tenant), '2024-12-01');
    expect([totalTkr, counted.length, tooEarly.length]).toEqual([3800, 10, 7]);
  });

  test.each([
    ['short-term', 2450],
    ['long-term', 100],
    ['investigate-klk', 950],
    ['investigate-municipality', 300],
  ])('those of the section %s are expected to save %i tkr', async (horizon, tkr) => {
    const filter = { ...everyMeasure, horizons: [horizon] };
    expect(findMeasures(filter, await store.readMeasures(tenant), '2024-12-01').totalTkr).toBe(tkr);
  });

  test('the net cost rose by 8,7 mnkr (8,7 percent) from 2022 to 2023', async () => {
    expect(await movement('net-cost', 'klk', '2022', '2023')).toEqual(['8.7', '8.7']);
  });

  test('the table has the net cost rise by 2,6 mnkr from 2021 to 2022, where the text says 2,7', async () => {
    expect(await movement('net-cost', 'klk', '2021', '2022')).toEqual(['2.6', '2.7']);
  });

  test('the cost of IT rose by 8,2 mnkr from 2021 to 2023', async () => {
    expect((await movement('it-cost', 'alingsas', '2021', '2023'))[0]).toBe('8.2');
  });

  test('a dash is not collected, and no gap has a value', async () => {
    const rows = await store.readObservations(tenant, 'planning-charging-rate', ['alingsas']);
    const states = Object.fromEntries(rows.map(({ period, state, value }) => [period, [state, value]]));
    expect(states).toEqual({ 2021: ['not-collected', null], 2022: ['not-collected', null], 2023: ['value', 41] });
  });

  test('every figure says where it stands, and every reading that is not as printed says why', async () => {
    const catalogue = await store.readCatalogue(tenant);
    let seen = 0;
    for (const [indicator, organisations] of catalogue?.coverage ?? []) {
      for (const observation of await store.readObservations(tenant, indicator, organisations)) {
        seen += 1;
        expect(observation.source).toMatchObject({
          document: expect.any(String),
          section: expect.stringMatching(/^\d/),
        });
        if (observation.quality !== 'as-printed') expect(observation.note).not.toBeNull();
      }
    }
    expect(seen).toBeGreaterThan(80);
  });
});
