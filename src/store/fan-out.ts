// From saved changes to what each chat is to be told, in one transaction: a change is never told to some and lost to others.
import { swedishTime } from '../notifications/swedish-time.ts';
import { followersOf, personallyTold, type Change, type Following } from '../notifications/audience.ts';
import { ownChatOf } from './chats.ts';
import { filterIn } from './follow.ts';
import { readVersion } from './history.ts';
import { readMeasure } from './measures.ts';
import type { Db } from './migrate.ts';
import { writeNotices, type NewNotice } from './notices.ts';

/** Changes taken in one transaction: what others must wait for stays short. */
const changesAtOnce = 50;

/** Takes some changes of one tenant from the outbox. Returns how many; 0 when it is empty. */
export async function fanOut(db: Db, now: Date): Promise<number> {
  const next = await db.selectFrom('change_outbox').select('tenant').limit(1).executeTakeFirst();
  if (!next) return 0;
  const { tenant } = next;
  return db.transaction().execute(async (transaction) => {
    // One instance at a time, or a later change of a measure could be told before an earlier one.
    await transaction
      .updateTable('tenant')
      .set((row) => ({ catalogue_version: row.ref('catalogue_version') }))
      .where('id', '=', tenant)
      .execute();
    const taken = await take(transaction, tenant);
    const changes = await changesIn(transaction, tenant, taken);
    const followings = changes.length > 0 ? await readFollowings(transaction, tenant) : [];
    const ownChats = await readOwnChats(transaction, tenant, changes);
    const today = swedishTime(now).day;
    const notices = changes.flatMap((change) => noticesOf(tenant, change, followings, ownChats, today));
    await writeNotices(transaction, notices);
    return taken.length;
  });
}

async function take(db: Db, tenant: string) {
  const rows = await db
    .selectFrom('change_outbox')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('measure')
    .orderBy('version')
    .limit(changesAtOnce)
    .execute();
  for (const { measure, version } of rows) {
    await db
      .deleteFrom('change_outbox')
      .where('tenant', '=', tenant)
      .where('measure', '=', measure)
      .where('version', '=', version)
      .execute();
  }
  return rows;
}

/** A measure that has left the review meanwhile is nothing to tell of. */
async function changesIn(
  db: Db,
  tenant: string,
  rows: readonly { readonly measure: string; readonly version: number; readonly chat: string | null }[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { measure: code, version, chat } of rows) {
    const entry = await readVersion(db, tenant, code, version);
    const measure = await readMeasure(db, tenant, code);
    if (entry && measure) changes.push({ entry, measure, chat });
  }
  return changes;
}

/** What is followed alike is judged once, however many chats follow it. */
async function readFollowings(db: Db, tenant: string): Promise<readonly Following[]> {
  const rows = await db
    .selectFrom('subscription as s')
    .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 's.tenant').onRef('c.id', '=', 's.chat'))
    .select(['s.filter', 's.at as since', 'c.id', 'c.person', 'c.cadence'])
    .where('s.tenant', '=', tenant)
    .execute();
  return [...Map.groupBy(rows, ({ filter }) => filter)].map(([filter, chats]) => ({ filter: filterIn(filter), chats }));
}

/** The own chats of those whom the changes ask something of; of several, the one heard of last. */
async function readOwnChats(db: Db, tenant: string, changes: readonly Change[]): Promise<ReadonlyMap<string, string>> {
  const people = new Set(changes.flatMap((change) => personallyTold(change).map(({ person }) => person)));
  const chats = new Map<string, string>();
  for (const person of people) {
    const chat = await ownChatOf(db, tenant, person);
    if (chat) chats.set(person, chat.id);
  }
  return chats;
}

function noticesOf(
  tenant: string,
  change: Change,
  followings: readonly Following[],
  ownChats: ReadonlyMap<string, string>,
  today: string,
): readonly NewNotice[] {
  const at = new Date(change.entry.at);
  const { measure, version } = change.entry;
  const personal = personallyTold(change).flatMap(({ person, what }) => {
    const chat = ownChats.get(person);
    return chat === undefined ? [] : [{ tenant, chat, what, at, due: at }];
  });
  const asked = new Set(personal.map(({ chat }) => chat));
  const followers = followersOf(change, followings, today).filter((chat) => !asked.has(chat));
  const what = { kind: 'change', measure, version } as const;
  return [...personal, ...followers.map((chat) => ({ tenant, chat, what, at, due: at }))];
}
