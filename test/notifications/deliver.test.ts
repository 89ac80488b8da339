// The delivery on real databases: what is sent when, what each outcome leads to, and many instances at once.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import { leaseMs, openDeliveries, type DeliverySettings } from '../../src/notifications/deliver.ts';
import type { Message, Size } from '../../src/notifications/message.ts';
import { mostTries, type SendOutcome } from '../../src/notifications/settle.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { notificationStore, type NotificationStore } from '../../src/store/notifications.ts';
import { aChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { change, publishOldNews } from '../support/told-world.ts';

const begin = new Date('2025-01-15T10:00:00Z');
const sent: SendOutcome = { kind: 'sent', message: 'm' };

/** What reached a chat: its id, and the measures with the versions that were told of. */
interface Arrived {
  readonly chat: string;
  readonly size: Size;
  readonly told: string;
}

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
  let store: NotificationStore;
  let tenant: string;
  let now: Date;
  let arrived: Arrived[];
  let faults: unknown[];
  /** What the channel answers, to all that arrives. */
  let answer: (message: Arrived) => SendOutcome | Promise<SendOutcome>;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    ({ db } = await openDatabase(await server.freshDatabase()));
    store = notificationStore(db);
    tenant = randomUUID();
    now = begin;
    arrived = [];
    faults = [];
    answer = () => sent;
    await publishOldNews(db, tenant, now);
  });
  afterEach(() => db.destroy());

  type Rendered = { readonly message: Message; readonly size: Size };
  const instance = (own: Partial<DeliverySettings<Rendered>> = {}) =>
    openDeliveries<Rendered>({
      store: store.delivery,
      render: async (message, size) => ({ message, size }),
      send: async (_address, { message, size }) => {
        const arriving = { chat: message.chat.id, size, told: inShort(message) };
        arrived.push(arriving);
        return answer(arriving);
      },
      now: () => now,
      random: () => 1,
      failed: (error) => void faults.push(error),
      ...own,
    });

  function inShort({ content }: Message): string {
    if (content.kind !== 'changes') return content.kind;
    return content.news
      .map(({ measure, entries }) => `${measure} ${entries.map(({ version }) => version).join()}`)
      .join();
  }

  async function following(...chats: readonly string[]): Promise<void> {
    for (const id of chats) {
      await store.rememberChat(aChat(tenant, { id }), now);
      await store.follow({ tenant, chat: id, filter: everyMeasure, person: 'bo' }, now);
    }
  }
  const due = (measure: string, day: string) => change(db, tenant, measure, { due: day }, now);
  const pass = (ms: number) => void (now = new Date(now.getTime() + ms));
  const statusOf = async (chat: string) => (await store.readChatStatuses(tenant, chat))[0];
  const minute = 60_000;

  test('a change is told to every follower in the next round, once', async () => {
    await following('a', 'b');
    await due('IT-1', '2025-12-01');
    expect(await instance().tick()).toEqual({ fannedOut: 1, claimed: 2, sent: 2, troubled: 0, gone: 0 });
    expect(arrived.map(({ chat, told }) => `${chat}: ${told}`).toSorted()).toEqual(['a: IT-1 2', 'b: IT-1 2']);
    pass(20 * minute);
    expect(await instance().tick()).toMatchObject({ fannedOut: 0, claimed: 0 });
    expect(await statusOf('a')).toMatchObject({
      follows: [everyMeasure],
      waiting: 0,
      failed: 0,
      lastSent: begin.toISOString(),
    });
    expect(await store.readTotals()).toMatchObject({ outbox: 0, waiting: 0, sent: 2, retried: 0, goneChats: 0 });
  });

  test('a burst is the first change, and then the rest in one message', async () => {
    await following('a');
    const { tick } = instance();
    await due('IT-1', '2025-12-01');
    await tick();
    for (let day = 1; day <= 20; day++) {
      pass(1000);
      await due(day % 2 ? 'IT-1' : 'HR-1', `2026-01-${String(day).padStart(2, '0')}`);
      await tick();
    }
    pass(10 * minute);
    await tick();
    expect(arrived.map(({ told }) => told)).toEqual([
      'IT-1 2',
      'IT-1 3,4,5,6,7,8,9,10,11,12,HR-1 2,3,4,5,6,7,8,9,10,11',
    ]);
  });

  test('what Teams asks us to wait is waited to the millisecond, and is no failure', async () => {
    await following('a', 'b');
    await due('IT-1', '2025-12-01');
    answer = ({ chat }) => (chat === 'a' ? { kind: 'throttled', waitMs: 7000, error: '429' } : sent);
    await instance().tick();
    answer = () => sent;
    pass(6999);
    await due('HR-1', '2025-12-01');
    await instance().tick();
    expect(arrived.filter(({ chat }) => chat === 'a')).toHaveLength(1);
    expect(await statusOf('a')).toMatchObject({ lastError: '429', triesAgain: '2025-01-15T10:00:07.000Z', waiting: 2 });
    pass(1);
    await instance().tick();
    expect(arrived.filter(({ chat }) => chat === 'a').at(-1)?.told).toBe('IT-1 2,HR-1 2');
    expect(await statusOf('a')).toMatchObject({ lastError: null, triesAgain: null, waiting: 0 });
    expect((await store.readTotals()).retried).toBe(0);
  });

  test('a failure is tried again ever later, and set aside in the end; what comes after it is told', async () => {
    await following('a');
    await due('IT-1', '2025-12-01');
    answer = () => ({ kind: 'failed', error: '502' });
    const times: number[] = [];
    const { tick } = instance();
    for (let tries = 0; tries < mostTries; tries++) {
      while ((await tick()).claimed === 0) now = new Date((await statusOf('a'))?.triesAgain ?? 'never');
      times.push((now.getTime() - begin.getTime()) / 1000);
    }
    expect(times.slice(0, 5)).toEqual([0, 2, 6, 14, 30]);
    expect(times.at(-1)! - times.at(-2)!).toBe(3600);
    expect(await statusOf('a')).toMatchObject({ waiting: 0, failed: 1, lastError: '502' });
    answer = () => sent;
    await due('HR-1', '2025-12-01');
    pass(60 * minute);
    await tick();
    expect(arrived.at(-1)?.told).toBe('HR-1 2');
    expect(await store.readTotals()).toMatchObject({ failed: 1, retried: mostTries, sent: 1 });
  });

  test('a chat that is gone is left alone, and told all it missed in one message when it is back', async () => {
    await following('a');
    await due('IT-1', '2025-12-01');
    answer = () => ({ kind: 'gone', why: '403 BotNotInConversationRoster' });
    expect(await instance().tick()).toMatchObject({ gone: 1 });
    for (const measure of ['IT-1', 'HR-1']) {
      pass(1000);
      await due(measure, '2025-12-02');
    }
    pass(60 * minute);
    expect(await instance().tick()).toMatchObject({ fannedOut: 2, claimed: 0 });
    expect(await statusOf('a')).toMatchObject({ gone: { why: '403 BotNotInConversationRoster' }, waiting: 3 });
    answer = () => sent;
    await store.rememberChat(aChat(tenant, { id: 'a' }), now);
    await instance().tick();
    expect(arrived.map(({ told }) => told)).toEqual(['IT-1 2', 'IT-1 2,3,HR-1 2']);
    expect((await statusOf('a'))?.gone).toBeNull();
  });

  test('what is too large shrinks, until it fits', async () => {
    await following('a');
    await due('IT-1', '2025-12-01');
    answer = ({ size }) => (size === 'line' ? sent : { kind: 'too-large', error: '413' });
    await instance().tick();
    expect(arrived.map(({ size }) => size)).toEqual(['whole', 'short', 'line']);
    expect(await statusOf('a')).toMatchObject({ waiting: 0, lastError: null });
  });

  test('what cannot be put into words hinders nothing else', async () => {
    await following('a', 'b');
    await due('IT-1', '2025-12-01');
    const broken = instance({
      render: async (message, size) => {
        if (message.chat.id === 'a') throw new Error('no words');
        return { message, size };
      },
    });
    expect(await broken.tick()).toMatchObject({ sent: 1, troubled: 1 });
    expect(faults).toMatchObject([{ message: 'no words' }]);
    expect(await statusOf('a')).toMatchObject({ waiting: 1, lastError: 'no words' });
  });

  test('of many instances that go round at once, one writes to each chat', async () => {
    const chats = Array.from({ length: 40 }, (_, index) => `chat-${index}`);
    await following(...chats);
    await due('IT-1', '2025-12-01');
    await Promise.all([1, 2, 3, 4].map(() => instance({ perSecond: 1000 }).tick()));
    while ((await instance({ perSecond: 1000 }).tick()).claimed > 0);
    expect(arrived.map(({ chat }) => chat).toSorted()).toEqual(chats.toSorted());
    expect(faults).toEqual([]);
  });

  test('what an instance sent and did not live to write down is sent again, when its claim has run out', async () => {
    await following('a');
    await due('IT-1', '2025-12-01');
    const dying = { ...store.delivery, settle: () => Promise.reject(new Error('killed')), release: async () => {} };
    await instance({ store: dying }).tick();
    pass(leaseMs - 1);
    expect(await instance().tick()).toMatchObject({ claimed: 0 });
    pass(1);
    expect(await instance().tick()).toMatchObject({ sent: 1 });
    expect(arrived.map(({ told }) => told)).toEqual(['IT-1 2', 'IT-1 2']);
  });

  test('one that is stopped finishes what is on its way and leaves the rest to others at once', async () => {
    await following('a', 'b', 'c');
    await due('IT-1', '2025-12-01');
    const { promise: answered, resolve } = Promise.withResolvers<SendOutcome>();
    const { promise: begun, resolve: note } = Promise.withResolvers<void>();
    answer = () => {
      note();
      return answered;
    };
    const stopping = instance({ atOnce: 2 });
    stopping.start();
    await begun;
    const stopped = stopping.stop();
    answer = () => sent;
    resolve(sent);
    await stopped;
    expect(arrived.length).toBeLessThan(3);
    await instance().tick();
    expect(arrived.map(({ chat }) => chat).toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('goes on of itself, also after a round that failed', async () => {
    await following('a');
    let rounds = 0;
    const { promise: told, resolve } = Promise.withResolvers<void>();
    const running = instance({
      store: {
        ...store.delivery,
        claimChats: (claim) =>
          rounds++ === 0 ? Promise.reject(new Error('no database')) : store.delivery.claimChats(claim),
      },
      restMs: 1,
      failed: (error) => void faults.push(error),
    });
    answer = () => {
      resolve();
      return sent;
    };
    running.start();
    await due('IT-1', '2025-12-01');
    await told;
    await running.stop();
    expect(faults).toMatchObject([{ message: 'no database' }]);
    expect(await statusOf('a')).toMatchObject({ waiting: 0 });
  });

  test('keeps one pace, however many instances there are', async () => {
    await following(...Array.from({ length: 12 }, (_, index) => `chat-${index}`));
    await due('IT-1', '2025-12-01');
    const [one, other] = [instance({ perSecond: 4 }), instance({ perSecond: 4 })];
    const claimed: number[] = [];
    for (const ms of [0, 0, 0, 400, 500, 500, 500]) {
      pass(ms);
      claimed.push((await one.tick()).claimed + (await other.tick()).claimed);
    }
    // Twice two at once, and from then on two in half a second.
    expect(claimed).toEqual([4, 0, 0, 0, 2, 2, 2]);
  });

  test('a tenant that has much to tell keeps no other waiting', async () => {
    await following(...Array.from({ length: 6 }, (_, index) => `chat-${index}`));
    await due('IT-1', '2025-12-01');
    const { tick } = instance({ perSecond: 2 });
    await tick();
    await tick();
    const others = randomUUID();
    await store.rememberChat(aChat(others, { id: 'theirs' }), now);
    await store.tellChat(others, 'theirs', { kind: 'test', ask: '1' }, now);
    await tick();
    expect(arrived.map(({ chat }) => chat)).toContain('theirs');
  });

  test('forgets what has been over for long', async () => {
    await following('a');
    await due('IT-1', '2025-12-01');
    await instance().tick();
    pass(91 * 24 * 60 * minute);
    await instance().tick();
    expect(await db.selectFrom('notice').select('key').where('kind', '=', 'change').execute()).toEqual([]);
  });
});
