// The question that an answer leaves in the air, for what is asked next to change.
import type { Answer } from '../cards/answer.ts';
import type { Question, ValuesQuestion } from '../understanding/question.ts';

/** The question an answer answers; after a choice of organisations that for all of them. Null when there is none. */
export function questionTalkedOf(answer: Answer): Question | null {
  if ('question' in answer) return answer.question;
  if (answer.kind !== 'choice' || answer.differsIn !== 'organisation') return null;
  const options = answer.options.filter((option): option is ValuesQuestion => option.kind === 'values');
  const [first] = options;
  if (!first || options.length < answer.options.length) return null;
  const all = options.flatMap(({ organisations }) => organisations.value);
  return { ...first, organisations: { value: [...new Set(all)], how: 'assumed' } };
}
