// Who is told when an import changes figures that were published before.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import type { What } from '../../src/notifications/notice.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { notificationStore } from '../../src/store/notifications.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { aChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { aWorkbook, checked, withCell, withoutRow, type Sheets } from '../support/workbook.ts';

const now = new Date('2025-01-15T08:00:00Z');
const later = new Date('2025-03-01T12:30:00Z');

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
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

  const publish = async (sheets: Sheets, at: Date) => writeReview(db, tenant, await checked(sheets), at);
  async function follows(id: string, measures: readonly string[]): Promise<void> {
    const { rememberChat, follow } = notificationStore(db);
    await rememberChat(aChat(tenant, { id }), now);
    await follow({ tenant, chat: id, filter: { ...everyMeasure, measures }, person: 'bo' }, now);
  }
  const told = async () => {
    const rows = await db
      .selectFrom('notice')
      .select(['chat', 'what'])
      .where('tenant', '=', tenant)
      .where('kind', '=', 'corrected')
      .execute();
    return rows.map(({ chat, what }) => ({ chat, what: JSON.parse(what) as What }));
  };

  test('those who follow everything, of what is another figure now; not of what is new or gone', async () => {
    await publish(withoutRow(aWorkbook(), 'observations.csv', 4), now);
    await follows('all', []);
    await follows('one', ['IT-1']);
    await publish(
      withoutRow(withCell(aWorkbook(), 'observations.csv', 2, 'value', '77'), 'observations.csv', 3),
      later,
    );
    expect(await told()).toMatchObject([
      { chat: 'all', what: { kind: 'corrected', on: later.toISOString(), count: 1, figures: [{ after: 77 }] } },
    ]);
    await publish(withoutRow(withCell(aWorkbook(), 'observations.csv', 2, 'value', '77'), 'observations.csv', 3), now);
    expect(await told()).toHaveLength(1);
  });
});
