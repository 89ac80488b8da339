// Readers of days counted from today, of weeks and quarters, and of times that are no days.
import { dayAfterSpans, daysAfter, isoOf, monthsOf, spanFrom, weekdayOf, weekOf } from './days.ts';
import type { Read, SaidDays, Words } from './said-days.ts';
import { fixed, lookUp, nearest, tables, unknown } from './said-days.ts';

/** "Q1 2027", "kvartal 1", "första kvartalet". */
export function quarter(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  const isNamed = /^(?:q|kv|kvartal|quarter)$/.test(text) && /^[1-4]$/.test(next);
  const isCounted = tables.ordinals.has(text) && tables.spans.get(next) === 'quarter';
  if (!isNamed && !isCounted) return null;
  const number = isNamed ? Number(next) : (tables.ordinals.get(text) ?? 0);
  const said = words[at + 2]?.text ?? '';
  if (/^20\d\d$/.test(said)) return fixed(at + 3, monthsOf(Number(said), 3 * number - 2, 3));
  return { to: at + 2, value: nearest(today, (year) => monthsOf(year, 3 * number - 2, 3)) };
}

/** "vecka 12", "v. 12". */
export function week(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const said = words[at + 1]?.text ?? '';
  if (!/^(?:v|vecka|week)$/.test(words[at]?.text ?? '') || !/^\d{1,2}$/.test(said)) return null;
  return { to: at + 2, value: nearest(today, (year) => weekOf(year, Number(said))) };
}

/** "i morgon", "yesterday". */
export function besideToday(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const phrase = lookUp(tables.days, words, at);
  return phrase && fixed(phrase.to, daysAfter(today, phrase.value));
}

/** "nästa vecka", "last month". */
export function relativeSpan(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const which = lookUp(tables.fromNow, words, at);
  const span = which && lookUp(tables.spans, words, which.to);
  return which && span && fixed(span.to, spanFrom(today, span.value, which.value));
}

/** "om två veckor", "in 3 months", "för en vecka sedan", "2 weeks ago". */
export function inSpans(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const begins = words[at]?.text ?? '';
  const start = /^(?:om|in|for|för|med|by)$/.test(begins) ? at + 1 : at;
  const count = numberIn(words, start);
  const span = count === undefined ? null : lookUp(tables.spans, words, start + 1);
  if (!span || count === undefined) return null;
  const isPast = /^(?:sedan|sen|ago)$/.test(words[span.to]?.text ?? '');
  if (isPast) return fixed(span.to + 1, dayAfterSpans(today, span.value, -count));
  // "förläng med två månader": from a day that only the measure knows.
  if (/^(?:med|by)$/.test(begins)) return { to: span.to, value: unknown };
  return /^(?:om|in)$/.test(begins) ? fixed(span.to, dayAfterSpans(today, span.value, count)) : null;
}

/** "senaste veckan", "de senaste två veckorna", "the last 30 days": they end today. */
export function lastSpans(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const last = lookUp(tables.lastOnes, words, at);
  if (!last) return null;
  const count = numberIn(words, last.to);
  const span = lookUp(tables.spans, words, count === undefined ? last.to : last.to + 1);
  if (!span) return null;
  const first = dayAfterSpans(today, span.value, -(count ?? 1)).first;
  return fixed(span.to, { first, last: isoOf(today) });
}

/** "på fredag", "i måndags". */
export function weekday(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const said = tables.weekdays.get(words[at]?.bare ?? '');
  if (said === undefined) return null;
  const ahead = (said - weekdayOf(today) + 7) % 7 || 7;
  // "i fredags"; said on a Friday it was a week ago.
  if (/gs$/.test(words[at]?.text ?? '')) return fixed(at + 1, daysAfter(today, ahead === 7 ? -7 : ahead - 7));
  return { to: at + 1, value: { ahead: daysAfter(today, ahead), back: daysAfter(today, ahead - 7) } };
}

/** "nästa fredag", "next Friday": people mean this week's by it, or the one after. "Kommande fredag" is the next. */
export function weekdayFromNow(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const which = lookUp(tables.fromNow, words, at);
  const day = which && weekday(words, which.to, today);
  if (!which || !day) return null;
  const isNearest = which.value === 0 || /^(?:kommande|coming)$/.test(words[at]?.text ?? '');
  return isNearest ? day : { to: day.to, value: unknown };
}

export function vague(words: Words, at: number): Read<SaidDays> | null {
  const phrase = lookUp(tables.vague, words, at);
  return phrase && { to: phrase.to, value: unknown };
}

function numberIn(words: Words, at: number): number | undefined {
  const said = words[at]?.bare ?? '';
  return /^\d{1,2}$/.test(said) ? Number(said) : tables.numbers.get(said);
}
