// A possible meaning of a sentence with how sure we are of it: quality of the match times the share of words it explains.
import type { Choice, Question } from './question.ts';

export interface Candidate {
  readonly meaning: Question | Choice;
  /** 0 to 1. */
  readonly confidence: number;
  /** For the trace: what it was read from. */
  readonly from: string;
}

/** Below this we do not answer. Found by the negatives among the test sentences, which lie below it, not by taste. */
export const threshold = 0.6;

/** Two meanings closer than this are equally good: the person chooses. */
export const tooClose = 0.03;

/** The share of a sentence's weight that a meaning explains, 0 to 1; a sentence without weight explains nothing. */
export function explainedShare(weights: readonly number[], isExplained: (token: number) => boolean): number {
  let all = 0;
  let explained = 0;
  weights.forEach((weight, token) => {
    all += weight;
    if (isExplained(token)) explained += weight;
  });
  return all === 0 ? 0 : explained / all;
}
