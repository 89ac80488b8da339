// Swedish words for numbers and places in an order.
import type { Lexicon } from '../lexicon.ts';

export const numbers = {
  en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20,
} as const satisfies Lexicon['numbers']; // prettier-ignore

export const ordinals = { första: 1, andra: 2, näst: 2, tredje: 3, fjärde: 4, femte: 5, sjätte: 6, sjunde: 7, åttonde: 8, nionde: 9, tionde: 10 } as const satisfies Lexicon['ordinals']; // prettier-ignore
