// One answer of every kind, over a small catalogue with the document's own figures: for tests and pictures of cards.
// `written` gets every text that people have written, so that a test can put hostile text in all their places.
import type { Answer } from '../../src/cards/answer.ts';
import type { CardContext, FollowUp } from '../../src/cards/card.ts';
import type { Operation } from '../../src/indicators/calculate.ts';
import { findCombination } from '../../src/indicators/find-combination.ts';
import type { Combining } from '../../src/indicators/find-combination.ts';
import type { OverviewShow } from '../../src/indicators/find-overview.ts';
import { findOverview } from '../../src/indicators/find-overview.ts';
import { findValues } from '../../src/indicators/find-values.ts';
import type { PeriodWish } from '../../src/indicators/period.ts';
import type { Places } from '../../src/indicators/places.ts';
import type { Language } from '../../src/language.ts';
import type { MeasureFilter } from '../../src/measures/find-measures.ts';
import type { Grouping } from '../../src/measures/group-measures.ts';
import { everyMeasure, findMeasures } from '../../src/measures/find-measures.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { MeasureQuestion, MeasuresQuestion, ValuesQuestion } from '../../src/understanding/question.ts';
import { learningTextsFor } from '../../src/texts/learning.ts';
import type { Written } from './sample-world.ts';
import { sampleWorld } from './sample-world.ts';

export interface Sample {
  readonly name: string;
  readonly answer: Answer;
  readonly context: CardContext;
}

const sampleToday = '2026-11-23';

