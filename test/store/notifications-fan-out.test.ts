// From a saved change to what each chat is to be told: what is followed, by whom, and what the calendar brings of itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { everyMeasure, type MeasureFilter } from '../../src/measures/find-measures.ts';
import { unopenedId, usualManners } from '../../src/notifications/chat.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { notificationStore, type NotificationStore } from '../../src/store/notifications.ts';
import { writeRole } from '../../src/store/people.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { aChat, ownChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { bo, change, publishOldNews } from '../support/told-world.ts';
import { aWorkbook, anna, checked } from '../support/workbook.ts';

/** A Wednesday, eleven o'clock in Sweden. */
const now = new Date('2025-01-15T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  let db: Db;
  let store: NotificationStore;
  let tenant: string;
  beforeAll(async () => {
    server = await start();
    ({ db } = await openDatabase(await server.freshDatabase()));
    store = notificationStore(db);
  }, 60_000);
  afterAll(async () => {
    await db.destroy();
    await server.stop();
  });
  beforeEach(async () => {
    tenant = randomUUID();
    await publishOldNews(db, tenant, now);
  });

  const following = (chat: string, filter: Partial<MeasureFilter> = {}) =>
    store.follow({ tenant, chat, filter: { ...everyMeasure, ...filter }, person: 'bo' }, now);
  const channel = async (id: string) => store.rememberChat(aChat(tenant, { id }), now);
  async function fanOut(at = now): Promise<void> {
    while ((await store.delivery.fanOut(at)) > 0);
  }
  const notices = async () =>
    (
      await db.selectFrom('notice').selectAll().where('tenant', '=', tenant).orderBy('chat').orderBy('key').execute()
    ).map(({ chat, key }) => `${chat} ${key}`);

  describe('following', () => {
    test('the same twice is following it once, in whatever order its parts are named', async () => {
      await channel('c');
      const first = await following('c', { themes: ['it', 'staff'], late: true });
      expect(first.kind).toBe('following');
      const again = await following('c', { late: true, themes: ['staff', 'it', 'it'] });
      expect(again).toEqual({ ...first, kind: 'followed-already' });
      expect(await store.readFollowed(tenant, 'c')).toMatchObject([
        { filter: { ...everyMeasure, themes: ['it', 'staff'], late: true }, person: 'bo' },
      ]);
    });

    test('is not possible in a chat that nothing has come out of', async () => {
      expect(await following('nowhere')).toEqual({ kind: 'no-chat' });
    });

    test('ends one by one or wholly, and then nothing that waits is told any more', async () => {
      await channel('c');
      const first = await following('c');
      await following('c', { late: true });
      await change(db, tenant, 'IT-1', { due: '2025-12-31' }, now);
      await fanOut();
      const state = async () =>
        (await db.selectFrom('notice').select('state').where('tenant', '=', tenant).execute())[0];
      expect(await store.unfollow(tenant, 'c', first.kind === 'no-chat' ? '' : first.id, now)).toBe(1);
      expect(await state()).toEqual({ state: 'waiting' });
      expect(await store.unfollow(tenant, 'c', null, now)).toBe(1);
      expect(await state()).toEqual({ state: 'void' });
      expect(await store.readFollowed(tenant, 'c')).toEqual([]);
    });
  });

  describe('a change', () => {
    test('is told to the chats that follow it, once, and to no others', async () => {
      for (const id of ['all', 'it', 'hr', 'none']) await channel(id);
      await store.rememberChat(aChat('elsewhere', { id: `other-${tenant}` }), now);
      await store.follow({ tenant: 'elsewhere', chat: `other-${tenant}`, filter: everyMeasure, person: 'x' }, now);
      await following('all');
      await following('all', { themes: ['it'] });
      await following('it', { themes: ['it'] });
      await following('hr', { measures: ['HR-1'] });
      await change(db, tenant, 'IT-1', { due: '2025-12-31' }, now);
      await fanOut();
      expect(await notices()).toEqual(['all change:IT-1:2', 'it change:IT-1:2']);
      expect(await db.selectFrom('change_outbox').selectAll().where('tenant', '=', tenant).execute()).toEqual([]);
      await fanOut();
      expect(await notices()).toHaveLength(2);
    });

    test('is not told where it was done, nor to who did it, nor when only its owner needs it', async () => {
      await channel('here');
      await channel('there');
      await store.rememberChat(ownChat(tenant, 'bo'), now);
      await store.rememberChat(ownChat(tenant, 'cecilia'), now);
      for (const chat of ['here', 'there', 'a:bo', 'a:cecilia']) await following(chat);
      await change(db, tenant, 'IT-1', { due: '2025-12-31' }, now, { chat: 'here' });
      await change(db, tenant, 'IT-1', { nextStep: 'Upphandla' }, now);
      await fanOut();
      expect(await notices()).toEqual(['a:cecilia change:IT-1:2', 'there change:IT-1:2']);
    });

    test('that asks somebody to take over is told to them, in their own chat, as that', async () => {
      await store.rememberChat(ownChat(tenant, 'cecilia'), now);
      await following('a:cecilia');
      const cecilia = { person: 'cecilia', name: 'Cecilia Öberg' };
      const { version } = await change(db, tenant, 'IT-1', { handOverTo: cecilia }, now);
      await fanOut();
      expect(await notices()).toEqual([`a:cecilia handover-asked:IT-1:${version}`]);
      const what = { kind: 'handover-asked', measure: 'IT-1', version } as const;
      expect(await store.writeTo(tenant, 'cecilia', what, now)).toBe('known-already');
    });

    test('of many instances that look at once, each is told once', async () => {
      for (const id of ['a', 'b', 'c']) await channel(id);
      for (const id of ['a', 'b', 'c']) await following(id);
      for (let day = 1; day <= 9; day++) await change(db, tenant, 'IT-1', { due: `2025-12-0${day}` }, now);
      const taken = await Promise.all([1, 2, 3, 4].map(() => store.delivery.fanOut(now)));
      expect(taken.reduce((sum, count) => sum + count, 0)).toBe(9);
      expect(await notices()).toHaveLength(27);
    });

    test('by an import is told too, and a new measure', async () => {
      await channel('c');
      await following('c');
      const fresh = `new-${tenant}`;
      await writeReview(db, fresh, await checked(aWorkbook()), now);
      await store.rememberChat(aChat(fresh, { id: 'c' }), now);
      await store.follow({ tenant: fresh, chat: 'c', filter: everyMeasure, person: 'bo' }, now);
      await fanOut();
      const rows = await db.selectFrom('notice').select('key').where('tenant', '=', fresh).orderBy('key').execute();
      expect(rows.map(({ key }) => key)).toContain('change:IT-1:1');
      expect(await notices()).toEqual([]);
    });
  });

  describe('a summary', () => {
    const weekly = { ...usualManners, cadence: 'weekly', language: 'sv' } as const;
    // The Monday after, at eight.
    const monday = new Date('2025-01-20T07:00:00Z');

    test('is written down when its time comes, once, for chats that follow something', async () => {
      await channel('c');
      await channel('idle');
      await following('c');
      for (const id of ['c', 'idle']) await store.writeManners(tenant, id, weekly, now);
      expect(await store.readManners(tenant, 'c')).toEqual(weekly);
      while ((await store.delivery.writeDigests(new Date(monday.getTime() - 1))) > 0);
      expect(await notices()).toEqual([]);
      await Promise.all([store.delivery.writeDigests(monday), store.delivery.writeDigests(monday)]);
      const digest = 'c digest:2025-01-20T07%3A00%3A00.000Z';
      expect(await notices()).toEqual([digest]);
      const [row] = await db.selectFrom('notice').select('what').where('tenant', '=', tenant).execute();
      expect(JSON.parse(row?.what ?? '')).toMatchObject({ since: now.toISOString(), on: monday.toISOString() });
      const [status] = await store.readChatStatuses(tenant, 'c');
      expect(status?.nextDigest).toBe('2025-01-27T07:00:00.000Z');
    });

    test('that is asked for no more does not come, and what waited for it is looked at anew', async () => {
      await channel('c');
      await following('c');
      await store.writeManners(tenant, 'c', weekly, now);
      await change(db, tenant, 'IT-1', { due: '2025-12-31' }, now);
      await fanOut();
      await db.updateTable('notice').set({ due_at: monday.toISOString() }).where('tenant', '=', tenant).execute();
      await store.writeManners(tenant, 'c', { ...usualManners, language: 'en' }, later(1000));
      const [row] = await db.selectFrom('notice').select('due_at').where('tenant', '=', tenant).execute();
      expect(row).toEqual({ due_at: later(1000).toISOString() });
      while ((await store.delivery.writeDigests(monday)) > 0);
      expect(await notices()).toHaveLength(1);
    });
  });

  describe('reminders', () => {
    /** Two days before the date of IT-1, of which Anna is the owner. */
    const soon = new Date('2025-03-28T07:00:00Z');
    const mine = async () => (await notices()).map((each) => each.replaceAll(anna, 'anna'));
    async function round(at: Date): Promise<void> {
      while ((await store.delivery.writeReminders(at)) > 0);
    }

    test('come to the owner at eight on a working day, once', async () => {
      await store.rememberChat(ownChat(tenant, anna), now);
      await round(new Date('2025-03-28T06:59:59Z'));
      await round(new Date('2025-03-29T07:00:00Z'));
      expect(await mine()).toEqual([]);
      await Promise.all([store.delivery.writeReminders(soon), round(soon)]);
      await round(new Date('2025-03-31T07:00:00Z'));
      expect((await mine()).filter((each) => each.includes('IT-1'))).toEqual([
        'a:anna reminder:IT-1:due-soon:2025-03-31',
      ]);
    });

    test('rest while the owner is away, or has put the measure off', async () => {
      await store.rememberChat(ownChat(tenant, anna), now);
      await store.writeAbsence(tenant, anna, '2025-03-28');
      await round(soon);
      expect(await mine()).toEqual([]);
      await store.writeAbsence(tenant, anna, null);
      await store.snooze(tenant, anna, 'IT-1', '2025-12-31');
      await round(new Date('2025-03-31T07:00:00Z'));
      expect((await mine()).filter((each) => each.includes('IT-1'))).toEqual([]);
    });

    test('go to a controller also when an owner was asked something and is not reached', async () => {
      await writeRole(db, tenant, [bo], 'controller');
      await store.rememberChat(ownChat(tenant, 'bo'), now);
      const ask = { kind: 'asked-owner', measure: 'IT-1', by: bo, note: '', ask: '1' } as const;
      const asked = new Date('2025-02-10T10:00:00Z');
      expect(await store.writeTo(tenant, anna, ask, asked)).toBe('waiting');
      await store.loseChats(tenant, { chat: unopenedId(anna) }, 'removed', asked);
      await round(new Date('2025-02-11T07:00:00Z'));
      expect(await mine()).toContain('a:bo unanswered:IT-1:asked:2025-02-10:anna');
    });

    test('go to a controller when the owner cannot be reached, or has not answered', async () => {
      await writeRole(db, tenant, [bo], 'controller');
      await store.rememberChat(ownChat(tenant, 'bo'), now);
      const theWeekBefore = new Date('2025-03-21T07:00:00Z');
      await round(theWeekBefore);
      // She has never talked to the bot, and it turns out not to be installed for her.
      await store.loseChats(tenant, { chat: unopenedId(anna) }, 'removed', theWeekBefore);
      await round(soon);
      const toBo = async () => (await mine()).filter((each) => each.startsWith('a:bo') && each.includes('IT-1'));
      expect(await toBo()).toEqual(['a:bo unanswered:IT-1:due-soon:2025-03-31:anna']);

      await store.rememberChat(ownChat(tenant, anna), now);
      const late = new Date('2025-04-01T07:00:00Z');
      await round(late);
      await db
        .updateTable('notice')
        .set({ state: 'sent', settled_at: late.toISOString() })
        .where('tenant', '=', tenant)
        .where('chat', '=', `a:${anna}`)
        .execute();
      await round(new Date('2025-04-07T07:00:00Z'));
      expect(await toBo()).toHaveLength(1);
      await round(new Date('2025-04-08T07:00:00Z'));
      expect((await toBo()).at(-1)).toBe('a:bo unanswered:IT-1:late:2025-03-31:anna');
    });
  });
});
