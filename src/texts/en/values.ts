// The words of answers about indicators, and what stands below every answer, in English.
import { formatsFor } from '../format.ts';
import type { CardTexts, ValueTexts } from '../values.ts';

const { list, number } = formatsFor('en');
const quoted = (printed: readonly string[]) => list(printed.map((each) => `“${each}”`));
const betterWhen = { higher: 'higher is better', lower: 'lower is better' };

export const cardEn: CardTexts = {
  source: 'Source',
  addedInChat: 'added in Klarsyn',
  section: (section) => `section ${section}`,
  sections: (sections) => `sections ${sections}`,
  page: (page) => `page ${page}`,
  calculated: 'Calculated',
  understood: 'How I read the question',
  showTable: 'Chart or table',
  indicator: 'indicator',
  organisation: 'organisation',
  organisations: 'organisations',
  kind: 'kind',
  period: 'period',
  measure: 'measure',
  filter: 'selection',
  more: (count) => `… and ${number(count, 0)} more`,
};

export const valuesEn: ValueTexts = {
  latest: (periods) => `latest, ${periods}`,
  last: (count) => `the latest ${number(count, 0)}`,
  between: (from, to) => `${from}–${to}`,
  since: (from) => `from ${from}`,
  until: (to) => `up to ${to}`,
  allPeriods: 'all years',
  fromTo: (from, to) => `${from} → ${to}`,
  changed: (difference, since, before) => `${difference} since ${since}, when it was ${before}.`,
  unchanged: (since, before) => `Unchanged since ${since}, when it was ${before}.`,
  judged: {
    better: (direction) => `An improvement: ${betterWhen[direction]}.`,
    worse: (direction) => `A deterioration: ${betterWhen[direction]}.`,
  },
  why: 'Why',
  trend: (indicator, organisation) => `Trend: ${indicator}, ${organisation}`,
  valueColumn: 'Value',
  changeColumn: 'Change',
  changeCalculated: (to, from) => `The change is ${to} minus ${from}.`,
  distanceCalculated: (to, from) => `The difference is ${to} minus ${from}.`,
  changesCalculated: 'The change is each value minus the one on the row above.',
  correctedNote: (places, printed, note) => `Corrected: ${places}. The document says ${quoted(printed)}. ${note}`,
  inferredNote: (places, printed, note) => `Inferred: ${places}. The document says ${quoted(printed)}. ${note}`,
  differenceColumn: 'Difference',
  differenceIn: (organisation, period) => `Difference to ${organisation}, ${period}`,
  differenceCalculated: (organisation) => `The difference is each value minus that of ${organisation}.`,
  inPercentagePoints: 'Differences between percentages are percentage points.',
  periodsLeftOut: (shown, all) => `The table shows the latest ${shown} periods of ${all}.`,
  missing: (what) => `No figure: ${what}`,
  missingAt: (where, why) => `${where}: ${why}.`,
  noFiguresAtAll: 'The review has no figures at all for what you ask about.',
  figuresExist: (organisation, periods) => `There are figures for ${organisation}: ${periods}.`,
  summary: (what, value) => `${what}: ${value}.`,
};
