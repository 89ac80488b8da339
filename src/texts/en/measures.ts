// The words of questions about measures in English.
import { formatsFor } from '../format.ts';
import type { MeasureTexts } from '../measures.ts';
import { inWords, placeInWords } from '../number-words.ts';

const formats = formatsFor('en');
const { plural } = formats;

const measures = (count: number) =>
  `${formats.number(count, 0)} ${plural(count, { one: 'measure', other: 'measures' })}`;

export const measuresEn: MeasureTexts = {
  all: 'all measures',
  headline: {
    savings: (filter) => `Expected saving · ${filter}`,
    list: (filter) => `Measures · ${filter}`,
    count: (filter) => `Number of measures · ${filter}`,
    largest: (filter) => `Largest expected saving · ${filter}`,
    smallest: (filter) => `Smallest expected saving · ${filter}`,
    share: (filter) => `Share of the expected savings · ${filter}`,
    average: (filter) => `Average expected saving · ${filter}`,
    realised: (filter) => `Realised saving · ${filter}`,
    status: (filter) => `Status · ${filter}`,
    owner: (filter) => `Owners · ${filter}`,
    due: (filter) => `Due dates · ${filter}`,
  },
  first: {
    largest: (count, filter) => `The ${inWords(count, 'en')} largest expected savings · ${filter}`,
    smallest: (count, filter) => `The ${inWords(count, 'en')} smallest expected savings · ${filter}`,
  },
  nth: {
    largest: (place, filter) => `${placeInWords(place, 'en')} largest expected saving · ${filter}`,
    smallest: (place, filter) => `${placeInWords(place, 'en')} smallest expected saving · ${filter}`,
  },
  fewer: (count) => `There are not that many: ${measures(count)} with an assessed amount.`,
  tied: 'More than that, because several save the same.',
  shareOf: (part, all) => `${part} of ${all}`,
  realisedOf: (realised, expected, share) =>
    `${realised} of the ${expected} expected${share === null ? '' : ` (${share})`}`,
  realisedUnknown: 'not reported',
  realisedOrigin: (reported, all) => `A realised saving is reported for ${reported} of ${measures(all)}.`,
  count: measures,
  tooEarly: 'too early to assess',
  number: 'No.',
  measure: 'Measure',
  savingColumn: 'Saving, SEK thousand',
  realisedColumn: 'Realised, SEK thousand',
  status: 'Status',
  sum: 'Sum',
  moreRows: (count) => `and ${measures(count)} more`,
  tooEarlyLeftOut: (count) => `Not counted, too early to assess: ${measures(count)}`,
  borderlineLeftOut: (count) => `Not counted, only touching the theme: ${measures(count)}`,
  borderlineBesides: (count) => `Also touching the theme: ${measures(count)}`,
  borderline: (theme) => `touches ${theme}`,
  sumCalculated: (count) => `The sum of ${measures(count)} with an assessed amount.`,
  averageCalculated: (count) => `The unweighted mean of ${measures(count)} with an assessed amount.`,
  undated: (count) => `No due date: ${measures(count)}`,
  undatedNone: 'I cannot tell: the measures have no due date.',
  none: 'No measure matches what you ask about.',
  nothing: 'no measure matches',
  assessed: 'with an assessed saving',
  notAssessed: 'too early to assess',
  numbered: (numbers) => `number ${numbers}`,
  without: (themes) => `except ${themes}`,
  late: 'overdue',
  owned: 'with an owner',
  notOwned: 'without an owner',
  dated: 'with a due date',
  notDated: 'without a due date',
  dueFrom: (date) => `due ${date} or later`,
  dueTo: (date) => `due by ${date}`,
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  ownedBy: (names) => `owner ${names}`,
  someOwner: 'somebody I do not know',
  title: (number, name) => `Measure ${number}: ${name}`,
  code: 'Code',
  horizon: 'Horizon',
  category: 'Category',
  themes: 'Themes',
  expected: 'Expected saving',
  realised: 'Realised saving',
  notReported: 'not reported',
  owners: 'Owner',
  noOwner: 'no owner appointed',
  due: 'Due',
  noDue: 'no date set',
};
