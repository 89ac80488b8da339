// A claim that had to wait: what another instance has written of the chat meanwhile counts. Only PostgreSQL lets two write
// at the same time.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { rememberChat } from '../../src/store/chats.ts';
import { claimChats } from '../../src/store/claim.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { tellChat } from '../../src/store/notices.ts';
import type { ChatTable } from '../../src/store/tables/chat.ts';
import { aChat } from '../support/chats.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const now = new Date('2025-01-15T10:00:00Z');
const inAMinute = new Date('2025-01-15T10:01:00Z');
const tenant = 't';

let server: Postgres;
let db: Db;
beforeAll(async () => {
  server = await startPostgres();
  ({ db } = await openDatabase(await server.freshDatabase()));
}, 60_000);
afterAll(async () => {
  await db.destroy();
  await server.stop();
});

/** Claims while another transaction holds the chat and then writes this. Returns the ids of the chats claimed. */
async function claimedAfter(id: string, written: Partial<ChatTable>): Promise<readonly string[]> {
  await rememberChat(db, aChat(tenant, { id }), now);
  await tellChat(db, tenant, id, { kind: 'test', ask: id }, now);
  const { promise: claimWaits, resolve: writeNow } = Promise.withResolvers<void>();
  const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
  const other = db.transaction().execute(async (transaction) => {
    const chat = transaction.updateTable('chat').where('id', '=', id);
    await chat.set({ name: 'held' }).execute();
    held();
    await claimWaits;
    await chat.set(written).execute();
  });
  await isHeld;
  const claim = claimChats(db, { lease: `claim-${id}`, at: now, until: inAMinute, most: 10, perSecond: 1000 });
  while (!(await isAnyoneWaiting()));
  writeNow();
  await other;
  return (await claim).map(({ chat }) => chat.id);
}

async function isAnyoneWaiting(): Promise<boolean> {
  const waiting = sql<object>`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  return (await waiting.execute(db)).rows.length > 0;
}

test.each<[string, Partial<ChatTable>]>([
  ['has claimed', { lease: 'theirs', lease_until: inAMinute.toISOString() }],
  ['has written to, or been told to wait for', { free_at: inAMinute.toISOString() }],
  ['has found gone', { gone_at: now.toISOString(), gone_why: '404' }],
])('a chat that another %s meanwhile is not claimed', async (what, written) => {
  expect(await claimedAfter(what, written)).toEqual([]);
});

test('one that another has merely looked at is', async () => {
  expect(await claimedAfter('looked at', { name: 'seen' })).toEqual(['looked at']);
});
