// The words of the buttons in English.
import type { ButtonTexts } from '../buttons.ts';

export const buttonsEn: ButtonTexts = {
  allPeriods: 'All years',
  compare: 'Compare with others',
  allMeasures: 'All measures',
  savings: (filter) => `Savings: ${filter}`,
  list: (filter) => `Measures: ${filter}`,
  count: (filter) => `Number of measures: ${filter}`,
  largest: (filter) => `Largest saving: ${filter}`,
  smallest: (filter) => `Smallest saving: ${filter}`,
  share: (filter) => `Share of the savings: ${filter}`,
  realised: (filter) => `Realised saving: ${filter}`,
  average: (filter) => `Average saving: ${filter}`,
  status: (filter) => `Status: ${filter}`,
  owner: (filter) => `Owners: ${filter}`,
  due: (filter) => `Due dates: ${filter}`,
  changeReading: 'Change the reading',
  askAgain: 'Ask again',
  why: 'Why?',
  definition: 'What does it mean?',
  source: 'Source',
  indicators: 'Which indicators are there?',
  measure: (number) => `Measure ${number}`,
  help: 'What can I ask about?',
  latest: 'latest',
  andMore: (first, count) => `${first} and ${count} more`,
};