/** Every kind of answer in a language, with the follow-ups that belong to it. */
export async function sampleAnswers(language: Language, written: Written = (text) => text): Promise<readonly Sample[]> {
  const world = sampleWorld(written);
  const { catalogue, measures } = world;
  const find = async (
    code: string,
    organisations: readonly string[],
    periods: PeriodWish,
    operation: Operation,
    places?: Places,
  ) => {
    const indicator = catalogue.indicators.get(code);
    if (!indicator) throw new Error(`The sample catalogue lacks ${code}`);
    return findValues({ indicator, organisations, periods, operation, ...(places && { places }) }, world);
  };
  const values = async (
    indicator: string,
    organisations: readonly string[],
    periods: PeriodWish,
    operation: Operation = 'value',
    unit: ValuesQuestion['unit'] = null,
    places?: Places,
  ): Promise<Answer> => {
    const found = await find(indicator, organisations, periods, operation, places);
    return {
      kind: 'values',
      question: { ...valuesQuestion(indicator, organisations, periods), operation, unit, ...(places && { places }) },
      found,
    };
  };
  const told = async (
    kind: 'why' | 'definition' | 'source',
    indicator: string,
    periods: PeriodWish,
  ): Promise<Answer> => {
    const { organisations, ...scope } = valuesQuestion(indicator, ['klk'], periods);
    const asked = { indicator: scope.indicator, organisations, periods: scope.periods };
    const found = await find(indicator, ['klk'], periods, 'value');
    if (kind === 'why') return { kind, question: { kind, ...asked }, found };
    return { kind: 'about', question: { kind: 'about', aspect: kind, ...asked }, found };
  };
  const combination = async (
    combining: Combining,
    first: string,
    second: string,
    periods: PeriodWish,
  ): Promise<Answer> => {
    const { indicator, organisations, periods: when } = valuesQuestion(first, ['klk'], periods);
    const question = {
      kind: 'combination' as const,
      combining,
      indicator,
      organisations,
      periods: when,
      with: stated(second),
    };
    const query = { combining, first, second, organisation: 'klk', periods };
    return { kind: 'combination', question, found: await findCombination(query, world) };
  };
  const overview = async (
    show: OverviewShow,
    periods: PeriodWish,
    organisations: readonly string[] = ['alingsas', 'klk'],
    copies = 1,
  ): Promise<Answer> => {
    const indicators = Array.from({ length: copies }, () => [...catalogue.indicators.values()]).flat();
    const found = await findOverview({ show, indicators, organisations, periods }, world);
    const question = {
      kind: 'overview' as const,
      show,
      group: null,
      organisations: { value: organisations, how: 'assumed' as const },
      periods: stated(periods),
    };
    return { kind: 'overview', question, found };
  };
  const many = (
    show: MeasuresQuestion['show'],
    filter: Partial<MeasureFilter>,
    among = measures,
    places?: Places,
    by?: Grouping,
  ): Answer => {
    const question = {
      kind: 'measures' as const,
      show,
      filter: { ...everyMeasure, ...filter },
      ...(places && { places }),
      ...(by && { by }),
    };
    const found = findMeasures(question.filter, among, sampleToday);
    return { kind: 'measures', question, found, all: findMeasures(everyMeasure, among, sampleToday) };
  };
  const listed = (...periods: string[]): PeriodWish => ({ kind: 'listed', periods });
  const latest: PeriodWish = { kind: 'latest' };
  const all: PeriodWish = { kind: 'span', from: null, to: null };
  const municipalities = ['alingsas', 'liknande', 'kungalv', 'ale_kommun', 'genomsnitt'];
  const [fourth] = measures.filter(({ number }) => number === 4);
  const [seventh] = measures.filter(({ number }) => number === 7);
  if (fourth === undefined || seventh === undefined) throw new Error('The sample measures lack 4 or 7');

  const answers: Readonly<Record<string, Answer>> = {
    value: await values('sick-leave', ['klk'], listed('2023')),
    'value-latest-corrected': await values('net-cost', ['klk'], listed('2021')),
    'value-money': await values('net-cost', ['klk'], latest),
    'value-score': await values('pulse', ['klk'], latest),
    'value-per-guardianship': await values('guardianship', ['alingsas'], latest),
    'value-unstated-year': await values('procurement', ['alingsas'], latest),
    series: await values('sick-leave', ['klk'], all),
    'series-with-gap': await values('pulse', ['klk'], { kind: 'span', from: '2019', to: '2023' }),
    'comparison-one-year': await values('guardianship', municipalities, listed('2023')),
    'comparison-three-years': await values('guardianship', municipalities, all),
    'comparison-two': await values('sick-leave', ['klk', 'alingsas'], latest),
    'change-percent': await values('sick-leave', ['klk'], listed('2022', '2023'), 'change'),
    'change-money': await values('net-cost', ['klk'], latest, 'change'),
    'change-impossible': await values('pulse', ['klk'], listed('2019', '2021'), 'change'),
    'highest-year': await values('sick-leave', ['klk'], all, 'highest'),
    'lowest-organisation': await values('guardianship', ['alingsas', 'kungalv', 'ale_kommun'], latest, 'lowest'),
    'two-lowest-organisations': await values('guardianship', municipalities, latest, 'lowest', null, { first: 2 }),
    'second-highest-year': await values('sick-leave', ['klk'], all, 'highest', null, { nth: 2 }),
    average: await values('sick-leave', ['klk'], all, 'average'),
    difference: await values('sick-leave', ['klk', 'alingsas'], listed('2023'), 'difference'),
    'times-organisations': await values('sick-leave', ['alingsas', 'klk'], listed('2023'), 'times'),
    'times-years': await values('net-cost', ['klk'], listed('2021', '2023'), 'times'),
    'times-impossible': await values('pulse', ['klk'], listed('2022', '2023'), 'times'),
    'part-of-what-cannot-be-added': await values('sick-leave', ['klk', 'alingsas'], latest, 'part'),
    rank: await values('guardianship', ['alingsas', 'kungalv', 'ale_kommun'], latest, 'rank'),
    'average-with-gap': await values('pulse', ['klk'], { kind: 'span', from: '2020', to: '2023' }, 'average'),
    'rank-with-gap': await values('guardianship', ['alingsas', 'kungalv', 'klk'], latest, 'rank'),
    'in-tkr': await values('net-cost', ['klk'], latest, 'value', 'tkr'),
    why: await told('why', 'net-cost', latest),
    'why-unknown': await told('why', 'pulse', latest),
    definition: await told('definition', 'sick-leave', latest),
    source: await told('source', 'sick-leave', latest),
    ratio: await combination('divide', 'net-cost', 'sick-leave', all),
    'ratio-none': await combination('divide', 'net-cost', 'guardianship', all),
    part: await combination('share', 'net-cost', 'net-cost', all),
    sum: await combination('add', 'net-cost', 'net-cost', all),
    'overview-worse': await overview('worse', latest),
    'overview-better': await overview('better', all, ['klk']),
    'overview-moved': await overview('moved', listed('2022', '2023')),
    'overview-none-better': await overview('better', listed('2023'), ['klk']),
    'overview-nothing': await overview('up', { kind: 'span', from: '2025', to: null }),
    'overview-values': await overview('values', listed('2023')),
    'overview-years': await overview('values', all, ['klk']),
    'overview-latest-many': await overview('values', latest, ['alingsas', 'klk'], 12),
    'overview-too-many': await overview('values', latest, ['klk'], 100),
    indicators: {
      kind: 'indicators',
      question: { kind: 'indicators', group: null },
      found: [...catalogue.indicators.values()],
    },
    organisations: {
      kind: 'organisations',
      question: { kind: 'organisations', having: null },
      found: [...catalogue.organisations.values()],
    },
    'organisations-of-indicator': {
      kind: 'organisations',
      question: { kind: 'organisations', having: 'guardianship' },
      found: [...catalogue.organisations.values()],
    },
    largest: many('largest', {}),
    smallest: many('smallest', {}),
    'two-largest': many('largest', {}, measures, { first: 2 }),
    'second-smallest': many('smallest', {}, measures, { nth: 2 }),
    'ninety-ninth-largest': many('largest', {}, measures, { nth: 99 }),
    share: many('share', { themes: ['it'] }),
    realised: many('realised', {}),
    savings: many('savings', {}),
    'savings-it': many('savings', { themes: ['it'] }),
    'savings-by-theme': many('savings', {}, measures, undefined, 'theme'),
    'count-by-owner': many('count', {}, measures, undefined, 'owner'),
    'savings-too-early': many('savings', { assessed: false }),
    'savings-many': many('savings', {}, manyMeasures(fourth, 40)),
    list: many('list', { horizons: ['short'] }),
    count: many('count', { themes: ['it'] }),
    late: many('list', { late: true }),
    'late-unknown': many(
      'list',
      { late: true },
      measures.filter(({ due }) => due === null),
    ),
    'without-owner': many('list', { owned: false, atLeastTkr: 100, atMostTkr: 900 }),
    'average-saving': many('average', {}),
    statuses: many('status', { measures: ['IT-1', 'IT-2'] }),
    owners: many('owner', {}),
    'due-dates': many('due', { dueFrom: '2025-01-01', dueTo: '2025-12-31' }),
    'count-nothing': many('count', { statuses: ['cancelled'] }),
    measure: { kind: 'measure', question: measureQuestion('IT-2'), measure: fourth },
    'measure-owner': { kind: 'measure', question: { ...measureQuestion('IT-2'), aspect: 'owner' }, measure: fourth },
    'measure-source': { kind: 'measure', question: { ...measureQuestion('IT-2'), aspect: 'source' }, measure: fourth },
    'measure-bare': { kind: 'measure', question: measureQuestion('PERS-1'), measure: seventh },
    choice: {
      kind: 'choice',
      isNear: false,
      differsIn: 'organisation',
      options: [
        valuesQuestion('sick-leave', ['klk'], listed('2023')),
        valuesQuestion('sick-leave', ['alingsas'], listed('2023')),
      ],
    },
    'choice-near': {
      kind: 'choice',
      isNear: true,
      differsIn: 'indicator',
      options: [
        valuesQuestion('pulse', ['klk'], listed('2023')),
        valuesQuestion('sick-leave', ['klk'], listed('2023')),
      ],
    },
    'choice-measures': {
      kind: 'choice',
      isNear: false,
      differsIn: 'measure',
      options: measures.map(({ code }) => measureQuestion(code)),
    },
    'not-understood': {
      kind: 'not-understood',
      reason: 'unknown-words',
      understood: { indicator: 'sick-leave', organisations: [], periods: listed('2023') },
      unknown: [{ words: written('Storköping'), as: 'organisation' }],
      nearest: [
        valuesQuestion('sick-leave', ['klk'], listed('2023')),
        valuesQuestion('sick-leave', ['alingsas'], listed('2023')),
      ],
    },
    'not-understood-unplaced': {
      kind: 'not-understood',
      reason: 'unsure',
      understood: { indicator: 'sick-leave', organisations: ['klk'], periods: null },
      unknown: [{ words: written('budget'), as: 'unplaced' }],
      nearest: [valuesQuestion('sick-leave', ['klk'], listed('2023'))],
    },
    'not-understood-empty': notUnderstood('empty'),
    'not-understood-too-long': notUnderstood('too-long'),
    'not-understood-out-of-scope': notUnderstood('out-of-scope'),
    'not-understood-unsure': notUnderstood('unsure'),
    'series-one-figure': await values('pulse', ['klk'], listed('2019', '2021')),
    missing: await values('pulse', ['klk'], listed('1999', '2021')),
    'missing-stopped': await values('insight', ['klk'], latest),
    'missing-altogether': await values('insight', ['ale_kommun'], latest),
    help: { kind: 'help', tone: 'plain' },
    greeting: { kind: 'help', tone: 'greeting' },
    thanks: { kind: 'help', tone: 'thanks' },
    fault: { kind: 'fault', errorId: 'k7f3-20a9' },
    'unreadable-button': { kind: 'unreadable-button' },
  };
  const asked = { asked: 'AbCdEfGhIjKlMnOp', waits: true };
  const samples = Object.entries(answers).map(([name, answer]) => ({
    name,
    answer,
    context: { catalogue, language, followUps: followUpsOf(answer), ...asked },
  }));
  const late = samples.filter(({ name }) => name === 'value' || name === 'measure');
  const lead = learningTextsFor(language).nowAnswered(written('vabbdagarna KLK 2023'));
  const unasked = late.map(({ name, answer, context }) => ({
    ...{ name: `${name}-now-answered`, answer },
    context: { ...context, lead },
  }));
  return [...samples, ...unasked];
}

