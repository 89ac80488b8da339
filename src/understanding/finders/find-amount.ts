// Finder: an amount of money at a place in a sentence, in tkr.
import type { Sentence } from '../sentence.ts';

export interface Amount {
  /** Thousands of kronor; not always a whole number. */
  readonly tkr: number;
  /** The tokens that say it, its unit aside. */
  readonly used: readonly number[];
}

const inTkr: readonly (readonly [RegExp, number])[] = [
  [/^(?:kr|kronor|sek)$/, 0.001],
  [/^(?:tkr|ksek|tusen|thousand|k)$/, 1],
  [/^(?:mnkr|mkr|msek|miljon|miljoner|million|millions|m)$/, 1000],
];
/** A bare number is tkr, as in the document; a larger one more likely means kronor, and is not taken. */
const largestBare = 9_999;

/** "500 tkr", "1,2 mnkr", "300 000 kr". Null where there is no number, or none that is sure. */
export function amountAt({ tokens }: Sentence, at: number): Amount | null {
  const used = [at];
  let digits = tokens[at]?.text ?? '';
  if (!/^\d{1,9}$/.test(digits)) return null;
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
  const unit = inTkr.find(([words]) => words.test(tokens[next]?.text ?? ''));
  const number = Number(digits);
  if (!unit && (number > largestBare || digits.includes('.'))) return null;
  return { tkr: number * (unit?.[1] ?? 1), used };
}
