// Moments as clocks and calendars in Sweden show them, summer time included.

/** A day and a time of day in Sweden. */
export interface SwedishTime {
  /** ISO date. */
  readonly day: string;
  /** After midnight, as the clock shows them: the hours that summer time skips or repeats count like any others. */
  readonly minutes: number;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export function swedishTime(moment: Date): SwedishTime {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)$/.exec(clock.format(moment)) ?? [];
  if (day === undefined) throw new Error('This Node does not know how Swedish dates are written.');
  return { day, minutes: Number(hour) * 60 + Number(minute) };
}

/**
 * The moment when clocks in Sweden show a time: the first when they show it twice, and an hour later by the clock when
 * they never show it. More minutes than a day has lead into the next.
 */
export function momentOf({ day, minutes }: SwedishTime): Date {
  const asIfUtc = Date.parse(day) + minutes * minuteMs;
  const inSummer = new Date(asIfUtc - 120 * minuteMs);
  const shown = swedishTime(inSummer);
  const isSummer = Date.parse(shown.day) + shown.minutes * minuteMs === asIfUtc;
  return isSummer ? inSummer : new Date(asIfUtc - 60 * minuteMs);
}

/** @param day ISO date */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
