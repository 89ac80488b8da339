// Reads a sentence as a question about which organisations there are: "vilka kommuner kan jag jämföra sjukfrånvaron med?"
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare } from '../candidate.ts';
import { findOperation, hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';

const explains = new Set<Cue>([
  'organisations', 'which-organisation', 'exist', 'list', 'compare', 'others', 'us', 'and', 'greeting', 'thanks', 'question-word', 'count', 'having', 'indicators',
]); // prettier-ignore

/** What an indicator's name must at least be covered by what was said. */
const sureEnough = 0.9;

export function readOrganisations(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
): Candidate | null {
  const asks = hasCue(sentence, ['organisations']) && hasCue(sentence, ['exist', 'compare', 'list']);
  if (!asks || period || findingsOf(sentence, 'organisation').length > 0) return null;
  const [match] = matchNames(sentence, sentence.vocabulary.indicators, 1);
  const named = match && match.coverage >= sureEnough ? match : null;
  if (findOperation(sentence, named?.taken ?? new Set()) !== null) return null;
  // "vilka kommuner ..." alone asks for figures by organisation.
  if (named && !hasCue(sentence, ['exist', 'compare'])) return null;
  const explained = new Map(named?.used);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue)) explain(explained, from, to);
  }
  return {
    meaning: { kind: 'organisations', having: named?.code ?? null },
    confidence: explainedShare(weights, explained),
    from: 'which organisations there are',
  };
}
