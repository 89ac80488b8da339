// English words for numbers and places in an order.
import type { Lexicon } from '../lexicon.ts';

export const numbers = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
} as const satisfies Lexicon['numbers']; // prettier-ignore

export const ordinals = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 } as const satisfies Lexicon['ordinals']; // prettier-ignore
