// What chats are to be told: written down once for each thing and chat, however often it is asked for.
import { sql } from 'kysely';
import { keyOf, type What, type Written } from '../notifications/notice.ts';
import { ownChatOf } from './chats.ts';
import { givenRows } from './given-rows.ts';
import type { Db } from './migrate.ts';

/** Something that a chat is to be told. */
export interface NewNotice {
  readonly tenant: string;
  readonly chat: string;
  readonly what: What;
  /** When it happened. */
  readonly at: Date;
  /** When it may be told. */
  readonly due: Date;
}

/** Writes to a person's own chat, as soon as the chat is free. */
export async function writeTo(db: Db, tenant: string, person: string, what: What, at: Date): Promise<Written> {
  const chat = await ownChatOf(db, tenant, person);
  if (!chat) return 'no-chat';
  if (chat.gone) return 'gone';
  return tellChat(db, tenant, chat.id, what, at);
}

/** Tells something to a chat that is known, as soon as the chat is free. */
export async function tellChat(
  db: Db,
  tenant: string,
  chat: string,
  what: What,
  at: Date,
): Promise<Extract<Written, 'waiting' | 'known-already'>> {
  const written = await writeNotices(db, [{ tenant, chat, what, at, due: at }]);
  return written === 1 ? 'waiting' : 'known-already';
}

const columns = ['tenant', 'chat', 'key', 'kind', 'measure', 'what', 'at', 'due_at'] as const;

/** Writes down what chats are to be told, but for what is there already. Returns how many were new. */
export async function writeNotices(db: Db, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  // SQLite takes "on conflict" for a part of the join when no "where" stands between.
  const done = await sql`insert into notice (${sql.join(columns.map((column) => sql.ref(column)))}, state, tries)
    select v.*, 'waiting', 0 from ${givenRows(db, notices.map(rowOf), columns)} as v where true
    on conflict (tenant, chat, key) do nothing`.execute(db);
  return Number(done.numAffectedRows ?? 0);
}

function rowOf({ tenant, chat, what, at, due }: NewNotice): Record<(typeof columns)[number], string | null> {
  return {
    ...{ tenant, chat, key: keyOf(what), kind: what.kind, measure: 'measure' in what ? what.measure : null },
    ...{ what: JSON.stringify(what), at: at.toISOString(), due_at: due.toISOString() },
  };
}

/** Deletes what was settled before a time, and what has waited since then for chats that are gone. */
export async function forgetNoticesBefore(db: Db, before: Date): Promise<number> {
  const at = before.toISOString();
  const settled = await db.deleteFrom('notice').where('settled_at', '<', at).executeTakeFirst();
  const waiting = db.deleteFrom('notice').where('state', '=', 'waiting').where('at', '<', at);
  return Number(settled.numDeletedRows) + Number((await waiting.executeTakeFirst()).numDeletedRows);
}
