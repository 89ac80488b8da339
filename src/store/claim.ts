// Chats claimed for a while by one of any number of instances, with all that waits for them. No lock is held meanwhile.
import { sql } from 'kysely';
import { sameMeasureMs, type Inbox, type Waiting } from '../notifications/compose.ts';
import type { What } from '../notifications/notice.ts';
import type { Claim } from '../notifications/ports.ts';
import { chatOf, mannersOf } from './chats.ts';
import { givenRows } from './given-rows.ts';
import { readSince } from './history.ts';
import type { Db } from './migrate.ts';
import { paceAllows, withinPace } from './pace.ts';
import type { ChatTable } from './tables/chat.ts';
import type { NoticeTable } from './tables/notice.ts';

type NoticeRow = Pick<NoticeTable, 'tenant' | 'chat' | 'key' | 'what' | 'at' | 'due_at' | 'tries'>;

/** Claims chats for which something is due, those that have waited longest first. */
export async function claimChats(db: Db, claim: Claim): Promise<readonly Inbox[]> {
  const chats = await withinPace(db, claim, await claimRows(db, claim));
  if (chats.length === 0) return [];
  const notices = await waitingFor(db, chats);
  const entries = await entriesOf(db, notices);
  const toldOf = await lateMeasures(db, chats, claim.at);
  const waiting = Map.groupBy(notices, ({ tenant, chat }) => nameOf(tenant, chat));
  return chats.map((chat) => {
    const name = nameOf(chat.tenant, chat.id);
    return {
      chat: chatOf(chat),
      manners: mannersOf(chat),
      waiting: (waiting.get(name) ?? []).map((row) => waitingOf(row, entries)),
      digestAt: dateOrNull(chat.digest_at),
      toldAt: dateOrNull(chat.told_at),
      toldOf: toldOf.get(name) ?? new Map<string, Date>(),
      troubles: chat.troubles,
    };
  });
}

/**
 * One statement, the same on both databases. What is asked of the chat is asked twice: while the statement waits, others
 * may have claimed the chat, or even have settled it and been told to wait.
 */
function claimRows(db: Db, { lease, at, until, most }: Claim): Promise<ChatTable[]> {
  const now = at.toISOString();
  return db
    .updateTable('chat')
    .set({ lease, lease_until: until.toISOString() })
    .where((row) =>
      row(
        row.refTuple('chat.tenant', 'chat.id'),
        'in',
        row
          .selectFrom('notice as n')
          .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 'n.tenant').onRef('c.id', '=', 'n.chat'))
          .select(['n.tenant', 'n.chat'])
          .where('n.state', '=', 'waiting')
          .where('n.due_at', '<=', now)
          .where('c.gone_at', 'is', null)
          .where('c.free_at', '<=', now)
          .where('c.lease_until', '<=', now)
          .where(paceAllows(at))
          .groupBy(['n.tenant', 'n.chat'])
          .orderBy((group) => group.fn.min('n.due_at'))
          .limit(most)
          .$asTuple('tenant', 'chat'),
      ),
    )
    .where('chat.lease_until', '<=', now)
    .where('chat.free_at', '<=', now)
    .where('chat.gone_at', 'is', null)
    .returningAll()
    .execute();
}

function waitingFor(db: Db, chats: readonly ChatTable[]): Promise<NoticeRow[]> {
  return db
    .selectFrom('notice')
    .select(['tenant', 'chat', 'key', 'what', 'at', 'due_at', 'tries'])
    .where('state', '=', 'waiting')
    .where(isOfOne(db, chats))
    .orderBy('at')
    .orderBy('key')
    .execute();
}

/** Whether a notice is one of these chats'. */
function isOfOne(db: Db, chats: readonly Pick<ChatTable, 'tenant' | 'id'>[]) {
  const given = givenRows(
    db,
    chats.map(({ tenant, id }) => ({ tenant, id })),
    ['tenant', 'id'],
  );
  return sql<boolean>`(notice.tenant, notice.chat) in (select v.tenant, v.id from ${given} as v)`;
}

type Entries = ReadonlyMap<string, Waiting['entry']>;

/** The entries of the history that notices are about, each read once however many chats are to be told. */
async function entriesOf(db: Db, notices: readonly NoticeRow[]): Promise<Entries> {
  const wanted = new Map<string, { tenant: string; measure: string; first: number }>();
  for (const { tenant, what: json } of notices) {
    const what = JSON.parse(json) as What;
    if (what.kind !== 'change') continue;
    const { measure, version } = what;
    const name = nameOf(tenant, measure);
    wanted.set(name, { tenant, measure, first: Math.min(version, wanted.get(name)?.first ?? version) });
  }
  const found = new Map<string, Waiting['entry']>();
  for (const { tenant, measure, first } of wanted.values()) {
    for (const entry of await readSince(db, tenant, measure, first - 1)) {
      found.set(nameOf(tenant, measure, entry.version), entry);
    }
  }
  return found;
}

/** Which measures these chats have been told of so lately that more of them must wait. */
async function lateMeasures(db: Db, chats: readonly ChatTable[], at: Date) {
  const since = new Date(at.getTime() - sameMeasureMs).toISOString();
  const lately = chats.filter(({ told_at }) => told_at !== null && told_at > since);
  const found = new Map<string, Map<string, Date>>();
  if (lately.length === 0) return found;
  const rows = await db
    .selectFrom('notice')
    .select(['tenant', 'chat', 'measure', (group) => group.fn.max('settled_at').as('told')])
    .where(isOfOne(db, lately))
    .where('kind', '=', 'change')
    .where('state', '=', 'sent')
    .where('settled_at', '>', since)
    .groupBy(['tenant', 'chat', 'measure'])
    .execute();
  for (const { tenant, chat, measure, told } of rows) {
    if (measure === null || told === null) continue;
    const name = nameOf(tenant, chat);
    const measures = found.get(name) ?? new Map<string, Date>();
    found.set(name, measures.set(measure, new Date(told)));
  }
  return found;
}

function waitingOf({ tenant, key, what: json, at, due_at, tries }: NoticeRow, entries: Entries): Waiting {
  const what = JSON.parse(json) as What;
  const entry = what.kind === 'change' ? (entries.get(nameOf(tenant, what.measure, what.version)) ?? null) : null;
  return { key, what, at: new Date(at), due: new Date(due_at), tries, entry };
}

function dateOrNull(time: string | null): Date | null {
  return time === null ? null : new Date(time);
}

function nameOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
