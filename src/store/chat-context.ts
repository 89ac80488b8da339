// The last question of each person in each room: read with every message, written after it, forgotten after a while.
import { builtOnce } from './built-once.ts';
import type { Db } from './migrate.ts';
import type { ChatContextTable } from './tables/chat-context.ts';

const contextRows = builtOnce((db, tenant: string, room: string, person: string) =>
  db
    .selectFrom('chat_context')
    .select(['question', 'at'])
    .where('tenant', '=', tenant)
    .where('room', '=', room)
    .where('person', '=', person),
);

export interface KeptQuestion {
  /** JSON as it was written. */
  readonly question: string;
  /** ISO time. */
  readonly at: string;
}

/** The last question of a person in a room, or null. */
export async function readContext(db: Db, tenant: string, room: string, person: string): Promise<KeptQuestion | null> {
  return (await contextRows(db, tenant, room, person))[0] ?? null;
}

/** Keeps the last questions of several people, in one transaction. Each person and room at most once. */
export async function writeContexts(db: Db, contexts: readonly Readonly<ChatContextTable>[]): Promise<void> {
  if (contexts.length === 0) return;
  await db
    .insertInto('chat_context')
    .values([...contexts])
    .onConflict((found) =>
      found.columns(['tenant', 'room', 'person']).doUpdateSet((row) => ({
        question: row.ref('excluded.question'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute();
}

/** Forgets what was asked before a time. Returns how many questions that were. */
export async function forgetContextsBefore(db: Db, at: string): Promise<number> {
  const gone = await db.deleteFrom('chat_context').where('at', '<', at).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
