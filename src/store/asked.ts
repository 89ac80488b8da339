// Questions as they were asked, and who waits for an answer to which.
import { sql } from 'kysely';
import { mostKept, type Asked, type Asker, type Waiting } from '../learning/asked.ts';
import { batches } from './batches.ts';
import type { Db } from './migrate.ts';
import type { AskedQuestionTable, AskedState, AwaitingAnswerTable } from './tables/learning.ts';

/** Keeps questions in one transaction. Beyond `mostKept` of a tenant, answered or not, the oldest give way. */
export async function writeAsked(db: Db, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return;
  // Two transactions that write the same questions in different orders would wait for each other for ever.
  const ordered = asked.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await db.transaction().execute(async (transaction) => {
    await writeQuestions(transaction, [...Map.groupBy(ordered, keyOf).values()].map(questionOf));
    await writeAwaiting(transaction, ordered.flatMap(awaitingOf));
    for (const tenant of new Set(ordered.map((each) => each.tenant))) await trim(transaction, tenant);
  });
}

/** What has an answer again stays open as long as somebody waits for another; what was put aside stays so. */
async function writeQuestions(db: Db, rows: readonly AskedQuestionTable[]): Promise<void> {
  for (const batch of batches(rows)) {
    await db
      .insertInto('asked_question')
      .values(batch)
      .onConflict((found) =>
        found.columns(['tenant', 'id']).doUpdateSet({
          at: (row) => row.ref('excluded.at'),
          likeness: sql<string | null>`coalesce(excluded.likeness, asked_question.likeness)`,
          state: sql<AskedState>`case
            when excluded.state = 'unanswered' and asked_question.state = 'answered' then 'unanswered'
            when excluded.state = 'answered' and not exists (
              select 1 from awaiting_answer as w
              where w.tenant = asked_question.tenant and w.question = asked_question.id
            ) then 'answered'
            else asked_question.state end`,
        }),
      )
      .execute();
  }
}

/** Each row stands for itself: one statement cannot add to the same row twice. */
async function writeAwaiting(db: Db, rows: readonly AwaitingAnswerTable[]): Promise<void> {
  for (const row of rows) {
    await db
      .insertInto('awaiting_answer')
      .values(row)
      .onConflict((found) =>
        found.columns(['tenant', 'question', 'chat', 'person']).doUpdateSet({
          times: sql<number>`awaiting_answer.times + excluded.times`,
          at: (each) => each.ref('excluded.at'),
        }),
      )
      .execute();
  }
}

async function trim(db: Db, tenant: string): Promise<void> {
  for (const operator of ['=', '<>'] as const) {
    const ofState = db
      .selectFrom('asked_question')
      .where('tenant', '=', tenant)
      .where((row) => row(row.ref('state'), operator, 'answered'));
    const { count } = await ofState.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    if (count <= mostKept) continue;
    const oldest = ofState
      .select('id')
      .orderBy('at')
      .orderBy('id')
      .limit(count - mostKept);
    await db.deleteFrom('asked_question').where('tenant', '=', tenant).where('id', 'in', oldest).execute();
  }
}

/** The text of a question that was kept, or null. */
export async function readAsked(db: Db, tenant: string, id: string): Promise<string | null> {
  const query = db.selectFrom('asked_question').select('text').where('tenant', '=', tenant).where('id', '=', id);
  return (await query.executeTakeFirst())?.text ?? null;
}

/** The texts of all questions that have their answer, the latest first. */
export async function readAnswered(db: Db, tenant: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('asked_question')
    .select('text')
    .where('tenant', '=', tenant)
    .where('state', '=', 'answered')
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ text }) => text);
}

/** Everybody who waits for an answer. */
export async function readWaiting(db: Db, tenant: string): Promise<readonly Waiting[]> {
  const rows = await db
    .selectFrom('awaiting_answer as w')
    .innerJoin('asked_question as q', (join) =>
      join.onRef('q.tenant', '=', 'w.tenant').onRef('q.id', '=', 'w.question'),
    )
    .select(['w.question', 'q.text', 'q.likeness', 'q.state', 'w.why', 'w.chat', 'w.person', 'w.times', 'w.at'])
    .where('w.tenant', '=', tenant)
    .orderBy('w.at', 'desc')
    .orderBy('w.question')
    .execute();
  return rows.flatMap(({ state, likeness, ...row }) =>
    likeness === null ? [] : [{ ...row, likeness, dismissed: state === 'dismissed' }],
  );
}

/** Notes that an answer was no help to somebody. A question that is not kept any more is let be. */
export async function markUnhelpful(
  db: Db,
  tenant: string,
  id: string,
  likeness: string,
  { chat, person }: Asker,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('asked_question')
      .set({
        likeness: sql<string>`coalesce(likeness, ${likeness})`,
        state: sql<AskedState>`case when state = 'answered' then 'unanswered' else state end`,
      })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) return;
    await transaction
      .insertInto('awaiting_answer')
      .values({ tenant, question: id, chat, person, why: 'unhelpful', times: 1, at: at.toISOString() })
      .onConflict((found) => found.columns(['tenant', 'question', 'chat', 'person']).doNothing())
      .execute();
  });
}

/** Takes back that an answer was no help to somebody. */
export async function markHelpful(
  db: Db,
  tenant: string,
  id: string,
  { chat, person }: Asker,
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('asked_question')
      .set({ at: at.toISOString() })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
    await transaction
      .deleteFrom('awaiting_answer')
      .where('tenant', '=', tenant)
      .where('question', '=', id)
      .where('chat', '=', chat)
      .where('person', '=', person)
      .where('why', '=', 'unhelpful')
      .execute();
    await reopenAnswered(transaction, tenant, [id]);
  });
}

/** Questions that nobody waits for any longer count as answered. */
export async function reopenAnswered(db: Db, tenant: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('asked_question')
    .set({ state: 'answered' })
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('awaiting_answer as w')
            .select('w.chat')
            .whereRef('w.tenant', '=', 'asked_question.tenant')
            .whereRef('w.question', '=', 'asked_question.id'),
        ),
      ),
    )
    .execute();
}

/** Puts all questions of a likeness aside. */
export async function dismiss(db: Db, tenant: string, likeness: string): Promise<void> {
  await db
    .updateTable('asked_question')
    .set({ state: 'dismissed' })
    .where('tenant', '=', tenant)
    .where('likeness', '=', likeness)
    .where('state', '=', 'unanswered')
    .execute();
}

/** Forgets what was last asked before a time. */
export async function forgetAskedBefore(db: Db, before: Date): Promise<void> {
  const at = before.toISOString();
  await db.deleteFrom('awaiting_answer').where('at', '<', at).execute();
  await db.deleteFrom('asked_question').where('at', '<', at).execute();
}

function keyOf({ tenant, id }: Asked): string {
  return `${tenant}\n${id}`;
}

/** The row for one question, however often it was asked just now. */
function questionOf(asked: readonly Asked[]): AskedQuestionTable {
  const last = asked.at(-1);
  if (!last) throw new Error('A group of none.');
  const likeness = asked.flatMap(({ unanswered }) => (unanswered ? [unanswered.likeness] : [])).at(-1) ?? null;
  const { tenant, id, text, at } = last;
  return { tenant, id, text, likeness, state: likeness === null ? 'answered' : 'unanswered', at: at.toISOString() };
}

function awaitingOf({ tenant, id: question, unanswered, at }: Asked): readonly AwaitingAnswerTable[] {
  if (!unanswered) return [];
  const { chat, person } = unanswered.asker;
  return [{ tenant, question, chat, person, why: 'refused', times: 1, at: at.toISOString() }];
}