function followUpsOf(answer: Answer): readonly FollowUp[] {
  const savings: FollowUp = { role: 'example', question: measuresQuestion('savings', {}) };
  switch (answer.kind) {
    case 'values':
      return [
        {
          role: 'all-periods',
          question: { ...answer.question, periods: stated({ kind: 'span', from: null, to: null }) },
        },
        { role: 'other-organisation', question: { ...answer.question, organisations: stated(['alingsas']) } },
        { role: 'compare', question: { ...answer.question, organisations: stated(['klk', 'alingsas']) } },
      ];
    case 'measures':
      return [
        { role: 'example', question: measuresQuestion('list', answer.question.filter) },
        { role: 'example', question: measuresQuestion('savings', { themes: ['it'] }) },
        { role: 'measure', question: measureQuestion('IT-2') },
      ];
    case 'choice':
    case 'fault':
      return [];
    case 'measure':
      return [savings];
    default:
      return [
        { role: 'example', question: valuesQuestion('sick-leave', ['klk'], { kind: 'latest' }) },
        {
          role: 'example',
          question: valuesQuestion('guardianship', ['alingsas', 'liknande', 'kungalv'], { kind: 'latest' }),
        },
        { role: 'example', question: savings.question },
      ];
  }
}

function notUnderstood(reason: 'empty' | 'too-long' | 'out-of-scope' | 'unsure'): Answer {
  const understood = { indicator: null, organisations: [], periods: null };
  return { kind: 'not-understood', reason, understood, unknown: [], nearest: [] };
}

function measureQuestion(code: string): MeasureQuestion {
  return { kind: 'measure', measure: stated(code), aspect: 'whole' };
}

function stated<T>(value: T): { readonly value: T; readonly how: 'stated' } {
  return { value, how: 'stated' };
}

export function valuesQuestion(
  indicator: string,
  organisations: readonly string[],
  periods: PeriodWish,
): ValuesQuestion {
  const how = periods.kind === 'latest' ? 'assumed' : 'stated';
  return {
    kind: 'values',
    indicator: stated(indicator),
    organisations: stated(organisations),
    periods: { value: periods, how },
    operation: 'value',
    unit: null,
  };
}

export function measuresQuestion(show: MeasuresQuestion['show'], filter: Partial<MeasureFilter>): MeasuresQuestion {
  return { kind: 'measures', show, filter: { ...everyMeasure, ...filter } };
}

/** As many measures as wanted, alike but for number and saving. */
export function manyMeasures(like: Measure, count: number): readonly Measure[] {
  return Array.from({ length: count }, (_, index) => ({
    ...like,
    code: `M-${index + 1}`,
    number: index + 1,
    expected: { kind: 'amount', tkr: (index + 1) * 10 },
  }));
}
