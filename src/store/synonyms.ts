// Words added in the chat, and with each in one transaction: who waited for it is told, and all instances learn the word.
import { synonymId, type AddedSynonym, type Synonym } from '../learning/synonym.ts';
import type { NewSynonym, Settled, Told } from '../learning/store-port.ts';
import { reopenAnswered } from './asked.ts';
import { batchesOfCodes } from './batches.ts';
import { catalogueVersion } from './catalogue-version.ts';
import type { Db } from './migrate.ts';
import { writeNotices, type NewNotice } from './notices.ts';
import { writePeople } from './people.ts';
import { holdTenant, nextCatalogueVersion } from './write-review.ts';

/** Adds a word, unless the catalogue is not the one it was tried against. */
export async function addSynonym(
  db: Db,
  tenant: string,
  { word, meant, by, at, version, settled }: NewSynonym,
): Promise<'added' | 'newer'> {
  return db.transaction().execute(async (transaction) => {
    await holdTenant(transaction, tenant);
    if ((await catalogueVersion(transaction, tenant)) !== version) return 'newer';
    await nextCatalogueVersion(transaction, tenant);
    await writePeople(transaction, tenant, [by]);
    const added = { word, ...meant, person: by.person, at: at.toISOString() };
    await transaction
      .insertInto('added_synonym')
      .values({ tenant, id: synonymId(word), ...added })
      // One that rests, since what it meant has left the review, gives way.
      .onConflict((found) => found.columns(['tenant', 'id']).doUpdateSet(added))
      .execute();
    await settle(transaction, tenant, settled, at);
    return 'added';
  });
}

/** Tells those who wait for questions that can be answered now, each chat once, and lets nobody wait any longer. */
export async function settleWaiting(db: Db, tenant: string, settled: Settled, at: Date): Promise<void> {
  if (settled.told.length + settled.closed.length === 0) return;
  await db.transaction().execute((transaction) => settle(transaction, tenant, settled, at));
}

async function settle(db: Db, tenant: string, { told, closed }: Settled, at: Date): Promise<void> {
  // In the order in which they are written when they are asked, each held before who waits for it.
  const answered = new Set([...told.map(({ question }) => question), ...closed]);
  for (const id of [...answered].sort()) await hold(db, tenant, id);
  const parts = Map.groupBy(told, ({ question }) => question);
  for (const questions of batchesOfCodes([...parts.keys()]))
    await writeNotices(db, await noticesFor(db, tenant, questions, parts, at));
  for (const questions of batchesOfCodes([...answered])) {
    await db.deleteFrom('awaiting_answer').where('tenant', '=', tenant).where('question', 'in', questions).execute();
    await reopenAnswered(db, tenant, questions);
  }
}

async function hold(db: Db, tenant: string, id: string): Promise<void> {
  await db
    .updateTable('asked_question')
    .set((row) => ({ at: row.ref('at') }))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** A chat that is not known cannot be written to. */
async function noticesFor(
  db: Db,
  tenant: string,
  questions: readonly string[],
  parts: ReadonlyMap<string, readonly Told[]>,
  at: Date,
): Promise<readonly NewNotice[]> {
  const rows = await db
    .selectFrom('awaiting_answer as w')
    .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 'w.tenant').onRef('c.id', '=', 'w.chat'))
    .select(['w.chat', 'w.question'])
    .distinct()
    .where('w.tenant', '=', tenant)
    .where('w.question', 'in', questions)
    .execute();
  return rows.flatMap(({ chat, question }) =>
    (parts.get(question) ?? []).map(({ part }) => {
      const what = { kind: 'now-answered', question, on: at.toISOString(), ...(part > 0 && { part }) } as const;
      return { tenant, chat, what, at, due: at };
    }),
  );
}

/** The words added, the latest first. */
export async function readSynonyms(db: Db, tenant: string): Promise<readonly AddedSynonym[]> {
  const rows = await db
    .selectFrom('added_synonym as s')
    .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 's.tenant').onRef('p.id', '=', 's.person'))
    .select(['s.id', 's.word', 's.kind', 's.code', 's.person', 's.at', 'p.name'])
    .where('s.tenant', '=', tenant)
    .orderBy('s.at', 'desc')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id, word, kind, code, person, name, at }) => ({
    ...{ id, word, meant: { kind, code }, by: { person, name }, at },
  }));
}

/** Takes a word back; all instances forget it. */
export async function removeSynonym(db: Db, tenant: string, id: string): Promise<Synonym | null> {
  return db.transaction().execute(async (transaction) => {
    await holdTenant(transaction, tenant);
    const row = await transaction
      .deleteFrom('added_synonym')
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .returning(['word', 'kind', 'code'])
      .executeTakeFirst();
    if (!row) return null;
    await nextCatalogueVersion(transaction, tenant);
    return { word: row.word, meant: { kind: row.kind, code: row.code } };
  });
}
