// Writing to a chat of itself, over real HTTP to a stand-in for Teams: where it goes, and what each answer means.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { unopenedId, type Chat } from '../../src/notifications/chat.ts';
import type { SendOutcome } from '../../src/notifications/settle.ts';
import { addressIn } from '../../src/teams/deliver-address.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { activity, anna, bot, message, post, tenantId } from '../support/activities.ts';
import { openConnector, type Answer, type Connector } from '../support/connector.ts';
import { ownChat } from '../support/chats.ts';
import { faultReply, reply, smallConversation } from '../support/small-conversation.ts';

let connector: Connector;
let edge: Edge;
const remembered: Chat[] = [];
/** What was told of chats and teams. */
const told: object[] = [];

beforeAll(async () => {
  connector = await openConnector();
  edge = await openEdge({
    access: { mode: 'local' },
    port: 0,
    conversation: smallConversation(),
    faultReply,
    probed: { isReady: async () => true, outboxAge: async () => 0 },
    log: openLog('silent'),
    chats: {
      rememberChat: async (chat) => void remembered.push(chat),
      loseChats: async (_tenant, chats, why) => void told.push({ lost: chats, why }),
      regainChats: async (_tenant, chats) => void told.push({ back: chats }),
      renameChat: async (_tenant, chat, name) => void told.push({ chat, name }),
      nameTeam: async (_tenant, team, name) => void told.push({ team, name }),
    },
  });
});

beforeEach(() => {
  connector.answer = () => 200;
  connector.sent.length = 0;
  remembered.length = 0;
  told.length = 0;
});

afterAll(async () => {
  await edge.stop();
  await connector.close();
});

