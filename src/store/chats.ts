// Chats that can be written to: remembered from what comes out of them, so that their addresses stay fresh.
import { sql, type Updateable } from 'kysely';
import { unopenedId, usualManners, type Chat, type Loss, type Manners, type SomeChats } from '../notifications/chat.ts';
import type { Db } from './migrate.ts';
import type { ChatTable } from './tables/chat.ts';

/**
 * Writes down where a chat is. A chat that was gone is back, and what waited for it is told. The language of a person's
 * own chat follows the person; any other chat keeps the one it had first, until `writeManners` sets another.
 */
export async function rememberChat(db: Db, chat: Chat, at: Date): Promise<void> {
  await db
    .insertInto('chat')
    .values(newRow(chat, at.toISOString()))
    .onConflict((found) =>
      found
        .columns(['tenant', 'id'])
        .doUpdateSet((row) => ({
          kind: row.ref('excluded.kind'),
          person: row.ref('excluded.person'),
          team: sql<string | null>`coalesce(excluded.team, chat.team)`,
          name: sql<string>`case when excluded.name = '' then chat.name else excluded.name end`,
          language: sql<
            Chat['language']
          >`case when excluded.kind = 'personal' then excluded.language else chat.language end`,
          address: row.ref('excluded.address'),
          seen_at: row.ref('excluded.seen_at'),
          gone_at: null,
          gone_why: null,
        }))
        // What two instances hear at once may be written in either order.
        .whereRef('excluded.seen_at', '>=', 'chat.seen_at'),
    )
    .execute();
  await openedBy(db, chat);
}

/** The bot is no longer in these chats. What waits for them is told if they come back. */
export async function loseChats(db: Db, tenant: string, chats: SomeChats, why: Loss, at: Date): Promise<void> {
  await changeChats(db, tenant, chats, { gone_at: at.toISOString(), gone_why: why })
    .where('gone_at', 'is', null)
    .execute();
}

/** These chats can be written to again; not a channel that was deleted by itself when its team comes back. */
export async function regainChats(db: Db, tenant: string, chats: SomeChats): Promise<void> {
  const deleted: Loss = 'the channel was deleted';
  await changeChats(db, tenant, chats, { gone_at: null, gone_why: null })
    .$if('team' in chats, (query) => query.where('gone_why', '<>', deleted))
    .execute();
}

/** A chat that is not known has no name to change. */
export async function renameChat(db: Db, tenant: string, chat: string, name: string): Promise<void> {
  await changeChats(db, tenant, { chat }, { name }).execute();
}

/** Writes down what a team is called. */
export async function nameTeam(db: Db, tenant: string, team: string, name: string): Promise<void> {
  await db
    .insertInto('team')
    .values({ tenant, id: team, name })
    .onConflict((found) => found.columns(['tenant', 'id']).doUpdateSet({ name }))
    .execute();
}

function changeChats(db: Db, tenant: string, chats: SomeChats, changed: Updateable<ChatTable>) {
  const which = db.updateTable('chat').set(changed).where('tenant', '=', tenant);
  return 'chat' in chats ? which.where('id', '=', chats.chat) : which.where('team', '=', chats.team);
}

/**
 * The chat in which a person and the bot are alone. Of a person who has never talked to the bot it is one that is yet to be
 * opened, from where another chat of the tenant is. Null when there is none.
 */
export async function ownChatOf(db: Db, tenant: string, person: string) {
  const known = await readPersonalChat(db, tenant, person);
  if (known) return known;
  const other = await db
    .selectFrom('chat')
    .select(['address', 'language'])
    .where('tenant', '=', tenant)
    .where('gone_at', 'is', null)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!other) return null;
  const id = unopenedId(person);
  const chat = newRow({ tenant, id, kind: 'personal', person, team: null, name: '', ...other }, '');
  await db
    .insertInto('chat')
    .values(chat)
    .onConflict((found) => found.columns(['tenant', 'id']).doNothing())
    .execute();
  return { id, gone: false };
}

/** What was to be told in a chat that was to be opened is told in this one. */
async function openedBy(db: Db, { tenant, id: chat, person }: Chat): Promise<void> {
  if (person === null) return;
  const unopened = unopenedId(person);
  const deleting = db.deleteFrom('chat').where('tenant', '=', tenant).where('id', '=', unopened);
  if (Number((await deleting.executeTakeFirst()).numDeletedRows) === 0) return;
  await db
    .updateTable('notice')
    .set({ chat })
    .where('tenant', '=', tenant)
    .where('chat', '=', unopened)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('notice as other')
            .select('other.key')
            .where('other.tenant', '=', tenant)
            .where('other.chat', '=', chat)
            .whereRef('other.key', '=', 'notice.key'),
        ),
      ),
    )
    .execute();
  await db.deleteFrom('notice').where('tenant', '=', tenant).where('chat', '=', unopened).execute();
}

async function readPersonalChat(db: Db, tenant: string, person: string) {
  const row = await db
    .selectFrom('chat')
    .select(['id', 'gone_at'])
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { id: row.id, gone: row.gone_at !== null } : null;
}

function newRow({ tenant, id, kind, person, team, name, language, address }: Chat, at: string): ChatTable {
  return {
    ...{ tenant, id, kind, person, team, name, language, address, seen_at: at },
    ...{
      cadence: usualManners.cadence,
      weekday: usualManners.weekday,
      quiet_from: null,
      quiet_to: null,
      working_days: 0,
    },
    ...{ digest_at: null, digested_at: null, lease: null, lease_until: '', free_at: '', told_at: null },
    ...{ troubles: 0, last_error: null, gone_at: null, gone_why: null },
  };
}

/** How a chat wants to be told, from its row. */
export function mannersOf({
  cadence,
  weekday,
  quiet_from,
  quiet_to,
  working_days,
}: Pick<ChatTable, 'cadence' | 'weekday' | 'quiet_from' | 'quiet_to' | 'working_days'>): Manners {
  const quiet = quiet_from === null || quiet_to === null ? null : { from: quiet_from, to: quiet_to };
  return { cadence, weekday, quiet, workingDays: working_days === 1 };
}

export function chatOf({ tenant, id, kind, person, team, name, language, address }: ChatTable): Chat {
  return { tenant, id, kind, person, team, name, language, address };
}
