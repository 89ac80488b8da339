// Swedish words for amounts: the units they are wanted in, and what bounds them.
import type { Lexicon } from '../lexicon.ts';

export const amounts = {
  kr: ['i rena kronor', 'i kr', 'i kronor', 'uttryckt i kronor', 'hela kronor'],
  tkr: ['i tkr', 'i tusental kronor', 'i tusen kronor', 'i tusental', 'i ksek', 'i tusentals kronor'],
  mnkr: ['i mnkr', 'i mkr', 'i miljoner', 'i miljoner kronor', 'i msek', 'i mn'],
  'at-least': ['eller mer', 'eller mera', 'och uppåt', 'eller högre', 'minst', 'åtminstone', 'från och med', 'lägst'],
  'more-than': ['över', 'mer än', 'större än', 'fler än'],
  'at-most': ['eller mindre', 'eller lägre', 'högst', 'max', 'som mest', 'maximalt'],
  'less-than': ['under', 'mindre än', 'lägre än'],
  'number-sign': ['nummer', 'nr', 'no'],
  percent: ['i procent', 'procent', 'procentuellt', 'procentuell', 'procentuella'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
