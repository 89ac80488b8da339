// Chats that can be written to, and writing to one person.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toBeOpenedFor } from '../../src/notifications/chat.ts';
import type { What } from '../../src/notifications/notice.ts';
import { loseChats, nameTeam, regainChats, rememberChat, renameChat } from '../../src/store/chats.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { writeTo } from '../../src/store/notices.ts';
import { readChatStatuses } from '../../src/store/status.ts';
import { aChat, ownChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';

const now = new Date('2025-01-15T08:00:00Z');
const later = new Date('2025-01-16T08:00:00Z');
const asked: What = { kind: 'asked-owner', measure: 'it-1', by: { person: 'b', name: 'Bo' }, note: 'När?', ask: '1' };

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
  let tenant: string;
  beforeAll(async () => {
    server = await start();
    ({ db } = await openDatabase(await server.freshDatabase()));
  }, 60_000);
  afterAll(async () => {
    await db.destroy();
    await server.stop();
  });
  beforeEach(() => {
    tenant = randomUUID();
  });

  const chats = () => db.selectFrom('chat').selectAll().where('tenant', '=', tenant).execute();
  const notices = () => db.selectFrom('notice').selectAll().where('tenant', '=', tenant).execute();

  test('the address follows what was heard last, in whatever order it is written', async () => {
    const chat = aChat(tenant, { name: 'IT' });
    await rememberChat(db, { ...chat, address: 'first' }, now);
    await rememberChat(db, { ...chat, address: 'second', name: '', language: 'en' }, later);
    await rememberChat(db, { ...chat, address: 'first' }, now);
    expect(await chats()).toMatchObject([{ address: 'second', name: 'IT', language: 'sv', cadence: 'at-once' }]);
  });

  test('a chat has the name it was given last; one that is not known gets none', async () => {
    await rememberChat(db, aChat(tenant, { id: 'c', name: 'IT' }), now);
    for (const id of ['c', 'unknown']) await renameChat(db, tenant, id, 'IT och drift');
    expect(await chats()).toMatchObject([{ id: 'c', name: 'IT och drift' }]);
  });

  test('the channels of a team go with it and come back with it, but for one that was deleted by itself', async () => {
    const gone = async () => (await chats()).map(({ id, gone_why: why }) => `${id}: ${why ?? 'there'}`);
    for (const id of ['a', 'b']) await rememberChat(db, aChat(tenant, { id, team: 'it' }), now);
    await rememberChat(db, aChat(tenant, { id: 'c', team: 'hr' }), now);
    await rememberChat(db, aChat('other', { id: `${tenant} d`, team: 'it' }), now);

    await loseChats(db, tenant, { chat: 'a' }, 'the channel was deleted', now);
    await loseChats(db, tenant, { team: 'it' }, 'the team was deleted', later);
    expect(await gone()).toEqual(['a: the channel was deleted', 'b: the team was deleted', 'c: there']);
    await regainChats(db, tenant, { team: 'it' });
    expect(await gone()).toEqual(['a: the channel was deleted', 'b: there', 'c: there']);
    await regainChats(db, tenant, { chat: 'a' });
    expect(await gone()).toEqual(['a: there', 'b: there', 'c: there']);
    const elsewhere = db.selectFrom('chat').select('gone_at').where('id', '=', `${tenant} d`);
    expect(await elsewhere.execute()).toEqual([{ gone_at: null }]);
  });

  test('a channel is shown with what its team is called now, also when it is heard from without its team', async () => {
    const teams = async () => (await readChatStatuses(db, tenant, 'c')).map(({ team, name }) => [team, name]);
    await rememberChat(db, aChat(tenant, { id: 'c', name: 'Drift', team: 'it' }), now);
    expect(await teams()).toEqual([[null, 'Drift']]);
    await nameTeam(db, tenant, 'it', 'IT');
    await nameTeam(db, tenant, 'it', 'IT och digitalisering');
    await rememberChat(db, aChat(tenant, { id: 'c' }), later);
    expect(await teams()).toEqual([['IT och digitalisering', 'Drift']]);
  });

  test("the language of a person's own chat follows the person", async () => {
    await rememberChat(db, ownChat(tenant, 'a'), now);
    await rememberChat(db, ownChat(tenant, 'a', { language: 'en' }), later);
    expect(await chats()).toMatchObject([{ language: 'en' }]);
  });

  test('a person is written to in their own chat, each thing once', async () => {
    await rememberChat(db, ownChat(tenant, 'a'), now);
    await rememberChat(db, ownChat('other', 'a', { id: 'elsewhere' }), later);
    expect(await writeTo(db, tenant, 'a', asked, now)).toBe('waiting');
    expect(await writeTo(db, tenant, 'a', asked, later)).toBe('known-already');
    expect(await writeTo(db, tenant, 'a', { ...asked, ask: '2' }, later)).toBe('waiting');
    const [first] = await notices();
    expect(await notices()).toHaveLength(2);
    expect(first).toMatchObject({ chat: 'a:a', state: 'waiting', due_at: now.toISOString(), measure: 'it-1' });
    expect(JSON.parse(first?.what ?? '')).toEqual(asked);
  });

  test('the chat of a person who has never talked to the bot is opened from another', async () => {
    await rememberChat(db, aChat(tenant, { id: 'c', address: 'where the channel is' }), now);
    expect(await writeTo(db, tenant, 'a', asked, now)).toBe('waiting');
    expect(await writeTo(db, tenant, 'a', asked, later)).toBe('known-already');
    const [, unopened] = await chats();
    expect(unopened).toMatchObject({ kind: 'personal', person: 'a', address: 'where the channel is' });
    expect(unopened && toBeOpenedFor(unopened)).toBe('a');

    await rememberChat(db, ownChat(tenant, 'a'), later);
    expect((await chats()).map(({ id }) => id)).toEqual(['a:a', 'c']);
    expect(await notices()).toMatchObject([{ chat: 'a:a', state: 'waiting' }]);
    expect(await writeTo(db, tenant, 'a', asked, later)).toBe('known-already');
  });

  test('a person who has removed the bot, or in whose tenant it is nowhere, is not written to', async () => {
    expect(await writeTo(db, tenant, 'a', asked, now)).toBe('no-chat');
    await rememberChat(db, ownChat(tenant, 'a'), now);
    await db.updateTable('chat').set({ gone_at: now.toISOString(), gone_why: 'removed' }).execute();
    expect(await writeTo(db, tenant, 'a', asked, now)).toBe('gone');
    await rememberChat(db, ownChat(tenant, 'a'), later);
    expect(await writeTo(db, tenant, 'a', asked, now)).toBe('waiting');
  });
});
