// Finder: how long something lasts, counted from today.
import type { Span } from '../lexicon/calendar.ts';
import type { Days } from './days.ts';
import { dayAfterSpans } from './days.ts';
import type { Words } from './said-days.ts';
import { lookUp, tables } from './said-days.ts';

/** A stretch of time from today, `from` up to but not including `to`; `end` is the day after which it is over. */
export interface Lasting {
  readonly kind: 'lasting';
  readonly from: number;
  readonly to: number;
  readonly end: Days;
  /** So many of these. */
  readonly count: number;
  readonly span: Span;
}

/**
 * "i två veckor", "for 10 days", "under en månad".
 * @param isTaken whether a word means something else already: "om två veckor" is a day
 */
export function findLasting(words: Words, today: Date, isTaken: (at: number) => boolean): Lasting[] {
  const found: Lasting[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = /^(?:i|under|for)$/.test(words[at]?.text ?? '') ? at + 1 : at;
    const said = words[first]?.bare ?? '';
    // "once a week" lasts no week.
    const count = first > at && /^an?$/.test(said) ? 1 : countIn(said);
    const span = count === undefined || isTaken(first) ? null : lookUp(tables.spans, words, first + 1);
    if (!span || count === undefined) continue;
    found.push({
      kind: 'lasting',
      from: at,
      to: span.to,
      end: dayAfterSpans(today, span.value, count),
      count,
      span: span.value,
    });
    at = span.to - 1;
  }
  return found;
}

function countIn(said: string): number | undefined {
  return /^\d{1,2}$/.test(said) ? Number(said) : tables.numbers.get(said);
}
