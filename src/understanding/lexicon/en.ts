// The English lexicon, group by group the twin of the Swedish one.
import type { Lexicon } from './lexicon.ts';

export const english = {
  language: 'en',
  cues: {
    savings: [
      'saving', 'savings', 'save', 'saves', 'saved', 'savings potential', 'potential saving', 'cost saving',
      'cost savings', 'cost reduction', 'cost reductions', 'expected effect', 'economic effect',
    ],
    measures: [
      'measure', 'measures', 'efficiency measure', 'efficiency measures', 'savings measure', 'savings measures',
      'efficiency', 'efficiencies', 'action', 'actions', 'initiative', 'initiatives', 'action item', 'improvement',
      'improvements', 'opportunity', 'opportunities',
    ],
    count: ['how many', 'number of', 'the number of', 'count'],
    list: ['list', 'which', 'which are', 'show all', 'enumerate', 'overview', 'what are the'],
    assessed: ['assessed', 'estimated', 'quantified', 'with an amount'],
    'too-early': [
      'too early to assess', 'too early', 'not assessed', 'not yet assessed', 'unassessed', 'not estimated',
      'not quantified', 'without an amount', 'without amount', 'no amount', 'not yet estimated',
    ],
    compare: [
      'compare', 'compared', 'compares', 'comparison', 'compared to', 'compared with', 'compare with', 'compare to',
      'in comparison', 'relative to', 'against', 'versus', 'vs', 'difference between', 'benchmark', 'stack up',
    ],
    others: [
      'other municipalities', 'others', 'other councils', 'neighbouring municipalities', 'neighboring municipalities',
      'neighbours', 'neighbors', 'peers', 'comparable municipalities', 'between municipalities', 'all municipalities',
    ],
    trend: [
      'trend', 'trends', 'development', 'developed', 'over time', 'over the years', 'through the years', 'time series',
      'evolved', 'evolution', 'changed over time', 'progression',
    ],
    whole: [
      'the whole municipality', 'whole municipality', 'entire municipality', 'the municipality', 'municipality-wide',
      'municipality as a whole', 'the municipality as a whole', 'all of the municipality', 'overall municipality',
      'municipality',
    ],
    us: ['we', 'us', 'our', 'ours', 'our own'],
    latest: [
      'latest', 'most recent', 'current', 'currently', 'now', 'right now', 'today', 'newest', 'recent', 'at present',
    ],
    'all-periods': ['all years', 'every year', 'each year', 'per year', 'year by year', 'by year', 'yearly', 'annually'],
    since: ['since', 'from', 'starting', 'as of', 'after'],
    until: ['until', 'till', 'to', 'through', 'up to', 'up until'],
    'last-years': ['last', 'the last', 'past', 'the past', 'latest', 'previous', 'recent'],
    'years-word': ['year', 'years'],
    'last-year': ['last year', 'previous year', 'the year before', 'the previous year'],
    'year-before-last': ['the year before last', 'year before last', 'two years ago'],
    'this-year': ['this year', 'the current year'],
    'number-sign': ['number', 'no', 'nr'],
    greeting: ['hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening', 'greetings', 'howdy', 'hiya'],
    help: [
      'help', 'help me', 'what can you do', 'what do you do', 'how do you work', 'who are you', 'what can i ask',
      'instructions', 'get started', 'what can you answer', 'how do i use you', 'what is klarsyn', 'how can you help',
    ],
    thanks: ['thanks', 'thank you', 'thx', 'cheers', 'many thanks', 'thanks a lot'],
  },
  statuses: {
    'not-started': ['not started', 'not begun', 'unstarted', 'yet to start'],
    'under-investigation': ['under investigation', 'being investigated', 'investigated'],
    'in-progress': ['in progress', 'ongoing', 'under way', 'underway', 'started'],
    done: ['done', 'completed', 'finished', 'complete', 'implemented'],
    paused: ['paused', 'on hold', 'postponed'],
    cancelled: ['cancelled', 'canceled', 'dropped', 'stopped'],
  },
  numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  fillers: [
    // Asking.
    'what', 'what is', 'what was', 'what are', 'what were', 'whats', 'how', 'how much', 'how high', 'how low', 'how big',
    'how large', 'how is', 'how are', 'how do', 'how does', 'how did', 'when', 'where', 'tell', 'tell me', 'show',
    'show me', 'give', 'give me', 'get', 'find', 'fetch', 'look up', 'check', 'see', 'know', 'want', 'want to', 'would',
    'would like', 'like', 'could', 'could you', 'can', 'can you', 'may', 'please', 'pls', 'need', 'wonder', 'wondering',
    'i wonder', 'id', 'question', 'ask', 'asking', 'figure out', 'explain', 'present', 'report', 'information on', 'about',
    // Small words.
    'a', 'an', 'the', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'do', 'does', 'did',
    'of', 'in', 'on', 'at', 'for', 'with', 'within', 'by', 'from', 'to', 'and', 'or', 'but', 'that', 'this', 'these',
    'those', 'its', 'is it', 'was it', 'it is', 'it was', 'does it', 'did it', 'has it', 'make it', 'there', 'here', 'they', 'their', 'them', 'i', 'me', 'my', 'mine', 'you', 'your', 'he', 'she',
    'we', 'us', 'our', 'so', 'then', 'just', 'only', 'also', 'too', 'as', 'per', 'regarding', 'concerning', 'into', 'out',
    'up', 'down', 'over', 'under', 'between', 'during', 'all', 'total', 'totals', 'in total', 'altogether', 'overall', 'sum',
    'sum of', 'any', 'some', 'exactly', 'actually', 'roughly', 'approximately', 'much', 'many', 'high', 'low', 'large', 'big',
    'look', 'looks', 'looking', 'like', 'doing', 'going', 'ok', 'okay', 'yes', 'well', 'um', 'hmm', 'expected', 'estimate',
    'planned', 'estimated', 'projected', 'potential', 'according', 'document', 'report', 'review', 'table', 'dear', 'were',
    's', 't', 're', 've', 'll', 'whole', 'entire', 'each', 'every', 'will', 'shall', 'should', 'might', 'one', 'ones',
    // The figure itself.
    'figure', 'figures', 'value', 'values', 'number', 'numbers', 'result', 'results', 'outcome', 'level', 'levels', 'data',
    'statistic', 'statistics', 'stats', 'indicator', 'indicators', 'kpi', 'kpis', 'rate', 'rates', 'amount', 'amounts',
    'status', 'situation', 'percent', 'percentage', 'per cent', 'kronor', 'sek', 'tsek', 'msek', 'thousand', 'million',
    'stand', 'stands', 'reach', 'reached', 'come', 'comes', 'came', 'make', 'made', 'made of', 'year', 'years', 'score',
  ],
  generic: [
    'cost', 'costs', 'share', 'proportion', 'expense', 'expenses', 'expenditure', 'average', 'mean', 'municipal',
    'index', 'survey', 'people', 'persons', 'unit', 'department', 'organisation', 'organization', 'work', 'activity',
    'spending', 'ratio', 'degree',
  ],
} as const satisfies Lexicon; // prettier-ignore
