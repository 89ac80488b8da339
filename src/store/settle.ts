// How it went to write to chats, written down; then others may have them.
import type { Settlement } from '../notifications/settle.ts';
import { batchesOfCodes } from './batches.ts';
import type { Db } from './migrate.ts';
import type { NoticeTable } from './tables/notice.ts';

/** All of them in one transaction. The chat of a claim that has run out is left to whoever has it now. */
export async function settle(db: Db, lease: string, settlements: readonly Settlement[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // Two that settle the same chats in different orders would wait for each other for ever.
    const ordered = settlements.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    for (const settlement of ordered) {
      await settleChat(transaction, lease, settlement);
      await settleNotices(transaction, settlement);
    }
  });
}

/** Lets others have the chats that a claim still holds. */
export async function release(db: Db, lease: string): Promise<void> {
  await db.updateTable('chat').set({ lease: null, lease_until: '' }).where('lease', '=', lease).execute();
}

async function settleChat(db: Db, lease: string, { tenant, chat, at, freeAt, sent, trouble, gone }: Settlement) {
  const now = at.toISOString();
  await db
    .updateTable('chat')
    .set({ lease: null, lease_until: '', free_at: freeAt.toISOString() })
    .$if(sent !== null, (update) => update.set({ troubles: 0, last_error: null }))
    .$if(sent?.changes === true, (update) => update.set({ told_at: now }))
    .$if(trouble !== null, (update) =>
      update.set((row) => ({ troubles: row('troubles', '+', 1), last_error: trouble?.error ?? null })),
    )
    .$if(gone !== null, (update) => update.set({ gone_at: now, gone_why: gone }))
    .where('tenant', '=', tenant)
    .where('id', '=', chat)
    .where('lease', '=', lease)
    .execute();
}

async function settleNotices(db: Db, { tenant, chat, at, sent, void: none, later, trouble }: Settlement) {
  const settled_at = at.toISOString();
  const update = async (keys: readonly string[], set: Partial<NoticeTable>): Promise<void> => {
    for (const batch of batchesOfCodes(keys)) {
      await db
        .updateTable('notice')
        .set(set)
        .where('tenant', '=', tenant)
        .where('chat', '=', chat)
        .where('key', 'in', batch)
        .where('state', '=', 'waiting')
        .execute();
    }
  };
  if (trouble) {
    const last_error = trouble.error;
    for (const batch of batchesOfCodes([...trouble.again, ...trouble.aside])) {
      await db
        .updateTable('notice')
        .set((row) => ({ tries: row('tries', '+', 1), last_error }))
        .where('tenant', '=', tenant)
        .where('chat', '=', chat)
        .where('key', 'in', batch)
        .where('state', '=', 'waiting')
        .execute();
    }
    await update(trouble.aside, { state: 'failed', settled_at });
  }
  if (sent) await update(sent.keys, { state: 'sent', settled_at, message: sent.message });
  await update(none, { state: 'void', settled_at });
  for (const { keys, until } of later) await update(keys, { due_at: until.toISOString() });
}

function placeOf({ tenant, chat }: Settlement): string {
  return `${tenant}\n${chat}`;
}
