// Reads a sentence as a question about efficiency measures: one by number, code or title, or many by what they share.
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, nameQuality } from '../candidate.ts';
import { filterIn, limitsIn, numberPlaces } from '../finders/find-measure-filter.ts';
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
  'realised', 'definition', 'question-word', 'they', 'the-municipality', 'not', 'future', 'percent', 'and', 'what-about', 'exist', 'latest', 'count', 'source',
]); // prettier-ignore

const explainsMany = new Set<Cue>([
  ...explainsOne, 'too-early', 'assessed', 'share', 'highest', 'lowest', 'kr', 'tkr', 'mnkr', 'at-least', 'more-than', 'at-most', 'less-than',
  'which-organisation',
]); // prettier-ignore

/** @param titles whether a measure may be meant by words of its title alone */
export function readMeasures(sentence: Sentence, weights: readonly number[], titles: boolean): Candidate[] {
  const candidates = [byNumberOrCode(sentence, weights), byFilter(sentence, weights)];
  return [...candidates, ...(titles ? byTitle(sentence, weights) : [])].filter((candidate) => candidate !== null);
}

/** "åtgärd 4", "measure no 4", "IT-1". */
function byNumberOrCode(sentence: Sentence, weights: readonly number[]): Candidate | null {
  for (const { sense, from, to } of findingsOf(sentence, 'measure-code')) {
    const used = new Map<number, number>();
    explain(used, from, to);
    return oneMeasure(sentence, weights, sense.code, used, 1);
  }
  const [at = -1, another] = numberPlaces(sentence);
  if (another !== undefined || hasCue(sentence, ['share'])) return null;
  const said = Number(sentence.tokens[at]?.text);
  const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
  return measure ? oneMeasure(sentence, weights, measure.code, new Map([[at, 1]]), 1) : null;
}

/** Many measures: every term, status and owner named narrows them. */
function byFilter(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const narrowing = terms.some(({ termKind }) => termKind === 'horizon' || termKind === 'category');
  const shareOfTheme = hasCue(sentence, ['share']) && terms.some(({ termKind }) => termKind === 'theme');
  const isTheme = terms.some(({ termKind }) => termKind === 'theme');
  const isAbout = hasCue(sentence, about) || narrowing || shareOfTheme;
  if (!isAbout && !isTheme) return null;
  const filter = filterIn(sentence);
  const numbers = numberPlaces(sentence);
  if (filter.measures.length < numbers.length) return null;
  // One measure by its number is told whole, unless it is its share that is asked for.
  if (numbers.length === 1 && !hasCue(sentence, ['share'])) return null;
  const used = new Map<number, number>([...numbers, ...limitsIn(sentence).used].map((at) => [at, 1]));
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explainsMany.has(sense.cue)) ||
      (sense.kind === 'term' && sense.termKind !== 'group') ||
      sense.kind === 'status' ||
      sense.kind === 'owner';
    if (belongs) explain(used, from, to);
  }
  const meaning: MeasuresQuestion = { kind: 'measures', show: whatToShow(sentence), filter };
  // A theme's bare name may be a word for an indicator too; then the person chooses.
  const isBare = sentence.tokens.length <= terms.length + 1;
  const quality = isAbout ? 1 : isBare ? 0.98 : 0.9;
  return { meaning, confidence: quality * explainedShare(weights, used), from: `measures ${JSON.stringify(meaning)}` };
}

function whatToShow(sentence: Sentence): MeasuresQuestion['show'] {
  const { limits } = limitsIn(sentence);
  if (hasCue(sentence, ['highest']) && limits.atMostTkr === null) return 'largest';
  if (hasCue(sentence, ['lowest']) && limits.atLeastTkr === null) return 'smallest';
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
