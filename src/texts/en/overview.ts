// The words of answers about many indicators at once, in English.
import { formatsFor } from '../format.ts';
import type { OverviewTexts } from '../overview.ts';

const { number, plural } = formatsFor('en');

const have = (count: number, done: string): string =>
  `${number(count, 0)} ${plural(count, { one: 'has', other: 'have' })} ${done}`;

export const overviewEn: OverviewTexts = {
  headline: {
    values: 'Indicators',
    moved: 'Indicators that have changed',
    better: 'Indicators that have improved',
    worse: 'Indicators that have got worse',
    up: 'Indicators that have increased',
    down: 'Indicators that have decreased',
  },
  count: (count) => `${number(count, 0)} ${plural(count, { one: 'indicator', other: 'indicators' })}`,
  none: {
    moved: 'No indicator has changed',
    better: 'No indicator has improved',
    worse: 'No indicator has got worse',
    up: 'No indicator has increased',
    down: 'No indicator has decreased',
  },
  opposite: {
    better: (count) => have(count, 'got worse'),
    worse: (count) => have(count, 'improved'),
    up: (count) => have(count, 'decreased'),
    down: (count) => have(count, 'increased'),
  },
  same: (count) => `${number(count, 0)} ${plural(count, { one: 'is', other: 'are' })} unchanged`,
  unjudged: (count) => `${number(count, 0)} cannot be judged`,
  from: 'From',
  to: 'To',
  changeColumn: 'Change',
  unjudgedColumn: 'Cannot be judged',
  judged: { better: 'better', worse: 'worse' },
  inPeriod: (figure, period) => `${figure} (${period})`,
  sameNames: (names) => `Unchanged: ${names}.`,
  missing: {
    values: (names) => `Without a figure for what you ask about: ${names}.`,
    moved: (names) => `Without two figures to compare: ${names}.`,
  },
  without: (names) => `Not reported for what you ask about: ${names}.`,
  judgedBy:
    'Better or worse is judged by which way is better for each indicator. For those that cannot be judged neither high nor low is better.',
  changeCalculated: 'The change is the later figure minus the earlier, between percentages in percentage points.',
  nothing: {
    values: 'There are no figures for what you ask about.',
    moved: 'Nobody can say: no indicator has two figures to compare for what you ask about.',
  },
  exist: (periods) => `There are figures for ${periods}.`,
  tooMany: 'There are too many indicators to look through at once. Ask about a group of them.',
  group: 'group',
  allIndicators: 'all indicators',
};
