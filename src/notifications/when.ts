// When a chat may be told: outside its quiet hours, on the days that suit it, and at the hour of its summaries.
import type { Manners } from './chat.ts';
import { momentOf, plusDays, swedishTime } from './swedish-time.ts';
import { isWorkingDay, weekdayOf, workingDaysAfter } from './working-days.ts';

/** When summaries come, in minutes after midnight. */
const digestMinutes = 8 * 60;

/** The first moment, from the given one on, at which a chat may be told. */
export function openFrom({ quiet, workingDays }: Pick<Manners, 'quiet' | 'workingDays'>, moment: Date): Date {
  if (!quiet && !workingDays) return moment;
  const { day, minutes } = swedishTime(moment);
  if (workingDays && !isWorkingDay(day)) {
    return openFrom({ quiet, workingDays }, momentOf({ day: workingDaysAfter(day, 0), minutes: 0 }));
  }
  if (!quiet || !isQuiet(quiet, minutes)) return moment;
  const until = minutes < quiet.to ? day : plusDays(day, 1);
  return openFrom({ quiet, workingDays }, momentOf({ day: until, minutes: quiet.to }));
}

/**
 * When the next summary after a moment is due: at eight every day, or on its day of the week; on the next working day when only
 * those will do. Null for a chat that is told at once.
 */
export function nextDigest(manners: Manners, after: Date): Date | null {
  if (manners.cadence === 'at-once') return null;
  for (let { day } = swedishTime(after); ; day = plusDays(day, 1)) {
    if (manners.cadence === 'weekly' && weekdayOf(day) !== manners.weekday) continue;
    const on = manners.workingDays ? workingDaysAfter(day, 0) : day;
    const due = openFrom(manners, momentOf({ day: on, minutes: digestMinutes }));
    if (due > after) return due;
  }
}

/** Quiet hours from ten to six pass midnight; from a time to itself there are none. */
function isQuiet({ from, to }: NonNullable<Manners['quiet']>, minutes: number): boolean {
  return from <= to ? from <= minutes && minutes < to : minutes >= from || minutes < to;
}
