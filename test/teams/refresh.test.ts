// Cards that live on in a chat, over real HTTP: each viewer's client asks for what is true now and gets it for that viewer alone.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import { openLog } from '../../src/log.ts';
import { localTenant } from '../../src/people/local-tenant.ts';
import { openEdge, type Edge } from '../../src/teams/server.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';
import { activity, anna, message, post } from '../support/activities.ts';
import { openConnector, type Connector } from '../support/connector.ts';
import { faultReply } from '../support/small-conversation.ts';
import { buttonsOf, type Button } from '../support/talk.ts';

const bo = { id: '29:bo', name: 'Bo Åkesson', aadObjectId: '11111111-aaaa-4aaa-8aaa-000000000002' };
const now = new Date('2026-11-23T09:00:00Z');
const channel = { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true };

let klarsyn: Klarsyn;
let connector: Connector;
let edge: Edge;

beforeEach(async () => {
  connector = await openConnector();
  klarsyn = await openKlarsyn({
    ...{ databaseUrl: 'sqlite::memory:', today: () => now, admins: [anna.aadObjectId] },
    contextLost: (error) => {
      throw error;
    },
  });
  await loadSampleIfEmpty(klarsyn.store, localTenant, now);
  edge = await openEdge({
    ...{ access: { mode: 'local' }, port: 0, conversation: klarsyn.conversation, faultReply },
    probed: { isReady: async () => true, outboxAge: async () => 0 },
    log: openLog('silent', { write: () => {} }),
  });
});

afterEach(async () => {
  await edge.stop();
  await connector.close();
  await klarsyn.close();
});

/** The card that the channel got for what Anna wrote there. */
async function cardFor(text: string): Promise<unknown> {
  const at = connector.sent.length;
  await post(edge.url, message(connector.url, text, { id: `m${at}`, conversation: channel }));
  return connector.sent[at]?.activity.attachments?.[0]?.content;
}

async function invoke(from: object, data: unknown, trigger: 'automatic' | 'manual', id: string) {
  const value = { action: { type: 'Action.Execute', verb: 'status/1', data }, trigger };
  const own = {
    from,
    id,
    conversation: channel,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'shared',
    value,
  };
  const response = await post(edge.url, activity(connector.url, own));
  return {
    status: response.status,
    body: (await response.json()) as { statusCode: number; type: string; value: unknown },
  };
}

const statusOfFour = async () => (await klarsyn.store.readMeasure(localTenant, 'IT-2'))?.status;
const refreshOf = (card: unknown) => (card as { refresh: { action: Button; userIds: readonly string[] } }).refresh;

test('a card asks again for whoever it was made for, and shows them what is true now', async () => {
  const shared = await cardFor('vad är åtgärd 4?');
  const { action, userIds } = refreshOf(shared);
  expect(userIds).toEqual([anna.id]);
  const preview = await cardFor('åtgärd 4 pågår');
  const confirm = buttonsOf(preview).find(({ title }) => title === 'Spara');
  await invoke(anna, confirm?.data, 'manual', 'i1');
  expect(await statusOfFour()).toBe('in-progress');

  const sent = connector.sent.length;
  const { status, body } = await invoke(anna, action.data, 'automatic', 'i2');
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(JSON.stringify(body.value)).toContain('pågår');
  // The answer is for the one who asked; what the others see is not written over.
  expect(connector.sent).toHaveLength(sent);
});

test('what somebody else sees of a shared card is theirs alone', async () => {
  const preview = await cardFor('åtgärd 4 pågår');
  const confirm = buttonsOf(preview).find(({ title }) => title === 'Spara');
  const sent = connector.sent.length;
  const { body } = await invoke(bo, confirm?.data, 'manual', 'i1');
  expect(JSON.stringify(body.value)).toContain('Bara åtgärdens ägare');
  expect(connector.sent).toHaveLength(sent);
  expect(await statusOfFour()).toBe('not-started');
});

test('nothing is changed by a client that asks by itself, whatever its button says', async () => {
  const preview = await cardFor('åtgärd 4 pågår');
  for (const { data } of buttonsOf(preview)) {
    expect((await invoke(anna, data, 'automatic', 'i1')).status).toBe(200);
  }
  expect(await statusOfFour()).toBe('not-started');
});

test('a button of an older version is answered kindly', async () => {
  const { status, body } = await invoke(anna, { action: 'status/0', measure: 'IT-2', to: 'done' }, 'manual', 'i1');
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(JSON.stringify(body.value)).toContain('Knappen');
  expect(await statusOfFour()).toBe('not-started');
});
