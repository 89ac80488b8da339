// Numbers, dates, lists and plurals as each language writes them. Intl does the work; its formatters are made once.
import type { Language } from '../language.ts';

export interface Formats {
  /** A number with a fixed count of decimals: `1 234,5` or `1,234.5`. */
  readonly number: (value: number, decimals: number) => string;
  /** The same with its sign: `+0,3`, `−0,3`; zero has none. */
  readonly signed: (value: number, decimals: number) => string;
  /** An ISO date (`2025-03-15`) as people write it: `15 mars 2025`. */
  readonly date: (iso: string) => string;
  /** A moment, as the clock in Sweden shows it, from ISO time: `24 nov. 2026 14:32`. */
  readonly moment: (iso: string) => string;
  /** A month of a year: `maj 2023`. */
  readonly month: (year: number, month: number) => string;
  /** The name of a day of the week, from 1 for Monday: `måndag`. */
  readonly weekday: (day: number) => string;
  /** `a, b och c`. */
  readonly list: (items: readonly string[]) => string;
  /** The form that goes with a number shown with that many decimals: 1 measure, 2 measures. */
  readonly plural: (value: number, forms: Plural, decimals?: number) => string;
}

/** A noun in the two forms that Swedish and English have. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

function makeFormats(locale: string): Formats {
  const numbers = perDecimals((digits) => new Intl.NumberFormat(locale, { ...digits, signDisplay: 'negative' }));
  const signed = perDecimals((digits) => new Intl.NumberFormat(locale, { ...digits, signDisplay: 'exceptZero' }));
  const plurals = perDecimals((digits) => new Intl.PluralRules(locale, digits));
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone: 'Europe/Stockholm',
  });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value, decimals) => withMinus(numbers(decimals).format(value)),
    signed: (value, decimals) => withMinus(signed(decimals).format(value)),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    moment: (iso) => moments.format(new Date(iso)),
    month: (year, month) => months.format(Date.UTC(year, month - 1, 1)),
    // The first of January 2024 was a Monday.
    weekday: (day) => weekdays.format(Date.UTC(2024, 0, day)),
    list: (items) => lists.format(items),
    plural: (value, forms, decimals = 0) => forms[plurals(decimals).select(value) === 'one' ? 'one' : 'other'],
  };
}

const formats: Readonly<Record<Language, Formats>> = { sv: makeFormats('sv-SE'), en: makeFormats('en-GB') };

/** The formats of one language. */
export function formatsFor(language: Language): Formats {
  return formats[language];
}

interface Digits {
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
}

/** Makes a formatter the first time a count of decimals is asked for; making one costs far more than using it. */
function perDecimals<T>(make: (digits: Digits) => T): (decimals: number) => T {
  const made: T[] = [];
  return (decimals) => (made[decimals] ??= make({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
}

/** English formats write a hyphen, which breaks at line ends; a minus sign does not. */
function withMinus(formatted: string): string {
  return formatted.replace('-', '−');
}
