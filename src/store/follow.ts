// What chats follow and how they want to be told.
import { createHash } from 'node:crypto';
import { everyMeasure, type MeasureFilter } from '../measures/find-measures.ts';
import type { Language } from '../language.ts';
import type { Manners } from '../notifications/chat.ts';
import type { Followed, FollowOutcome, Subscription } from '../notifications/subscription.ts';
import { nextDigest } from '../notifications/when.ts';
import { mannersOf } from './chats.ts';
import type { Db } from './migrate.ts';

/** How a chat wants to be told, and in which language. */
type InWords = Manners & { readonly language: Language };

/** Lets a chat follow the measures that a filter means, from now on. */
export async function follow(db: Db, { tenant, chat, filter, person }: Subscription, at: Date): Promise<FollowOutcome> {
  if (!(await readManners(db, tenant, chat))) return { kind: 'no-chat' };
  const json = inOneOrder(filter);
  const id = createHash('sha256').update(json).digest('hex').slice(0, 16);
  const done = await db
    .insertInto('subscription')
    .values({ tenant, chat, id, filter: json, person, at: at.toISOString() })
    .onConflict((found) => found.columns(['tenant', 'chat', 'id']).doNothing())
    .executeTakeFirst();
  return { kind: Number(done.numInsertedOrUpdatedRows ?? 0) === 1 ? 'following' : 'followed-already', id };
}

/**
 * What waits of changes is told no more when nothing is followed any longer.
 * @param id null for everything
 * @returns how many subscriptions that were
 */
export async function unfollow(db: Db, tenant: string, chat: string, id: string | null, now: Date): Promise<number> {
  return db.transaction().execute((transaction) => stopFollowing(transaction, tenant, chat, id, now));
}

/** The same, in a transaction that does more. */
export async function stopFollowing(db: Db, tenant: string, chat: string, id: string | null, now: Date) {
  let deleting = db.deleteFrom('subscription').where('tenant', '=', tenant).where('chat', '=', chat);
  if (id !== null) deleting = deleting.where('id', '=', id);
  const { numDeletedRows } = await deleting.executeTakeFirst();
  if ((await readFollowed(db, tenant, chat)).length === 0) {
    await db
      .updateTable('notice')
      .set({ state: 'void', settled_at: now.toISOString() })
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .where('state', '=', 'waiting')
      .where('kind', 'in', ['change', 'digest', 'corrected'])
      .execute();
  }
  return Number(numDeletedRows);
}

/** What a chat follows, in the order in which it began. */
export async function readFollowed(db: Db, tenant: string, chat: string): Promise<readonly Followed[]> {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', 'filter', 'person', 'at'])
    .where('tenant', '=', tenant)
    .where('chat', '=', chat)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ filter, ...row }) => ({ ...row, filter: filterIn(filter) }));
}

/** How a chat wants to be told, or null when it is not known. */
export async function readManners(db: Db, tenant: string, chat: string): Promise<InWords | null> {
  const row = await db
    .selectFrom('chat')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', chat)
    .executeTakeFirst();
  return row ? { ...mannersOf(row), language: row.language } : null;
}

/** Sets how a chat wants to be told. What waits for it is looked at anew. */
export async function writeManners(db: Db, tenant: string, chat: string, manners: InWords, now: Date): Promise<void> {
  await db.transaction().execute((transaction) => setManners(transaction, tenant, chat, manners, now));
}

/** The same, in a transaction that does more. */
export async function setManners(
  db: Db,
  tenant: string,
  chat: string,
  { language, ...manners }: InWords,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const { cadence, weekday, quiet, workingDays } = manners;
  const digestAt = nextDigest(manners, now)?.toISOString() ?? null;
  const was = await readManners(db, tenant, chat);
  await db
    .updateTable('chat')
    .set({ language, cadence, weekday, quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null })
    .set({ working_days: workingDays ? 1 : 0, digest_at: digestAt })
    .$if(was?.cadence === 'at-once', (update) => update.set({ digested_at: at }))
    .where('tenant', '=', tenant)
    .where('id', '=', chat)
    .execute();
  await db
    .updateTable('notice')
    .set({ due_at: at })
    .where('tenant', '=', tenant)
    .where('chat', '=', chat)
    .where('state', '=', 'waiting')
    .where('due_at', '>', at)
    .execute();
}

/** The filter of those who follow everything, as it is written. */
export const everythingFollowed = inOneOrder(everyMeasure);

/** A filter as it was written, also by a version of Klarsyn that knew fewer of its parts. */
export function filterIn(json: string): MeasureFilter {
  return { ...everyMeasure, ...(JSON.parse(json) as Partial<MeasureFilter>) };
}

/** Equal filters give equal texts: the parts in one order, lists sorted, and only what differs from "every measure". */
function inOneOrder(filter: MeasureFilter): string {
  const parts = (Object.keys(everyMeasure) as (keyof MeasureFilter)[]).toSorted().flatMap((part) => {
    const value: unknown = filter[part];
    const plain: unknown = Array.isArray(value) ? [...new Set(value as readonly string[])].toSorted() : value;
    return JSON.stringify(plain) === JSON.stringify(everyMeasure[part]) ? [] : [[part, plain] as const];
  });
  return JSON.stringify(Object.fromEntries(parts));
}
