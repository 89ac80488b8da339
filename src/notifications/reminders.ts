// Who is reminded of what: owners whose measures draw near their date, pass it or fall silent, and controllers when that
// does not help.
import type { Measure, Owner } from '../measures/measure.ts';
import { waitOf } from '../measures/waiting.ts';
import type { Reminder } from './message.ts';
import type { ReminderReason } from './notice.ts';
import { plusDays, swedishTime } from './swedish-time.ts';
import { workingDaysAfter } from './working-days.ts';

/** After so many days without a word of an open measure its owners are asked how it goes. */
export const silentDays = 60;
/** An owner who has been reminded has so many working days before a controller hears of it. */
export const answerDays = 5;

/** How a person wants to be reminded. */
export interface ReminderWish {
  readonly on: boolean;
  /** How many days before a measure's date. */
  readonly daysBefore: number;
}

export const usualWish: ReminderWish = { on: true, daysBefore: 14 };

/**
 * Who rests from reminders, by person, or by person and measure, and who has other wishes. ISO dates, the last day included;
 * what has been put off is there also when that is over.
 */
export interface Rest {
  readonly wishes: ReadonlyMap<string, ReminderWish>;
  readonly away: ReadonlyMap<string, string>;
  readonly snoozed: readonly { readonly person: string; readonly measure: string; readonly until: string }[];
}

/** A reminder that an owner has been sent. */
export interface Reminded {
  readonly person: string;
  readonly reminder: Extract<Reminder, { readonly kind: 'reminder' }>;
  readonly at: Date;
}

export interface ToRemind {
  readonly person: string;
  readonly what: Reminder;
}

/**
 * What owners are reminded of today, the same day after day until something changes: sent once, by its key, and once more
 * when they have put it off and that is over.
 * @param heard when each measure last changed
 */
export function remindersFor(
  measures: readonly Measure[],
  heard: ReadonlyMap<string, Date>,
  rest: Rest,
  now: Date,
): readonly ToRemind[] {
  return measures.flatMap((measure) =>
    measure.owners.flatMap(({ person }) => {
      const { on, daysBefore } = rest.wishes.get(person) ?? usualWish;
      const why = on ? reasonFor(measure, heard.get(measure.code), daysBefore, now) : null;
      if (!why || rests(rest, person, measure.code, now)) return [];
      const ended = rest.snoozed.find((each) => each.person === person && each.measure === measure.code);
      const after = ended ? { after: ended.until } : {};
      return [{ person, what: { kind: 'reminder', measure: measure.code, ...why, ...after } as const }];
    }),
  );
}

/** What controllers are told of late measures whose owners do not want to be reminded. */
export function unremindedFor(
  measures: readonly Measure[],
  heard: ReadonlyMap<string, Date>,
  controllers: readonly Owner[],
  rest: Rest,
  now: Date,
): readonly ToRemind[] {
  return measures.flatMap((measure) => {
    const why = reasonFor(measure, heard.get(measure.code), usualWish.daysBefore, now);
    if (why?.reason !== 'late') return [];
    const unwilling = measure.owners.filter(({ person }) => rest.wishes.get(person)?.on === false);
    return unwilling.flatMap((owner) =>
      toControllers({ kind: 'reminder', measure: measure.code, ...why }, owner, measure, controllers),
    );
  });
}

/** What controllers are told of reminders that have led to nothing. Nobody is told of what they own themselves. */
export function unansweredFor(
  sent: readonly Reminded[],
  measures: readonly Measure[],
  heard: ReadonlyMap<string, Date>,
  controllers: readonly Owner[],
  rest: Rest,
  now: Date,
): readonly ToRemind[] {
  const byCode = new Map(measures.map((measure) => [measure.code, measure]));
  return sent.flatMap(({ person, reminder, at }) => {
    const measure = byCode.get(reminder.measure);
    const owner = measure?.owners.find((each) => each.person === person);
    const lastHeard = heard.get(reminder.measure);
    if (!measure || !owner || (lastHeard && lastHeard > at) || rests(rest, person, measure.code, now)) return [];
    const { daysBefore } = rest.wishes.get(person) ?? usualWish;
    if (!reasonFor(measure, lastHeard, daysBefore, now)) return [];
    if (workingDaysAfter(swedishTime(at).day, answerDays) > swedishTime(now).day) return [];
    return toControllers(reminder, owner, measure, controllers);
  });
}

/** What controllers are told when an owner cannot be reached. */
export function toControllers(
  { measure: code, reason, since }: Reminder,
  owner: Owner,
  measure: Measure,
  controllers: readonly Owner[],
): readonly ToRemind[] {
  const what = { kind: 'unanswered', measure: code, reason, since, owner } as const;
  return controllers
    .filter(({ person }) => !measure.owners.some((each) => each.person === person))
    .map(({ person }) => ({ person, what }));
}

function reasonFor(
  measure: Measure,
  heard: Date | undefined,
  daysBefore: number,
  now: Date,
): { readonly reason: ReminderReason; readonly since: string } | null {
  const wait = waitOf(measure, null, now);
  if (wait === 'paused' || measure.status === 'done' || measure.status === 'cancelled') return null;
  if (measure.due !== null && wait === 'late') return { reason: 'late', since: measure.due };
  if (measure.due !== null && measure.due <= plusDays(swedishTime(now).day, daysBefore)) {
    return { reason: 'due-soon', since: measure.due };
  }
  if (!heard) return null;
  const silent = (now.getTime() - heard.getTime()) / (24 * 60 * 60 * 1000) >= silentDays;
  return silent ? { reason: 'silent', since: swedishTime(heard).day } : null;
}

function rests({ away, snoozed }: Rest, person: string, measure: string, now: Date): boolean {
  const today = swedishTime(now).day;
  if ((away.get(person) ?? '') >= today) return true;
  return snoozed.some((each) => each.person === person && each.measure === measure && each.until >= today);
}
