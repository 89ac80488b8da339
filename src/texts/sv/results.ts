// The words of what is worked out, and of what is told about an indicator, in Swedish.
import { inWords, placeInWords } from '../number-words.ts';
import { formatsFor } from '../format.ts';
import type { ResultTexts } from '../results.ts';

const { number } = formatsFor('sv');

export const resultsSv: ResultTexts = {
  wentFromTo: (from, to) => `Från ${from} till ${to}.`,
  between: (to, from) => `${to} jämfört med ${from}`,
  partOf: (part, whole) => `${part} av ${whole}`,
  times: (quotient) => `${number(quotient, quotient < 10 ? 2 : 1)} gånger`,
  extreme: {
    highest: (where) => `Högst: ${where}`,
    lowest: (where) => `Lägst: ${where}`,
    best: (where) => `Bäst: ${where}`,
    worst: (where) => `Sämst: ${where}`,
  },
  first: {
    highest: (count) => `De ${inWords(count, 'sv')} högsta`,
    lowest: (count) => `De ${inWords(count, 'sv')} lägsta`,
    best: (count) => `De ${inWords(count, 'sv')} bästa`,
    worst: (count) => `De ${inWords(count, 'sv')} sämsta`,
  },
  nth: {
    highest: (place, where) => `${placeInWords(place, 'sv')} högst: ${where}`,
    lowest: (place, where) => `${placeInWords(place, 'sv')} lägst: ${where}`,
    best: (place, where) => `${placeInWords(place, 'sv')} bäst: ${where}`,
    worst: (place, where) => `${placeInWords(place, 'sv')} sämst: ${where}`,
  },
  average: 'Genomsnitt',
  averageOrigin: (figures) => `Ovägt medelvärde av ${figures}.`,
  sum: 'Summa',
  sumOrigin: (figures) => `Summan av ${figures}.`,
  place: (place, of) => `Plats ${place} av ${of}`,
  rankedBy: {
    higher: 'Högst värde ger plats 1: högre är bättre.',
    lower: 'Lägst värde ger plats 1: lägre är bättre.',
    neither: 'Högst värde ger plats 1. Varken högt eller lågt är bättre.',
  },
  rankOrigin: 'Placeringen är räknad bland organisationerna i tabellen.',
  impossible: {
    'too-few-figures': 'Det går inte att räkna ut: det finns för få värden för det du frågar om.',
    'no-direction': 'Det går inte att säga vad som är bäst: varken högt eller lågt är bättre för det här nyckeltalet.',
    'not-additive': 'Det går inte att lägga ihop: andelar, medelvärden och belopp per något blir ingen summa.',
    'one-organisation': 'Det går inte att rangordna: det finns ingen att jämföra med.',
    'no-ratio':
      'Det går inte att räkna ut hur många gånger: skalan har ingen nollpunkt, eller så är värdet att dela med inte större än noll.',
    'different-periods': 'Det går inte att jämföra: värdena gäller olika perioder.',
  },
  whyHeadline: 'Varför',
  noReason: 'Genomlysningen anger ingen orsak till det du frågar om.',
  about: { definition: 'Vad det betyder', source: 'Källa' },
  noDefinition: 'Genomlysningen anger ingen definition.',
  unit: 'Enhet',
  direction: {
    higher: 'Högre är bättre.',
    lower: 'Lägre är bättre.',
    neither: 'Varken högt eller lågt är bättre i sig.',
  },
  combined: {
    divide: (first, second) => `${first} delat med ${second}`,
    share: (first, second) => `${first} som andel av ${second}`,
    add: (first, second) => `${first} plus ${second}`,
  },
  combinationOrigin: {
    divide: (first, second) => `${first} delat med ${second}.`,
    share: (first, second) => `${first} delat med ${second}.`,
    add: (first, second) => `${first} plus ${second}.`,
  },
  leftOut: (names) => `Saknar värde och är inte med: ${names}.`,
  noCombination: 'Det går inte att räkna ut: båda värdena finns inte för samma organisation och period.',
  indicators: (group) => (group === null ? 'Alla nyckeltal' : `Nyckeltal · ${group}`),
  organisations: (indicator) => (indicator === null ? 'Organisationer' : `Organisationer med värden · ${indicator}`),
};
