// Which of the questions that waited for an answer have one now.
import type { Answer } from '../../cards/answer.ts';
import type { Waiting } from '../../learning/asked.ts';
import { areSame, inTurns, questionsIn } from '../../learning/replay.ts';
import type { Settled } from '../../learning/store-port.ts';
import type { Vocabulary } from '../../understanding/vocabulary.ts';
import { answerQuestion, type AnswerPort } from '../answer-question.ts';

/** What the questions are answered with. */
export interface Means {
  readonly vocabulary: Vocabulary;
  /** The vocabulary until now: an answer that was no help is worth telling only when it is another. Null when it is the same. */
  readonly before: Vocabulary | null;
  readonly facts: AnswerPort;
  readonly today: Date;
}

export async function answeredNow(
  waiting: readonly Waiting[],
  { vocabulary, before, facts, today }: Means,
): Promise<Settled> {
  const told: string[] = [];
  const closed: string[] = [];
  await inTurns(
    Map.groupBy(waiting, ({ question }) => question),
    async ([id, asked]) => {
      const text = asked[0]?.text ?? '';
      const questions = questionsIn(text, vocabulary, today);
      if (!questions) return;
      const isRefused = asked.some(({ why }) => why === 'refused');
      const earlier = !isRefused && before ? questionsIn(text, before, today) : null;
      if (!isRefused && (!before || (earlier && areSame(earlier, questions)))) return;
      const answers = await Promise.all(
        questions.map((question) => answerQuestion(question, vocabulary.catalogue, facts, today)),
      );
      (answers.every(tellsSomething) ? told : closed).push(id);
    },
  );
  return { told, closed };
}

/** Whether there is something to tell: a figure, a measure, a list. */
export function tellsSomething(answer: Answer): boolean {
  if (!('question' in answer)) return false;
  return !('found' in answer && 'kind' in answer.found && answer.found.kind === 'none');
}
