// The probes, over real HTTP and on both databases, while the database is there, away, and back again.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { openLog } from '../../src/log.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { ChatTable } from '../../src/store/tables/chat.ts';
import { askedInTime } from '../../src/teams/probes.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { message, post } from '../support/activities.ts';
import { aChat } from '../support/chats.ts';
import { openConnector } from '../support/connector.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { faultReply, smallConversation } from '../support/small-conversation.ts';
import { change, publishOldNews } from '../support/told-world.ts';

let edge: Edge;
let lines: string[];

async function watch(isReady: () => Promise<boolean>, outboxAge = async () => 0): Promise<void> {
  lines = [];
  edge = await openEdge({
    access: { mode: 'local' },
    port: 0,
    conversation: smallConversation(),
    faultReply,
    probed: { isReady, outboxAge },
    log: openLog('warn', { write: (line) => void lines.push(line) }),
  });
}

async function probe(path: string): Promise<[number, unknown]> {
  const response = await fetch(`${edge.url}${path}`);
  return [response.status, await response.json()];
}

const now = new Date('2026-11-24T08:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const late = (minutes: number) => [200, { status: 'late', outboxSeconds: minutes * 60 }];
const waited = (minutes: number) => [200, { status: 'ready', outboxSeconds: minutes * 60 }];
const alive = [200, { status: 'ok' }];
const ready = [200, { status: 'ready', outboxSeconds: 0 }];
const notReady = [503, { status: 'not ready' }];

describe.each([...databases])('$name', ({ name, start }) => {
  let server: DatabaseServer;
  let url: string;
  let store: Store;

  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    url = await server.freshDatabase();
    store = await openStore(url);
    await watch(store.isReady, () => store.outboxAge(now));
  });
  afterEach(async () => {
    await edge.stop();
    await store.close();
  });

  test('a bot with its tables is alive and ready', async () => {
    expect([await probe('/health'), await probe('/ready')]).toEqual([alive, ready]);
    expect(lines).toEqual([]);
  });

  test('without a table that this version wants it is alive, but not ready', async () => {
    const { db } = await openDatabase(url);
    await sql`delete from kysely_migration where name like '002%'`.execute(db);
    await db.destroy();
    expect([await probe('/health'), await probe('/ready')]).toEqual([alive, notReady]);
    expect(lines.join()).toContain('lacks tables');
  });

  test('after a newer version has been here it is still ready', async () => {
    const { db } = await openDatabase(url);
    await sql`insert into kysely_migration (name, timestamp) values ('999-tomorrow', '2026-11-24')`.execute(db);
    await db.destroy();
    expect(await probe('/ready')).toEqual(ready);
  });

  test('when the database is gone it is alive, but not ready, and says why in the log only', async () => {
    await store.close();
    expect([await probe('/health'), await probe('/ready')]).toEqual([alive, notReady]);
    expect(lines).toHaveLength(1);
  });

  describe('while chats are told', () => {
    let db: Db;
    beforeEach(async () => {
      ({ db } = await openDatabase(url));
    });
    afterEach(() => db.destroy());
    const tell = async (id: string, at: Date) => {
      await store.rememberChat(aChat('t', { id }), at);
      await store.tellChat('t', id, { kind: 'test', ask: id }, at);
    };

    test('says how long a change has waited that nobody has taken up, and when that is too long', async () => {
      await publishOldNews(db, 't', minutesAgo(60));
      await change(db, 't', 'IT-1', { nextStep: 'Upphandla' }, minutesAgo(10));
      expect([await probe('/ready'), lines]).toEqual([waited(10), []]);
      await change(db, 't', 'IT-2', { nextStep: 'Upphandla' }, minutesAgo(20));
      expect(await probe('/ready')).toEqual(late(20));
      expect(lines.join()).toContain('"outboxSeconds":1200');
      await store.delivery.fanOut(now);
      expect(await probe('/ready')).toEqual(ready);
    });

    test('a chat that should have been told is waited for, and one that cannot be told now is not', async () => {
      await tell('untouched', minutesAgo(30));
      expect(await probe('/ready')).toEqual(late(30));
      const set = (row: Partial<ChatTable>) => db.updateTable('chat').set(row).execute();
      // It has failed and is tried again in a minute; then that time is past.
      await set({ free_at: minutesAgo(-1).toISOString(), troubles: 9 });
      expect(await probe('/ready')).toEqual(ready);
      await set({ free_at: minutesAgo(2).toISOString() });
      expect(await probe('/ready')).toEqual(waited(2));
      await set({ gone_at: minutesAgo(1).toISOString(), gone_why: '404' });
      expect(await probe('/ready')).toEqual(ready);
    });

    test('a notice for later is not late, and one that was told waits no more', async () => {
      await tell('later', minutesAgo(30));
      await db
        .updateTable('notice')
        .set({ due_at: minutesAgo(-60).toISOString() })
        .execute();
      expect(await probe('/ready')).toEqual(ready);
      await db
        .updateTable('notice')
        .set({ due_at: minutesAgo(30).toISOString(), state: 'sent' })
        .execute();
      expect(await probe('/ready')).toEqual(ready);
    });
  });

  if (name === 'PostgreSQL')
    test('when the database goes away and comes back, so does the readiness, without a new start', async () => {
      const database = new URL(url).pathname.slice(1);
      const admin = new pg.Client({ connectionString: url.replace(database, 'postgres') });
      await admin.connect();
      try {
        await admin.query(`alter database ${database} allow_connections false`);
        await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [
          database,
        ]);
        expect([await probe('/health'), await probe('/ready')]).toEqual([alive, notReady]);
        expect(lines.join()).not.toMatch(/klarsyn:klarsyn/);
        await admin.query(`alter database ${database} allow_connections true`);
        // Each probe may still find a broken connection in the pool; after them it makes a new one.
        const probes: number[] = [];
        while (probes.length < 10 && probes.at(-1) !== 200) probes.push((await probe('/ready'))[0]);
        expect(probes.at(-1)).toBe(200);
      } finally {
        await admin.end();
      }
    });
});

describe('without a database', () => {
  afterEach(() => edge.stop());

  test('many who ask at once ask the database once', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<boolean>();
    let asked = 0;
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    await watch(() => {
      asked++;
      reach();
      return answer;
    });
    const probes = Array.from({ length: 20 }, () => probe('/ready'));
    await reached;
    // A later request is served after the probes before it have been taken.
    await probe('/health');
    resolve(true);
    expect(await Promise.all(probes)).toEqual(probes.map(() => ready));
    expect(asked).toBeLessThan(20);
  });

  test('while the last turn is finished a stopping bot takes no more requests', async () => {
    const connector = await openConnector();
    const { promise: released, resolve: release } = Promise.withResolvers<number>();
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    connector.answer = () => (reach(), released);
    await watch(async () => true);
    const turn = post(edge.url, message(connector.url, 'hej'));
    await reached;
    const stopped = edge.stop();
    await expect(fetch(`${edge.url}/ready`)).rejects.toThrow();
    release(200);
    expect((await turn).status).toBe(200);
    await stopped;
    await connector.close();
  });
});

test('a database that hangs is one that is not ready, and is asked no more until it answers', async () => {
  const { promise: answer, resolve } = Promise.withResolvers<boolean>();
  let asked = 0;
  const ask = askedInTime({ isReady: () => (asked++, answer), outboxAge: async () => 0 }, 1);
  expect((await ask()).kind).toBe('not-ready');
  expect((await ask()).kind).toBe('not-ready');
  expect(asked).toBe(1);
  resolve(true);
  await answer;
  expect((await ask()).kind).toBe('ready');
});
