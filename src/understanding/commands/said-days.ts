// Days as words name them, and the tables of words they are read by.
import {
  daysFromToday,
  endOfYear,
  ends,
  lastOnes,
  months,
  ordinals,
  spansFromNow,
  spanWords,
  vagueTimes,
  weekdays,
} from '../lexicon/calendar.ts';
import { moneyWords } from '../lexicon/commands.ts';
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import { Kept } from '../words/kept.ts';
import { editDistance } from '../words/spelling.ts';
import { withoutDiacritics } from '../words/words.ts';
import type { Days } from './days.ts';
import { isoOf } from './days.ts';
import type { WrittenWord } from './written.ts';

/** The days that words name, read as still to come and as past; null when they name none that exists, or none surely. */
export interface SaidDays {
  readonly ahead: Days | null;
  readonly back: Days | null;
}

/** Words read as something, up to but not including `to`. */
export interface Read<T> {
  readonly to: number;
  readonly value: T;
}

export type Words = readonly WrittenWord[];

/** Phrases by how they are written, with their diacritics and without. */
class Table<T> extends Map<string, T> {
  /** The words that phrases begin with: nearly all words of a text are none of them. */
  readonly openings: ReadonlySet<string>;

  constructor(phrases: readonly (readonly [string, T])[]) {
    super(phrases);
    this.openings = new Set(phrases.map(([text]) => text.split(' ')[0] ?? ''));
  }
}

const table = <T>(entries: Iterable<readonly [string, T]>): Table<T> =>
  new Table(
    [...entries].flatMap(([text, value]) => [
      [text, value],
      [withoutDiacritics(text), value],
    ]),
  );
export const tables = {
  months: table(Object.entries(months)),
  weekdays: table(Object.entries(weekdays)),
  days: table(Object.entries(daysFromToday)),
  spans: table(Object.entries(spanWords)),
  fromNow: table(Object.entries(spansFromNow)),
  lastOnes: table([...lastOnes].map((text) => [text, true] as const)),
  ordinals: table(Object.entries(ordinals)),
  ends: table([...ends].map((text) => [text, true] as const)),
  endOfYear: table([...endOfYear].map((text) => [text, true] as const)),
  vague: table([...vagueTimes].map((text) => [text, true] as const)),
  numbers: table(Object.entries({ ...swedish.numbers, ...english.numbers })),
};
/** Said, but of no day that one could know. */
export const unknown: SaidDays = { ahead: null, back: null };

const mostInPhrase = 5;

/** The same days whichever way one looks. */
export function fixed(to: number, days: Days | null): Read<SaidDays> {
  return { to, value: { ahead: days, back: days } };
}

/** The next such days that do not lie wholly behind today, and the last that have begun. */
export function nearest(today: Date, ofYear: (year: number) => Days | null): SaidDays {
  const [now, thisYear] = [isoOf(today), today.getUTCFullYear()];
  const years = [thisYear - 1, thisYear, thisYear + 1].map(ofYear).filter((days) => days !== null);
  return {
    ahead: years.find(({ last }) => last >= now) ?? null,
    back: years.findLast(({ first }) => first <= now) ?? null,
  };
}

/** Whether a number counts something: "2027 tkr" is no year. */
export function isUnit(words: Words, at: number): boolean {
  return Object.hasOwn(moneyWords, words[at + 1]?.text ?? '') || /^\s?%/.test(words[at]?.after ?? '');
}

/** The longest phrase of a table that begins here; dots may be lost, but `är` is no `år`. */
export function lookUp<T>(phrases: Table<T>, words: Words, at: number): Read<T> | null {
  if (!phrases.openings.has(words[at]?.text ?? '')) return null;
  let text = '';
  let found: Read<T> | null = null;
  for (let to = at + 1; to <= Math.min(at + mostInPhrase, words.length); to += 1) {
    text += words[to - 1]?.text ?? '';
    const value = phrases.get(text);
    if (value !== undefined) found = { to, value };
    if (!/^[ '’-]$/.test(words[to - 1]?.after ?? '')) break;
    text += ' ';
  }
  return found;
}

/** The month that a word, without its diacritics, names; a slip of the finger in a long one forgiven. */
export function monthNamed(bare: string): number | undefined {
  const month = tables.months.get(bare);
  if (month !== undefined || bare.length < shortestMisspelt) return month;
  return misspelt.get(bare, () => longMonths.find(([name]) => editDistance(bare, name, 1) <= 1)?.[1]);
}

const shortestMisspelt = 6;
const misspelt = new Kept<number | undefined>();
const longMonths = [...tables.months].filter(([name]) => name.length >= shortestMisspelt);
