// Reads a fragment as a change to the question before it: "och 2022?", "jämfört med hela kommunen?", "varför?".
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare } from '../candidate.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findPlaces } from '../finders/find-places.ts';
import { ofUsAll, toThose } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Question } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { followMeasure, followMeasures, otherMeasure } from './follow-measures.ts';
import { followOverview } from './follow-overview.ts';
import { followValues } from './follow-values.ts';

/** A fragment is a little less sure than the same said whole, unless it points back: "och ...", "hur mycket sparar de?". */
const sureness = { plain: 0.95, pointing: 1.05 };

/** Somebody who goes on to a sibling of what was talked of names what differs, in few words of content. */
const mostOfSibling = 3;

/**
 * The previous question with what the sentence changes; null when it changes nothing that the question has.
 * @param isOpen false when the sentence names an indicator itself, and nothing else
 */
export function readFollowUp(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
  previous: Question,
  isOpen: boolean,
): Candidate | null {
  const explained = new Map<number, number>();
  for (const { sense, from, to } of sentence.findings) {
    const isOther = sense.kind === 'cue' && sense.cue === 'measures' && !previous.kind.startsWith('measure');
    const belongs = sense.kind === 'cue' && !isOther && sense.cue !== 'indicators' && !isTalk(sense.cue);
    if (belongs || isKept(sense.kind, previous)) explain(explained, from, to);
  }
  for (const token of [...(period?.used ?? []), ...(findPlaces(sentence)?.used ?? [])]) explained.set(token, 1);
  const isShort =
    isOpen &&
    !saysOnlyHow(sentence) &&
    weights.filter((weight, at) => weight >= 1 && !explained.has(at)).length <= mostOfSibling;
  const meaning = changed(sentence, period, previous, explained, isShort);
  if (!meaning) return null;
  const isPointing =
    hasCue(sentence, ['they', 'and', 'what-about', 'only']) || pointsBack(sentence, previous) || saysOnlyHow(sentence);
  const points = isPointing ? sureness.pointing : sureness.plain;
  const share = weights.every((weight) => weight === 0) ? 1 : explainedShare(weights, explained);
  return { meaning, confidence: points * share, from: `follow-up to ${previous.kind}` };
}

/** "total besparing?" is that of those talked of, "vad sparar vi totalt?" is not. */
const mostOfTotal = 3;

/** "utveckling?": how it is wanted, and nothing else. */
function saysOnlyHow({ tokens, findings }: Sentence): boolean {
  return tokens.every((_, at) =>
    findings.some(({ sense, from, to }) => {
      return from <= at && at < to && (sense.kind === 'filler' || (sense.kind === 'cue' && ways.includes(sense.cue)));
    }),
  );
}

const ways: readonly Cue[] = ['trend', 'chart', 'all-periods', 'percent', 'kr', 'tkr', 'mnkr'];

/** "vilka åtgärder ingår?": those that were counted. "vad väntas den ge?": the one talked of. */
function pointsBack({ tokens }: Sentence, previous: Question): boolean {
  if (previous.kind === 'measure') return tokens.some(({ text }) => /^(?:den|it)$/.test(text));
  if (previous.kind !== 'measures') return false;
  const isShort = tokens.length <= mostOfTotal && !tokens.some(({ text }) => ofUsAll.has(text));
  return isShort || tokens.some(({ text }) => toThose.has(text));
}

function isTalk(cue: Cue): boolean {
  return cue === 'help' || cue === 'out-of-scope';
}

/** Terms, states and owners can only change a question about measures; how one of them fares can be asked. */
function isKept(kind: string, previous: Question): boolean {
  if (previous.kind === 'measure') return kind === 'status';
  return previous.kind === 'measures' && (kind === 'term' || kind === 'status' || kind === 'owner');
}

function changed(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: Question,
  explained: Map<number, number>,
  isShort: boolean,
): Question | null {
  switch (previous.kind) {
    case 'values':
    case 'why':
    case 'about':
    case 'combination':
      return followValues(sentence, period, previous, explained, isShort);
    case 'overview':
      return followOverview(sentence, period, previous, explained);
    case 'measures':
      return otherMeasure(sentence, explained) ?? followMeasures(sentence, period, previous, explained);
    case 'measure':
      return otherMeasure(sentence, explained) ?? followMeasure(sentence, previous);
    case 'indicators':
    case 'organisations':
    case 'help':
      return null;
  }
}
