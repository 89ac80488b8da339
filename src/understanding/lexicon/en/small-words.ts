// Small words of English, and those that say little by themselves.
import type { Lexicon } from '../lexicon.ts';

export const fillers = [
  'you mean', 'we mean',
  // Asking.
  'how many kronor', 'how much money', 'what', 'what does', 'what is it', 'what is that', 'what is this', 'what do', 'where does', 'where did', 'what is', 'what was', 'what are', 'what were', 'whats', 'how', 'how much', 'how high', 'how low', 'how big',
  'how large', 'how is', 'how are', 'how do', 'how does', 'how did', 'when', 'where', 'tell', 'tell me', 'show',
  'show me', 'give', 'give me', 'get', 'find', 'fetch', 'look up', 'check', 'see', 'know', 'want', 'want to', 'would',
  'would like', 'like', 'could', 'could you', 'can', 'can you', 'may', 'please', 'pls', 'need', 'wonder', 'wondering',
  'i wonder', 'id', 'question', 'ask', 'asking', 'figure out', 'explain', 'present', 'report', 'information on', 'about',
  // Small words.
  'a', 'an', 'the', 'u', 'times', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'do', 'does', 'did',
  'of', 'in', 'on', 'at', 'for', 'with', 'within', 'by', 'from', 'to', 'and', 'or', 'but', 'that', 'this', 'these',
  'those', 'its', 'is it', 'was it', 'it is', 'it was', 'does it', 'did it', 'has it', 'make it', 'there', 'here', 'they', 'their', 'them', 'i', 'me', 'my', 'mine', 'you', 'your', 'he', 'she',
  'we', 'us', 'our', 'so', 'then', 'just', 'only', 'also', 'too', 'as', 'per', 'regarding', 'concerning', 'relate', 'relates', 'related to', 'deal with', 'deals with', 'how long', 'into', 'out',
  'up', 'down', 'over', 'under', 'between', 'during', 'all', 'total', 'totals', 'in total', 'altogether', 'overall', 'sum',
  'sum of', 'any', 'some', 'exactly', 'actually', 'roughly', 'approximately', 'much', 'many', 'high', 'low', 'large', 'big',
  'look', 'looks', 'looking', 'like', 'doing', 'going', 'ok', 'okay', 'yes', 'well', 'um', 'hmm', 'expected', 'estimate',
  'planned', 'estimated', 'projected', 'go', 'goes', 'went', 'often', 'money', 'people', 'combined', 'together', 'among', 'requiring', 'require', 'requires', 'required', 'preparing', 'tomorrow', 'able', 'back', 'again', 'perhaps', 'maybe', 'kindly', 'hoping', 'hope', 'quick', 'quickly', 'help me', 'best regards', 'regards', 'board', 'boss', 'category', 'horizon', 'theme', 'number of percent', 'percentage points', 'points', 'spent', 'us', 'got', 'else', 'still', 'yet', 'already', 'more', 'fewer', 'registered', 'handled', 'per cent', 'board meeting', 'meeting', 'potential', 'according', 'document', 'report', 'review', 'table', 'dear', 'were',
  's', 't', 're', 've', 'll', 'whole', 'entire', 'each', 'every', 'will', 'shall', 'should', 'might', 'one', 'ones',
  // The figure itself.
  'figure', 'figures', 'value', 'values', 'number', 'numbers', 'result', 'results', 'outcome', 'level', 'levels', 'data',
  'statistic', 'statistics', 'stats', 'rate', 'rates', 'amount', 'amounts',
  'situation', 'percent', 'percentage', 'per cent', 'kronor', 'sek', 'tsek', 'msek', 'thousand', 'million',
  'stand', 'stands', 'reach', 'reached', 'come', 'comes', 'came', 'make', 'made', 'made of', 'year', 'years', 'score',
  'estimates', 'where are we with', 'where are we at with', 'where do we stand with', 'where do we stand on', 'where are we on', 'how are we getting on with', 'getting on with', 'status of', 'status', 'what is the latest on', 'what is new with', 'where is it at', 'how is it going with',
  'progress on', 'having', 'must', 'what kind of', 'what sort of',
] as const satisfies Lexicon['fillers']; // prettier-ignore

export const narrowing = ['uncertainty', 'response', 'region', 'regions', 'forecast', 'target', 'women', 'men', 'girls', 'boys', 'adapted', 'not', 'never', 'none', 'sometimes'] as const satisfies Lexicon['narrowing']; // prettier-ignore

export const generic = [
  'volume', 'volumes', 'cost', 'costs', 'share', 'proportion', 'expense', 'expenses', 'expenditure', 'municipal',
  'index', 'survey', 'people', 'persons', 'unit', 'department', 'organisation', 'organization', 'work', 'activity',
  'spending', 'ratio', 'degree',
] as const satisfies Lexicon['generic']; // prettier-ignore

export const abbreviations = ['approx', 'incl', 'excl', 'no', 'avg', 'vs', 'etc', 'dept', 'mr', 'ms', 'dr', 'fig', 'est'] as const satisfies Lexicon['abbreviations']; // prettier-ignore
