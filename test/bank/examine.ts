// Puts the questions of a bank to the understanding and the store, turn by turn, as a chat would.
import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/cards/answer.ts';
import type { AnswerPort } from '../../src/conversation/answer-question.ts';
import { answerChoice, answerQuestion } from '../../src/conversation/answer-question.ts';
import { questionTalkedOf } from '../../src/conversation/question-talked-of.ts';
import type { Language } from '../../src/language.ts';
import type { Store } from '../../src/store/open.ts';
import { openStore } from '../../src/store/open.ts';
import { publishReview } from '../../src/reviews/publish-review.ts';
import type { Question } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import type { Expected, Mark } from './mark.ts';
import { mark } from './mark.ts';

export interface Item {
  readonly id: string;
  readonly turns: readonly string[];
  readonly lang: Language;
  readonly kind: string;
  readonly level: number;
  readonly expect: Expected;
}

export interface Examined {
  readonly item: Item;
  readonly mark: Mark;
  readonly language: Language;
  readonly answers: readonly Answer[];
}

const tenant = 'examination';
const today = new Date('2026-11-23T09:00:00Z');

/** The items of a bank file. */
export function readBank(path: string): readonly Item[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Item[];
}

export interface Examination {
  readonly ask: (item: Item) => Promise<Examined>;
  readonly close: () => Promise<void>;
}

/** Opens an examination over the workbook in a folder. */
export async function openExamination(folder: string): Promise<Examination> {
  const store = await openStore('sqlite::memory:');
  const published = await publishReview(folder, tenant, today, store);
  if (published.kind === 'faulty') throw new Error(`${folder}: ${JSON.stringify(published.faults.slice(0, 3))}`);
  const catalogue = await store.readCatalogue(tenant);
  if (!catalogue) throw new Error(`${folder} has no review`);
  const vocabulary = buildVocabulary(catalogue);
  return { ask: (item) => examine(item, vocabulary, factsIn(store)), close: () => store.close() };
}

function factsIn(store: Store): AnswerPort {
  return {
    observations: (indicator, organisations) => store.readObservations(tenant, indicator, organisations),
    explanations: (indicator) => store.readExplanations(tenant, indicator),
    measures: () => store.readMeasures(tenant),
    measure: (code) => store.readMeasure(tenant, code),
  };
}

async function examine(item: Item, vocabulary: Vocabulary, facts: AnswerPort): Promise<Examined> {
  let previous: Question | null = null;
  let answers: Answer[] = [];
  let language: Language = item.lang;
  for (const turn of item.turns) {
    const understanding = understand(turn, vocabulary, { today, locale: item.lang, previous });
    language = understanding.language;
    answers = [];
    for (const meaning of understanding.meanings) {
      const { catalogue } = vocabulary;
      if (meaning.kind === 'not-understood') answers.push(meaning);
      else if (meaning.kind === 'choice') answers.push(await answerChoice(meaning, catalogue, facts, today));
      else answers.push(await answerQuestion(meaning, catalogue, facts, today));
    }
    const asked = answers.map(questionTalkedOf).findLast((question) => question !== null);
    previous = asked ?? previous;
  }
  return { item, mark: mark(item.expect, answers), language, answers };
}
