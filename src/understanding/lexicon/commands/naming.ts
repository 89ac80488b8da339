// Words that name a measure, or point to one.
import type { Words } from './words.ts';

// prettier-ignore
export const namingWords = {
  measure: {
    sv: ['åtgärd', 'åtg', 'åtgärden', 'åtgärdens', 'effektiviseringsåtgärd', 'effektiviseringsåtgärden', 'besparingsåtgärd', 'besparingsåtgärden', 'insats', 'insatsen'],
    en: ['measure', 'efficiency measure', 'savings measure', 'the measure', 'initiative', 'action'],
  },
  measures: {
    sv: ['åtgärder', 'åtgärderna', 'åtgärdernas', 'insatser', 'insatserna', 'effektiviseringsåtgärder', 'effektiviseringsåtgärderna', 'besparingsåtgärder'],
    en: ['measures', 'efficiency measures', 'savings measures', 'initiatives', 'actions'],
  },
  'number-sign': { sv: ['nummer', 'nr', 'num'], en: ['number', 'no'] },
  it: {
    sv: ['den', 'den där', 'den här', 'denna', 'dess', 'den åtgärden', 'den där åtgärden', 'den här åtgärden', 'denna åtgärd'],
    en: ['it', 'its', 'this', 'that one', 'this one', 'this measure', 'that measure'],
  },
} satisfies Readonly<Record<string, Words>>;

/** Numbers as a measure is called by them, beyond the ten that both lexicons count: "åtgärd elva", "fyran". */
export const measureNumbers: Readonly<Record<string, number>> = {
  elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
}; // prettier-ignore

/** Numbers that stand for a measure by themselves. */
export const numberNouns: Readonly<Record<string, number>> = {
  ettan: 1, tvåan: 2, trean: 3, fyran: 4, femman: 5, sexan: 6, sjuan: 7, åttan: 8, nian: 9, tian: 10,
  elvan: 11, tolvan: 12, trettonan: 13, fjortonan: 14, femtonan: 15, sextonan: 16, sjuttonan: 17, artonan: 18, nittonan: 19,
}; // prettier-ignore
