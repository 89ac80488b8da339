// The words of answers about indicators, and what stands below every answer, in Swedish.
import { formatsFor } from '../format.ts';
import type { CardTexts, ValueTexts } from '../values.ts';

const { list, number } = formatsFor('sv');
const quoted = (printed: readonly string[]) => list(printed.map((each) => `”${each}”`));
const betterWhen = { higher: 'högre är bättre', lower: 'lägre är bättre' };

export const cardSv: CardTexts = {
  source: 'Källa',
  addedInChat: 'tillagd i Klarsyn',
  section: (section) => `avsnitt ${section}`,
  sections: (sections) => `avsnitt ${sections}`,
  page: (page) => `sida ${page}`,
  calculated: 'Beräknat',
  understood: 'Så tolkade jag frågan',
  showTable: 'Diagram eller tabell',
  indicator: 'nyckeltal',
  organisation: 'organisation',
  organisations: 'organisationer',
  kind: 'slag',
  period: 'period',
  measure: 'åtgärd',
  filter: 'urval',
  more: (count) => `… och ${number(count, 0)} till`,
};

export const valuesSv: ValueTexts = {
  latest: (periods) => `senaste, ${periods}`,
  last: (count) => `de ${number(count, 0)} senaste`,
  between: (from, to) => `${from}–${to}`,
  since: (from) => `från ${from}`,
  until: (to) => `till och med ${to}`,
  allPeriods: 'alla år',
  fromTo: (from, to) => `${from} → ${to}`,
  changed: (difference, since, before) => `${difference} sedan ${since}, då ${before}.`,
  unchanged: (since, before) => `Oförändrat sedan ${since}, då ${before}.`,
  judged: {
    better: (direction) => `En förbättring: ${betterWhen[direction]}.`,
    worse: (direction) => `En försämring: ${betterWhen[direction]}.`,
  },
  why: 'Varför',
  trend: (indicator, organisation) => `Utveckling: ${indicator}, ${organisation}`,
  valueColumn: 'Värde',
  changeColumn: 'Förändring',
  changeCalculated: (to, from) => `Förändringen är ${to} minus ${from}.`,
  distanceCalculated: (to, from) => `Skillnaden är ${to} minus ${from}.`,
  changesCalculated: 'Förändringen är varje värde minus värdet på raden ovanför.',
  correctedNote: (places, printed, note) => `Rättat: ${places}. I dokumentet står ${quoted(printed)}. ${note}`,
  inferredNote: (places, printed, note) => `Tolkat: ${places}. I dokumentet står ${quoted(printed)}. ${note}`,
  differenceColumn: 'Skillnad',
  differenceIn: (organisation, period) => `Skillnad mot ${organisation}, ${period}`,
  differenceCalculated: (organisation) => `Skillnaden är varje värde minus värdet för ${organisation}.`,
  inPercentagePoints: 'Skillnader mellan procenttal är procentenheter.',
  periodsLeftOut: (shown, all) => `Tabellen visar de ${shown} senaste perioderna av ${all}.`,
  missing: (what) => `Värde saknas: ${what}`,
  missingAt: (where, why) => `${where}: ${why}.`,
  noFiguresAtAll: 'Genomlysningen har inga värden alls för det du frågar om.',
  figuresExist: (organisation, periods) => `Värden finns för ${organisation}: ${periods}.`,
  summary: (what, value) => `${what}: ${value}.`,
};
