// What is measured of the edge, as Prometheus and OpenTelemetry get it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { openLog } from '../../src/log.ts';
import type { Totals } from '../../src/notifications/status.ts';
import { openMetrics, type Metrics } from '../../src/teams/metrics.ts';
import { openRateLimit } from '../../src/teams/rate-limit.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { activity, message, post, pressedExecute } from '../support/activities.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { faultReply, reply, smallConversation } from '../support/small-conversation.ts';

let connector: Connector;
let metrics: Metrics;
let edge: Edge;
let isReady: () => Promise<boolean>;
let outboxAge: () => Promise<number>;
let readTotals: () => Promise<Totals>;

const now = new Date('2026-11-24T08:00:00Z');
const quiet: Totals = {
  ...{ outbox: 0, waiting: 0, oldestWaiting: null, sent: 0, failed: 0, retried: 0, goneChats: 0 },
};

beforeEach(async () => {
  isReady = async () => true;
  outboxAge = async () => 0;
  readTotals = async () => quiet;
  connector = await openConnector();
  const probed = { isReady: () => isReady(), outboxAge: () => outboxAge() };
  metrics = await openMetrics(0, { ...probed, readTotals: () => readTotals(), now: () => now });
  edge = await openEdge({
    access: { mode: 'local' },
    port: 0,
    conversation: smallConversation((text) => {
      if (text.includes('fault')) throw new Error('broken on purpose');
      return [reply(text)];
    }),
    faultReply,
    probed,
    limit: {
      admit: openRateLimit({ person: { burst: 5, perMinute: 1 }, tenant: { burst: 9, perMinute: 1 } }, () => 0),
      busyReply: () => reply('busy'),
    },
    observer: metrics.observer,
    log: openLog('silent'),
  });
});
afterEach(async () => {
  await edge.stop();
  await metrics.stop();
  await connector.close();
});

const say = (text: string, own: object = {}) => post(edge.url, message(connector.url, text, own));
const shown = async () => (await fetch(metrics.url)).text();
const valueOf = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  );

describe('/metrics', () => {
  test('counts turns by kind and outcome, with how long they took', async () => {
    await say('hej');
    await say('hemligt fault');
    await post(edge.url, pressedExecute(connector.url, {}));
    await post(edge.url, activity(connector.url, { type: 'made-up-by-a-stranger' }));
    const text = await shown();
    const count = (kind: string, outcome: string) =>
      valueOf(text, `klarsyn_turn_seconds_count{kind="${kind}",outcome="${outcome}"}`);
    expect([
      count('message', 'done'),
      count('message', 'fault'),
      count('invoke', 'done'),
      count('other', 'done'),
    ]).toEqual([1, 1, 1, 1]);
    expect(valueOf(text, 'klarsyn_turn_seconds_sum{kind="message",outcome="done"}')).toBeGreaterThan(0);
    expect(text).not.toMatch(/hemligt|stranger|Anna|11111111/);
  });

  test('counts what is refused, and what is beyond the limit', async () => {
    await post(edge.url, '{}');
    await say('hej', { serviceUrl: 'https://evil.example/' });
    for (let count = 0; count < 7; count++) await say('hej');
    const text = await shown();
    const refused = (status: number) => valueOf(text, `klarsyn_refused_total{status="${status}"}`);
    expect([refused(400), refused(403), refused(429)]).toEqual([1, 1, 2]);
  });

  test('says whether the bot is ready, and how the process is', async () => {
    expect(valueOf(await shown(), 'klarsyn_ready')).toBe(1);
    isReady = async () => false;
    expect(valueOf(await shown(), 'klarsyn_ready')).toBe(0);
    isReady = () => Promise.reject(new Error('gone'));
    const text = await shown();
    expect(valueOf(text, 'klarsyn_ready')).toBe(0);
    expect(valueOf(text, 'nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
  });

  test('says how the telling of chats goes, and nothing of it when the database is gone', async () => {
    const notices = (text: string) =>
      ['untold', 'waiting', 'sent', 'failed'].map((state) => valueOf(text, `klarsyn_notices{state="${state}"}`));
    expect(valueOf(await shown(), 'klarsyn_oldest_notice_seconds')).toBe(0);
    expect(valueOf(await shown(), 'klarsyn_outbox_seconds')).toBe(0);
    const oldestWaiting = '2026-11-24T07:58:30.000Z';
    outboxAge = async () => 61_000;
    readTotals = async () => ({ ...quiet, outbox: 1, waiting: 2, sent: 3, failed: 4, oldestWaiting });
    const text = await shown();
    expect(notices(text)).toEqual([1, 2, 3, 4]);
    expect(valueOf(text, 'klarsyn_oldest_notice_seconds')).toBe(90);
    expect(valueOf(text, 'klarsyn_outbox_seconds')).toBe(61);
    outboxAge = () => Promise.reject(new Error('gone'));
    readTotals = () => Promise.reject(new Error('gone'));
    const without = await shown();
    expect(notices(without)).toEqual([NaN, NaN, NaN, NaN]);
    expect(valueOf(without, 'klarsyn_oldest_notice_seconds')).toBeNaN();
    expect(valueOf(without, 'klarsyn_outbox_seconds')).toBeNaN();
    expect(valueOf(without, 'klarsyn_ready')).toBe(1);
  });

  test('is not on the port that the world reaches, and there is nothing else on its own', async () => {
    expect((await fetch(`${edge.url}/metrics`)).status).toBe(404);
    expect((await fetch(new URL('/api/messages', metrics.url), { method: 'POST' })).status).toBe(404);
    expect((await fetch(new URL('/', metrics.url))).status).toBe(404);
  });
});

test('a process that was started with OpenTelemetry gets a span for each turn, marked when it met a fault', async () => {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  try {
    await say('hej');
    await say('fault');
    const spans = exporter.getFinishedSpans().map(({ name, attributes, status }) => [name, attributes, status.code]);
    const attributes = { 'klarsyn.kind': 'message', 'klarsyn.turn': expect.any(String) };
    expect(spans).toEqual([
      ['turn', attributes, 0],
      ['turn', attributes, 2],
    ]);
  } finally {
    trace.disable();
  }
});
