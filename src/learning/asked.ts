// A question as it was asked, kept for a time: answered ones to be replayed before a word is added, the others to be learnt from.
import { hash } from 'node:crypto';
import { normalise } from '../understanding/words/words.ts';

/** Who waits for an answer, and in which chat. */
export interface Asker {
  readonly chat: string;
  /** Entra object id. */
  readonly person: string;
}

/** A question to be kept. */
export interface Asked {
  readonly tenant: string;
  /** Made from the text: see `idOf`. */
  readonly id: string;
  readonly text: string;
  /** Null for a question that got its answer: of such ones nobody's name is kept. */
  readonly unanswered: { readonly likeness: string; readonly asker: Asker } | null;
  readonly at: Date;
}

/** `refused`: Klarsyn had no answer. `unhelpful`: it had one, and somebody said that it was no help. */
export type WhyWaiting = 'refused' | 'unhelpful';

/** Somebody who waits for the answer to a question. */
export interface Waiting extends Asker {
  readonly question: string;
  readonly text: string;
  readonly likeness: string;
  readonly why: WhyWaiting;
  /** How often they have asked it. */
  readonly times: number;
  /** ISO time of the last of them. */
  readonly at: string;
  /** Whether it has been put aside and is no longer shown. */
  readonly dismissed: boolean;
}

/** How many days the text of a question is kept after it was last asked, unless the settings say otherwise. */
export const usualRetentionDays = 90;

/** So many answered questions are kept for each tenant, and as many of the others; the oldest give way. */
export const mostKept = 2000;

/** The id of a question: the same for texts that differ in nothing but case, gaps and the mark at their end. */
export function idOf(text: string): string {
  return shortHash(
    normalise(text)
      .toLowerCase()
      .replace(/[\s.?!]+$/u, ''),
  );
}

/** Sixteen characters that stand for a text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}
