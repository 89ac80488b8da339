// What has been asked, who waits for an answer, and the words that were added. Times are ISO 8601, UTC.
import type { WhyWaiting } from '../../learning/asked.ts';
import type { Meant } from '../../learning/synonym.ts';

/** `unanswered`: refused, or found unhelpful. `dismissed`: that, and put aside. */
export type AskedState = 'answered' | 'unanswered' | 'dismissed';

export interface AskedQuestionTable {
  tenant: string;
  /** Made from the text, so that the same question is kept once. */
  id: string;
  text: string;
  /** The same for questions that are alike; null for one that was answered. */
  likeness: string | null;
  state: AskedState;
  /** When it was last asked. */
  at: string;
}

export interface AwaitingAnswerTable {
  tenant: string;
  question: string;
  chat: string;
  /** Entra object id. */
  person: string;
  why: WhyWaiting;
  times: number;
  at: string;
}

export interface AddedSynonymTable {
  tenant: string;
  /** Made from the word, so that no word is added twice. */
  id: string;
  word: string;
  kind: Meant['kind'];
  code: string;
  /** Entra object id of who added it. */
  person: string;
  at: string;
}
