// Finder: amounts of money and shares done. What is not surely whole tkr, or whole percent, is found but has no value.
import { moneyWords } from '../lexicon/commands.ts';
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Word } from '../words/words.ts';
import type { WrittenWord } from './written.ts';

type Words = readonly WrittenWord[];

/** What a text counts, `from` up to but not including `to`. The value is null when it cannot be used as it stands. */
export type Quantity =
  | { readonly kind: 'amount'; readonly from: number; readonly to: number; readonly tkr: number | null }
  | { readonly kind: 'share'; readonly from: number; readonly to: number; readonly percent: number | null }
  /** A unit with no number. */
  | { readonly kind: 'unit'; readonly from: number; readonly to: number }
  /** A number with no unit. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly digits: string };

/** Whole tkr, the most that a measure can save. */
const mostTkr = 1_000_000;
const mostDigits = 15;

/** A written number: its digits before and after the decimal mark; `isPlain` false when it is no number people write. */
interface Numeral {
  readonly to: number;
  readonly whole: string;
  readonly decimals: string;
  readonly isPlain: boolean;
  /** "1.250", "1,250": thousands or decimals. */
  readonly couldBeThousands: boolean;
}

/** Whether a text can have an amount or a share in it; false for most texts, at little cost. */
export function mayCount(text: string, words: readonly Word[]): boolean {
  return (
    /[\p{N}%]/u.test(text) || words.some((word) => percentWord.test(word.text) || exponentOf(word.text) !== undefined)
  );
}

const percentWord = /^(?:procent|percent|pct|proc)$/;

