// Reads a sentence as a question about which indicators there are: "vilka nyckeltal finns om personal?", or a group's bare name.
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare } from '../candidate.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { isNamedAsIndicators } from './read-overview.ts';

const explains = new Set<Cue>([
  'indicators',
  'exist',
  'list',
  'greeting',
  'thanks',
  'us',
  'whole',
  'count',
  'and',
  'what-about',
]);

export function readIndicators(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const groups = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'group');
  const asks = hasCue(sentence, ['indicators']);
  // "antal ekonomer" counts people, not what is told of the economy.
  const counts = hasCue(sentence, ['count', 'share']) && !isNamedAsIndicators(sentence);
  if (!asks && (groups.length === 0 || counts)) return null;
  const explained = new Map<number, number>();
  for (const { from, to } of groups) explain(explained, from, to);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue)) explain(explained, from, to);
  }
  // A group's bare name may also be a word for one of its indicators; then that is the likelier meaning.
  const quality = asks ? 1 : 0.8;
  return {
    meaning: { kind: 'indicators', group: groups[0]?.sense.code ?? null },
    confidence: quality * explainedShare(weights, explained),
    from: 'which indicators there are',
  };
}
