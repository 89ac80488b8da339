// The whole load on one database: two instances as processes of their own, one of them killed in the middle and started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { checked } from '../support/workbook.ts';
import type { Stored } from './faults.ts';
import type { Work } from './instance-work.ts';
import { isUpdate, journalOf, unanswered, type Journal, type Line } from './journal.ts';
import { firstWorkbook, tenant } from './people.ts';

/** People at each of the two instances, at once. */
const atOnce = 25;

export interface StressRun {
  readonly journal: Journal;
  /** What was under way in the instance when it was killed. */
  readonly cutOff: number;
  readonly seconds: number;
  /** What the database holds afterwards. */
  readonly stored: Stored;
}

/**
 * @param url of an empty database
 * @param updates how many, over both instances
 * @throws when an instance fails
 */
export async function stress(url: string, seed: number, updates: number): Promise<StressRun> {
  const store = await openStore(url);
  await store.writeReview(tenant, await checked(firstWorkbook()), new Date('2026-06-01T07:00:00Z'));
  await store.close();
  const half = Math.floor(updates / 2);
  const begun = performance.now();
  const common = { atOnce, redelivered: [] };
  const other = start(url, { ...common, seed: seed + 1, updates: updates - half });
  const killed = start(url, { ...common, seed: seed + 2, updates: null });
  await killed.answered(Math.floor(half / 2));
  killed.child.kill('SIGKILL');
  await killed.ended;
  const first = journalOf(killed.lines);
  const redelivered = unanswered(first);
  const rest = Math.max(half - first.sent.filter(isUpdate).length, 1);
  const again = start(url, { ...common, seed: seed + 3, updates: rest, redelivered });
  for (const instance of [other, again]) {
    const code = await instance.ended;
    if (code !== 0) throw new Error(`An instance ended with ${code}.`);
  }
  const seconds = (performance.now() - begun) / 1000;
  const journal = journalOf([...other.lines, ...killed.lines, ...again.lines]);
  return { journal, cutOff: redelivered.length, seconds, stored: await readStored(url) };
}

/** What must not outlive this process, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

function start(url: string, work: Work) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'instance.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  running.add(child);
  child.stdin.end(JSON.stringify({ url, ...work }));
  const lines: Line[] = [];
  const waiting: (() => void)[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (text) => {
    const line = lineIn(text);
    if (line) lines.push(line);
    waiting.forEach((wake) => wake());
  });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(([[code]]) => {
    running.delete(child);
    waiting.forEach((wake) => wake());
    return code as number | null;
  });
  /** Waits until it has answered so much; at once when it has ended. */
  const answered = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (child.exitCode !== null || lines.filter((line) => 'answered' in line).length >= count) resolve();
      };
      waiting.push(look);
      look();
    });
  return { child, lines, ended, answered };
}

/** Null for the last line of one that was killed while it wrote. */
function lineIn(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

async function readStored(url: string): Promise<Stored> {
  const store = await openStore(url);
  const { db } = await openDatabase(url);
  const outbox = await db
    .selectFrom('change_outbox')
    .select(['measure', 'version'])
    .where('tenant', '=', tenant)
    .execute();
  const found = {
    measures: await store.readMeasures(tenant),
    history: await store.readHistory(tenant, { measure: null, person: null, since: null, most: null }),
    outbox: outbox.map(({ measure, version }) => `${measure} ${version}`),
  };
  await db.destroy();
  await store.close();
  return found;
}
