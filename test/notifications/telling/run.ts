// The long run: many chats, three instances as processes on one database, one killed and one stopped in the middle.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { chatPaceMs } from '../../../src/notifications/settle.ts';
import { openDatabase } from '../../../src/store/migrate.ts';
import { notificationStore } from '../../../src/store/notifications.ts';
import { randomOf } from '../../stress/random.ts';
import { openChannel } from './channel.ts';
import { faultsIn, type Found } from './faults.ts';
import type { ProcessWork } from './process.ts';
import { quickClock } from './quick-clock.ts';
import { changeSomething, settleWorld } from './world.ts';

export interface TellingRun extends Found {
  readonly posts: number;
  readonly hasty: readonly string[];
  readonly waiting: number;
  readonly seconds: number;
}

export interface TellingLoad {
  readonly seed: number;
  readonly chats: number;
  readonly changes: number;
  /** How long to wait at most for all to be told, in seconds. */
  readonly patience: number;
}

/** Six times the world's speed: a claim then lasts ten seconds, and two changes of a measure are held for a hundred. */
const speed = 6;

/** @param url of an empty database */
export async function telling(
  url: string,
  { seed, chats, changes: count, patience }: TellingLoad,
): Promise<TellingRun> {
  const clock = { from: Date.now(), shows: Date.parse('2025-01-15T10:00:00Z'), speed };
  const now = quickClock(clock);
  const channel = await openChannel({ seed, faults: 0.2, now, paceMs: chatPaceMs });
  const { db } = await openDatabase(url);
  const followers = await settleWorld(db, { seed, chats, serviceUrl: channel.url, at: new Date(now()) });
  const work = { url, clock, perSecond: 1000 };
  const [killed, stopped, whole] = [start(work), start(work), start(work)];
  await Promise.all([killed, stopped, whole].map(({ ready }) => ready));

  const begun = performance.now();
  const random = randomOf(seed, 2);
  const changes: string[] = [];
  for (let index = 0; index < count; index++) {
    changes.push(await changeSomething(db, random, index, new Date(now())));
    if (index === Math.floor(count / 3)) killed.child.kill('SIGKILL');
    if (index === Math.floor((2 * count) / 3)) stopped.child.kill('SIGTERM');
    await pass(500);
  }
  const totals = notificationStore(db).readTotals;
  const isOver = async () => {
    const { outbox, waiting } = await totals();
    return outbox + waiting === 0;
  };
  while (!(await isOver()) && performance.now() - begun < patience * 1000) await pass(500);
  const seconds = (performance.now() - begun) / 1000;
  whole.child.kill('SIGTERM');
  await Promise.all([killed, stopped, whole].map(({ ended }) => ended));
  const { outbox, waiting } = await totals();
  const found = faultsIn(changes, followers, channel.letThrough);
  await db.destroy();
  await channel.close();
  return { ...found, posts: channel.posts(), hasty: channel.hasty, waiting: outbox + waiting, seconds };
}

/** What must not outlive this process, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

function start(work: ProcessWork) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'process.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  running.add(child);
  child.stdin.end(JSON.stringify(work));
  const ended = once(child, 'exit').then(() => void running.delete(child));
  return { child, ready: Promise.race([once(child.stdout, 'data'), ended]), ended };
}
