// A finished question -> its answer. Text, buttons and the terminal all pass here, so the same question has one answer.
import type { Answer } from '../cards/answer.ts';
import type { ValuesPort } from '../indicators/find-values.ts';
import { findValues } from '../indicators/find-values.ts';
import { findMeasures } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Question, ValuesQuestion } from '../understanding/question.ts';

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

function isInCatalogue({ indicator, organisations }: ValuesQuestion, catalogue: Catalogue): boolean {
  return (
    catalogue.indicators.has(indicator.value) && organisations.value.every((code) => catalogue.organisations.has(code))
  );
}
