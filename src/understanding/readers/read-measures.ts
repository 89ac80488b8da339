// Reads a sentence as a question about efficiency measures: one by number, code or title, or many by what they share.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Candidate } from '../candidate.ts';
import { explainedShare } from '../candidate.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion, MeasuresQuestion } from '../question.ts';
import { hasCue } from './read-values.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

/** Words that make a sentence one about measures. */
const about: readonly Cue[] = ['measures', 'savings', 'too-early'];

const explains = new Set<Cue>([
  ...about, 'count', 'list', 'assessed', 'greeting', 'thanks', 'us', 'whole', 'number-sign', 'help',
]); // prettier-ignore

export function readMeasures(sentence: Sentence, weights: readonly number[]): Candidate[] {
  const candidates = [byNumberOrCode(sentence, weights), byFilter(sentence, weights), ...byTitle(sentence, weights)];
  return candidates.filter((candidate) => candidate !== null);
}

/** "åtgärd 4", "measure no 4", "IT-1". */
function byNumberOrCode(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const { catalogue } = sentence.vocabulary;
  for (const { sense, from, to } of findingsOf(sentence, 'measure-code')) {
    const used = new Set(Array.from({ length: to - from }, (_, i) => from + i));
    return oneMeasure(sentence, weights, sense.code, used, 1);
  }
  for (const { sense, to } of findingsOf(sentence, 'cue')) {
    if (sense.cue !== 'measures') continue;
    const sign = findingsOf(sentence, 'cue').find((next) => next.from === to && next.sense.cue === 'number-sign');
    const at = sign ? sign.to : to;
    const said = Number(sentence.tokens[at]?.text);
    const measure = [...catalogue.measures.values()].find(({ number }) => number === said);
    if (measure) return oneMeasure(sentence, weights, measure.code, new Set([at]), 1);
  }
  return null;
}

/** Many measures: every term, status and owner named narrows them. */
function byFilter(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const narrowing = terms.some(({ termKind }) => termKind === 'horizon' || termKind === 'category');
  if (!hasCue(sentence, about) && !narrowing) return null;
  const used = new Set<number>();
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explains.has(sense.cue)) ||
      (sense.kind === 'term' && sense.termKind !== 'group') ||
      sense.kind === 'status' ||
      sense.kind === 'owner';
    if (belongs) for (let at = from; at < to; at += 1) used.add(at);
  }
  const codes = (kind: string): string[] => [
    ...new Set(terms.filter(({ termKind }) => termKind === kind).map(({ code }) => code)),
  ];
  const filter: MeasureFilter = {
    horizons: codes('horizon'),
    categories: codes('category'),
    themes: codes('theme'),
    statuses: [...new Set(findingsOf(sentence, 'status').map(({ sense }) => sense.status))],
    owners: [...new Set(findingsOf(sentence, 'owner').map(({ sense }) => sense.person))],
    assessed: hasCue(sentence, ['too-early']) ? false : hasCue(sentence, ['assessed']) ? true : null,
  };
  const meaning: MeasuresQuestion = { kind: 'measures', show: whatToShow(sentence), filter };
  const confidence = explainedShare(weights, (token) => used.has(token));
  return { meaning, confidence, from: `measures ${JSON.stringify(filter)}` };
}

function whatToShow(sentence: Sentence): MeasuresQuestion['show'] {
  if (hasCue(sentence, ['count']) && !hasCue(sentence, ['savings'])) return 'count';
  if (hasCue(sentence, ['savings'])) return 'savings';
  return 'list';
}

function byTitle(sentence: Sentence, weights: readonly number[]): Candidate[] {
  return sentence.vocabulary.measures.find(sentence.tokens, 5).map((match) => {
    const quality = match.coverage > 0.999 ? 1 : 0.3 + 0.6 * match.coverage;
    return oneMeasure(sentence, weights, match.code, match.used, quality * (1 - match.cost));
  });
}

function oneMeasure(
  sentence: Sentence,
  weights: readonly number[],
  code: string,
  used: ReadonlySet<number>,
  quality: number,
): Candidate {
  const explained = new Set(used);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue)) for (let at = from; at < to; at += 1) explained.add(at);
  }
  const meaning: MeasureQuestion = { kind: 'measure', measure: { value: code, how: 'stated' } };
  return {
    meaning,
    confidence: quality * explainedShare(weights, (token) => explained.has(token)),
    from: `measure ${code}`,
  };
}
