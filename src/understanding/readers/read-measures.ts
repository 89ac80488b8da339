// Reads a sentence as a question about efficiency measures: one by number, code or title, or many by what they share.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, nameQuality } from '../candidate.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion, MeasuresQuestion } from '../question.ts';
import { hasCue } from './read-values.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';

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
    const used = new Map<number, number>();
    explain(used, from, to);
    return oneMeasure(sentence, weights, sense.code, used, 1);
  }
  for (const { sense, to } of findingsOf(sentence, 'cue')) {
    if (sense.cue !== 'measures') continue;
    const sign = findingsOf(sentence, 'cue').find((next) => next.from === to && next.sense.cue === 'number-sign');
    const at = sign ? sign.to : to;
    const said = Number(sentence.tokens[at]?.text);
    const measure = [...catalogue.measures.values()].find(({ number }) => number === said);
    if (measure) return oneMeasure(sentence, weights, measure.code, new Map([[at, 1]]), 1);
  }
  return null;
}

/** Many measures: every term, status and owner named narrows them. */
function byFilter(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const narrowing = terms.some(({ termKind }) => termKind === 'horizon' || termKind === 'category');
  if (!hasCue(sentence, about) && !narrowing) return null;
  const used = new Map<number, number>();
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explains.has(sense.cue)) ||
      (sense.kind === 'term' && sense.termKind !== 'group') ||
      sense.kind === 'status' ||
      sense.kind === 'owner';
    if (belongs) explain(used, from, to);
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
  const confidence = explainedShare(weights, used);
  return { meaning, confidence, from: `measures ${JSON.stringify(filter)}` };
}

function whatToShow(sentence: Sentence): MeasuresQuestion['show'] {
  if (hasCue(sentence, ['count']) && !hasCue(sentence, ['savings'])) return 'count';
  if (hasCue(sentence, ['savings'])) return 'savings';
  return 'list';
}

function byTitle(sentence: Sentence, weights: readonly number[]): Candidate[] {
  return matchNames(sentence, sentence.vocabulary.measures, 5).map((match) => {
    return oneMeasure(sentence, weights, match.code, match.used, nameQuality(match.coverage, 0.3));
  });
}

function oneMeasure(
  sentence: Sentence,
  weights: readonly number[],
  code: string,
  used: ReadonlyMap<number, number>,
  quality: number,
): Candidate {
  const explained = new Map(used);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue)) explain(explained, from, to);
  }
  const meaning: MeasureQuestion = { kind: 'measure', measure: { value: code, how: 'stated' } };
  return {
    meaning,
    confidence: quality * explainedShare(weights, explained),
    from: `measure ${code}`,
  };
}
