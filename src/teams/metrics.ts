// GET /metrics for Prometheus, on a port of its own that the outside does not reach. Numbers only: no names, no texts.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Totals } from '../notifications/status.ts';
import type { Observer } from './observer.ts';
import type { Probed } from './probes.ts';

export interface Metrics {
  readonly observer: Observer;
  /** Where it listens, e.g. `http://localhost:9464/metrics`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What is asked of the store whenever the numbers are asked for. */
export interface Measured extends Probed {
  /** How the telling of chats goes. */
  readonly readTotals: () => Promise<Totals>;
  readonly now: () => Date;
}

/**
 * Counts what the edge tells, and shows it. Rejects when the port is taken.
 * @param port 0 takes any free port
 */
export async function openMetrics(port: number, { isReady, outboxAge, readTotals, now }: Measured): Promise<Metrics> {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'klarsyn_turn_seconds',
    help: 'How long turns took, by the kind of activity and whether they met a fault.',
    labelNames: ['kind', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const refused = new Counter({
    name: 'klarsyn_refused_total',
    help: 'Requests refused before a turn, by HTTP status; 429 stands for turns beyond the limit.',
    labelNames: ['status'],
    registers,
  });
  new Gauge({
    name: 'klarsyn_ready',
    help: '1 when the database answers and has all its tables, else 0.',
    registers,
    async collect() {
      this.set((await isReady().catch(() => false)) ? 1 : 0);
    },
  });

  // Without the database there are no numbers; those from before would mislead.
  const totals = () => readTotals().catch(() => null);
  new Gauge({
    name: 'klarsyn_notices',
    help: 'Notices by state: untold changes, waiting, sent and failed ones of those that are kept.',
    labelNames: ['state'],
    registers,
    async collect() {
      const current = await totals();
      this.reset();
      if (current === null) return;
      const { outbox: untold, waiting, sent, failed } = current;
      for (const [state, count] of Object.entries({ untold, waiting, sent, failed })) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'klarsyn_oldest_notice_seconds',
    help: 'How long ago that happened which waits longest to be told; 0 when nothing waits.',
    registers,
    async collect() {
      const current = await totals();
      this.remove();
      if (current === null) return;
      this.set(current.oldestWaiting === null ? 0 : (now().getTime() - Date.parse(current.oldestWaiting)) / 1000);
    },
  });
  new Gauge({
    name: 'klarsyn_outbox_seconds',
    help: 'For how long something has waited to be told that could have been told; 0 when nothing waits.',
    registers,
    async collect() {
      const age = await outboxAge().catch(() => null);
      this.remove();
      if (age !== null) this.set(age / 1000);
    },
  });
  const server = createServer((request, response) => {
    const answer = (status: number, text = '', contentType = 'text/plain') => {
      // restify changes every response of the process: its writeHead gives nothing back.
      response.writeHead(status, { 'content-type': contentType });
      response.end(text);
    };
    if (request.method !== 'GET' || request.url !== '/metrics') return answer(404);
    registry.metrics().then(
      (text) => answer(200, text, registry.contentType),
      () => answer(500),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return {
    observer: {
      turnDone: ({ kind, failed, seconds }) =>
        turns.observe({ kind: known.has(kind) ? kind : 'other', outcome: failed ? 'fault' : 'done' }, seconds),
      refused: (status) => refused.inc({ status }),
    },
    url: `http://localhost:${(server.address() as AddressInfo).port}/metrics`,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Whoever sends must not be able to make up ever new labels. */
const known = new Set(['message', 'invoke', 'installationUpdate', 'conversationUpdate', 'messageReaction']);
