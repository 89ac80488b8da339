// English words for amounts: the units they are wanted in, and what bounds them.
import type { Lexicon } from '../lexicon.ts';

export const amounts = {
  kr: ['in plain kronor', 'in whole kronor', 'in kr', 'in kronor', 'in sek'],
  tkr: ['in tkr', 'in thousands', 'in thousand kronor', 'in tsek', 'in ksek', 'in thousands of kronor'],
  mnkr: ['in mnkr', 'in millions', 'in million kronor', 'in msek', 'in mkr', 'in millions of kronor'],
  'at-least': ['at least', 'minimum', 'no less than', 'or more', 'and up', 'or higher'],
  'more-than': ['over', 'more than', 'above', 'greater than', 'larger than', 'exceeding'],
  'at-most': ['or less', 'or lower', 'at most', 'maximum', 'no more than', 'up to'],
  'less-than': ['under', 'less than', 'below'],
  'number-sign': ['number', 'no', 'nr'],
  percent: ['how many percent', 'by how many percent', 'how many per cent', 'how many percentage points', 'in percent', 'percent', 'percentage', 'as a percentage', 'by what percentage', 'in per cent'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
