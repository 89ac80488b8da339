// The words of the buttons in Swedish.
import type { ButtonTexts } from '../buttons.ts';

export const buttonsSv: ButtonTexts = {
  allPeriods: 'Alla år',
  compare: 'Jämför med andra',
  allMeasures: 'Alla åtgärder',
  savings: (filter) => `Besparing: ${filter}`,
  list: (filter) => `Åtgärder: ${filter}`,
  count: (filter) => `Antal åtgärder: ${filter}`,
  largest: (filter) => `Störst besparing: ${filter}`,
  smallest: (filter) => `Minst besparing: ${filter}`,
  share: (filter) => `Andel av besparingen: ${filter}`,
  realised: (filter) => `Uppnådd besparing: ${filter}`,
  average: (filter) => `Genomsnittlig besparing: ${filter}`,
  status: (filter) => `Status: ${filter}`,
  owner: (filter) => `Ägare: ${filter}`,
  due: (filter) => `Slutdatum: ${filter}`,
  changeReading: 'Ändra tolkningen',
  askAgain: 'Fråga igen',
  why: 'Varför?',
  definition: 'Vad betyder det?',
  source: 'Källa',
  indicators: 'Vilka nyckeltal finns?',
  measure: (number) => `Åtgärd ${number}`,
  help: 'Vad kan jag fråga om?',
  latest: 'senaste',
  andMore: (first, count) => `${first} och ${count} till`,
};
