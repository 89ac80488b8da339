// A possible meaning of a sentence with how sure we are of it: quality of the match times the share of words it explains.
import type { Choice, Question } from './question.ts';
import type { NameMatch } from './words/match-name.ts';

export interface Candidate {
  readonly meaning: Question | Choice;
  /** 0 to 1. */
  readonly confidence: number;
  /** For the trace: what it was read from. */
  readonly from: string;
  /** The tokens that mean something which it has no place for. */
  readonly leftOver?: readonly number[];
  /** The name of an indicator that it was read from. */
  readonly match?: NameMatch;
}

/** Below this we do not answer. Found by the negatives among the test sentences, which lie below it, not by taste. */
export const threshold = 0.68;

/**
 * A meaning with a place for every word needs less where most of its name was said and no other comes near it. Found in the
 * same way: at 0.5 negatives are answered, and so they are where less of a name was said than that.
 */
const thresholdAlone = 0.62;
const mostSaid = 0.6;
const farOff = 0.27;

/** Whether the best of several meanings, best first, is good enough to answer. */
export function isSure([best, next]: readonly Candidate[]): boolean {
  if (!best) return false;
  const isAlone = best.confidence - (next?.confidence ?? 0) >= farOff;
  const isSaid = best.leftOver?.length === 0 && (best.match?.coverage ?? 0) >= mostSaid;
  return best.confidence >= (isAlone && isSaid ? thresholdAlone : threshold);
}

/** From here up to the threshold a meaning is offered among those nearest, as a choice, never as an answer. */
export const nearEnough = 0.46;

/** The same where every word has a place in one name, if only a little of that name was said. */
export const nearEnoughWhenPlaced = 0.3;

/** As many are offered when one is nearer than all others, yet not sure. */
export const fewest = 3;

/** Names this much less likely than the best are not offered beside it. */
export const stillNear = 0.2;

/** Two meanings closer than this are equally good: the person chooses. */
export const tooClose = 0.03;

/** How close a rival of the best may lie: the less sure the best is, the likelier is the next. */
export function isRival(best: number, other: number): boolean {
  return best - other < tooClose + 0.15 * Math.max(0, 1 - best);
}

/**
 * How sure a meaning is by what it leaves unexplained, 0 to 1. One word of content that a meaning has no place for is
 * reason enough to refuse, however long the sentence; words that say little matter little.
 * @param explained how surely each token is explained, 0 to 1; those left out are not
 */
export function explainedShare(weights: readonly number[], explained: ReadonlyMap<number, number>): number {
  let unexplained = 0;
  weights.forEach((weight, token) => (unexplained += weight * (1 - (explained.get(token) ?? 0))));
  return weights.some((weight, token) => weight > 0 && explained.has(token)) ? 1 / (1 + unexplained) : 0;
}

/** Explained less than this a token has no place: only some part of the word resembles one of the name's. */
const placed = 0.4;

/** The tokens of content that have no place. */
export function leftOver(weights: readonly number[], explained: ReadonlyMap<number, number>): number[] {
  return weights.flatMap((weight, token) => (weight >= 1 && (explained.get(token) ?? 0) < placed ? [token] : []));
}

/** Marks tokens as wholly explained. */
export function explain(explained: Map<number, number>, from: number, to: number): void {
  for (let at = from; at < to; at += 1) explained.set(at, 1);
}

/** How good a match by name is, 0 to 1: a name said whole is sure, a part of it less so. */
export function nameQuality(coverage: number, least: number): number {
  return coverage > 0.9 ? 1 : least + (0.95 - least) * coverage;
}
