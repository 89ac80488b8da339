// The words of answers about many indicators at once, in Swedish.
import { formatsFor } from '../format.ts';
import type { OverviewTexts } from '../overview.ts';

const { number } = formatsFor('sv');

export const overviewSv: OverviewTexts = {
  headline: {
    values: 'Nyckeltal',
    moved: 'Nyckeltal som har ändrats',
    better: 'Nyckeltal som har förbättrats',
    worse: 'Nyckeltal som har försämrats',
    up: 'Nyckeltal som har ökat',
    down: 'Nyckeltal som har minskat',
  },
  count: (count) => `${number(count, 0)} nyckeltal`,
  none: {
    moved: 'Inget nyckeltal har ändrats',
    better: 'Inget nyckeltal har förbättrats',
    worse: 'Inget nyckeltal har försämrats',
    up: 'Inget nyckeltal har ökat',
    down: 'Inget nyckeltal har minskat',
  },
  opposite: {
    better: (count) => `${number(count, 0)} har försämrats`,
    worse: (count) => `${number(count, 0)} har förbättrats`,
    up: (count) => `${number(count, 0)} har minskat`,
    down: (count) => `${number(count, 0)} har ökat`,
  },
  same: (count) => `${number(count, 0)} är oförändrade`,
  unjudged: (count) => `${number(count, 0)} går inte att bedöma`,
  from: 'Från',
  to: 'Till',
  changeColumn: 'Ändring',
  unjudgedColumn: 'Går inte att bedöma',
  judged: { better: 'bättre', worse: 'sämre' },
  inPeriod: (figure, period) => `${figure} (${period})`,
  sameNames: (names) => `Oförändrade: ${names}.`,
  missing: {
    values: (names) => `Saknar värde för det du frågar om: ${names}.`,
    moved: (names) => `Saknar två värden att jämföra: ${names}.`,
  },
  without: (names) => `Redovisas inte för det du frågar om: ${names}.`,
  judgedBy:
    'Bättre eller sämre bedöms efter vilket håll som är bättre för varje nyckeltal. För dem som inte går att bedöma är varken högt eller lågt bättre.',
  changeCalculated: 'Förändringen är det senare värdet minus det tidigare, mellan procenttal i procentenheter.',
  nothing: {
    values: 'Det finns inga värden för det du frågar om.',
    moved: 'Det går inte att säga: inget nyckeltal har två värden att jämföra för det du frågar om.',
  },
  exist: (periods) => `Det finns värden för ${periods}.`,
  tooMany: 'Det är för många nyckeltal att gå igenom på en gång. Fråga om en grupp av dem.',
  group: 'grupp',
  allIndicators: 'alla nyckeltal',
};
