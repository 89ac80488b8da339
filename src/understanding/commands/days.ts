// Days of the calendar in UTC: stretches of them, as ISO dates.
import type { Span } from '../lexicon/calendar.ts';

/** The first and the last day of a stretch, as ISO dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const milliseconds = 86_400_000;

export function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The day itself; null when there is none, as 31 February. Months count from 1. */
export function dayOf(year: number, month: number, day: number): Days | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? { first: isoOf(date), last: isoOf(date) } : null;
}

/** Months of a year, from 1; may run outside it. */
export function monthsOf(year: number, month: number, count = 1): Days {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return { first: isoOf(first), last: isoOf(new Date(Date.UTC(year, month - 1 + count, 0))) };
}

export function daysAfter(today: Date, days: number): Days {
  const day = isoOf(new Date(today.getTime() + days * milliseconds));
  return { first: day, last: day };
}

/** 1 for Monday to 7. */
export function weekdayOf(today: Date): number {
  return today.getUTCDay() || 7;
}

/** The day, week, month, quarter or year that lies so many after the one that has today. */
export function spanFrom(today: Date, span: Span, away: number): Days {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth() + 1];
  switch (span) {
    case 'day':
      return daysAfter(today, away);
    case 'week': {
      const monday = 1 - weekdayOf(today) + 7 * away;
      return { first: daysAfter(today, monday).first, last: daysAfter(today, monday + 6).last };
    }
    case 'month':
      return monthsOf(year, month + away);
    case 'quarter':
      return monthsOf(year, month - ((month - 1) % 3) + 3 * away, 3);
    case 'year':
      return monthsOf(year + away, 1, 12);
  }
}

/** The day so many days, weeks, months, quarters or years after today; the month's last where it has no such day. */
export function dayAfterSpans(today: Date, span: Span, count: number): Days {
  if (span === 'day' || span === 'week') return daysAfter(today, count * (span === 'week' ? 7 : 1));
  const months = count * { month: 1, quarter: 3, year: 12 }[span];
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth() + 1 + months, today.getUTCDate()];
  const { first, last } = monthsOf(year, month);
  const same = first.slice(0, 8) + String(day).padStart(2, '0');
  return same > last ? { first: last, last } : { first: same, last: same };
}

/** An ISO week; null when the year has no such week. */
export function weekOf(year: number, week: number): Days | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + (1 - weekdayOf(fourth) + 7 * (week - 1)) * milliseconds);
  const thursday = new Date(monday.getTime() + 3 * milliseconds);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  return { first: isoOf(monday), last: daysAfter(monday, 6).last };
}
