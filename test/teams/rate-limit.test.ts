// Too much at once: who is kept waiting, for how long, and what they are told.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openKlarsyn } from '../../src/klarsyn.ts';
import { openRateLimit, usualRates, type Admit, type Rates } from '../../src/teams/rate-limit.ts';
import { activity, anna, message, post, pressedExecute, tenantId } from '../support/activities.ts';
import { openSignedEdge, type SignedEdge } from '../support/signed-edge.ts';

const rates: Rates = { person: { burst: 3, perMinute: 6 }, tenant: { burst: 5, perMinute: 60 } };
const tenSeconds = 10_000;

let now: number;
let admit: Admit;
beforeEach(() => {
  now = 1_000;
  admit = openRateLimit(rates, () => now);
});
const times = (count: number, person: string, tenant = 't') =>
  Array.from({ length: count }, () => admit(tenant, person));

describe('a person', () => {
  test('may ask so much at once, is then told once, and is not heard until time has passed', () => {
    expect(times(5, 'a')).toEqual(['admitted', 'admitted', 'admitted', 'refused-first', 'refused']);
    now += tenSeconds;
    expect(times(2, 'a')).toEqual(['admitted', 'refused-first']);
  });

  test('gains nothing by asking while refused, and loses nothing', () => {
    times(50, 'a');
    now += 2 * tenSeconds;
    expect(times(3, 'a')).toEqual(['admitted', 'admitted', 'refused-first']);
  });

  test('saves no more than the burst, however long silent', () => {
    now += 1_000 * 60_000;
    expect(times(4, 'a').at(-1)).toBe('refused-first');
  });

  test('keeps nobody else waiting, not even who has the same id in another tenant', () => {
    times(9, 'a');
    expect([admit('t', 'b'), admit('other', 'a')]).toEqual(['admitted', 'admitted']);
  });

  test('with an id made to look like another tenant and person is somebody else', () => {
    times(9, 'b","c', 'a');
    expect(admit('a","b', 'c')).toBe('admitted');
  });
});

describe('a tenant', () => {
  test('may ask so much at once, by whomever; each who is refused is told once', () => {
    expect([...times(3, 'a'), ...times(2, 'b')].every((each) => each === 'admitted')).toBe(true);
    expect([...times(2, 'c'), ...times(2, 'd')]).toEqual(['refused-first', 'refused', 'refused-first', 'refused']);
    expect(admit('other', 'x')).toBe('admitted');
    now += 1_000;
    expect([admit('t', 'c'), admit('t', 'd')]).toEqual(['admitted', 'refused']);
  });

  test('whose people are refused one by one still serves the others', () => {
    times(3, 'a');
    times(100, 'a');
    expect(times(2, 'b')).toEqual(['admitted', 'admitted']);
  });
});

test('of very many people those who have been silent longest are forgotten', () => {
  const wide = openRateLimit({ ...rates, tenant: { burst: 1e9, perMinute: 1e9 } }, () => now);
  for (let count = 0; count < 4; count++) wide('t', 'first');
  expect(wide('t', 'first')).toBe('refused');
  for (let person = 0; person < 60_000; person++) wide('t', `person-${person}`);
  expect(wide('t', 'first')).toBe('admitted');
});

test('the usual rates let a person ask as fast as one reads, and a whole administration at once', () => {
  admit = openRateLimit(usualRates, () => now);
  for (let minute = 0; minute < 10; minute++) {
    expect(new Set(times(15, 'a'))).toEqual(new Set(['admitted']));
    now += 60_000;
  }
  for (let person = 0; person < 200; person++) expect(admit('t', `person-${person}`)).toBe('admitted');
});

describe('over HTTP, in production mode', () => {
  let bot: SignedEdge;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const klarsyn = await openKlarsyn({
      ...{ databaseUrl: 'sqlite::memory:', today: () => new Date('2026-11-24'), admins: [], contextLost: () => {} },
    });
    bot = await openSignedEdge({ admit: (tenant, person) => admit(tenant, person), busyReply: klarsyn.busyReply });
    close = klarsyn.close;
  });
  beforeEach(() => {
    bot.connector.sent.length = 0;
    bot.conversation.messages.length = 0;
    bot.conversation.actions.length = 0;
  });
  afterAll(async () => {
    await bot.close();
    await close();
  });

  const say = (own: object = {}) => bot.say(bot.openId.bearer(bot.claims()), own);
  const send = (body: object) => post(bot.edge.url, body, { authorization: bot.openId.bearer(bot.claims()) });
  const summaries = () => bot.connector.sent.map(({ activity: sent }) => sent.summary);

  test('who writes too much is told so once, in their language, and is answered again after a while', async () => {
    for (let count = 0; count < 6; count++) expect((await say({ locale: 'en-US' })).status).toBe(200);
    expect(summaries()).toEqual(['hej', 'hej', 'hej', expect.stringMatching(/^That was a lot of questions at once\./)]);
    expect(bot.conversation.messages).toHaveLength(3);
    now += tenSeconds;
    await say();
    expect(summaries().at(-1)).toBe('hej');
  });

  test('who presses too many buttons is told so beside the card, each time, and the card stays', async () => {
    const press = () => send(pressedExecute(bot.connector.url, {}));
    for (let count = 0; count < 3; count++) await press();
    for (let count = 0; count < 2; count++)
      expect(await (await press()).json()).toMatchObject({
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'TooManyRequests', message: expect.stringContaining('Vänta någon minut') },
      });
    expect(bot.conversation.actions).toHaveLength(3);
  });

  test('a card that refreshes itself too often stays as it is, without a word', async () => {
    for (let count = 0; count < 3; count++) await say();
    bot.connector.sent.length = 0;
    const value = { action: { type: 'Action.Execute', verb: 'ask', data: {} }, trigger: 'automatic' };
    const refreshed = await send(activity(bot.connector.url, { type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(await refreshed.json()).toMatchObject({ statusCode: 200, value: '' });
    expect(bot.connector.sent).toEqual([]);
  });

  test('what nobody asks is not counted, and what is not signed is not either', async () => {
    for (let count = 0; count < 9; count++) {
      expect((await send(activity(bot.connector.url, { type: 'conversationUpdate' }))).status).toBe(200);
      expect((await post(bot.edge.url, message(bot.connector.url, 'hej'))).status).toBe(401);
    }
    expect(admit(tenantId, anna.aadObjectId)).toBe('admitted');
    await say();
    expect(summaries()).toEqual(['hej']);
  });
});
