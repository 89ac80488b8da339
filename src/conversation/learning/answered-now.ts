// Which of the questions that waited for an answer have one now.
import type { Answer } from '../../cards/answer.ts';
import type { Waiting } from '../../learning/asked.ts';
import { areSame, inTurns, meaningsOf, questionsIn } from '../../learning/replay.ts';
import type { Settled, Told } from '../../learning/store-port.ts';
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

export async function answeredNow(waiting: readonly Waiting[], means: Means): Promise<Settled> {
  const { vocabulary, facts, today } = means;
  const told: Told[] = [];
  const closed: string[] = [];
  await inTurns(
    Map.groupBy(waiting, ({ question }) => question),
    async ([id, asked]) => {
      const parts = partsAnswered(asked, means);
      if (parts.length === 0) return;
      const before = told.length;
      for (const { part, question } of parts) {
        const answer = await answerQuestion(question, vocabulary.catalogue, facts, today);
        if (tellsSomething(answer)) told.push({ question: id, part });
      }
      if (told.length === before) closed.push(id);
    },
  );
  return { told, closed };
}

/** The questions of a text that had no answer, or none that helped, each with its place; none while one has no answer still. */
function partsAnswered([first, ...others]: readonly Waiting[], { vocabulary, before, today }: Means) {
  const text = first?.text ?? '';
  const questions = questionsIn(text, vocabulary, today) ?? [];
  const parts = questions.map((question, part) => ({ part, question }));
  const isRefused = [first, ...others].some((each) => each?.why === 'refused');
  if (!before) return isRefused ? parts : [];
  const earlier = meaningsOf(text, before, today);
  const isOther = ({ part, question }: (typeof parts)[number]) => !areSame(earlier.slice(part, part + 1), [question]);
  const changed = earlier.length === parts.length ? parts.filter(isOther) : parts;
  // What could be answered before this word, an import has brought: which of them it was is not known.
  return changed.length === 0 && isRefused ? parts : changed;
}

/** Whether there is something to tell: a figure, a measure, a list. */
export function tellsSomething(answer: Answer): boolean {
  if (!('question' in answer)) return false;
  return !('found' in answer && 'kind' in answer.found && answer.found.kind === 'none');
}
