// The question that an answer leaves in the air, for what is asked next to change.
import type { Answer } from '../cards/answer.ts';
import { inOrder } from '../cards/measures-order.ts';
import { savingOf } from '../cards/measures-table.ts';
import type { MeasuresQuestion, Question, ValuesQuestion } from '../understanding/question.ts';

/** The question an answer answers; after a choice of organisations that for all of them. Null when there is none. */
export function questionTalkedOf(answer: Answer): Question | null {
  if (answer.kind === 'measures') return withShown(answer);
  if ('question' in answer) return answer.question;
  if (answer.kind !== 'choice' || answer.differsIn !== 'organisation') return null;
  const options = answer.options.filter((option): option is ValuesQuestion => option.kind === 'values');
  const [first] = options;
  if (!first || options.length < answer.options.length) return null;
  const all = options.flatMap(({ organisations }) => organisations.value);
  return { ...first, organisations: { value: [...new Set(all)], how: 'assumed' } };
}

/** Those of the largest or smallest that were wanted can be pointed to; of all in their order the first, where it is alone there. */
function withShown({ question, found }: Extract<Answer, { readonly kind: 'measures' }>): MeasuresQuestion {
  if (question.show !== 'largest' && question.show !== 'smallest') return question;
  const ordered = inOrder(found.counted, question);
  const [first, second] = ordered;
  const isAlone = first !== undefined && savingOf(first) !== (second && savingOf(second));
  const shown = question.places ? ordered : isAlone ? [first] : [];
  return shown.length === 0 ? question : { ...question, shown: shown.map(({ code }) => code) };
}
