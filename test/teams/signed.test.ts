// Production mode end to end: really signed tokens, an OpenID server of our own, and a stand-in for Teams.
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { anna, pressedExecute, post, tenantId } from '../support/activities.ts';
import { strangersKey } from '../support/open-id.ts';
import { appId, issuer, openSignedEdge, seconds, type SignedEdge } from '../support/signed-edge.ts';

let bot: SignedEdge;

beforeAll(async () => {
  bot = await openSignedEdge();
});

beforeEach(() => {
  // The SDK prints the public key of every signature that fails.
  jest.spyOn(console, 'error').mockReturnValue();
  bot.connector.sent.length = 0;
  bot.conversation.messages.length = 0;
  bot.conversation.actions.length = 0;
  bot.lines.length = 0;
});

afterAll(() => bot.close());

const signed = (own: object = {}, header: object = {}) => bot.openId.bearer(bot.claims(own), header);
/** Puts other parts into a well signed token. */
const withPart = (index: number, part: unknown) => {
  const parts = signed().split('.');
  parts[index] = (index === 0 ? 'Bearer ' : '') + Buffer.from(JSON.stringify(part)).toString('base64url');
  return parts.join('.');
};
const withSignature = (signature: string) => signed().replace(/[^.]*$/, signature);
const without = (name: string) => {
  const claims: Record<string, unknown> = { ...bot.claims() };
  delete claims[name];
  return bot.openId.bearer(claims);
};
const jwkOf = (key: typeof strangersKey) => key.export({ format: 'jwk' });

test('a well signed request is answered, with the credentials of the bot', async () => {
  expect((await bot.say(signed())).status).toBe(200);
  expect(bot.connector.sent.map(({ authorization, activity }) => [authorization, activity.summary])).toEqual([
    ['Bearer known', 'hej'],
  ]);
  expect(bot.conversation.messages[0]?.speaker).toMatchObject({
    tenant: tenantId,
    person: anna.aadObjectId,
    name: anna.name,
  });
});

test('clocks may differ by a few minutes', async () => {
  expect((await bot.say(signed({ exp: seconds() - 60 }))).status).toBe(200);
  expect((await bot.say(signed({ nbf: seconds() + 60 }))).status).toBe(200);
});

const emulator = { iss: `https://sts.windows.net/${tenantId}/`, appid: appId, ver: '1.0' };
const emulator2 = { iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, azp: appId, ver: '2.0' };
const stranger = '55555555-eeee-4eee-8eee-000000000001';

const refused: Readonly<Record<string, () => string>> = {
  'no token': () => '',
  'an empty token': () => 'Bearer ',
  'another scheme': () => 'Basic YTpi',
  'the token without its scheme': () => signed().replace('Bearer ', ''),
  'two tokens': () => `${signed()}, ${signed()}`,
  'a token in two': () => signed().replace('.', ' .'),
  'what is no token': () => 'Bearer a.b.c',
  'a token of 60 000 characters': () => `Bearer ${'a'.repeat(6_000)}.${'b'.repeat(6_000)}.c`,
  'a header that is no JSON': () => signed().replace(/^Bearer [^.]*/, 'Bearer bm8'),
  'a list for a header': () => withPart(0, []),
  'null for a header': () => withPart(0, null),
  'null for claims': () => withPart(1, null),
  'a string for claims': () => withPart(1, 'claims'),

  'no signature': () => withSignature(''),
  'an empty signature in base64': () => withSignature('AA'),
  'the signature of another token': () => withSignature(signed({ jti: 'other' }).split('.')[2]!),
  'a changed claim': () => withPart(1, bot.claims({ extra: true })),
  'a changed header': () => withPart(0, { alg: 'RS256', kid: 'klarsyn-test', extra: true }),
  'the key of a stranger': () => bot.openId.bearer(bot.claims(), {}, strangersKey),
  'the key of a stranger, brought along': () =>
    bot.openId.bearer(bot.claims(), { jwk: jwkOf(strangersKey) }, strangersKey),
  'the key of a stranger, to be fetched': () =>
    bot.openId.bearer(bot.claims(), { jku: `${bot.connector.url}keys`, x5u: `${bot.connector.url}cert` }, strangersKey),
  'an unknown key id': () => signed({}, { kid: 'other' }),
  'no key id': () => signed({}, { kid: undefined }),
  'a path for a key id': () => signed({}, { kid: '../../etc/passwd' }),
  'a property of every object for a key id': () => signed({}, { kid: '__proto__' }),
  'a number for a key id': () => signed({}, { kid: 1 }),

  'alg none': () => bot.openId.bearer(bot.claims(), { alg: 'none' }).replace(/[^.]*$/, ''),
  'alg none with a signature': () => signed({}, { alg: 'none' }),
  'alg nOnE': () => signed({}, { alg: 'nOnE' }),
  'no alg': () => signed({}, { alg: undefined }),
  'alg HS256': () => signed({}, { alg: 'HS256' }),
  'HS256 by the public key': () => bot.openId.bearerByPublicKey(bot.claims()),
  'alg RS512': () => signed({}, { alg: 'RS512' }),
  'alg PS256': () => signed({}, { alg: 'PS256' }),
  'alg ES256': () => signed({}, { alg: 'ES256' }),
  'a list of algs': () => signed({}, { alg: ['RS256'] }),

  'a past': () => signed({ exp: seconds() - 3600 }),
  'a past of six minutes': () => signed({ exp: seconds() - 360 }),
  'no end': () => without('exp'),
  'an end that is a word': () => signed({ exp: '2099-01-01' }),
  'a future': () => signed({ nbf: seconds() + 3600 }),
  'a future that is a word': () => signed({ nbf: 'tomorrow' }),

  'no issuer': () => without('iss'),
  'another issuer': () => signed({ iss: 'https://evil.example' }),
  'the issuer with a slash': () => signed({ iss: `${issuer}/` }),
  'a list with the issuer': () => signed({ iss: [issuer] }),
  'no audience': () => without('aud'),
  'another audience': () => signed({ aud: stranger }),
  'a list with the audience': () => signed({ aud: [appId, stranger] }),
  'the tenant for an audience': () => signed({ aud: tenantId }),

  'an emulator token': () => signed(emulator),
  'an emulator token of version 2': () => signed(emulator2),
  'an emulator token of an unknown tenant': () => signed({ ...emulator, iss: `https://sts.windows.net/${stranger}/` }),
  'a skill token': () => signed({ ...emulator2, azp: stranger }),
  'a token of the government cloud': () => signed({ iss: 'https://api.botframework.us' }),
  'a key that is endorsed for another channel': () => bot.openId.bearerOfOtherChannel(bot.claims()),
};

