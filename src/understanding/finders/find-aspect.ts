// Finder: which thing about measures is asked for: who owns them, when they are due, how they fare.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { MeasureQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { hasCue } from './find-operation.ts';
import type { Tokens } from './find-organisations.ts';

/** Which thing about a measure is asked for. */
export function aspectIn(sentence: Sentence, used: Tokens = new Set()): MeasureQuestion['aspect'] {
  if (hasCue(sentence, ['owner'], used)) return 'owner';
  if (hasCue(sentence, ['source'], used)) return 'source';
  if (hasCue(sentence, ['due'], used)) return 'due';
  if (hasCue(sentence, ['status', 'in-time'], used)) return 'status';
  const asksMoney = sentence.tokens.some(({ text }) => /^(?:pengar|pengarna|money)$/.test(text));
  return asksMoney || hasCue(sentence, ['savings', 'realised', 'how-much'], used) ? 'savings' : 'whole';
}

const pointing: ReadonlySet<string> = new Set(['den', 'det', 'it', 'that']);

/** "är den klar?" of the one measure that is talked of. */
export function asksState({ tokens, findings }: Sentence): boolean {
  const states = findingsOf({ findings }, 'status');
  return states.some(({ from }) => tokens.slice(0, from).some(({ text }) => pointing.has(text)));
}

/** The one thing asked about each of many: who owns them, how they fare, when they are due. */
export function aspectOfMany(sentence: Sentence, filter: MeasureFilter): 'owner' | 'status' | 'due' | null {
  if (hasCue(sentence, ['owner']) && filter.owned === null && filter.owners.length === 0) return 'owner';
  const asksTime = filter.late || filter.dueFrom !== null || filter.dueTo !== null || filter.dated !== null;
  if (hasCue(sentence, ['due']) && !asksTime) return 'due';
  return hasCue(sentence, ['status']) && filter.statuses.length === 0 && !asksTime ? 'status' : null;
}
