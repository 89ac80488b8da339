// Finder: an amount of money at a place in a sentence, in tkr.
import type { Sentence } from '../sentence.ts';

export interface Amount {
  /** Thousands of kronor; not always a whole number. */
  readonly tkr: number;
  /** The tokens that say it, its unit aside. */
  readonly used: readonly number[];
  /** The place behind it, and behind its unit if that is said. */
  readonly to: number;
}

const inTkr: readonly (readonly [RegExp, number])[] = [
  [/^(?:kr|kronor|sek)$/, 0.001],
  [/^(?:tkr|ksek|tsek|tusen|thousand|k)$/, 1],
  [/^(?:mnkr|mkr|msek|miljon|miljoner|million|millions|m)$/, 1000],
];
/** "en halv miljon", "half a million", "a quarter million". */
const parts: Readonly<Record<string, number>> = { halv: 0.5, half: 0.5, kvarts: 0.25, kvart: 0.25, quarter: 0.25 };
const articles = /^(?:en|ett|a|an|of)$/;
/** A bare number is tkr, as in the document; a larger one more likely means kronor, and is not taken. */
const largestBare = 9_999;
const bareYear = /^(?:19|20)\d\d$/;

/** "500 tkr", "1,2 mnkr", "300 000 kr", "en halv miljon". Null where there is no number, or none that is sure. */
export function amountAt(sentence: Sentence, at: number): Amount | null {
  const { tokens } = sentence;
  const used = [at];
  let digits = tokens[at]?.text ?? '';
  if (!/^\d{1,9}$/.test(digits)) return partOfUnit(sentence, at);
  let next = at + 1;
  while (/^\d{3}$/.test(tokens[next]?.text ?? '') && /^[\s\u00A0]+$/.test(tokens[next]?.before ?? '')) {
    digits += tokens[next]?.text ?? '';
    used.push(next);
    next += 1;
  }
  const mark = tokens[next]?.before;
  if (/^\d+$/.test(tokens[next]?.text ?? '') && (mark === ',' || mark === '.')) {
    const decimals = tokens[next]?.text ?? '';
    // "1.250": thousands or decimals.
    if (decimals.length === 3) return null;
    digits += `.${decimals}`;
    used.push(next);
    next += 1;
  }
  const unit = unitAt(sentence, next);
  const number = Number(digits);
  if (!unit && (number > largestBare || digits.includes('.') || bareYear.test(digits))) return null;
  return { tkr: number * (unit ?? 1), used, to: unit === null ? next : next + 1 };
}

/** The amount that ends before a place, its unit included: "500 tkr" before "eller mer". */
export function amountBefore(sentence: Sentence, place: number): Amount | null {
  for (let at = Math.max(0, place - 4); at < place; at += 1) {
    const amount = amountAt(sentence, at);
    if (amount?.to === place) return amount;
  }
  return null;
}

/** "(en) halv miljon", "half a million", "en miljon", "a million". */
function partOfUnit(sentence: Sentence, at: number): Amount | null {
  const used: number[] = [];
  let share: number | null = null;
  for (let next = at; next < at + 4; next += 1) {
    const text = sentence.tokens[next]?.text ?? '';
    const unit = unitAt(sentence, next);
    if (unit !== null && unit >= 1 && used.length > 0)
      return { tkr: (share ?? 1) * unit, used: [...used, next], to: next + 1 };
    const part = Object.hasOwn(parts, text) ? parts[text] : undefined;
    if (part !== undefined) share = part;
    else if (!articles.test(text)) return null;
    used.push(next);
  }
  return null;
}

function unitAt({ tokens }: Sentence, at: number): number | null {
  return inTkr.find(([words]) => words.test(tokens[at]?.text ?? ''))?.[1] ?? null;
}
