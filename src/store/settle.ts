// How it went to write to chats, written down; then others may have them.
import { sql } from 'kysely';
import type { Settlement } from '../notifications/settle.ts';
import { batches, batchesOfCodes } from './batches.ts';
import { doNotWaitForDisk } from './dialect.ts';
import type { Db } from './migrate.ts';
import type { NoticeTable } from './tables/notice.ts';

/** All of them in one transaction. The chat of a claim that has run out is left to whoever has it now. */
export async function settle(db: Db, lease: string, settlements: readonly Settlement[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // What is lost is sent once more, as when an instance dies.
    await doNotWaitForDisk(transaction);
    // Two that settle the same chats in different orders would wait for each other for ever.
    const ordered = settlements.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    await settleChats(transaction, lease, ordered);
    await settleSent(transaction, ordered);
    for (const settlement of ordered) await settleUnsent(transaction, settlement);
  });
}

/** Lets others have the chats that a claim still holds. */
export async function release(db: Db, lease: string): Promise<void> {
  await db.updateTable('chat').set({ lease: null, lease_until: '' }).where('lease', '=', lease).execute();
}

/** All in one statement: of several chats, each with its own values. */
async function settleChats(db: Db, lease: string, settlements: readonly Settlement[]): Promise<void> {
  const rows = settlements.map(({ tenant, chat, at, freeAt, sent, trouble, gone }) => ({
    ...{ tenant, chat, free_at: freeAt.toISOString(), told_at: sent?.changes ? at.toISOString() : null },
    ...{ sent: sent ? 'yes' : null, error: trouble?.error ?? null },
    ...{ gone_at: gone === null ? null : at.toISOString(), gone_why: gone },
  }));
  for (const batch of batches(rows)) {
    await sql`update chat set lease = null, lease_until = '', free_at = v.column3,
      told_at = coalesce(v.column4, told_at),
      troubles = case when v.column5 is not null then 0 when v.column6 is not null then troubles + 1 else troubles end,
      last_error = case when v.column5 is not null then null else coalesce(v.column6, last_error) end,
      gone_at = coalesce(v.column7, gone_at),
      gone_why = coalesce(v.column8, gone_why)
      from (${valuesOf(batch)}) as v
      where chat.tenant = v.column1 and chat.id = v.column2 and chat.lease = ${lease}`.execute(db);
  }
}

/** All in one statement, as far as one takes them. */
async function settleSent(db: Db, settlements: readonly Settlement[]): Promise<void> {
  const rows = settlements.flatMap(({ tenant, chat, at, sent }) => {
    const keys = sent?.keys ?? [];
    return keys.map((key) => ({ tenant, chat, key, at: at.toISOString(), message: sent?.message ?? null }));
  });
  for (const batch of batches(rows)) {
    await sql`update notice set state = 'sent', settled_at = v.column4, message = v.column5
      from (${valuesOf(batch)}) as v
      where notice.tenant = v.column1 and notice.chat = v.column2 and notice.key = v.column3
        and notice.state = 'waiting'`.execute(db);
  }
}

/** Both databases call the columns of `values` column1 and on. */
function valuesOf(rows: readonly Readonly<Record<string, string | null>>[]) {
  const tuples = rows.map((row) => sql`(${sql.join(Object.values(row))})`);
  return sql`values ${sql.join(tuples)}`;
}

async function settleUnsent(db: Db, { tenant, chat, at, void: none, later, trouble }: Settlement): Promise<void> {
  const settled_at = at.toISOString();
  const waiting = (keys: readonly string[]) =>
    db
      .updateTable('notice')
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .where('key', 'in', keys)
      .where('state', '=', 'waiting');
  const update = async (keys: readonly string[], set: Partial<NoticeTable>): Promise<void> => {
    for (const batch of batchesOfCodes(keys)) await waiting(batch).set(set).execute();
  };
  if (trouble) {
    const last_error = trouble.error;
    for (const batch of batchesOfCodes([...trouble.again, ...trouble.aside])) {
      await waiting(batch)
        .set((row) => ({ tries: row('tries', '+', 1), last_error }))
        .execute();
    }
    await update(trouble.aside, { state: 'failed', settled_at });
  }
  await update(none, { state: 'void', settled_at });
  for (const { keys, until } of later) await update(keys, { due_at: until.toISOString() });
}

function placeOf({ tenant, chat }: Settlement): string {
  return `${tenant}\n${chat}`;
}
