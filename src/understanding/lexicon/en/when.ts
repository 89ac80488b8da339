// English words for when: years, parts of a year and what lies before or after them.
import type { Lexicon } from '../lexicon.ts';

export const when = {
  latest: [
    'nowadays', 'these days',
    'latest', 'most recent', 'current', 'currently', 'now', 'right now', 'today', 'newest', 'recent', 'at present',
    'at the moment', 'as of now', 'as things stand', 'as it stands', 'for the time being', 'at this time', 'at this point', 'at this point in time', 'at this moment', 'up to date', 'most up to date', 'up-to-date', 'most up-to-date', 'latest available', 'most recently', 'freshest', 'to this day',
    'presently', 'as of today', 'as we speak', 'currently available', 'latest known', 'latest reported', 'latest published', 'here and now',
  ],
  'all-periods': ['all the years', 'all available years', 'every year you have', 'all the years you have', 'as far back', 'all years', 'every year', 'each year', 'per year', 'year by year', 'by year', 'yearly', 'annually'],
  since: ['since', 'onwards', 'onward', 'from', 'starting', 'as of', 'after'],
  ago: ['ago', 'years ago', 'year ago', 'back'],
  until: ['until', 'till', 'to', 'through', 'up to', 'up until'],
  between: ['between'],
  before: ['before', 'prior to', 'earlier than'],
  'last-years': ['last', 'the last', 'past', 'the past', 'latest', 'previous', 'recent'],
  'years-word': ['year', 'years'],
  'last-year': ['last year'],
  'year-before-last': ['the year before last', 'year before last', 'two years ago'],
  'this-year': ['this year', 'the current year'],
  'year-before': ['the year before', 'year before', 'the previous year', 'previous year', 'a year earlier', 'the year prior', 'prior year', 'the preceding year'],
  'year-after': ['the year after', 'the following year', 'the next year', 'next year', 'a year later'],
  'same-year': ['same year', 'the same year', 'that year', 'that same year'],
  earlier: ['earlier', 'before', 'prior', 'previously'],
  later: ['later', 'after', 'afterwards'],
  tertial: ['tertial', 'third', 't'],
  quarter: ['quarter', 'q'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
