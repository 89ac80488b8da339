// The edge over real HTTP in local mode, with a stand-in for Teams that receives what the bot sends.
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { activity, anna, bot, message, post, pressedExecute, pressedSubmit, searched } from '../support/activities.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { faultReply, reply, smallConversation, type SmallConversation } from '../support/small-conversation.ts';

let connector: Connector;
let conversation: SmallConversation;
let edge: Edge;
let lines: string[];

const secret = 'hemlig-text-9f3a';

beforeEach(async () => {
  connector = await openConnector();
  lines = [];
  conversation = smallConversation((text) => {
    if (text.includes('fault')) throw new Error('broken on purpose');
    if (text.includes('nothing')) return [];
    if (text.includes('passing')) return [{ ...reply('thanks'), inPassing: true }];
    return text.includes('two') ? [reply('first'), reply('second')] : [reply(text)];
  });
  edge = await openEdge({
    access: { mode: 'local' },
    port: 0,
    conversation,
    faultReply,
    probed: { isReady: async () => true, outboxAge: async () => 0 },
    log: openLog('trace', { write: (line) => void lines.push(line) }),
  });
});

afterEach(async () => {
  await edge.stop();
  await connector.close();
});

const cardsSent = () => connector.sent.map(({ activity: sent }) => sent.attachments?.[0]?.content);

describe('a search for something to put into a message', () => {
  test('is answered with cards to choose among', async () => {
    const response = await post(edge.url, searched(connector.url, 'sjuk'));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      composeExtension: {
        ...{ type: 'result', attachmentLayout: 'list' },
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: reply('sjuk').card,
            preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'Found sjuk' } },
          },
        ],
      },
    });
    expect(connector.sent).toEqual([]);
  });

  test('of which the client shows the end already finds no more', async () => {
    const { value, ...rest } = searched(connector.url, 'sjuk') as { value: object };
    const next = { ...rest, value: { ...value, queryOptions: { skip: 25, count: 25 } } };
    const response = await post(edge.url, next);
    expect(await response.json()).toMatchObject({ composeExtension: { attachments: [] } });
  });

  test('that has just been opened is for nothing yet', async () => {
    const response = await post(edge.url, searched(connector.url, null));
    const { composeExtension } = (await response.json()) as {
      composeExtension: { attachments: { preview: object }[] };
    };
    expect(composeExtension.attachments[0]?.preview).toMatchObject({ content: { title: 'Found ' } });
  });
});

describe('a message', () => {
  test('is answered with a card in the same chat, with the sentence as its summary', async () => {
    const response = await post(edge.url, message(connector.url, 'sjukfrånvaro KLK 2023'));
    expect(response.status).toBe(200);
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]?.path).toBe('/v3/conversations/a%3Apersonal/activities/1700000000001');
    const { attachments, summary, text } = connector.sent[0]!.activity;
    expect(attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(attachments?.[0]?.content).toEqual(reply('sjukfrånvaro KLK 2023').card);
    expect(summary).toBe('sjukfrånvaro KLK 2023');
    expect(text).toBeUndefined();
  });

  test('brings who speaks, where and in which language; everybody belongs to the local tenant', async () => {
    await post(edge.url, message(connector.url, 'hej', { locale: 'en-GB' }));
    const speaker = { tenant: 'local', person: anna.aadObjectId, name: anna.name, member: anna.id };
    const room = { id: 'a:personal', kind: 'personal' };
    expect(conversation.messages).toEqual([
      { text: 'hej', mentions: [], activity: '1700000000001', speaker, room, locale: 'en' },
    ]);
  });

  test('gets all its replies, in order', async () => {
    await post(edge.url, message(connector.url, 'two'));
    expect(connector.sent.map(({ activity: sent }) => sent.summary)).toEqual(['first', 'second']);
  });

  test.each([[''], ['🙂'], ['\u0000\u200b'], ['å'.repeat(50_000)]])('passes whatever it holds (%#)', async (text) => {
    expect((await post(edge.url, message(connector.url, text))).status).toBe(200);
    expect(connector.sent).toHaveLength(1);
  });

  test('without a text is an empty one', async () => {
    expect((await post(edge.url, message(connector.url, '', { text: null, entities: null }))).status).toBe(200);
    expect(conversation.messages[0]?.text).toBe('');
  });

  test('can be answered in the HTTP response for a client that asks for it', async () => {
    const response = await post(edge.url, message(connector.url, 'hej', { deliveryMode: 'expectReplies' }));
    expect(await response.json()).toMatchObject({ activities: [{ type: 'message', summary: 'hej' }] });
    expect(connector.sent).toEqual([]);
  });
});