describe('a request is 401 with an empty body, reaches nothing and is not repeated in the log, with', () => {
  test.each(Object.entries(refused))('%s', async (_what, make) => {
    const authorization = make();
    const response = await bot.say(authorization);
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(response.headers.get('server')).toBeNull();
    expect([bot.conversation.messages, bot.connector.sent]).toEqual([[], []]);
    const token = authorization.replace('Bearer ', '');
    for (const line of bot.lines) {
      expect(line).not.toMatch(/"hej"|Anna/);
      if (token.length > 10) expect(line).not.toContain(token.slice(0, 100));
    }
  });

  test('a pressed button in the place of a message', async () => {
    const data = { action: 'ask/1' };
    const authorization = bot.openId.bearer(bot.claims(), {}, strangersKey);
    const response = await post(bot.edge.url, pressedExecute(bot.connector.url, data), { authorization });
    expect([response.status, await response.text(), bot.conversation.actions]).toEqual([401, '', []]);
  });

  test('no activity in the body, nor any body', async () => {
    for (const body of ['null', '{}', '[]', '7'])
      expect((await post(bot.edge.url, body, { authorization: '' })).status).toBe(401);
  });
});

describe('a request that is well signed, but not for us, is 403 and reaches nothing:', () => {
  const elsewhere = { conversation: { id: 'a', tenantId: stranger }, channelData: { tenant: { id: stranger } } };
  const away = 'http://127.0.0.1:9/';
  const cases: Readonly<Record<string, () => Promise<Response>>> = {
    'another tenant': () => bot.say(signed(), elsewhere),
    'another tenant in the conversation only': () => bot.say(signed(), { conversation: elsewhere.conversation }),
    'another tenant in the channel data only': () => bot.say(signed(), { channelData: elsewhere.channelData }),
    'no tenant': () => bot.say(signed(), { channelData: {}, conversation: { id: 'a' } }),
    'no signed service address': () => bot.say(without('serviceurl')),
    'another signed service address': () => bot.say(signed({ serviceurl: away })),
    'another service address': () => bot.say(signed(), { serviceUrl: away }),
    'another service address, signed': () => bot.say(signed({ serviceurl: away }), { serviceUrl: away }),
    'a metadata address, signed': () =>
      bot.say(signed({ serviceurl: 'http://169.254.169.254/' }), { serviceUrl: 'http://169.254.169.254/' }),
    'a file, signed': () => bot.say(signed({ serviceurl: 'file:///etc/passwd' }), { serviceUrl: 'file:///etc/passwd' }),
    'another channel': () => bot.say(signed(), { channelId: 'webchat' }),
    'the channel whose tokens are checked otherwise': () => bot.say(signed(), { channelId: 'AseChannel' }),
    'nobody known': () => bot.say(signed(), { from: { id: anna.id } }),
  };

  test.each(Object.entries(cases))('%s', async (_what, send) => {
    const response = await send();
    const body = await response.text();
    expect(response.status).toBe(403);
    expect(JSON.parse(body)).toEqual({ error: expect.any(String) });
    expect(body).not.toMatch(new RegExp(`${tenantId}|${appId}|smba|\\.ts|\\.js`));
    expect([bot.conversation.messages, bot.connector.sent]).toEqual([[], []]);
  });
});

test('2 000 junk requests, each claiming another tenant, fetch nothing and leave nothing in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const junk = async (count: number) => {
    for (let sent = 0; sent < count; sent += 50) {
      const batch = Array.from({ length: 50 }, async (_none, index) => {
        const tenant = `6666${String(sent + index).padStart(4, '0')}-ffff-4fff-8fff-000000000001`;
        const claims = bot.claims({ ...emulator, iss: `https://sts.windows.net/${tenant}/`, tid: tenant });
        return (await bot.say(bot.openId.bearer(claims, { kid: tenant }, strangersKey))).status;
      });
      expect(new Set(await Promise.all(batch))).toEqual(new Set([401]));
    }
    bot.lines.length = 0;
    collect();
    return memoryUsage().heapUsed;
  };
  const before = await junk(500);
  bot.openId.asked.length = 0;
  const after = await junk(2_000);
  expect(bot.openId.asked).toEqual([]);
  expect(after - before).toBeLessThan(2_000_000);
  expect((await bot.say(signed())).status).toBe(200);
}, 120_000);
