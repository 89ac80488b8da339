// Summaries whose time has come, each written down once.
import { nextDigest } from '../notifications/when.ts';
import { mannersOf } from './chats.ts';
import type { Db } from './migrate.ts';
import { writeNotices } from './notices.ts';

const chatsAtOnce = 500;

/** Writes down the summaries that are due, for chats that follow something. Returns how many chats had come to theirs. */
export async function writeDigests(db: Db, now: Date): Promise<number> {
  const due = await db
    .selectFrom('chat as c')
    .selectAll()
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('subscription as s')
            .select('s.id')
            .whereRef('s.tenant', '=', 'c.tenant')
            .whereRef('s.chat', '=', 'c.id'),
        )
        .as('follows'),
    )
    .where('digest_at', '<=', now.toISOString())
    .where('gone_at', 'is', null)
    .orderBy('tenant')
    .orderBy('id')
    .limit(chatsAtOnce)
    .execute();
  if (due.length === 0) return 0;
  await db.transaction().execute(async (transaction) => {
    for (const { tenant, id: chat, digest_at, digested_at, follows, ...row } of due) {
      if (digest_at === null) continue;
      const next = nextDigest(mannersOf(row), now);
      const { numUpdatedRows } = await transaction
        .updateTable('chat')
        .set({ digest_at: next?.toISOString() ?? null, digested_at: digest_at })
        .where('tenant', '=', tenant)
        .where('id', '=', chat)
        // Another instance may have been here in between.
        .where('digest_at', '=', digest_at)
        .executeTakeFirst();
      if (Number(numUpdatedRows) === 0 || !follows) continue;
      const what = { kind: 'digest', since: digested_at ?? digest_at, on: digest_at } as const;
      await writeNotices(transaction, [{ tenant, chat, what, at: new Date(digest_at), due: now }]);
    }
  });
  return due.length;
}