describe('a button', () => {
  const data = { action: 'ask/1', question: { kind: 'help' } };

  test('Action.Submit reaches onCardAction and is answered with a new card', async () => {
    expect((await post(edge.url, pressedSubmit(connector.url, data))).status).toBe(200);
    expect(conversation.actions.map((action) => action.data)).toEqual([data]);
    expect(cardsSent()).toEqual([reply(`pressed ${JSON.stringify(data)}`).card]);
  });

  test('messageBack with the label as its text is a button too', async () => {
    await post(edge.url, pressedSubmit(connector.url, data, { text: 'Visa alla år' }));
    expect(conversation.actions).toHaveLength(1);
    expect(conversation.messages).toEqual([]);
  });

  test('a message with a value that is no button remains a message', async () => {
    await post(edge.url, message(connector.url, 'hej', { value: 'x' }));
    expect(conversation.messages).toHaveLength(1);
  });

  test('Action.Execute is answered with the card that takes the place of the pressed one', async () => {
    const response = await post(edge.url, pressedExecute(connector.url, data));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: reply(`pressed ${JSON.stringify(data)}`).card,
    });
    expect(connector.sent).toEqual([]);
  });

  test('Action.Execute with further replies sends those as messages; without any the card stays', async () => {
    await post(edge.url, pressedExecute(connector.url, 'two'));
    expect(connector.sent.map(({ activity: sent }) => sent.summary)).toEqual(['second']);
    const response = await post(edge.url, pressedExecute(connector.url, 'nothing'));
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    });
  });

  test('what is said in passing leaves the card of Action.Execute, and is a message to a client that cannot do that', async () => {
    const response = await post(edge.url, pressedExecute(connector.url, 'in passing'));
    expect(await response.json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'thanks',
    });
    expect(connector.sent).toEqual([]);
    await post(edge.url, pressedSubmit(connector.url, { action: 'in passing' }));
    expect(connector.sent.map(({ activity: sent }) => sent.summary)).toEqual(['thanks']);
  });

  test.each([[undefined], [null], [7], [{ action: null }], [{ action: 'x' }]])(
    'Action.Execute with the value %j still reaches onCardAction',
    async (value) => {
      const invoke = { ...pressedExecute(connector.url, {}), value };
      expect((await post(edge.url, invoke)).status).toBe(200);
      expect(conversation.actions).toHaveLength(1);
    },
  );
});

describe('a fault of ours', () => {
  const errorIdIn = (text: string | undefined) => /Fel ([0-9a-f]{8})/.exec(text ?? '')?.[1];

  test('in a message gives a reply with an error id that the log has too, and 200', async () => {
    expect((await post(edge.url, message(connector.url, `fault ${secret}`))).status).toBe(200);
    const errorId = errorIdIn(connector.sent[0]?.activity.summary);
    expect(errorId).toBeDefined();
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged).toContainEqual(
      expect.objectContaining({
        errorId,
        turn: expect.any(String),
        err: expect.objectContaining({ message: 'broken on purpose' }),
      }),
    );
  });

  test('behind Action.Execute leaves the card, tells it there, and sends the reply', async () => {
    const response = await post(edge.url, pressedExecute(connector.url, 'fault'));
    expect(response.status).toBe(200);
    const body = (await response.json()) as { value: { code: string; message: string } };
    expect(body).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(errorIdIn(body.value.message)).toBe(body.value.code);
    expect(errorIdIn(connector.sent[0]?.activity.summary)).toBe(body.value.code);
  });

  test('is survived when the reply to it cannot be sent either', async () => {
    connector.answer = () => 500;
    expect((await post(edge.url, message(connector.url, 'hej'))).status).toBe(200);
    connector.answer = () => 200;
    expect((await post(edge.url, message(connector.url, 'hej igen'))).status).toBe(200);
  });

  test('is not made worse by sending twice: a failed call to Teams is not repeated', async () => {
    connector.answer = () => 502;
    await post(edge.url, message(connector.url, 'hej'));
    expect(connector.sent.map(({ activity: sent }) => sent.summary)).toEqual(['hej', expect.stringMatching(/^Fel /)]);
  });
});

describe('what is not a question', () => {
  test('an installation is welcomed once although Teams announces it twice', async () => {
    const membersAdded = [bot, anna];
    await post(edge.url, activity(connector.url, { type: 'conversationUpdate', membersAdded }));
    await post(edge.url, activity(connector.url, { type: 'installationUpdate', action: 'add' }));
    expect(conversation.joined).toHaveLength(1);
    expect(connector.sent.map(({ activity: sent }) => sent.summary)).toEqual(['welcome']);
  });

  test('a removal gets no answer', async () => {
    await post(edge.url, activity(connector.url, { type: 'installationUpdate', action: 'remove' }));
    expect(connector.sent).toEqual([]);
  });

  test.each(['typing', 'messageReaction', 'messageUpdate', 'event', 'constructor', '__proto__'])(
    'the activity type %s is taken and ignored',
    async (type) => {
      expect((await post(edge.url, activity(connector.url, { type }))).status).toBe(200);
      expect(connector.sent).toEqual([]);
    },
  );

  test.each(['task/fetch', 'no/such', undefined])('the invoke %s is answered with why not', async (name) => {
    const response = await post(edge.url, activity(connector.url, { type: 'invoke', name, value: {} }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'NotSupported' } });
  });
});

