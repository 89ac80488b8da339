// Savings in words: whole tkr, and mnkr beside them when there are many. Too early to assess is not zero.
import type { ExpectedSaving } from '../measures/measure.ts';
import type { Texts } from '../texts/texts.ts';

/** An amount in whole tkr: `1 350 tkr`. */
export function tkr(amount: number, texts: Texts): string {
  return texts.words.unit.tkr(texts.formats.number(amount, 0));
}

/** The same for a table whose heading names the unit. */
export function bareTkr(amount: number, texts: Texts): string {
  return texts.formats.number(amount, 0);
}

/** The same in mnkr, exactly, for amounts of a thousand tkr or more: `1,35 mnkr`. */
export function tkrInMnkr(amount: number, texts: Texts): readonly string[] {
  if (Math.abs(amount) < 1000) return [];
  const decimals = [0, 1, 2].find((count) => amount % 10 ** (3 - count) === 0) ?? 3;
  return [texts.words.unit.mnkr(texts.formats.number(amount / 1000, decimals))];
}

/** An expected saving: its amount, or that it is too early to say. */
export function saving(expected: ExpectedSaving, texts: Texts): string {
  return expected.kind === 'amount' ? tkr(expected.tkr, texts) : texts.measures.tooEarly;
}
