// Two instances on one database, a channel full of faults over real HTTP, and one instance that ends in the middle of its
// work: every follower hears of every change, in order, and nobody else does. The long one is
// npm run stress:telling.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryStore } from '../../src/notifications/ports.ts';
import { chatPaceMs } from '../../src/notifications/settle.ts';
import { openDatabase } from '../../src/store/migrate.ts';
import { notificationStore } from '../../src/store/notifications.ts';
import { randomOf } from '../stress/random.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { openChannel } from './telling/channel.ts';
import { faultsIn } from './telling/faults.ts';
import { openInstance } from './telling/instance.ts';
import { changeSomething, settleWorld } from './telling/world.ts';

const seed = 5;
const chats = 40;
const changeCount = 30;

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  const toClose: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(toClose.map((close) => close()));
    await server.stop();
  });

  test('everybody who follows hears of everything, in order; nobody else', async () => {
    let clock = Date.parse('2025-01-15T10:00:00Z');
    const now = () => new Date(clock);
    const channel = await openChannel({ seed, faults: 0.2, now: () => clock, paceMs: chatPaceMs });
    const url = await server.freshDatabase();
    const { db } = await openDatabase(url);
    toClose.push(channel.close, () => db.destroy());
    const followers = await settleWorld(db, { seed, chats, serviceUrl: channel.url, at: now() });
    const random = randomOf(seed, 2);
    const unexpected: unknown[] = [];
    const failed = (error: unknown) => void unexpected.push(error);
    const common = { url, now, failed, perSecond: 1000, random: random.next };
    const end = suddenEnd();
    const whole = await openInstance(common);
    const ending = await openInstance({ ...common, through: end.through });
    toClose.push(
      () => whole.close(),
      () => ending.close(),
    );

    const changes: string[] = [];
    for (let passed = 0; changes.length < changeCount || (await waiting()) > 0; passed++) {
      if (changes.length < changeCount && random.chance(0.7)) {
        changes.push(await changeSomething(db, random, changes.length, now()));
      }
      if (changes.length === changeCount / 2) end.comeOnceBegun();
      const rounds = [() => whole.tick(), () => Promise.race([end.has() ? null : ending.tick(), end.come])];
      await Promise.all((random.chance(0.5) ? rounds : rounds.toReversed()).map((round) => round()));
      clock += 1 + random.below(20_000);
      expect(passed).toBeLessThan(2000);
    }

    const { faults, repeats, messages } = faultsIn(changes, followers, channel.letThrough);
    expect(faults).toEqual([]);
    expect(unexpected).toEqual([]);
    expect(channel.hasty).toEqual([]);
    // The instance ended between a message and its note: that one, and no other, may come again.
    expect(end.has()).toBe(true);
    expect(repeats).toBeLessThanOrEqual(10);
    expect(repeats).toBeGreaterThan(0);
    expect(channel.posts()).toBeGreaterThan(messages * 1.1);
    expectFaultsToBeFound();

    async function waiting(): Promise<number> {
      const { outbox, waiting } = await notificationStore(db).readTotals();
      return outbox + waiting;
    }

    /** The check itself must see what is amiss. */
    function expectFaultsToBeFound(): void {
      const said = channel.letThrough;
      const at = said.findIndex(({ told }) => told.length > 0);
      const [first] = said.slice(at);
      if (!first) throw new Error('Nothing was told.');
      const lost = said.filter(({ told }) => !told.some((change) => first.told.includes(change)));
      const toAnother = followers.find(({ measures }) => measures.length === 0)?.id ?? '';
      expect(faultsIn(changes, followers, lost).faults).not.toEqual([]);
      expect(faultsIn(changes, followers, [...said, { ...first, chat: toAnother }]).faults).not.toEqual([]);
      expect(faultsIn(changes, followers, said.toReversed()).faults).not.toEqual([]);
      expect(faultsIn(changes, followers, [...said, first]).repeats).toBe(repeats + 1);
    }
  }, 60_000);
});

/** An instance that ends as by kill -9, when it next would write down how it went: from then on it does nothing at all. */
function suddenEnd() {
  const { promise: come, resolve } = Promise.withResolvers<void>();
  const never = new Promise<never>(() => {});
  let armed = false;
  let ended = false;
  const gate =
    <Arguments extends unknown[], Result>(act: (...given: Arguments) => Promise<Result>) =>
    (...given: Arguments): Promise<Result> =>
      ended ? never : act(...given);
  return {
    come,
    has: () => ended,
    comeOnceBegun: () => void (armed = true),
    through: (store: DeliveryStore): DeliveryStore => ({
      fanOut: gate(store.fanOut),
      writeDigests: gate(store.writeDigests),
      writeReminders: gate(store.writeReminders),
      claimChats: gate(store.claimChats),
      release: gate(store.release),
      forgetNoticesBefore: gate(store.forgetNoticesBefore),
      settle: (lease, settlements) => {
        if (armed && settlements.some(({ sent }) => sent)) {
          ended = true;
          resolve();
        }
        return ended ? never : store.settle(lease, settlements);
      },
    }),
  };
}
