// The soak: one bot as a process of its own, a crowd at it over HTTP, and its memory measured again and again.
import { rm, mkdtemp } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localTenant } from '../../../src/people/local-tenant.ts';
import { samplePeople } from '../../../src/people/sample-people.ts';
import { openStore } from '../../../src/store/open.ts';
import { freePort } from '../../../src/tools/free-port.ts';
import { startProgram, withUsage } from '../../bench/program.ts';
import { openConnector } from '../../support/connector.ts';
import { rawRequest } from '../../support/raw-request.ts';
import { actOf, type Act } from './crowd.ts';
import type { Sample } from './memory.ts';

const root = join(import.meta.dirname, '../../..');
/** So many at once. */
const atOnce = 6;

export interface Soak {
  readonly seed: number;
  /** Whether it is to go on, asked between two measurements. */
  readonly goesOn: (sample: Sample) => boolean;
  /** How many acts lie between two measurements, or how many milliseconds. */
  readonly between: { readonly acts: number } | { readonly ms: number };
}

export interface Soaked {
  readonly samples: readonly Sample[];
  readonly done: Readonly<Record<Act['kind'], number>>;
  readonly changes: number;
  /** What was answered with a fault of ours, or not at all, in words. */
  readonly faults: readonly string[];
}

/** Goes on until told not to, then stops the bot. */
export async function soak({ seed, goesOn, between }: Soak): Promise<Soaked> {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-soak-'));
  const databaseUrl = `sqlite:${join(folder, 'klarsyn.db')}`;
  const connector = await openConnector();
  const shown = new Map<string, unknown>();
  connector.answer = ({ path, activity }) => {
    connector.sent.length = 0;
    const [card] = activity.attachments ?? [];
    if (card) shown.set(decodeURIComponent(path.split('/')[3] ?? ''), card.content);
    return 200;
  };
  const metricsPort = String(await freePort(0));
  const bot = await startProgram(['--expose-gc', ...withUsage, join(root, 'src/tools/local.ts')], {
    ...{ PORT: '0', METRICS_PORT: metricsPort, NODE_ENV: '', LOG_LEVEL: 'error' },
    DATABASE_URL: databaseUrl,
  });
  const url = new URL(bot.url);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const settings = { seed, serviceUrl: connector.url, admin: samplePeople[0].id };
  const done = { question: 0, update: 0, button: 0, search: 0, hostile: 0 };
  const faults: string[] = [];
  const samples: Sample[] = [];
  const begun = performance.now();
  let n = 0;

  const act = async (): Promise<void> => {
    const { kind, room, body, how } = actOf(n++, settings, (of) => shown.get(of));
    done[kind] += 1;
    try {
      // A broken request may break its connection too; nobody else is to have that one.
      const answered = await rawRequest(url, body, kind === 'hostile' ? how : { ...how, agent });
      const isWell = kind === 'hostile' ? answered.status < 500 : answered.status === 200;
      if (!isWell) faults.push(`${kind} ${answered.status}: ${body.slice(0, 500)}`);
      if (kind === 'button' && answered.body.startsWith('{')) keepCard(room, answered.body);
    } catch (error) {
      faults.push(`${kind} ${String(error)}: ${body.slice(0, 500)}`);
    }
  };
  const keepCard = (room: string, body: string): void => {
    const { value } = JSON.parse(body) as { readonly value: unknown };
    if (typeof value === 'object') shown.set(room, value);
  };
  const stretch = async (): Promise<void> => {
    const [until, end] = 'acts' in between ? [n + between.acts, Infinity] : [Infinity, performance.now() + between.ms];
    const somebody = async () => {
      while (n < until && performance.now() < end) await act();
    };
    await Promise.all(Array.from({ length: atOnce }, somebody));
    const { heapBytes, rssBytes } = await bot.usage();
    samples.push({ minute: (performance.now() - begun) / 60_000, acts: n, heapBytes, rssBytes });
  };

  try {
    do await stretch();
    while (goesOn(samples.at(-1)!));
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const met = [...metrics.matchAll(/^klarsyn_turn_seconds_count\{.*outcome="fault".*\} ([1-9]\d*)$/gm)];
    faults.push(...met.map(([line]) => line));
    return { samples, done, changes: await changesIn(databaseUrl), faults };
  } finally {
    agent.destroy();
    await bot.stop();
    await connector.close();
    await rm(folder, { recursive: true });
  }
}

/** How many updates have been saved. */
async function changesIn(databaseUrl: string): Promise<number> {
  const store = await openStore(databaseUrl);
  const history = await store.readHistory(localTenant, { measure: null, person: null, since: null, most: null });
  await store.close();
  return history.filter(({ by }) => by !== null).length;
}
