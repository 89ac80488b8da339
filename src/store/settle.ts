// How it went to write to chats, written down; then others may have them.
import { sql, type RawBuilder } from 'kysely';
import type { Settlement } from '../notifications/settle.ts';
import { doNotWaitForDisk } from './dialect.ts';
import { givenRows } from './given-rows.ts';
import type { Db } from './migrate.ts';
import type { NoticeState } from './tables/notice.ts';

/** All of them in one transaction. The chat of a claim that has run out is left to whoever has it now. */
export async function settle(db: Db, lease: string, settlements: readonly Settlement[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // What is lost is sent once more, as when an instance dies.
    await doNotWaitForDisk(transaction);
    // Two that settle the same chats in different orders would wait for each other for ever.
    const ordered = settlements.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    await settleChats(transaction, lease, ordered);
    await settleNotices(transaction, ordered);
  });
}

/** Lets others have the chats that a claim still holds, but for those of some tenants. */
export async function release(db: Db, lease: string, keeping: readonly string[] = []): Promise<void> {
  const held = db.updateTable('chat').set({ lease: null, lease_until: '' }).where('lease', '=', lease);
  await (keeping.length === 0 ? held : held.where('tenant', 'not in', keeping)).execute();
}

/**
 * A condition that no planner makes anything of. PostgreSQL would begin with all that the claim holds, for each row that is
 * given, since it believes that to be one chat.
 */
function unforeseen(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${condition} then true else false end`;
}

const chatColumns = ['tenant', 'chat', 'free_at', 'told_at', 'sent', 'error', 'gone_at', 'gone_why'] as const;

async function settleChats(db: Db, lease: string, settlements: readonly Settlement[]): Promise<void> {
  const rows = settlements.map(({ tenant, chat, at, freeAt, sent, trouble, gone }) => ({
    ...{ tenant, chat, free_at: freeAt.toISOString(), told_at: sent?.changes ? at.toISOString() : null },
    ...{ sent: sent ? 'yes' : null, error: trouble?.error ?? null },
    ...{ gone_at: gone === null ? null : at.toISOString(), gone_why: gone },
  }));
  await sql`update chat set lease = null, lease_until = '', free_at = v.free_at,
    told_at = coalesce(v.told_at, chat.told_at),
    troubles = case when v.sent is not null then 0 when v.error is not null then troubles + 1 else troubles end,
    last_error = case when v.sent is not null then null else coalesce(v.error, chat.last_error) end,
    gone_at = coalesce(v.gone_at, chat.gone_at),
    gone_why = coalesce(v.gone_why, chat.gone_why)
    from ${givenRows(db, rows, chatColumns)} as v
    where chat.tenant = v.tenant and chat.id = v.chat and ${unforeseen(sql`chat.lease = ${lease}`)}`.execute(db);
}

/** What becomes of a notice; null leaves a column as it is. An error counts as a try. */
interface Fate {
  readonly state: NoticeState | null;
  readonly due_at: string | null;
  readonly error: string | null;
  readonly message: string | null;
}

const noticeColumns = ['tenant', 'chat', 'key', 'at', 'state', 'due_at', 'error', 'message'] as const;

async function settleNotices(db: Db, settlements: readonly Settlement[]): Promise<void> {
  const rows = settlements.flatMap(({ tenant, chat, at, ...settlement }) =>
    fatesIn(settlement).flatMap(([keys, fate]) =>
      keys.map((key) => ({ tenant, chat, key, at: at.toISOString(), ...noFate, ...fate })),
    ),
  );
  if (rows.length === 0) return;
  // The state is hidden from the planners, that they go by the key: else SQLite goes through all that waits, for each row.
  await sql`update notice set state = coalesce(v.state, notice.state),
    settled_at = case when v.state is not null then v.at else notice.settled_at end,
    due_at = coalesce(v.due_at, notice.due_at),
    tries = case when v.error is not null then tries + 1 else tries end,
    last_error = coalesce(v.error, notice.last_error),
    message = coalesce(v.message, notice.message)
    from ${givenRows(db, rows, noticeColumns)} as v
    where notice.tenant = v.tenant and notice.chat = v.chat and notice.key = v.key
      and notice.state || '' = 'waiting'`.execute(db);
}

const noFate: Fate = { state: null, due_at: null, error: null, message: null };

function fatesIn({
  sent,
  void: none,
  later,
  trouble,
}: Pick<Settlement, 'sent' | 'void' | 'later' | 'trouble'>): readonly (readonly [readonly string[], Partial<Fate>])[] {
  return [
    [sent?.keys ?? [], { state: 'sent', message: sent?.message ?? null }],
    [none, { state: 'void' }],
    ...later.map(({ keys, until }) => [keys, { due_at: until.toISOString() }] as const),
    [trouble?.again ?? [], { error: trouble?.error ?? null }],
    [trouble?.aside ?? [], { state: 'failed', error: trouble?.error ?? null }],
  ];
}

function placeOf({ tenant, chat }: Settlement): string {
  return `${tenant}\n${chat}`;
}
