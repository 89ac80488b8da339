// Reads a sentence as a question about efficiency measures: one by number, code or title, or many by what they share.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, nameQuality } from '../candidate.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion, MeasuresQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';

/** Words that make a sentence one about measures. */
const about: readonly Cue[] = ['measures', 'savings', 'too-early'];

/** Cues that may stand in a question about one measure. */
const explainsOne = new Set<Cue>([
  'measures', 'savings', 'list', 'greeting', 'thanks', 'us', 'whole', 'number-sign', 'help', 'owner', 'status', 'due',
  'realised', 'definition', 'question-word', 'they', 'the-municipality', 'and', 'what-about', 'exist', 'latest', 'count', 'source',
]); // prettier-ignore

const explainsMany = new Set<Cue>([
  ...explainsOne, 'too-early', 'assessed', 'share', 'highest', 'lowest', 'kr', 'tkr', 'mnkr',
  'which-organisation',
]); // prettier-ignore

export function readMeasures(sentence: Sentence, weights: readonly number[]): Candidate[] {
  const candidates = [byNumberOrCode(sentence, weights), byFilter(sentence, weights), ...byTitle(sentence, weights)];
  return candidates.filter((candidate) => candidate !== null);
}

/** "åtgärd 4", "measure no 4", "IT-1". */
function byNumberOrCode(sentence: Sentence, weights: readonly number[]): Candidate | null {
  for (const { sense, from, to } of findingsOf(sentence, 'measure-code')) {
    const used = new Map<number, number>();
    explain(used, from, to);
    return oneMeasure(sentence, weights, sense.code, used, 1);
  }
  const at = numberPlace(sentence);
  const said = Number(sentence.tokens[at]?.text);
  const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
  return measure ? oneMeasure(sentence, weights, measure.code, new Map([[at, 1]]), 1) : null;
}

/** Where a number stands behind a word for measure; -1 when there is none. */
export function numberPlace(sentence: Sentence): number {
  const cues = findingsOf(sentence, 'cue');
  for (const { sense, to } of cues) {
    if (sense.cue !== 'measures') continue;
    const sign = cues.find((next) => next.from === to && next.sense.cue === 'number-sign');
    const at = sign ? sign.to : to;
    if (/^\d{1,3}$/.test(sentence.tokens[at]?.text ?? '')) return at;
  }
  return -1;
}

/** Many measures: every term, status and owner named narrows them. */
function byFilter(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const narrowing = terms.some(({ termKind }) => termKind === 'horizon' || termKind === 'category');
  const shareOfTheme = hasCue(sentence, ['share']) && terms.some(({ termKind }) => termKind === 'theme');
  const isTheme = terms.some(({ termKind }) => termKind === 'theme');
  const isAbout = hasCue(sentence, about) || narrowing || shareOfTheme;
  if (!isAbout && !isTheme) return null;
  const used = new Map<number, number>();
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explainsMany.has(sense.cue)) ||
      (sense.kind === 'term' && sense.termKind !== 'group') ||
      sense.kind === 'status' ||
      sense.kind === 'owner';
    if (belongs) explain(used, from, to);
  }
  const meaning: MeasuresQuestion = { kind: 'measures', show: whatToShow(sentence), filter: filterIn(sentence) };
  // A theme's bare name may be a word for an indicator too; then the person chooses.
  const quality = isAbout ? 1 : 0.98;
  return { meaning, confidence: quality * explainedShare(weights, used), from: `measures ${JSON.stringify(meaning)}` };
}

/** What narrows the measures in a sentence. */
export function filterIn(sentence: Sentence): MeasureFilter {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const codes = (kind: string): string[] => [
    ...new Set(terms.filter(({ termKind }) => termKind === kind).map(({ code }) => code)),
  ];
  return {
    horizons: codes('horizon'),
    categories: codes('category'),
    themes: codes('theme'),
    statuses: [...new Set(findingsOf(sentence, 'status').map(({ sense }) => sense.status))],
    owners: [...new Set(findingsOf(sentence, 'owner').map(({ sense }) => sense.person))],
    assessed: hasCue(sentence, ['too-early']) ? false : hasCue(sentence, ['assessed']) ? true : null,
  };
}

function whatToShow(sentence: Sentence): MeasuresQuestion['show'] {
  if (hasCue(sentence, ['highest'])) return 'largest';
  if (hasCue(sentence, ['lowest'])) return 'smallest';
  if (hasCue(sentence, ['share'])) return 'share';
  if (hasCue(sentence, ['realised'])) return 'realised';
  if (hasCue(sentence, ['count']) && !hasCue(sentence, ['savings'])) return 'count';
  const asksWhich = hasCue(sentence, ['list']) && hasCue(sentence, ['measures']);
  return hasCue(sentence, ['savings']) && !asksWhich ? 'savings' : 'list';
}

function byTitle(sentence: Sentence, weights: readonly number[]): Candidate[] {
  const themes = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'theme');
  return matchNames(sentence, sentence.vocabulary.measures, 5).map((match) => {
    // A theme's name in a question about measures is the theme, though a title may hold the word too.
    const isTheme = [...match.used.keys()].every((at) => themes.some(({ from, to }) => from <= at && at < to));
    return oneMeasure(
      sentence,
      weights,
      match.code,
      match.used,
      nameQuality(match.coverage, 0.3) * (isTheme ? 0.9 : 1),
    );
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
    if (explainsOne.has(sense.cue)) explain(explained, from, to);
  }
  for (const { from, to } of findingsOf(sentence, 'status')) explain(explained, from, to);
  const meaning: MeasureQuestion = {
    kind: 'measure',
    measure: { value: code, how: 'stated' },
    aspect: aspectIn(sentence, used),
  };
  return { meaning, confidence: quality * explainedShare(weights, explained), from: `measure ${code}` };
}

/** Which thing about a measure is asked for. */
export function aspectIn(sentence: Sentence, used: ReadonlyMap<number, number> = new Map()): MeasureQuestion['aspect'] {
  if (hasCue(sentence, ['owner'], used)) return 'owner';
  if (hasCue(sentence, ['due'], used)) return 'due';
  if (hasCue(sentence, ['status'], used)) return 'status';
  return hasCue(sentence, ['savings', 'realised'], used) ? 'savings' : 'whole';
}
