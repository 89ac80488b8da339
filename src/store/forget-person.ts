// Forgets a person: one place for each kind of what is kept of them. Who keeps a further kind adds its place here.
import { keptKinds, type Kept, type KeptKind } from '../people/kept.ts';
import { usualManners } from '../notifications/chat.ts';
import { mannersOf } from './chats.ts';
import { setManners, stopFollowing } from './follow.ts';
import type { Db } from './migrate.ts';

/** Somebody, and their own chats. */
interface Person {
  readonly tenant: string;
  readonly person: string;
  readonly chats: readonly string[];
}

interface Place {
  readonly count: (db: Db, person: Person) => Promise<number>;
  readonly erase: (db: Db, person: Person, now: Date) => Promise<void>;
}

const places: Readonly<Record<KeptKind, Place>> = {
  questions: {
    count: (db, of) => countIn(db, 'chat_context', of),
    erase: (db, of) => eraseIn(db, 'chat_context', of),
  },
  followed: {
    count: async (db, { tenant, chats }) => {
      if (chats.length === 0) return 0;
      const rows = db.selectFrom('subscription').select('id').where('tenant', '=', tenant);
      return (await rows.where('chat', 'in', chats).execute()).length;
    },
    erase: async (db, { tenant, chats }, now) => {
      for (const chat of chats) await stopFollowing(db, tenant, chat, null, now);
    },
  },
  manners: {
    count: async (db, of) => (await ownMannersOf(db, of)).length,
    erase: async (db, of, now) => {
      for (const { id, language } of await ownMannersOf(db, of))
        await setManners(db, of.tenant, id, { ...usualManners, language }, now);
    },
  },
  awaited: {
    count: (db, of) => countIn(db, 'awaiting_answer', of),
    erase: async (db, of) => {
      await eraseIn(db, 'awaiting_answer', of);
      // Their words go too, unless somebody else waits for the same.
      const awaited = db.selectFrom('awaiting_answer').select('question').where('tenant', '=', of.tenant);
      const unanswered = db
        .deleteFrom('asked_question')
        .where('tenant', '=', of.tenant)
        .where('state', '!=', 'answered');
      await unanswered.where('id', 'not in', awaited).execute();
    },
  },
  rests: {
    count: async (db, of) => (await countIn(db, 'absence', of)) + (await countIn(db, 'snooze', of)),
    erase: async (db, of) => {
      await eraseIn(db, 'absence', of);
      await eraseIn(db, 'snooze', of);
    },
  },
};

/** How much is kept of a person. */
export async function readKept(db: Db, tenant: string, person: string): Promise<Kept> {
  const of = { tenant, person, chats: await ownChatsOf(db, tenant, person) };
  const counts: [KeptKind, number][] = [];
  for (const kind of keptKinds) counts.push([kind, await places[kind].count(db, of)]);
  return Object.fromEntries(counts) as Record<KeptKind, number>;
}

/** Removes all of it, or nothing when something fails. Returns what there was. */
export async function forgetPerson(db: Db, tenant: string, person: string, now: Date): Promise<Kept> {
  return db.transaction().execute(async (transaction) => {
    const kept = await readKept(transaction, tenant, person);
    const of = { tenant, person, chats: await ownChatsOf(transaction, tenant, person) };
    for (const kind of keptKinds) await places[kind].erase(transaction, of, now);
    return kept;
  });
}

async function ownChatsOf(db: Db, tenant: string, person: string): Promise<readonly string[]> {
  const rows = db.selectFrom('chat').select('id').where('tenant', '=', tenant).where('person', '=', person);
  return (await rows.orderBy('id').execute()).map(({ id }) => id);
}

/** Own chats that are told in another way than usual. */
async function ownMannersOf(db: Db, { tenant, person }: Person) {
  const rows = await db
    .selectFrom('chat')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .orderBy('id')
    .execute();
  return rows.filter((row) => JSON.stringify(mannersOf(row)) !== JSON.stringify(usualManners));
}

/** Tables whose rows are a person's. */
type Own = 'chat_context' | 'awaiting_answer' | 'absence' | 'snooze';

async function countIn(db: Db, table: Own, { tenant, person }: Person): Promise<number> {
  const rows = db.selectFrom(table).select((row) => row.fn.countAll<number>().as('count'));
  const found = await rows.where('tenant', '=', tenant).where('person', '=', person).executeTakeFirstOrThrow();
  return Number(found.count);
}

async function eraseIn(db: Db, table: Own, { tenant, person }: Person): Promise<void> {
  await db.deleteFrom(table).where('tenant', '=', tenant).where('person', '=', person).execute();
}
