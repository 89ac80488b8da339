// Finder: which days a command names. Each is read twice, since "juni" is the next one for a due date, the last for a history.
import type { Language } from '../../language.ts';
import { alsoOtherWords } from '../lexicon/calendar.ts';
import type { Days } from './days.ts';
import { dayOf, monthsOf } from './days.ts';
import {
  besideToday,
  inSpans,
  lastSpans,
  quarter,
  relativeSpan,
  vague,
  week,
  weekday,
  weekdayFromNow,
} from './relative-days.ts';
import type { Read, SaidDays, Words } from './said-days.ts';
import { fixed, isUnit, lookUp, monthNamed, nearest, tables, unknown } from './said-days.ts';

type Reader = (words: Words, at: number, today: Date, language: Language) => Read<SaidDays> | null;

const readers: readonly Reader[] = [
  byNumbers, beforeDay, endOfTheYear, endOf, dayAndMonth, monthAndDay, monthAlone, quarter, week, besideToday, relativeSpan, inSpans, lastSpans, weekdayFromNow, weekday, year, vague,
]; // prettier-ignore

/**
 * The days named in a text, in their order. In English, 3/4 could be either day: it names none surely.
 * @param isTaken whether a word means something else already
 */
export function findDates(
  words: Words,
  today: Date,
  language: Language,
  isTaken: (at: number) => boolean,
): (SaidDays & { readonly from: number; readonly to: number })[] {
  const found = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const reader of readers) {
      const read = reader(words, at, today, language);
      if (!read || words.slice(at, read.to).some((_, i) => isTaken(at + i))) continue;
      found.push({ ...read.value, from: at, to: read.to });
      at = read.to - 1;
      break;
    }
  }
  return found;
}

