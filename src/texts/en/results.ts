// The words of what is worked out, and of what is told about an indicator, in English.
import { inWords, placeInWords } from '../number-words.ts';
import { formatsFor } from '../format.ts';
import type { ResultTexts } from '../results.ts';

const { number } = formatsFor('en');

export const resultsEn: ResultTexts = {
  wentFromTo: (from, to) => `From ${from} to ${to}.`,
  between: (to, from) => `${to} compared with ${from}`,
  partOf: (part, whole) => `${part} of ${whole}`,
  times: (quotient) => `${number(quotient, quotient < 10 ? 2 : 1)} times`,
  extreme: {
    highest: (where) => `Highest: ${where}`,
    lowest: (where) => `Lowest: ${where}`,
    best: (where) => `Best: ${where}`,
    worst: (where) => `Worst: ${where}`,
  },
  first: {
    highest: (count) => `The ${inWords(count, 'en')} highest`,
    lowest: (count) => `The ${inWords(count, 'en')} lowest`,
    best: (count) => `The ${inWords(count, 'en')} best`,
    worst: (count) => `The ${inWords(count, 'en')} worst`,
  },
  nth: {
    highest: (place, where) => `${placeInWords(place, 'en')} highest: ${where}`,
    lowest: (place, where) => `${placeInWords(place, 'en')} lowest: ${where}`,
    best: (place, where) => `${placeInWords(place, 'en')} best: ${where}`,
    worst: (place, where) => `${placeInWords(place, 'en')} worst: ${where}`,
  },
  average: 'Average',
  averageOrigin: (figures) => `Unweighted mean of ${figures}.`,
  sum: 'Sum',
  sumOrigin: (figures) => `Sum of ${figures}.`,
  place: (place, of) => `Place ${place} of ${of}`,
  rankedBy: {
    higher: 'The highest figure is place 1: higher is better.',
    lower: 'The lowest figure is place 1: lower is better.',
    neither: 'The highest figure is place 1. Neither high nor low is better.',
  },
  rankOrigin: 'The place is counted among the organisations in the table.',
  impossible: {
    'too-few-figures': 'It cannot be worked out: there are too few figures for what you ask.',
    'no-direction': 'There is no best: neither high nor low is better for this indicator.',
    'not-additive': 'These cannot be added up: shares, means and amounts per something make no sum.',
    'one-organisation': 'It cannot be ranked: there is nobody to compare with.',
    'no-ratio':
      'It cannot be said how many times: the scale has no zero, or the figure to divide by is not above zero.',
    'different-periods': 'It cannot be compared: the figures hold for different periods.',
  },
  whyHeadline: 'Why',
  noReason: 'The review gives no reason for what you ask about.',
  about: { definition: 'What it means', source: 'Source' },
  noDefinition: 'The review gives no definition.',
  unit: 'Unit',
  direction: {
    higher: 'Higher is better.',
    lower: 'Lower is better.',
    neither: 'Neither high nor low is better in itself.',
  },
  combined: {
    divide: (first, second) => `${first} divided by ${second}`,
    share: (first, second) => `${first} as a share of ${second}`,
    add: (first, second) => `${first} plus ${second}`,
  },
  combinationOrigin: {
    divide: (first, second) => `${first} divided by ${second}.`,
    share: (first, second) => `${first} divided by ${second}.`,
    add: (first, second) => `${first} plus ${second}.`,
  },
  leftOut: (names) => `Left out, as they have no figure: ${names}.`,
  noCombination: 'It cannot be worked out: the two figures do not both exist for the same organisation and period.',
  indicators: (group) => (group === null ? 'All indicators' : `Indicators · ${group}`),
  organisations: (indicator) => (indicator === null ? 'Organisations' : `Organisations with figures · ${indicator}`),
};
