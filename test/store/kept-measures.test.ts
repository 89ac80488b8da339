// Kept measures are never older than the store, whoever has changed what they show.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MeasureChange } from '../../src/measures/change.ts';
import { keepMeasures } from '../../src/store/kept-measures.ts';
import { readMeasures } from '../../src/store/measures.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { writeRole } from '../../src/store/people.ts';
import { writeChange } from '../../src/store/write-change.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked, withCell, withoutRow, type Sheets } from '../support/workbook.ts';

const now = new Date('2025-01-15T08:00:00Z');
const by = { person: 'p', name: 'Per', isAdmin: true };

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let url: string;
  let db: Db;
  /** Another instance, which keeps nothing. */
  let other: Db;
  let tenant: string;
  beforeAll(async () => {
    server = await start();
    url = await server.freshDatabase();
    ({ db } = await openDatabase(url));
    ({ db: other } = await openDatabase(url));
  }, 60_000);
  afterAll(async () => {
    await Promise.all([db.destroy(), other.destroy()]);
    await server.stop();
  });
  beforeEach(() => {
    tenant = randomUUID();
  });

  const publish = async (sheets: Sheets) => writeReview(other, tenant, await checked(sheets), now);

  async function change(measure: string, wish: MeasureChange): Promise<void> {
    const outcome = await writeChange(other, tenant, { measure, seen: null, change: wish, by, at: now, keys: [] });
    expect(outcome.kind).toBe('saved');
  }

  test('are read once while nothing changes', async () => {
    await publish(aWorkbook());
    const measures = keepMeasures(db);
    expect(await measures(tenant)).toBe(await measures(tenant));
  });

  test('follow each change, import and new name of another instance', async () => {
    const measures = keepMeasures(db);
    const steps: (() => Promise<unknown>)[] = [
      async () => undefined,
      async () => publish(aWorkbook()),
      async () => change('IT-1', { sharePercent: 37 }),
      async () => change('IT-1', { owners: [{ person: 'q', name: 'Qarin' }] }),
      async () => change('IT-1', { handOverTo: { person: 'r', name: 'Rut' } }),
      async () => writeRole(other, tenant, [{ person: 'r', name: 'Ruth' }], 'reader'),
      async () => writeRole(other, tenant, [{ person: 'q', name: 'Karin' }], 'reader'),
      async () => publish(withCell(aWorkbook(), 'measures.csv', 2, 'name_sv', 'Annat namn')),
      async () => publish(withoutRow(withoutRow(aWorkbook(), 'measures.csv', 4), 'owners.csv', 3)),
    ];
    for (const step of steps) {
      const before = await measures(tenant);
      await step();
      const present = await readMeasures(other, tenant);
      expect(await measures(tenant)).toEqual(present);
      if (step !== steps[0]) expect(present).not.toEqual(before);
    }
  });
});