/** "2027-06-30", "20270630", "30.6.2027", "3/4", "3/4 2027", "2027-06". */
function byNumbers(words: Words, at: number, today: Date, language: Language): Read<SaidDays> | null {
  const [a = '', b = '', c = ''] = [0, 1, 2].map((i) => words[at + i]?.text ?? '');
  const [ab, bc] = [words[at]?.after, words[at + 1]?.after];
  const isJoined = ab !== undefined && /^[-./]$/.test(ab);
  if (/^20\d{6}$/.test(a)) return fixed(at + 1, dayOf(+a.slice(0, 4), +a.slice(4, 6), +a.slice(6)));
  if (!isJoined || !/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
  if (bc === ab && /^\d{1,4}$/.test(c)) {
    if (/^\d{4}$/.test(a) && c.length <= 2) return fixed(at + 3, dayOf(+a, +b, +c));
    if (a.length <= 2 && /^20\d\d$/.test(c)) return fixed(at + 3, either(+a, +b, +c, ab === '.' ? 'sv' : language));
    return ab === '-' && a.length === 2 && c.length === 2 ? fixed(at + 3, dayOf(2000 + +a, +b, +c)) : null;
  }
  if (ab === '-' && /^20\d\d$/.test(a)) return fixed(at + 2, +b >= 1 && +b <= 12 ? monthsOf(+a, +b) : null);
  if (ab !== '/' || a.length > 2) return null;
  if (isSpace(bc) && /^20\d\d$/.test(c)) return fixed(at + 3, either(+a, +b, +c, language));
  if (bc === '-' && /^\d\d$/.test(c)) return fixed(at + 3, either(+a, +b, 2000 + +c, language));
  return { to: at + 2, value: nearest(today, (year) => either(+a, +b, year, language)) };
}

function either(a: number, b: number, year: number, language: Language): Days | null {
  if (language === 'en' && a !== b && a <= 12 && b <= 12) return null;
  return language === 'en' && b > 12 ? dayOf(year, a, b) : dayOf(year, b, a);
}

/** "före juni": nobody can say which day. */
function beforeDay(words: Words, at: number, today: Date, language: Language): Read<SaidDays> | null {
  if (!/^(?:före|fore|innan|before)$/.test(words[at]?.text ?? '')) return null;
  const day = readers
    .filter((reader) => reader !== beforeDay)
    .map((reader) => reader(words, at + 1, today, language))
    .find((read) => read !== null);
  return day ? { to: day.to, value: unknown } : null;
}

function endOfTheYear(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const phrase = lookUp(tables.endOfYear, words, at);
  if (!phrase) return null;
  const year = today.getUTCFullYear();
  return { to: phrase.to, value: { ahead: dayOf(year, 12, 31), back: dayOf(year, 1, 1) } };
}

/** "slutet av mars": its last day. */
function endOf(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const end = lookUp(tables.ends, words, at);
  const read = end && [monthAlone, quarter, relativeSpan, year].map((reader) => reader(words, end.to, today));
  const whole = read?.find((each) => each !== null);
  if (!whole) return null;
  const lastOf = (days: Days | null): Days | null => days && { first: days.last, last: days.last };
  return { to: whole.to, value: { ahead: lastOf(whole.value.ahead), back: lastOf(whole.value.back) } };
}

/** "3 mars", "den 3:e mars 2027", "3rd of March". */
function dayAndMonth(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const start = /^(?:den|the)$/.test(words[at]?.text ?? '') ? at + 1 : at;
  if (!/^\d{1,2}$/.test(words[start]?.text ?? '') || !isSpace(words[start]?.after)) return null;
  let next = start + 1;
  if (words[start]?.after === '' && /^(?:e|a|st|nd|rd|th)$/.test(words[next]?.text ?? '')) next += 1;
  if (/^(?:of|i)$/.test(words[next]?.text ?? '')) next += 1;
  const month = monthNamed(words[next]?.bare ?? '');
  return month === undefined ? null : dated(words, next + 1, today, month, Number(words[start]?.text));
}

/** "March 3", "june 30th, 2027". */
function monthAndDay(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const month = monthNamed(words[at]?.bare ?? '');
  const said = words[at + 1]?.text ?? '';
  if (month === undefined || !/^\d{1,2}$/.test(said) || !/^\.? $/.test(words[at]?.after ?? '')) return null;
  if (isUnit(words, at + 1)) return null;
  const hasEnding = words[at + 1]?.after === '' && /^(?:st|nd|rd|th)$/.test(words[at + 2]?.text ?? '');
  return dated(words, at + (hasEnding ? 3 : 2), today, month, Number(said));
}

function dated(words: Words, at: number, today: Date, month: number, day: number): Read<SaidDays> {
  const said = words[at]?.text ?? '';
  if (/^20\d\d$/.test(said) && !isUnit(words, at)) return fixed(at + 1, dayOf(Number(said), month, day));
  // "30 juni -27"
  const isShort = /^\d\d$/.test(said) && /^\s?[-'’´]$/.test(words[at]?.before ?? '');
  if (isShort) return fixed(at + 1, dayOf(2000 + Number(said), month, day));
  return { to: at, value: nearest(today, (year) => dayOf(year, month, day)) };
}

/** "mars", "mars 2027". */
function monthAlone(words: Words, at: number, today: Date): Read<SaidDays> | null {
  const text = words[at]?.bare ?? '';
  const month = monthNamed(text);
  if (month === undefined) return null;
  const said = words[at + 1]?.text ?? '';
  if (/^20\d\d$/.test(said) && !isUnit(words, at + 1)) return fixed(at + 2, monthsOf(Number(said), month));
  const isPlaced = /^(?:i|in|by|until|till|to|since|of|tills|sedan)$/.test(words[at - 1]?.text ?? '');
  if (alsoOtherWords.has(text) && !(isPlaced && text !== 'jul')) return null;
  return { to: at + 1, value: nearest(today, (year) => monthsOf(year, month)) };
}

function year(words: Words, at: number): Read<SaidDays> | null {
  const said = words[at]?.text ?? '';
  return /^20\d\d$/.test(said) && !isUnit(words, at) ? fixed(at + 1, monthsOf(Number(said), 1, 12)) : null;
}

function isSpace(between: string | undefined): boolean {
  return between !== undefined && /^ ?$|^[.] ?$/.test(between);
}