const personal = { id: 'a:own', conversationType: 'personal', tenantId };
const group = { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId };
const thread = { id: '19:it@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true, tenantId };

/** The chat that is remembered when somebody says something in it; what was sent meanwhile is forgotten. */
async function heard(conversation: object, own: object = {}): Promise<Chat> {
  await post(edge.url, message(connector.url, 'hej', { conversation, ...own }));
  connector.sent.length = 0;
  const chat = remembered.at(-1);
  if (!chat) throw new Error('No chat was remembered');
  return chat;
}

describe('a chat is remembered when something comes out of it', () => {
  test('with whose it is, its language and where it is', async () => {
    const chat = await heard({ ...personal, id: 'a:1' }, { locale: 'en-GB' });
    expect(chat).toMatchObject({ id: 'a:1', kind: 'personal', person: anna.aadObjectId, language: 'en' });
    expect(addressIn(chat.address)).toMatchObject({ serviceUrl: connector.url, conversation: 'a:1', tenantId, bot });
  });

  test('once for all threads of a channel, as long as nothing is new', async () => {
    await heard(thread);
    await heard({ ...thread, id: '19:it@thread.tacv2;messageid=18' }, { locale: 'en-GB' });
    expect(remembered).toMatchObject([{ id: '19:it@thread.tacv2', kind: 'channel', person: null }]);
    await post(edge.url, message(`${connector.url}other/`, 'hej', { conversation: thread }));
    expect(remembered).toHaveLength(2);
  });

  test('is lost when the bot is removed, and known again when it is added', async () => {
    const conversation = { ...group, id: '19:gone@thread.v2' };
    await heard(conversation);
    const installation = { type: 'installationUpdate', conversation };
    await post(edge.url, activity(connector.url, { ...installation, action: 'remove' }));
    expect(told).toEqual([{ lost: { chat: '19:gone@thread.v2' }, why: 'removed' }]);
    await post(edge.url, activity(connector.url, { ...installation, action: 'add' }));
    expect(remembered.map(({ id }) => id)).toEqual(['19:gone@thread.v2', '19:gone@thread.v2']);
  });

  test('with its team, whose channels are lost and known again together', async () => {
    const conversation = { ...thread, id: '19:general@thread.tacv2' };
    const channelData = { tenant: { id: tenantId }, team: { id: '19:general@thread.tacv2' } };
    const installation = { type: 'installationUpdate', conversation, channelData };
    expect(await heard(thread, { channelData })).toMatchObject({ team: '19:general@thread.tacv2' });
    const team = { team: '19:general@thread.tacv2' };
    await post(edge.url, activity(connector.url, { ...installation, action: 'remove' }));
    expect(told).toEqual([
      { lost: { chat: '19:general@thread.tacv2' }, why: 'removed' },
      { lost: team, why: 'removed' },
    ]);
    await post(edge.url, activity(connector.url, { ...installation, action: 'add' }));
    expect(told.slice(2)).toEqual([{ back: team }]);
    expect(remembered.at(-1)).toMatchObject({ id: '19:general@thread.tacv2', ...team });
  });
});

describe('without anybody talking', () => {
  const it = { id: '19:it@thread.tacv2', name: 'IT och drift' };
  const team = { id: '19:general@thread.tacv2', name: 'Digitalisering' };
  const named = { team: team.id, name: team.name };
  test.each([
    ['channelCreated', { channel: it, team: { id: team.id } }, []],
    ['channelRenamed', { channel: it, team: { id: team.id } }, [{ chat: it.id, name: it.name }]],
    ['channelDeleted', { channel: it, team }, [named, { lost: { chat: it.id }, why: 'the channel was deleted' }]],
    ['channelRestored', { channel: it }, [{ back: { chat: it.id } }]],
    ['channelDeleted', {}, []],
    ['teamRenamed', { team }, [named]],
    ['teamDeleted', { team: { id: team.id } }, [{ lost: { team: team.id }, why: 'the team was deleted' }]],
    ['teamHardDeleted', { team: { id: team.id } }, [{ lost: { team: team.id }, why: 'the team was deleted' }]],
    ['teamArchived', { team: { id: team.id } }, [{ lost: { team: team.id }, why: 'the team was archived' }]],
    ['teamRestored', { team: { id: team.id } }, [{ back: { team: team.id } }]],
    ['teamUnarchived', { team, channel: it }, [named, { back: { team: team.id } }]],
    ['teamMemberAdded', { team: { id: team.id } }, []],
    ['teamDeleted', { channel: it }, []],
  ])('%s of %j is told', async (eventType, of, expected) => {
    const conversation = { ...thread, id: team.id };
    const channelData = { tenant: { id: tenantId }, eventType, ...of };
    const happened = activity(connector.url, { type: 'conversationUpdate', conversation, channelData });
    expect((await post(edge.url, happened)).status).toBe(200);
    expect(told).toEqual(expected);
    expect(connector.sent).toEqual([]);
  });

  test('a chat that was found again is written down once more when something comes out of it', async () => {
    await heard(thread);
    const channelData = { tenant: { id: tenantId }, eventType: 'teamArchived', team: { id: team.id } };
    await post(edge.url, activity(connector.url, { type: 'conversationUpdate', conversation: thread, channelData }));
    remembered.length = 0;
    await heard(thread);
    expect(remembered).toHaveLength(1);
  });
});

describe('a message goes', () => {
  test.each([
    ["to a person's own chat", personal],
    ['to a group', group],
  ])('%s', async (_where, conversation) => {
    const chat = await heard({ ...conversation, id: `${conversation.id}x` });
    expect(await edge.send(chat, reply('nyhet'))).toEqual({ kind: 'sent', message: 'sent-1' });
    const path = `/v3/conversations/${encodeURIComponent(chat.id)}/activities`;
    expect(connector.sent).toMatchObject([{ path, activity: { type: 'message', summary: 'nyhet' } }]);
  });

  test('to a channel, as a new post', async () => {
    const chat = await heard({ ...thread, id: '19:new@thread.tacv2;messageid=1' });
    const created = { id: '19:new@thread.tacv2;messageid=99', activityId: '99' };
    connector.answer = () => ({ status: 201, body: created });
    expect(await edge.send(chat, reply('nyhet'))).toEqual({ kind: 'sent', message: '99' });
    expect(connector.sent).toMatchObject([
      {
        path: '/v3/conversations',
        activity: {
          isGroup: true,
          bot: { id: bot.id },
          channelData: { channel: { id: '19:new@thread.tacv2' } },
          activity: { type: 'message', summary: 'nyhet', attachments: [{ content: reply('nyhet').card }] },
        },
      },
    ]);
  });

  test('to a person whose chat must be opened, once it is open', async () => {
    const { tenant, address } = await heard({ ...group, id: '19:hers@thread.v2' });
    const chat = { ...ownChat(tenant, 'karin', { address }), id: unopenedId('karin') };
    connector.answer = ({ path }) => (path === '/v3/conversations' ? { status: 201, body: { id: 'a:karin' } } : 200);
    expect(await edge.send(chat, reply('nyhet'))).toEqual({ kind: 'sent', message: 'sent-2' });
    expect(connector.sent).toMatchObject([
      {
        path: '/v3/conversations',
        activity: { isGroup: false, bot: { id: bot.id }, members: [{ id: 'karin' }], tenantId },
      },
      { path: '/v3/conversations/a%3Akarin/activities', activity: { type: 'message', summary: 'nyhet' } },
    ]);
    connector.answer = () => coded(403, 'BotNotInConversationRoster');
    expect(await edge.send(chat, reply('nyhet'))).toEqual(gone('403 BotNotInConversationRoster'));
  });

  test('nowhere when its service address is not on the list', async () => {
    const chat = await heard({ ...group, id: '19:elsewhere@thread.v2' });
    const address = JSON.stringify({ ...addressIn(chat.address), serviceUrl: 'https://smba.example.org/emea/' });
    expect(await edge.send({ ...chat, address }, reply('nyhet'))).toEqual({
      kind: 'gone',
      why: 'serviceUrl is not allowed',
    });
  });
});

const coded = (status: number, code: string): Answer => ({ status, body: { error: { code, message: 'x' } } });
const blocked = { errorCode: 209, message: JSON.stringify({ subCode: 'MessageWritesBlocked', details: null }) };
const answers: readonly [string, Answer, SendOutcome][] = [
  ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, throttled(7000, '429')],
  ['429 without', 429, throttled(null, '429')],
  ['429 with nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, throttled(null, '429')],
  ['503 with seconds', { status: 503, headers: { 'retry-after': '30' } }, throttled(30_000, '503')],
  ['412', coded(412, 'PreconditionFailed'), { kind: 'failed', error: '412 PreconditionFailed' }],
  ['500', 500, { kind: 'failed', error: '500' }],
  ['502', 502, { kind: 'failed', error: '502' }],
  ['400', coded(400, 'BadSyntax'), { kind: 'failed', error: '400 BadSyntax' }],
  ['401', 401, { kind: 'failed', error: '401' }],
  ['403 not in the roster', coded(403, 'BotNotInConversationRoster'), gone('403 BotNotInConversationRoster')],
  ['403 blocked', { status: 403, body: blocked }, gone('403 MessageWritesBlocked')],
  ['404', coded(404, 'ConversationNotFound'), gone('404 ConversationNotFound')],
  ['413', coded(413, 'RequestEntityTooLarge'), { kind: 'too-large', error: '413 RequestEntityTooLarge' }],
  ['400 for its size', coded(400, 'MessageSizeTooBig'), { kind: 'too-large', error: '400 MessageSizeTooBig' }],
  ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/' } }, { kind: 'failed', error: '307' }],
];

function throttled(waitMs: number | null, error: string): SendOutcome {
  return { kind: 'throttled', waitMs, error };
}

function gone(why: string): SendOutcome {
  return { kind: 'gone', why };
}

describe.each([
  ['a group', group],
  ['a channel', thread],
])('in %s', (_where, conversation) => {
  test.each(answers)('the answer %s is understood, after one request', async (what, answer, outcome) => {
    const chat = await heard({ ...conversation, id: `${what}-${conversation.id}` });
    connector.answer = () => answer;
    expect(await edge.send(chat, reply('nyhet'))).toEqual(outcome);
    expect(connector.sent).toHaveLength(1);
  });

  test('a wait until a time of day counts from now', async () => {
    const chat = await heard({ ...conversation, id: `until-${conversation.id}` });
    const until = new Date(Date.now() + 60_000).toUTCString();
    connector.answer = () => ({ status: 429, headers: { 'retry-after': until } });
    const outcome = await edge.send(chat, reply('nyhet'));
    expect(outcome.kind === 'throttled' && outcome.waitMs).toBeGreaterThan(50_000);
  });

  test('a cut connection is a failure of the network', async () => {
    const chat = await heard({ ...conversation, id: `cut-${conversation.id}` });
    connector.answer = () => 'cut';
    expect(await edge.send(chat, reply('nyhet'))).toEqual({ kind: 'failed', error: 'ECONNRESET' });
    expect(connector.sent).toHaveLength(1);
  });
});

test('silence is given up on', async () => {
  const chat = await heard({ ...thread, id: `hang-${thread.id}` });
  const { promise, resolve } = Promise.withResolvers<Answer>();
  connector.answer = () => promise;
  expect(await edge.send(chat, reply('nyhet'))).toMatchObject({ kind: 'failed' });
  expect(connector.sent).toHaveLength(1);
  resolve(200);
}, 20_000);
