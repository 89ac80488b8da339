// Reads a sentence as a question about one efficiency measure: by its number, its code or words of its title.
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, leftOver, nameQuality } from '../candidate.ts';
import { aspectIn } from '../finders/find-aspect.ts';
import { measureNumberAt, numberPlaces, saysTheOne } from '../finders/find-measure-filter.ts';
import { hasCue } from '../finders/find-operation.ts';
import { asksToTell, shares } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';

/** Words that make a sentence one about measures. */
export const about: readonly Cue[] = ['measures', 'savings', 'too-early'];

/** Cues that may stand in a question about one measure. */
export const explainsOne = new Set<Cue>([
  'measures', 'savings', 'list', 'greeting', 'thanks', 'us', 'whole', 'number-sign', 'help', 'owner', 'status', 'in-time', 'due',
  'realised', 'definition', 'question-word', 'they', 'the-municipality', 'not', 'future', 'percent', 'and', 'what-about', 'exist', 'latest', 'count', 'source', 'only', 'together', 'how-much', 'compare', 'explain',
]); // prettier-ignore

/** "åtgärd 4", "measure no 4", "IT-1". */
export function byNumberOrCode(sentence: Sentence, weights: readonly number[]): Candidate | null {
  const codes = findingsOf(sentence, 'measure-code');
  for (const { sense, from, to } of codes) {
    const used = new Map<number, number>();
    explain(used, from, to);
    const one = oneMeasure(sentence, weights, sense.code, used, 1);
    const isAlone = codes.length === 1 && findingsOf(sentence, 'foreign-place').length === 0;
    return isAlone && !hasCue(sentence, ['not', 'out-of-scope'])
      ? { ...one, confidence: Math.max(one.confidence, byCode) }
      : one;
  }
  const [at = -1, another] = numberPlaces(sentence);
  if (another !== undefined || hasCue(sentence, ['share'])) return null;
  const said = measureNumberAt(sentence, at);
  const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
  return measure ? oneMeasure(sentence, weights, measure.code, new Map([[at, 1]]), 1) : null;
}

/** A code means its measure, whatever else is said of it. */
const byCode = 0.75;

/** The measures of whose titles words were said, likeliest first. */
export function byTitle(sentence: Sentence, weights: readonly number[]): (Candidate | null)[] {
  const themes = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'theme');
  const matches = matchNames(sentence, sentence.vocabulary.measures, 5);
  const isShared = sentence.tokens.some(({ text }) => shares.has(text));
  const countsThings = (isShared || hasCue(sentence, ['count', 'costs', 'share'])) && !hasCue(sentence, about);
  return matches.map((match) => {
    // A theme's name in a question about measures is the theme, though a title may hold the word too.
    const isTheme = [...match.used.keys()].every((at) => themes.some(({ from, to }) => from <= at && at < to));
    // "hur många telefoner" counts what a title only speaks of.
    if (countsThings) return null;
    const least = isTelling(sentence, matches, match)
      ? tellingName
      : isToldOf(sentence, matches, match)
        ? toldName
        : 0.3;
    const quality = nameQuality(match.coverage, least);
    const isOfTheme = isTheme && !saysTheOne(sentence);
    return oneMeasure(sentence, weights, match.code, match.used, quality * (isOfTheme ? 0.9 : 1));
  });
}

/** A part of a title is worth this at least where only one measure has it and something about a measure is asked. */
const tellingName = 0.63;

/** Whether the words of titles that are said are those of one measure, and something about it is asked. */
export function tellsOfOne(sentence: Sentence): boolean {
  const matches = matchNames(sentence, sentence.vocabulary.measures, 5);
  return matches.some((match) => isTelling(sentence, matches, match));
}

/** The same where one is asked to tell of it, and its title is said with several words that no other has. */
const toldName = 0.55;

/** "berätta om sammanslagningen av Ekbacken och Solgården", "what is the merger of ... about?" */
function isToldOf(sentence: Sentence, matches: readonly NameMatch[], match: NameMatch): boolean {
  const asks =
    sentence.tokens.some(({ text }) => asksToTell.has(text)) || hasCue(sentence, ['definition', 'status', 'what-is']);
  return asks && isOnly(matches, match) && match.taken.size >= fewestTold;
}

const fewestTold = 2;
/** So much less is said of every other title. */
const farBelow = 0.6;

function isOnly(matches: readonly NameMatch[], match: NameMatch): boolean {
  return matches.every((other) => other === match || other.coverage < match.coverage * farBelow);
}

function isTelling(sentence: Sentence, matches: readonly NameMatch[], match: NameMatch): boolean {
  return isOnly(matches, match) && match.coverage > 0.3 && aspectIn(sentence, match.taken) !== 'whole';
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
  return {
    meaning,
    confidence: quality * explainedShare(weights, explained),
    leftOver: leftOver(weights, explained),
    from: `measure ${code}`,
  };
}
