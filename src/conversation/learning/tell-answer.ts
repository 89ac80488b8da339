// "Now I can answer": a question that had no answer when it was asked, with the answer that it has by now.
import { answerCard } from '../../cards/answer-card.ts';
import type { LearningStore } from '../../learning/store-port.ts';
import { questionsIn } from '../../learning/replay.ts';
import type { Chat } from '../../notifications/chat.ts';
import { learningTextsFor } from '../../texts/learning.ts';
import { answerQuestion } from '../answer-question.ts';
import { followUps } from '../follow-ups.ts';
import type { FactsOf } from '../kept-facts.ts';
import type { Reply } from '../turn.ts';
import type { VocabularyOf } from '../vocabularies.ts';
import { tellsSomething } from './answered-now.ts';

export interface TellPorts {
  readonly store: Pick<LearningStore, 'readAsked'>;
  readonly vocabularyOf: VocabularyOf;
  readonly factsOf: FactsOf;
  readonly today: () => Date;
}

/** Null when the text is not kept any more, or the question that is its `part` has lost its answer again. */
export async function tellAnswer(
  { question, part = 0 }: { readonly question: string; readonly part?: number },
  { tenant, language }: Chat,
  { store, vocabularyOf, factsOf, today }: TellPorts,
): Promise<Reply | null> {
  const text = await store.readAsked(tenant, question);
  if (text === null) return null;
  const vocabulary = await vocabularyOf(tenant);
  const { catalogue } = vocabulary;
  const facts = factsOf(tenant, catalogue.version);
  const asked = questionsIn(text, vocabulary, today())?.[part];
  const answer = asked && (await answerQuestion(asked, catalogue, facts, today()));
  if (!answer || !tellsSomething(answer)) return null;
  const lead = learningTextsFor(language).nowAnswered(text);
  const context = { catalogue, language, followUps: followUps(answer, catalogue), asked: question, lead };
  const { card, summary } = answerCard(answer, context);
  return { card, summary: `${lead}. ${summary}` };
}
