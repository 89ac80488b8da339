// Text -> command, or null when nothing is to be done: then it is a question, for `understand` to answer.
import type { Language } from '../../language.ts';
import type { CommandReading, Mention } from '../command.ts';
import type { Question } from '../question.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { clausesOf } from './clauses.ts';
import { isoOf } from './days.ts';
import { isQuestion } from './is-question.ts';
import { readAbsence } from './read-absence.ts';
import { readChange } from './read-change.ts';
import { readFollowing } from './read-following.ts';
import { readAddition, readUpdate } from './read-form.ts';
import { readHistory, readMine, readUndo } from './read-history.ts';
import { readForgetting } from './read-forgetting.ts';
import { readLearning } from './read-learning.ts';
import { readManners } from './read-manners.ts';
import { readOwnership } from './read-ownership.ts';
import { readSeveral } from './read-several.ts';
import { readReminders } from './read-reminders.ts';
import { readSnooze } from './read-snooze.ts';
import { hear, partsIn, says } from './saying.ts';

export interface CommandCircumstances {
  /** What "till mars" and "sedan maj" count from; days are UTC's. */
  readonly today: Date;
  /** The language to reply in when the text has none of its own. */
  readonly locale: Language;
  /** The question before in the same chat, whose one measure "den" points to, or null. */
  readonly previous: Question | null;
  /** The colleagues mentioned in the text. */
  readonly mentions: readonly Mention[];
}

/** Longer texts are neither commands nor questions. */
const longestText = 50_000;

/**
 * What a text asks to be done, given a tenant's vocabulary; null when it is no command. A question is never one, but for
 * those after the history, after one's own measures and after what is kept of oneself. Pure, and never throws for any text.
 */
export function readCommand(
  text: string,
  vocabulary: Vocabulary,
  circumstances: CommandCircumstances,
): CommandReading | null {
  const { today, locale, previous, mentions } = circumstances;
  if (text.length > longestText) return null;
  const saying = hear(text, vocabulary, { today, locale, mentions, talkedOf: measureOf(previous) });
  const [head] = saying ? clausesOf(saying) : [];
  if (!saying || !head) return null;
  const learning = readLearning(saying);
  if (learning) return learning;
  const forgetting = readForgetting(saying);
  if (forgetting) return forgetting;
  const reminded = readReminders(saying) ?? readSnooze(saying);
  const told = readFollowing(saying, previous) ?? readManners(saying) ?? readAbsence(saying) ?? reminded;
  if (told) return told;
  const asked =
    readMine(saying) ?? readUndo(saying) ?? readHistory(saying, previous !== null && 'indicator' in previous);
  if (asked) return asked;
  // "pausade åtgärder" are asked for, not changed.
  const isOfMany = partsIn(saying, head).some((part) => says(part, 'measures'));
  if (isOfMany || isQuestion(saying, head)) return null;
  const addition = readAddition(saying);
  const ownership = readOwnership(saying);
  if (addition) return addition;
  if (ownership && ownership.kind !== 'unclear') return ownership;
  const part = { ...circumstances, locale: saying.language, previous: null };
  const several = readSeveral(saying, (piece) => readCommand(piece, vocabulary, part));
  if (several) return several;
  // Who is meant is asked only when nothing else is told: "åtgärd 4 läggs ned, vi får inte ihop det".
  return readChange(saying, isoOf(today)) ?? ownership ?? readUpdate(saying);
}

/** The one measure that a question names, or null. */
function measureOf(question: Question | null): string | null {
  if (question?.kind === 'measure') return question.measure.value;
  const [code, another] = question?.kind === 'measures' ? question.filter.measures : [];
  return another === undefined ? (code ?? null) : null;
}
