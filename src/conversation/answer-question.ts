// A finished question -> its answer. Text, buttons and the terminal all pass here, so the same question has one answer.
import type { Answer } from '../cards/answer.ts';
import type { ValuesPort } from '../indicators/find-values.ts';
import { findValues } from '../indicators/find-values.ts';
import { findMeasures } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Choice, Question, ValuesQuestion } from '../understanding/question.ts';

export interface AnswerPort extends ValuesPort {
  readonly measures: () => Promise<readonly Measure[]>;
  readonly measure: (code: string) => Promise<Measure | null>;
}

/** Looks the answer up. A question about something that has left the catalogue (an old button) is `unreadable-button`. */
export async function answerQuestion(question: Question, catalogue: Catalogue, port: AnswerPort): Promise<Answer> {
  switch (question.kind) {
    case 'help':
      return question;
    case 'values': {
      if (!isInCatalogue(question, catalogue)) return { kind: 'unreadable-button' };
      const query = {
        indicator: question.indicator.value,
        organisations: question.organisations.value,
        periods: question.periods.value,
      };
      return { kind: 'values', question, found: await findValues(query, port) };
    }
    case 'measures':
      return { kind: 'measures', question, found: findMeasures(question.filter, await port.measures()) };
    case 'measure': {
      const measure = await port.measure(question.measure.value);
      return measure ? { kind: 'measure', question, measure } : { kind: 'unreadable-button' };
    }
  }
}

/**
 * A choice between organisations is only put to a person when it matters: where one of them alone has the figure it is
 * answered, and where none has, the answer says so for all of them.
 */
export async function answerChoice(choice: Choice, catalogue: Catalogue, port: AnswerPort): Promise<Answer> {
  const options = choice.options.filter((option) => option.kind === 'values');
  const [first] = options;
  if (choice.differsIn !== 'organisation' || !first || options.length < choice.options.length) return choice;
  const answers = await Promise.all(options.map((option) => answerQuestion(option, catalogue, port)));
  const withFigures = answers.filter((answer) => answer.kind === 'values' && answer.found.kind === 'values');
  const [only] = withFigures;
  if (only && withFigures.length === 1) return only;
  if (withFigures.length > 1) return choice;
  const all = { value: options.flatMap(({ organisations }) => organisations.value), how: first.organisations.how };
  return answerQuestion({ ...first, organisations: all }, catalogue, port);
}

function isInCatalogue({ indicator, organisations }: ValuesQuestion, catalogue: Catalogue): boolean {
  return (
    catalogue.indicators.has(indicator.value) && organisations.value.every((code) => catalogue.organisations.has(code))
  );
}