/** The quantities of a text, in their order. `taken` words mean something else already. */
export function findQuantities(words: Words, taken: (at: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const quantity = taken(at) ? null : quantityAt(words, at, taken);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function quantityAt(words: Words, at: number, taken: (at: number) => boolean): Quantity | null {
  const text = words[at]?.text ?? '';
  const first = exponentOf(text);
  const next = at + 1;
  if (first !== undefined && !/^\d/.test(words[next]?.text ?? '')) {
    return text.length < 2 ? null : { kind: 'unit', from: at, to: next };
  }
  if (first !== undefined && !taken(next)) {
    // "SEK 250,000"
    const numeral = numeralAt(words, next, taken);
    const own = numeral && unitAfter(words, numeral.to);
    // "SEK 300k"
    const exponent = own ? (first === 0 ? own.exponent : null) : first;
    if (!numeral || exponent === null) return null;
    return { kind: 'amount', from: at, to: own?.to ?? numeral.to, tkr: tkrOf(words, next, numeral, exponent) };
  }
  const numeral = numeralAt(words, at, taken) ?? numberWord(words, at);
  if (!numeral) return null;
  const { to } = numeral;
  const isPercent = /^\s?%/.test(words[to - 1]?.after ?? '');
  if (isPercent || percentWord.test(words[to]?.text ?? '')) {
    return { kind: 'share', from: at, to: isPercent ? to : to + 1, percent: percentOf(words, at, numeral) };
  }
  const unit = unitAfter(words, to);
  if (unit) return { kind: 'amount', from: at, to: unit.to, tkr: tkrOf(words, at, numeral, unit.exponent) };
  return /^\d/.test(text) ? { kind: 'number', from: at, to, digits: numeral.isPlain ? numeral.whole : '' } : null;
}

function exponentOf(text: string): number | undefined {
  return Object.hasOwn(moneyWords, text) ? moneyWords[text] : undefined;
}

/** "tkr", "miljoner kronor", or the mark of kronor: "900 000:-". */
function unitAfter(words: Words, at: number): { readonly to: number; readonly exponent: number } | null {
  if (/^\s?:-/.test(words[at - 1]?.after ?? '')) return { to: at, exponent: 0 };
  const exponent = exponentOf(words[at]?.text ?? '');
  if (exponent === undefined || !/^ ?$/.test(words[at - 1]?.after ?? '')) return null;
  const isKronor = exponentOf(words[at + 1]?.text ?? '') === 0 && words[at]?.after === ' ';
  return { to: at + (exponent > 0 && isKronor ? 2 : 1), exponent };
}

/** Digits with the marks that people set among them: "900 000", "1,2", "1.250.000". */
function numeralAt(words: Words, at: number, taken: (at: number) => boolean): Numeral | null {
  const groups = [words[at]?.text ?? ''];
  if (!/^[0-9]+$/.test(groups[0] ?? '')) return null;
  const marks: string[] = [];
  let isPlain = true;
  let to = at + 1;
  for (; to < words.length && !taken(to); to += 1) {
    const text = words[to]?.text ?? '';
    const mark = words[to]?.before ?? '';
    const isExponent = mark === '' && /^e$/.test(text) && /^\d/.test(words[to + 1]?.text ?? '');
    const isGlued = mark !== '' && !/\s/.test(mark) && /^\d/.test(text);
    const isGroup =
      mark === ' ' && /^\d{3}$/.test(text) && (groups[0] ?? '').length <= 3 && marks.every((m) => m === ' ');
    if (isGroup || (isGlued && /^[.,'’]$/.test(mark))) {
      groups.push(text);
      marks.push(mark);
    } else if (isGlued || isExponent || (mark === '' && /^\d/.test(text))) isPlain = false;
    else break;
  }
  return { to, ...joined(groups, marks, isPlain) };
}

function joined(groups: readonly string[], marks: readonly string[], isPlain: boolean): Omit<Numeral, 'to'> {
  const last = marks.at(-1);
  const isDecimal = (last === '.' || last === ',') && marks.indexOf(last) === marks.length - 1;
  const isGrouped = groups.slice(1, isDecimal ? -1 : undefined).every((group) => group.length === 3);
  const decimals = isDecimal ? (groups.at(-1) ?? '') : '';
  return {
    whole: groups.slice(0, isDecimal ? -1 : undefined).join(''),
    decimals,
    isPlain: isPlain && isGrouped && (groups.length === 1 || (groups[0] ?? '').length <= 3 || isDecimal),
    couldBeThousands:
      isDecimal && marks.length === 1 && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(groups[0] ?? ''),
  };
}

const wordValues: Readonly<Record<string, number>> = { ...swedish.numbers, ...english.numbers, a: 1 };

/** "två miljoner", "en halv miljon", "en och en halv miljon": only before a unit. */
function numberWord(words: Words, at: number): Numeral | null {
  const value = valueOfWord(words[at]?.text ?? '');
  const [own, further] = [
    endOfHalf(words, at),
    /^(?:och|and)$/.test(words[at + 1]?.text ?? '') ? endOfHalf(words, at + 2) : null,
  ];
  const to = further !== null && value !== undefined ? further : (own ?? at + 1);
  if ((own === null && value === undefined) || unitAfter(words, to) === null) return null;
  const isHalf = to > at + 1 || own !== null;
  const whole = own !== null && to === own ? 0 : (value ?? 0);
  // "3 och en halv miljon": the half of something larger.
  const isRest = /^(?:och|and)$/.test(words[at - 1]?.text ?? '');
  return {
    to,
    whole: String(whole),
    decimals: isHalf ? '5' : '',
    isPlain: !(isHalf && isRest),
    couldBeThousands: false,
  };
}

function valueOfWord(text: string): number | undefined {
  return Object.hasOwn(wordValues, text) ? wordValues[text] : undefined;
}

/** Where "halv", "en halv" or "half a" ends; null when there is none. */
function endOfHalf(words: Words, at: number): number | null {
  const isHalf = (place: number): boolean => /^(?:halv|half)$/.test(words[place]?.text ?? '');
  if (isHalf(at)) return at + (words[at + 1]?.text === 'a' ? 2 : 1);
  return valueOfWord(words[at]?.text ?? '') === 1 && isHalf(at + 1) ? at + 2 : null;
}

function isNegative(words: Words, at: number): boolean {
  const before = words[at]?.before ?? '';
  const isSigned = /(?:^|\s|[(:])[-+]\s?$/.test(before) && !/\s-\s$/.test(before);
  return isSigned || words[at - 1]?.text === 'minus';
}

/** Whole tkr from 0 to the most there can be, or null. Counted in digits, so that nothing is rounded. */
function tkrOf(words: Words, at: number, numeral: Numeral, exponent: number): number | null {
  const { isPlain, couldBeThousands } = numeral;
  // Nobody writes thousandths of a krona, and thousands of millions are too many; in tkr it could be either.
  if (!isPlain || isNegative(words, at) || (couldBeThousands && exponent === 3)) return null;
  const isThousands = couldBeThousands && exponent === 0;
  const whole = isThousands ? numeral.whole + numeral.decimals : numeral.whole;
  const decimals = isThousands ? '' : numeral.decimals;
  const shift = exponent - 3 - decimals.length;
  const digits = `${whole}${decimals}`;
  if (digits.length > mostDigits) return null;
  const cut = shift < 0 ? digits.slice(shift) : '';
  if (/[1-9]/.test(cut)) return null;
  const tkr = shift < 0 ? Number(digits.slice(0, shift)) : Number(digits) * 10 ** shift;
  return tkr <= mostTkr ? tkr : null;
}

function percentOf(words: Words, at: number, { whole, decimals, isPlain }: Numeral): number | null {
  const isWhole = isPlain && /^0*$/.test(decimals) && whole.length <= 3;
  return isWhole && !isNegative(words, at) && Number(whole) <= 100 ? Number(whole) : null;
}
