// Kolada says the unit of an indicator in the tail of its title only: "Personalkostnader, kr/inv".
import type { UnitKind } from '../indicators/indicator.ts';

export interface TitleUnit {
  readonly kind: UnitKind;
  /** The unit in Kolada's words where the kind does not say it all, else empty. */
  readonly words: string;
}

/** The unit that stands in the tail of a title: "Personalkostnader, kr/inv", "Elever i åk 9, andel (%) (-2024)". */
export function unitOf(title: string): TitleUnit {
  const named = title.replace(/\s*\(-\s*\d{4}\)\s*$/u, '');
  const tail = (named.split(', ').at(-1) ?? '').trim().replace(/\.$/u, '');
  const kind = unitPatterns.find(([pattern]) => pattern.test(tail))?.[1];
  if (kind === undefined) return { kind: named.includes('(%)') ? 'percent' : 'other', words: '' };
  const saysAll =
    kind === 'percent' || kind === 'index' || /^(?:kr|kronor|tkr|mkr|mnkr|miljoner kronor|antal)$/u.test(tail);
  return { kind, words: saysAll ? '' : tail };
}

const unitPatterns: readonly (readonly [RegExp, UnitKind])[] = [
  [/%|procent(?!enhet)/u, 'percent'],
  [/^(?:mkr|mnkr|miljoner kronor)(?!\p{L})/u, 'mnkr'],
  [/^(?:tkr|1000 kr)(?!\p{L})/u, 'tkr'],
  [/^(?:kr|kronor)(?!\p{L})/u, 'kr'],
  [/^antal(?!\p{L})/u, 'count'],
  [/^index(?!\p{L})/u, 'index'],
  [/^(?:kg|ton|gram|liter|meter|hektar|kbm|kvm|kvadratkilometer|kWh|MWh|MW|Mbit\/s)(?!\p{L})/u, 'other'],
  [/^(?:år|dagar|timmar|minuter|procentenheter|promille|recept|meritvärdespoäng)(?!\p{L})/u, 'other'],
];
