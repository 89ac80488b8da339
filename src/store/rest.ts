// Who rests from reminders.
import { usualWish, type ReminderWish, type Rest } from '../notifications/reminders.ts';
import type { Db } from './migrate.ts';

/** @param until ISO date, that day included; null ends the absence */
export async function writeAbsence(db: Db, tenant: string, person: string, until: string | null): Promise<void> {
  if (until === null) {
    await db.deleteFrom('absence').where('tenant', '=', tenant).where('person', '=', person).execute();
    return;
  }
  const insert = db.insertInto('absence').values({ tenant, person, until });
  await insert.onConflict((found) => found.columns(['tenant', 'person']).doUpdateSet({ until })).execute();
}

/** @param until ISO date, that day included */
export async function snooze(db: Db, tenant: string, person: string, measure: string, until: string): Promise<void> {
  const insert = db.insertInto('snooze').values({ tenant, person, measure, until });
  await insert.onConflict((found) => found.columns(['tenant', 'person', 'measure']).doUpdateSet({ until })).execute();
}

/** @param day ISO date; absences that have ended before it go */
export async function forgetAbsencesBefore(db: Db, day: string): Promise<void> {
  await db.deleteFrom('absence').where('until', '<', day).execute();
}

/** @param day ISO date; snoozes that have ended before it go */
export async function forgetSnoozesBefore(db: Db, day: string): Promise<void> {
  await db.deleteFrom('snooze').where('until', '<', day).execute();
}

export async function readReminderWish(db: Db, tenant: string, person: string): Promise<ReminderWish> {
  const wishes = db.selectFrom('reminder_wish').selectAll().where('tenant', '=', tenant).where('person', '=', person);
  const row = await wishes.executeTakeFirst();
  return row ? { on: row.wanted === 1, daysBefore: row.days_before } : usualWish;
}

export async function writeReminderWish(
  db: Db,
  tenant: string,
  person: string,
  { on, daysBefore }: ReminderWish,
): Promise<void> {
  const wish = { wanted: on ? 1 : 0, days_before: daysBefore };
  const insert = db.insertInto('reminder_wish').values({ tenant, person, ...wish });
  await insert.onConflict((found) => found.columns(['tenant', 'person']).doUpdateSet(wish)).execute();
}

/** @param today ISO date; absences that have ended before it are left out */
export async function readRest(db: Db, tenant: string, today: string): Promise<Rest> {
  const absent = db.selectFrom('absence').select(['person', 'until']);
  const away = await absent.where('tenant', '=', tenant).where('until', '>=', today).execute();
  const snoozes = db.selectFrom('snooze').select(['person', 'measure', 'until']);
  const snoozed = await snoozes.where('tenant', '=', tenant).execute();
  const wished = await db.selectFrom('reminder_wish').selectAll().where('tenant', '=', tenant).execute();
  return {
    away: new Map(away.map(({ person, until }) => [person, until])),
    snoozed,
    wishes: new Map(wished.map((row) => [row.person, { on: row.wanted === 1, daysBefore: row.days_before }])),
  };
}
