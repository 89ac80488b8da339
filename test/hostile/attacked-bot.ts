// A bot as a process of its own, with a small heap, in which somebody is absent and a question waits for its answer: there to
// be attacked.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Card } from '../../src/cards/card.ts';
import { samplePeople } from '../../src/people/sample-people.ts';
import { openDatabase } from '../../src/store/migrate.ts';
import { message, pressedExecute } from '../support/activities.ts';
import { elements } from '../support/card-elements.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { rawRequest, type Answered, type RawRequest } from '../support/raw-request.ts';

/** What was answered over HTTP, and the cards that the bot sent meanwhile. */
export interface Reaction extends Answered {
  readonly cards: readonly Card[];
}

export interface AttackedBot {
  readonly url: URL;
  readonly connector: Connector;
  /** The likeness of the question that waits. */
  readonly group: string;
  /** Sends a request. Rejects when its answer takes more than two seconds, three times over. */
  readonly send: (body: string, how?: RawRequest) => Promise<Reaction>;
  /** Writes bytes to a connection; gives the status that comes back, or null when it is closed without one. */
  readonly write: (bytes: Buffer) => Promise<number | null>;
  /** All rows of the tables that asking leaves alone. */
  readonly rows: () => Promise<unknown>;
  /** All texts in the other tables. */
  readonly traces: () => Promise<readonly string[]>;
  /** Stops it; gives how it ended and what it logged. */
  readonly stop: () => Promise<readonly [code: number | null, signal: string | null, log: string]>;
  /** Ends it however it is. */
  readonly kill: () => Promise<void>;
}

/** Somebody who may not do anything but ask. */
export const stranger = { id: '29:stranger', name: 'X', aadObjectId: '99999999-aaaa-4aaa-8aaa-000000000001' };

const root = join(import.meta.dirname, '../..');
const longestMs = 2000;
const tables: ReadonlySet<string> = new Set([
  ...['chat', 'chat_context', 'asked_question', 'awaiting_answer', 'processed_action', 'reminder_round', 'send_pace'],
]);

export async function startAttackedBot(folder: string, databaseUrl: string): Promise<AttackedBot> {
  const connector = await openConnector();
  const bot = spawn(process.execPath, ['--max-old-space-size=256', join(root, 'src/tools/local.ts')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const logged = text(bot.stderr);
  const [line] = (await once(createInterface(bot.stdout), 'line')) as [string];
  const url = new URL(/http:\S+/.exec(line)![0]);

  const send = (body: string, how?: RawRequest): Promise<Reaction> =>
    inTime(async () => {
      connector.sent.length = 0;
      const answered = await rawRequest(url, body, how);
      const sent = connector.sent.flatMap(({ activity }) => activity.attachments ?? []);
      return { ...answered, cards: sent.map(({ content }) => content) };
    });
  const [, bo] = samplePeople;
  const absent = { from: { id: '29:bo', name: bo!.givenName, aadObjectId: bo!.id }, conversation: { id: 'a:bo' } };
  await send(JSON.stringify(message(connector.url, 'jag är borta till 2099-01-01', absent)));
  await send(JSON.stringify(message(connector.url, 'frobnicering KLK 2023', { from: stranger })));

  return {
    url,
    connector,
    group: await waitingGroup(await send(JSON.stringify(pressedExecute(connector.url, unanswered)))),
    send,
    write: (bytes) => inTime(() => statusAfter(bytes, url)),
    rows: () => read(databaseUrl, (table) => !tables.has(table)),
    traces: async () => textsIn(await read(databaseUrl, (table) => tables.has(table))),
    stop: async () => {
      bot.kill('SIGTERM');
      const [code, signal] = await ending(bot);
      return [code, signal, await logged];
    },
    kill: async () => {
      bot.kill('SIGKILL');
      await ending(bot);
      await connector.close();
    },
  };
}

const unanswered = { action: 'learn/1', language: 'sv', step: { do: 'unanswered' } };

async function waitingGroup({ body }: Answered): Promise<string> {
  const { value } = JSON.parse(body) as { readonly value: Card };
  const steps = elements(value).flatMap(
    ({ data }) => (data as { readonly step?: { readonly group?: string } })?.step ?? [],
  );
  const [group] = steps.flatMap((step) => step.group ?? []);
  if (!group) throw new Error(`No question waits: ${body}`);
  return group;
}

async function ending(bot: ChildProcess): Promise<[number | null, string | null]> {
  if (bot.exitCode === null && bot.signalCode === null) await once(bot, 'exit');
  return [bot.exitCode, bot.signalCode];
}

/** A machine may be slow once; what is slow three times is slow by itself. */
async function inTime<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; tries <= 3; tries += 1) {
    const begun = performance.now();
    const result = await act();
    if (performance.now() - begun < longestMs) return result;
  }
  throw new Error(`The answer takes more than ${longestMs} ms.`);
}

function statusAfter(bytes: Buffer, { port, hostname }: URL): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let received = '';
    socket.setEncoding('latin1').setTimeout(longestMs * 5, () => reject(new Error('No answer came.')));
    const done = (status: number | null) => {
      socket.destroy();
      resolve(status);
    };
    socket.on('data', (chunk: string) => {
      received += chunk;
      // A client that asked may be told first to go on.
      const [, status] = /^HTTP\/1\.1 ([2-5]\d\d) /m.exec(received) ?? [];
      if (status) done(Number(status));
    });
    // What we write may meet a connection that has been closed already.
    socket.on('error', () => {});
    socket.on('close', () => done(null));
  });
}

async function read(databaseUrl: string, wanted: (table: string) => boolean) {
  const { db } = await openDatabase(databaseUrl);
  const all = await db.introspection.getTables();
  const names = all.map(({ name }) => name).filter((name) => wanted(name) && !name.startsWith('kysely_'));
  const rows: Record<string, readonly string[]> = {};
  for (const name of names.sort()) {
    const found = await db
      .selectFrom(name as 'measure')
      .selectAll()
      .execute();
    rows[name] = found.map((row) => JSON.stringify(row)).sort();
  }
  await db.destroy();
  return rows;
}

function textsIn(rows: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const values = Object.values(rows).flatMap((of) =>
    of.flatMap((row) => Object.values(JSON.parse(row) as Record<string, unknown>)),
  );
  return values.filter((value) => typeof value === 'string');
}
