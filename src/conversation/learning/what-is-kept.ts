// Which questions are kept, by how they were answered: as they were asked, or in full where they went on from the one before.
import type { Answer } from '../../cards/answer.ts';
import { questionLabel } from '../../cards/question-label.ts';
import type { Language } from '../../language.ts';
import { idOf, type Asked, type Asker } from '../../learning/asked.ts';
import { likenessOf } from '../../learning/likeness.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Question } from '../../understanding/question.ts';
import type { Vocabulary } from '../../understanding/vocabulary.ts';

/** What was asked and how it was answered. */
export interface Turn {
  /** Null when a button asked. */
  readonly text: string | null;
  readonly answers: readonly Answer[];
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly tenant: string;
  readonly asker: Asker;
  readonly at: Date;
}

export interface Kept {
  readonly asked: readonly Asked[];
  /** For each answer the id of its question; null for what is no answer. */
  readonly ids: readonly (string | null)[];
  /** Whether what had no answer is kept, so that the person is told when it has one. */
  readonly waits: boolean;
}

export function whatIsKept({ text, answers, vocabulary, language, tenant, asker, at }: Turn): Kept {
  const likeness = text !== null && answers.some(isUnanswered) ? likenessOf(text, vocabulary) : null;
  const whole = (question: Question): string => questionLabel(question, vocabulary.catalogue, textsFor(language));
  const texts = answers.map((answer): string | null => {
    if (!('question' in answer)) return null;
    return text !== null && (likeness !== null || standsAlone(answer.question)) ? text : whole(answer.question);
  });
  const ids = texts.map((each) => (each === null ? null : idOf(each)));
  const waits = text !== null && likeness !== null;
  if (waits) return { asked: [{ tenant, id: idOf(text), text, unanswered: { likeness, asker }, at }], ids, waits };
  // With a refusal or a choice among them the text has no answer that is known.
  const isKnown = ids.every((id) => id !== null);
  const asked = texts.flatMap((each): readonly Asked[] =>
    each === null || !isKnown ? [] : [{ tenant, id: idOf(each), text: each, unanswered: null, at }],
  );
  return { asked, ids, waits };
}

/** Refused for want of a word: what is empty, too long or beside the matter could not be learnt. */
function isUnanswered(answer: Answer): boolean {
  if (answer.kind === 'choice') return answer.isNear;
  return answer.kind === 'not-understood' && (answer.reason === 'unknown-words' || answer.reason === 'unsure');
}

/** Whether no part of a question comes from the one before. */
function standsAlone(question: Question): boolean {
  return Object.values(question).every((part: unknown) => {
    return typeof part !== 'object' || part === null || !('how' in part) || part.how !== 'kept';
  });
}
