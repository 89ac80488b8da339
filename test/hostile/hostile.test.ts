// Everything hostile that we have thought of, over real HTTP against the running program with a small heap: each input gets
// a reply or a clean refusal, and afterwards the program is as well as before.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, message, pressedExecute, pressedSubmit } from '../support/activities.ts';
import { elements } from '../support/card-elements.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { rawRequest, type Answered, type RawRequest } from '../support/raw-request.ts';
import * as inputs from './inputs.ts';

jest.setTimeout(30_000);
const root = join(import.meta.dirname, '../..');
/** Somebody who may not do anything but ask. */
const stranger = { id: '29:stranger', name: 'X', aadObjectId: '99999999-aaaa-4aaa-8aaa-000000000001' };
const heaviestCard = 28 * 1024;

let folder: string;
let connector: Connector;
let bot: ChildProcess;
let url: URL;
let logged: Promise<string>;
let before: unknown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-hostile-'));
  connector = await openConnector();
  const { PATH } = process.env;
  bot = spawn(process.execPath, ['--max-old-space-size=256', join(root, 'src/tools/local.ts')], {
    cwd: folder,
    env: { PATH, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  logged = text(bot.stderr!);
  const [line] = (await once(createInterface(bot.stdout!), 'line')) as [string];
  url = new URL(/http:\S+/.exec(line)![0]);
  before = await stored();
});

afterAll(async () => {
  bot.kill('SIGKILL');
  await connector.close();
  await rm(folder, { recursive: true });
});

/** What strangers must not change. */
async function stored(): Promise<unknown> {
  const store = await openStore(`sqlite:${join(folder, '.klarsyn/klarsyn.db')}`);
  const kept = [await store.readMeasures('local'), await store.catalogueVersion('local')];
  await store.close();
  return JSON.parse(JSON.stringify(kept));
}

function send(body: string, how: RawRequest = {}): Promise<Answered> {
  return rawRequest(url, body, how);
}

/** What the bot sent while something was asked of it. */
async function during(act: () => Promise<Answered>): Promise<Answered & { readonly cards: readonly Card[] }> {
  connector.sent.length = 0;
  const answered = await act();
  return { ...answered, cards: cardsIn(connector.sent.map((sent) => sent.activity.attachments)) };
}

function cardsIn(attachments: readonly (readonly { readonly content: Card }[] | undefined)[]): Card[] {
  return attachments.flatMap((each) => (each ?? []).map(({ content }) => content));
}

/** A refusal says in short JSON what is wrong and nothing of what we are made of. */
function expectCleanRefusal({ body }: Answered): void {
  expect(body.length).toBeLessThan(500);
  expect(JSON.parse(body)).toEqual({ error: expect.anything() });
  expect(body).not.toMatch(/node_modules|\.[jt]s:|\bat \S+ \(/);
}

/** What a card shows is text: no link, no markup, nothing that turns lines around. */
function expectHarmless(card: Card): void {
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(heaviestCard);
  expect(card.type).toBe('AdaptiveCard');
  for (const element of elements(card)) {
    const shown = [element['text'], element['title'], element['altText'], element['label'], element['placeholder']];
    for (const each of shown.filter((value) => typeof value === 'string')) {
      expect(each).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\{\{/);
      expect(each).not.toMatch(/undefined is not|\[object Object\]/);
    }
    if (typeof element['text'] === 'string') expect(element['text']).not.toMatch(/(?<!\\)(\]\(|<[a-z!/?]|`|~~)/i);
    if (element.type === 'Action.OpenUrl') expect(element['url']).toMatch(/^https:\/\//);
  }
}

test('there are enough of them, and each says what it is', () => {
  const all = [inputs.texts, inputs.activities, inputs.buttons, inputs.invokes, inputs.requests].flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const { what } of all) expect(what).not.toBe('');
});

describe('a text is answered with a card that shows no more than text:', () => {
  test.each(inputs.texts.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    const body = JSON.stringify(message(connector.url, inputs.textOf(each), { from: stranger }));
    const answered = await during(() => send(body));
    if (body.length > 256 * 1024) {
      expect(answered.status).toBe(413);
      return;
    }
    expect([answered.status, answered.cards.length > 0]).toEqual([200, true]);
    for (const card of answered.cards) expectHarmless(card);
  });
});

describe('an activity of wrong parts is refused cleanly, or taken:', () => {
  test.each(inputs.activities.map((each) => [each.what, each] as const))('%s', async (_what, { own, status }) => {
    const body = JSON.stringify(message(connector.url, 'sjukfrånvaro KLK 2023', { from: stranger, ...own }));
    const answered = await during(() => send(body));
    expect(answered.status).toBe(status);
    if (status !== 200) {
      expectCleanRefusal(answered);
      expect(connector.sent).toEqual([]);
    }
    for (const card of answered.cards) expectHarmless(card);
  });
});

describe('a button is answered, whatever its card carried:', () => {
  test.each(inputs.buttons.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    const place = '"what the card carried"';
    const data = inputs.jsonOf(each);
    const pressed = JSON.stringify(pressedExecute(connector.url, JSON.parse(place))).replace(place, () => data);
    const executed = await during(() => send(pressed));
    expect(executed.status).toBeLessThan(500);
    if (executed.status === 200) {
      const { statusCode, value } = JSON.parse(executed.body) as { statusCode: number; value: Card | string };
      expect(statusCode).toBe(200);
      // A word in passing is ours, whatever was sent.
      if (typeof value === 'string') expect(value).toMatch(/^[\p{L} .,]+$/u);
      else expectHarmless(value);
    } else expectCleanRefusal(executed);

    const submitted = JSON.stringify(pressedSubmit(connector.url, JSON.parse(place), { from: stranger }));
    const answered = await during(() => send(submitted.replace(place, () => data)));
    expect(answered.status).toBeLessThan(500);
    for (const card of answered.cards) expectHarmless(card);
  });
});

describe('an invoke is answered, or told that it is not for us:', () => {
  test.each(inputs.invokes.map((each) => [each.what, each] as const))('%s', async (_what, { name, value }) => {
    const invoke = activity(connector.url, { type: 'invoke', name, value, from: stranger });
    const { status, body } = await during(() => send(JSON.stringify(invoke)));
    expect([200, 400]).toContain(status);
    expect(body.length).toBeGreaterThan(2);
    expect(body).not.toMatch(/node_modules|\.[jt]s:|\bat \S+ \(/);
  });
});

describe('a request is refused cleanly:', () => {
  test.each(inputs.requests.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    const { method, path, headers, status } = each;
    const answered = await during(() =>
      send(inputs.bodyOf(each), { ...(method && { method }), ...(path && { path }), ...(headers && { headers }) }),
    );
    expect(answered.status).toBe(status);
    if (status !== 200 && status !== 431) expectCleanRefusal(answered);
    expect(connector.sent).toEqual([]);
  });
});

describe('a connection of its own kind keeps nobody else from being answered:', () => {
  const { raw } = String;
  test.each([
    [
      'bodies that never end',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"type":',
    ],
    ['headers that never end', 'POST /api/messages HTTP/1.1\r\nHost: x\r\n'],
    ['nothing at all', ''],
    ['no HTTP', raw`\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`],
    [
      'a length and chunks',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n',
    ],
    ['a negative length', 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  ])('%s', async (_what, beginning) => {
    const sockets = Array.from({ length: 50 }, () => connect(Number(url.port), url.hostname));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.on('error', () => {}).write(beginning);
    const body = JSON.stringify(message(connector.url, 'sjukfrånvaro KLK 2023', { from: stranger }));
    const answered = await during(() => send(body));
    expect([answered.status, answered.cards.length]).toEqual([200, 1]);
    for (const socket of sockets) socket.destroy();
  });
});

test('the same activity again and again, and many at once, are each taken', async () => {
  const body = JSON.stringify(message(connector.url, 'sjukfrånvaro KLK 2023', { from: stranger }));
  const answered = await Promise.all(Array.from({ length: 100 }, () => send(body)));
  expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200]));
});

test('after all of it the bot answers as before, has stored nothing of it, has logged no fault of its own, and ends well', async () => {
  const asked = JSON.stringify(message(connector.url, 'sjukfrånvaro KLK 2023', { from: stranger }));
  const { cards } = await during(() => send(asked));
  expect(JSON.stringify(cards)).toMatch(/3,7\s%/);
  expect(await stored()).toEqual(before);
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await logged).toBe('');
});
