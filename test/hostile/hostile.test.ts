// Everything hostile that we have thought of, over real HTTP against the running program: each input gets a reply or a clean
// refusal in time, and afterwards the program is as well as before and has nothing in its database that should not be there.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { activity, message, pressedExecute, pressedSubmit } from '../support/activities.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import type { RawRequest } from '../support/raw-request.ts';
import { startAttackedBot, stranger, type AttackedBot } from './attacked-bot.ts';
import { expectCleanRefusal, expectHarmless, expectHarmlessAnswer } from './harmless.ts';
import * as inputs from './inputs.ts';

jest.setTimeout(30_000);
/** No text that is kept is longer: a question, an address as JSON. */
const longestTrace = 2100;

const named = <Input extends { readonly what: string }>(all: readonly Input[]) =>
  all.map((each) => [each.what, each] as const);

test('there are enough of them, and each says what it is', () => {
  const { texts, activities, buttons, invokes, requests, shapes } = inputs;
  const lists = [texts, activities, buttons, invokes, requests, shapes];
  expect(lists.flat().length).toBeGreaterThanOrEqual(150);
  for (const list of lists) {
    const whats = list.map(({ what }) => what);
    expect(whats).not.toContain('');
    expect(new Set(whats).size).toBe(whats.length);
  }
});

describe.each([...databases])('$name:', ({ start }) => {
  let server: DatabaseServer;
  let folder: string;
  let bot: AttackedBot;
  let before: unknown;

  beforeAll(async () => {
    server = await start();
    folder = await mkdtemp(join(tmpdir(), 'klarsyn-hostile-'));
    bot = await startAttackedBot(folder, await server.freshDatabase());
    before = await bot.rows();
  }, 60_000);

  afterAll(async () => {
    await bot.kill();
    await rm(folder, { recursive: true });
    await server.stop();
  });

  const send = (what: object, how?: RawRequest) => bot.send(JSON.stringify(what), how);
  const good = () => message(bot.connector.url, 'sjukfrånvaro KLK 2023', { from: stranger });

  describe('a text is answered with a card that shows no more than text:', () => {
    test.each(named(inputs.texts))('%s', async (_what, { text }) => {
      const body = JSON.stringify(message(bot.connector.url, text, { from: stranger }));
      const { status, cards } = await bot.send(body);
      if (body.length > 256 * 1024) return expect(status).toBe(413);
      expect([status, cards.length > 0]).toEqual([200, true]);
      cards.forEach(expectHarmless);
    });
  });

  describe('an activity of wrong parts is refused cleanly, or taken:', () => {
    test.each(named(inputs.activities))('%s', async (_what, { own, status }) => {
      const reaction = await send({ ...good(), ...own });
      expect(reaction.status).toBe(status);
      if (status !== 200) {
        expectCleanRefusal(reaction);
        expect(bot.connector.sent).toEqual([]);
      }
      reaction.cards.forEach(expectHarmless);
    });
  });

  describe('a button is answered, whatever its card carried, whoever presses it:', () => {
    test.each(named(inputs.buttons))('%s', async (_what, each) => {
      const place = '"what the card carried"';
      const data = inputs.jsonOf(each).replaceAll('a group that there is', bot.group);
      const carrying = (pressed: object) => JSON.stringify(pressed).replace(place, () => data);

      const byAdmin = await bot.send(carrying(pressedExecute(bot.connector.url, JSON.parse(place))));
      if (byAdmin.status === 200) {
        expect(JSON.parse(byAdmin.body)).toMatchObject({ statusCode: 200 });
        expectHarmlessAnswer(byAdmin);
      } else {
        expect(byAdmin.status).toBeLessThan(500);
        expectCleanRefusal(byAdmin);
      }
      const byStranger = await bot.send(
        carrying(pressedSubmit(bot.connector.url, JSON.parse(place), { from: stranger })),
      );
      expect(byStranger.status).toBeLessThan(500);
      byStranger.cards.forEach(expectHarmless);
    });
  });

  describe('an invoke is answered, or told that it is not for us:', () => {
    test.each(named(inputs.invokes))('%s', async (_what, { name, value }) => {
      const invoke = activity(bot.connector.url, { type: 'invoke', name, value, from: stranger });
      const reaction = await send(invoke);
      expect([200, 400, 413]).toContain(reaction.status);
      expectHarmlessAnswer(reaction);
    });
  });

  describe('a request is refused cleanly:', () => {
    test.each(named(inputs.requests))('%s', async (_what, each) => {
      const { method, path, headers, status } = each;
      const how = { ...(method && { method }), ...(path && { path }), ...(headers && { headers }) };
      const reaction = await bot.send(inputs.bodyOf(each), how);
      expect(reaction.status).toBe(status);
      // Node itself refuses the last two.
      if (method !== 'HEAD' && ![200, 417, 431].includes(status)) expectCleanRefusal(reaction);
      expect(bot.connector.sent).toEqual([]);
    });
  });

  describe('a request of another shape is taken or refused:', () => {
    test.each(named(inputs.shapes))('%s', async (_what, each) => {
      expect(await bot.write(inputs.bytesOf(each, JSON.stringify({ ...good(), text: 'hej' })))).toBe(each.status);
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
      const sockets = Array.from({ length: 50 }, () => connect(Number(bot.url.port), bot.url.hostname));
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
      for (const socket of sockets) socket.on('error', () => {}).write(beginning);
      const { status, cards } = await send(good());
      expect([status, cards.length]).toEqual([200, 1]);
      for (const socket of sockets) socket.destroy();
    });
  });

  test('the same activity again and again, and many at once, are each taken', async () => {
    const answered = await Promise.all(Array.from({ length: 100 }, () => send(good())));
    expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('after all of it the bot answers as before, has stored nothing of it, has logged no fault of its own, and ends well', async () => {
    const { cards } = await send(good());
    expect(JSON.stringify(cards)).toMatch(/3,7\s%/);
    expect(await bot.rows()).toEqual(before);
    const traces = await bot.traces();
    expect(traces.filter(({ length }) => length > longestTrace).map((trace) => trace.slice(0, 100))).toEqual([]);
    expect(await bot.stop()).toEqual([0, null, '']);
  });
});
