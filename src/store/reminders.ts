// The reminders of a day, written down once for each tenant by whichever instance comes first.
import type { Measure, Owner } from '../measures/measure.ts';
import type { What } from '../notifications/notice.ts';
import {
  answerDays,
  remindersFor,
  toControllers,
  unansweredFor,
  unremindedFor,
  type Reminded,
  type ToRemind,
} from '../notifications/reminders.ts';
import { plusDays, swedishTime } from '../notifications/swedish-time.ts';
import { isWorkingDay } from '../notifications/working-days.ts';
import { readMeasures } from './measures.ts';
import type { Db } from './migrate.ts';
import { writeTo } from './notices.ts';
import { readControllers } from './people.ts';
import { readRest } from './rest.ts';

/** From when on a day reminders are written, in minutes after midnight. */
const roundMinutes = 8 * 60;
/** Reminders older than this that nobody has answered have gone to the controllers long ago. */
const lookBackDays = 10 * answerDays;

/** Does today's round for one tenant that has not had it. Returns how many tenants had theirs; 0 when all have. */
export async function writeReminders(db: Db, now: Date): Promise<number> {
  const { day, minutes } = swedishTime(now);
  if (minutes < roundMinutes || !isWorkingDay(day)) return 0;
  const next = await db
    .selectFrom('tenant as t')
    .leftJoin('reminder_round as r', 'r.tenant', 't.id')
    .select('t.id')
    .where((row) => row.or([row('r.day', 'is', null), row('r.day', '<', day)]))
    .limit(1)
    .executeTakeFirst();
  if (!next) return 0;
  const tenant = next.id;
  return db.transaction().execute(async (transaction) => {
    const begun = await transaction
      .insertInto('reminder_round')
      .values({ tenant, day })
      .onConflict((found) => found.columns(['tenant']).doUpdateSet({ day }).where('reminder_round.day', '<', day))
      .executeTakeFirst();
    if (Number(begun.numInsertedOrUpdatedRows ?? 0) === 1) await round(transaction, tenant, now);
    return 1;
  });
}

async function round(db: Db, tenant: string, now: Date): Promise<void> {
  const { day } = swedishTime(now);
  const measures = await readMeasures(db, tenant);
  const heard = await lastHeard(db, tenant);
  const controllers = await readControllers(db, tenant);
  const rest = await readRest(db, tenant, day);
  const unreached = [...(await unreachedAsks(db, tenant))];
  for (const reminder of remindersFor(measures, heard, rest, now)) {
    const written = await writeTo(db, tenant, reminder.person, reminder.what, now);
    if (written === 'no-chat' || written === 'gone') unreached.push(reminder);
  }
  for (const { person, what } of unreached.flatMap((each) => insteadOf(each, measures, controllers))) {
    await writeTo(db, tenant, person, what, now);
  }
  for (const { person, what } of unremindedFor(measures, heard, controllers, rest, now)) {
    await writeTo(db, tenant, person, what, now);
  }
  const sent = await remindedSince(db, tenant, plusDays(day, -lookBackDays));
  for (const { person, what } of unansweredFor(sent, measures, heard, controllers, rest, now)) {
    await writeTo(db, tenant, person, what, now);
  }
}

function insteadOf(
  { person, what }: ToRemind,
  measures: readonly Measure[],
  controllers: readonly Owner[],
): readonly ToRemind[] {
  const measure = measures.find(({ code }) => code === what.measure);
  const owner = measure?.owners.find((each) => each.person === person);
  return measure && owner ? toControllers(what, owner, measure, controllers) : [];
}

/** What owners have been asked in chats that turned out not to be reached. */
async function unreachedAsks(db: Db, tenant: string): Promise<readonly ToRemind[]> {
  const rows = await db
    .selectFrom('notice as n')
    .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 'n.tenant').onRef('c.id', '=', 'n.chat'))
    .select(['c.person', 'n.measure', 'n.at'])
    .where('n.tenant', '=', tenant)
    .where('n.kind', '=', 'asked-owner')
    .where('n.state', '=', 'waiting')
    .where('c.gone_at', 'is not', null)
    .execute();
  return rows.flatMap(({ person, measure, at }) => {
    if (person === null || measure === null) return [];
    const since = swedishTime(new Date(at)).day;
    return [{ person, what: { kind: 'reminder', measure, reason: 'asked', since } as const }];
  });
}

/** When each measure last changed. */
async function lastHeard(db: Db, tenant: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .selectFrom('measure_change')
    .select(['measure', (group) => group.fn.max('at').as('at')])
    .where('tenant', '=', tenant)
    .groupBy('measure')
    .execute();
  return new Map(rows.map(({ measure, at }) => [measure, new Date(at)]));
}

async function remindedSince(db: Db, tenant: string, day: string): Promise<readonly Reminded[]> {
  const rows = await db
    .selectFrom('notice as n')
    .innerJoin('chat as c', (join) => join.onRef('c.tenant', '=', 'n.tenant').onRef('c.id', '=', 'n.chat'))
    .select(['c.person', 'n.what', 'n.settled_at'])
    .where('n.tenant', '=', tenant)
    .where('n.kind', '=', 'reminder')
    .where('n.state', '=', 'sent')
    .where('n.settled_at', '>=', day)
    .execute();
  return rows.flatMap(({ person, what: json, settled_at }) => {
    const reminder = JSON.parse(json) as What;
    if (person === null || settled_at === null || reminder.kind !== 'reminder') return [];
    return [{ person, reminder, at: new Date(settled_at) }];
  });
}
