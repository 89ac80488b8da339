// A finished question -> its answer. Text, buttons and the terminal all pass here, so the same question has one answer.
import type { Answer } from '../cards/answer.ts';
import { findCombination } from '../indicators/find-combination.ts';
import { findOverview } from '../indicators/find-overview.ts';
import type { ValuesPort } from '../indicators/find-values.ts';
import { findValues } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';
import { everyMeasure, findMeasures } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Choice, CombinationQuestion, OverviewQuestion, Question, Scope } from '../understanding/question.ts';

export interface AnswerPort extends ValuesPort {
  readonly measures: () => Promise<readonly Measure[]>;
  readonly measure: (code: string) => Promise<Measure | null>;
}

/**
 * Looks the answer up. A question about something that has left the catalogue (an old button) is `unreadable-button`.
 * @param today what makes a measure late
 */
export async function answerQuestion(
  question: Question,
  catalogue: Catalogue,
  port: AnswerPort,
  today: Date,
): Promise<Answer> {
  switch (question.kind) {
    case 'help':
      return question;
    case 'overview':
      return answerOverview(question, catalogue, port);
    case 'indicators':
      return { kind: 'indicators', question, found: indicatorsIn(question.group, catalogue) };
    case 'organisations': {
      const { having } = question;
      if (having !== null && !catalogue.indicators.has(having)) return { kind: 'unreadable-button' };
      const covering = having === null ? null : (catalogue.coverage.get(having) ?? []);
      const found = [...catalogue.organisations.values()].filter(({ code }) => covering?.includes(code) ?? true);
      return { kind: 'organisations', question, found };
    }
    case 'measures': {
      if (!isKnown(question.filter, catalogue)) return { kind: 'unreadable-button' };
      const measures = await port.measures();
      const date = today.toISOString().slice(0, 10);
      const all = findMeasures(everyMeasure, measures, date);
      return { kind: 'measures', question, found: findMeasures(question.filter, measures, date), all };
    }
    case 'measure': {
      const measure = await port.measure(question.measure.value);
      return measure ? { kind: 'measure', question, measure } : { kind: 'unreadable-button' };
    }
    case 'values':
    case 'why':
    case 'about':
    case 'combination':
      return answerAboutIndicator(question, catalogue, port);
  }
}

function isKnown({ measures, themes, notThemes, horizons, categories }: MeasureFilter, catalogue: Catalogue): boolean {
  return (
    measures.every((code) => catalogue.measures.has(code)) &&
    [...themes, ...notThemes, ...horizons, ...categories].every((code) => catalogue.terms.has(code))
  );
}

async function answerAboutIndicator(
  question: Extract<Question, Scope>,
  catalogue: Catalogue,
  port: AnswerPort,
): Promise<Answer> {
  const indicator = catalogue.indicators.get(question.indicator.value);
  const organisations = question.organisations.value;
  if (!indicator || !organisations.every((code) => catalogue.organisations.has(code)))
    return { kind: 'unreadable-button' };
  if (question.kind === 'combination') return answerCombination(question, catalogue, port);
  const { operation, places } = question.kind === 'values' ? question : { operation: 'value' as const };
  const found = await findValues(
    { indicator, organisations, periods: question.periods.value, operation, places },
    port,
  );
  switch (question.kind) {
    case 'values':
      return { kind: 'values', question, found };
    case 'why':
      return { kind: 'why', question, found };
    case 'about':
      return { kind: 'about', question, found };
  }
}

async function answerOverview(question: OverviewQuestion, catalogue: Catalogue, port: AnswerPort): Promise<Answer> {
  const { show, group, organisations, periods } = question;
  const isKnownGroup = group === null || catalogue.terms.has(group);
  if (!isKnownGroup || !organisations.value.every((code) => catalogue.organisations.has(code)))
    return { kind: 'unreadable-button' };
  const indicators = indicatorsIn(group, catalogue);
  const query = { show, indicators, organisations: organisations.value, periods: periods.value };
  return { kind: 'overview', question, found: await findOverview(query, port) };
}

function indicatorsIn(group: string | null, { indicators }: Catalogue): Indicator[] {
  return [...indicators.values()].filter((indicator) => group === null || indicator.group === group);
}

async function answerCombination(
  question: CombinationQuestion,
  catalogue: Catalogue,
  port: AnswerPort,
): Promise<Answer> {
  const { combining, indicator, with: other, organisations, periods } = question;
  const [organisation] = organisations.value;
  if (organisation === undefined || !catalogue.indicators.has(other.value)) return { kind: 'unreadable-button' };
  const query = { combining, first: indicator.value, second: other.value, organisation, periods: periods.value };
  return { kind: 'combination', question, found: await findCombination(query, port) };
}

/**
 * A choice between organisations is only put to a person when it matters: where one of them alone has the figure it is
 * answered, and where none has, the answer says so for all of them.
 */
export async function answerChoice(
  choice: Choice,
  catalogue: Catalogue,
  port: AnswerPort,
  today: Date,
): Promise<Answer> {
  const options = choice.options.filter((option) => option.kind === 'values');
  const [first] = options;
  if (choice.differsIn !== 'organisation' || !first || options.length < choice.options.length) return choice;
  const answers = await Promise.all(options.map((option) => answerQuestion(option, catalogue, port, today)));
  const withFigures = answers.filter((answer) => answer.kind === 'values' && answer.found.kind === 'values');
  const [only] = withFigures;
  if (only && withFigures.length === 1) return only;
  if (withFigures.length > 1) return choice;
  const all = { value: options.flatMap(({ organisations }) => organisations.value), how: first.organisations.how };
  return answerQuestion({ ...first, organisations: all }, catalogue, port, today);
}