describe('bad requests get a clean HTTP error and reach nothing', () => {
  const shortJson = async (response: Response) => {
    const body = await response.text();
    expect(JSON.parse(body)).toEqual({ error: expect.any(String) });
    expect(body.length).toBeLessThan(300);
    expect(body).not.toMatch(/\.js|\.ts|node_modules| {2}at /);
    expect(conversation.messages).toEqual([]);
    expect(connector.sent).toEqual([]);
  };

  test.each([
    ['no JSON', '{"type":', 400],
    ['nothing', '', 400],
    ['a list', '[1]', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
    ['no fields', '{}', 400],
    ['300 KB', JSON.stringify({ text: 'x'.repeat(300_000) }), 413],
  ])('%s', async (_what, body, status) => {
    const response = await post(edge.url, body);
    expect(response.status).toBe(status);
    await shortJson(response);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'the content type %s',
    async (type) => {
      const response = await post(edge.url, message(connector.url, 'hej'), { 'content-type': type });
      expect(response.status).toBe(415);
      await shortJson(response);
    },
  );

  test('a compressed body, which might unpack to anything', async () => {
    const response = await fetch(`${edge.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify(message(connector.url, 'hej'))),
    });
    expect(response.status).toBe(415);
    await shortJson(response);
  });

  test.each([
    ['text', 7],
    ['text', { x: 1 }],
    ['type', ['message']],
    ['type', ''],
    ['from', null],
    ['from', { id: 5 }],
    ['from', { id: 'x', aadObjectId: {} }],
    ['recipient', []],
    ['conversation', 'a'],
    ['conversation', { id: '' }],
    ['channelId', 1],
    ['serviceUrl', null],
    ['entities', {}],
    ['entities', [null]],
    ['entities', [{ type: 'mention', mentioned: { id: 1 } }]],
    ['locale', 4],
    ['channelData', 'x'],
    ['id', {}],
  ])('the field %s as %j', async (field, value) => {
    const response = await post(edge.url, message(connector.url, 'hej', { [field]: value }));
    expect(response.status).toBe(400);
    await shortJson(response);
  });

  test.each([
    'http://169.254.169.254/',
    'https://example.org/',
    'file:///etc/passwd',
    'http://127.0.0.1@example.org/',
    '/',
  ])('the service address %s, which is not on this machine', async (serviceUrl) => {
    const response = await post(edge.url, message(serviceUrl, 'hej'));
    expect(response.status).toBe(403);
    await shortJson(response);
  });

  test('another path and another method', async () => {
    const nowhere = await fetch(`${edge.url}/api/other`);
    expect(nowhere.status).toBe(404);
    await shortJson(nowhere);
    const wrongMethod = await fetch(`${edge.url}/api/messages`);
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get('allow')).toBe('POST');
    await shortJson(wrongMethod);
  });

  test('a client that goes away in the middle of its body', async () => {
    const { hostname, port } = new URL(edge.url);
    const headers = { 'content-type': 'application/json', 'content-length': '1000' };
    const broken = request({ hostname, port, path: '/api/messages', method: 'POST', headers });
    const gone = new Promise((resolve) => broken.on('error', resolve));
    broken.write('{"type":"mess', () => broken.destroy(new Error('gone')));
    await gone;
    expect((await post(edge.url, message(connector.url, 'hej'))).status).toBe(200);
  });
});

test('the log never holds what was written, who wrote it or a token', async () => {
  const token = 'Bearer aaaa.bbbb.cccc';
  await post(edge.url, message(connector.url, secret), { authorization: token });
  await post(edge.url, message(connector.url, `fault ${secret}`));
  await post(edge.url, pressedSubmit(connector.url, { action: secret }));
  await post(edge.url, `{"text":"${secret}`);
  await post(edge.url, message(connector.url, secret, { from: { id: 7 } }));
  connector.answer = () => 400;
  await post(edge.url, message(connector.url, secret));
  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(5);
  for (const word of [secret, anna.name, 'bbbb']) expect(log).not.toContain(word);
});

test('GET /health says that the bot lives', async () => {
  const response = await fetch(`${edge.url}/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('local mode listens on 127.0.0.1 alone', () => {
  expect(new URL(edge.url).hostname).toBe('127.0.0.1');
});
