// Reads a sentence as a question about efficiency measures: one of them, or many by what they share.
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, leftOver } from '../candidate.ts';
import { dueIn, filterIn, limitsIn, numberPlaces, pointsToOne, saysTheOne } from '../finders/find-measure-filter.ts';
import { asksEach } from '../finders/asks-which.ts';
import { isDenied } from '../finders/beside.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findGrouping, toldOfGroups } from '../finders/find-grouping.ts';
import { findPlaces } from '../finders/find-places.ts';
import { losesDenial } from '../finders/lost-denial.ts';
import { english } from '../lexicon/en.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { swedish } from '../lexicon/sv.ts';
import type { MeasuresQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';
import { whatToShow } from './what-to-show.ts';
import { about, byNumberOrCode, byTitle, explainsOne, tellsOfOne } from './one-measure.ts';

const measureWords: ReadonlySet<string> = new Set([...swedish.cues.measures, ...english.cues.measures]);

/** Words that are likely said of measures, though other things can be late or achieved too. */
const likelyAbout: readonly Cue[] = ['late', 'realised'];

const explainsMany = new Set<Cue>([
  ...[...explainsOne].filter((cue) => cue !== 'in-time'), 'too-early', 'assessed', 'share', 'highest', 'lowest', 'kr', 'tkr', 'mnkr',
  'which-organisation', 'late', 'lacking', 'having', 'average', 'per', 'compare', 'how-much',
]); // prettier-ignore

/**
 * @param titles whether a measure may be meant by words of its title alone
 * @param indicator the indicator likeliest meant, if any
 */
export function readMeasures(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
  titles: boolean,
  indicator: NameMatch | null = null,
): Candidate[] {
  const isNamed = indicator !== null && saysMoreThanTheme(sentence, indicator);
  const candidates = [byNumberOrCode(sentence, weights), byFilter(sentence, weights, period, titles, isNamed)];
  return [...candidates, ...(titles ? byTitle(sentence, weights) : [])].filter((candidate) => candidate !== null);
}

/** "färre telefoner": a whole title, with more in it than the name of a theme. */
function isTitle(sentence: Sentence): boolean {
  const themes = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'theme');
  return matchNames(sentence, sentence.vocabulary.measures, 3).some(({ coverage, taken }) => {
    return coverage > 0.9 && [...taken].some((at) => themes.every(({ from, to }) => at < from || at >= to));
  });
}

/** Of a name of which this much was said, the words belong together. */
const mostlySaid = 0.8;

/** "energy use in our buildings": an indicator's whole name, in which the theme is one word of several. */
function saysMoreThanTheme(sentence: Sentence, { coverage, used }: NameMatch): boolean {
  const themes = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'theme');
  const isTheme = (at: number): boolean => themes.some(({ from, to }) => from <= at && at < to);
  return coverage > mostlySaid && [...used.keys()].some(isTheme) && [...used.keys()].some((at) => !isTheme(at));
}

/** Many measures: every term, status and owner named narrows them. */
function byFilter(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
  titles: boolean,
  isNamed: boolean,
): Candidate | null {
  const terms = findingsOf(sentence, 'term').map(({ sense }) => sense);
  const narrowing = terms.some(({ termKind }) => termKind === 'horizon' || termKind === 'category');
  const shareOfTheme = hasCue(sentence, ['share']) && terms.some(({ termKind }) => termKind === 'theme');
  const isTheme = terms.some(({ termKind }) => termKind === 'theme');
  const isAbout = hasCue(sentence, about) || narrowing || shareOfTheme || namesMeasures(sentence);
  const isState = findingsOf(sentence, 'status').length > 0 && hasCue(sentence, ['question-word', 'what-is', 'list']);
  const isOwner = hasCue(sentence, ['owner']) && findingsOf(sentence, 'owner').length > 0;
  if (!isAbout && !isTheme && !isState && !isOwner && !hasCue(sentence, likelyAbout)) return null;
  // "antal böcker", "vad kostar IT": what is counted, or has a price, is no measure.
  const isOfThing = hasCue(sentence, ['count', 'costs']) || findingsOf(sentence, 'generic').length > 0;
  if (!isAbout && (isOfThing || asksDegree(sentence) || isNamed)) return null;
  // What they cost to carry out is not known, only what they save; "de dyraste åtgärderna" may mean that.
  const asksPrice = hasCue(sentence, ['costs']) && !hasCue(sentence, ['savings']) && !isTheme;
  if (asksPrice && !hasCue(sentence, ['highest', 'lowest'])) return null;
  if (pointsToOne(sentence) || (titles && saysTheOne(sentence) && (tellsOfOne(sentence) || isTitle(sentence))))
    return null;
  // Of no measure is it known which administration it belongs to.
  if (asksEach(sentence) !== null) return null;
  // "vilken kommun är snabbast med byggloven?"
  if (!isAbout && hasCue(sentence, ['which-organisation', 'rank'])) return null;
  // No filter says "not late", nor "has given nothing".
  const states = findingsOf(sentence, 'cue').filter(({ sense }) => sense.cue === 'late' || sense.cue === 'realised');
  if (states.some(({ from, to }) => isDenied(sentence, from) || (from > 0 && givesNothing(sentence, to)))) return null;
  const filter = filterIn(sentence, period);
  if (losesDenial(sentence, filter, period)) return null;
  const numbers = numberPlaces(sentence);
  if (filter.measures.length < numbers.length) return null;
  // One measure by its number is told whole, unless it is its share that is asked for.
  if (numbers.length === 1 && !hasCue(sentence, ['share'])) return null;
  const places = findPlaces(sentence);
  const grouping = findGrouping(sentence);
  const said = [
    ...numbers,
    ...limitsIn(sentence).used,
    ...(places?.used ?? []),
    ...(grouping?.used ?? []),
    ...(dueIn(sentence, period) ? (period?.used ?? []) : []),
  ];
  const used = new Map<number, number>(said.map((at) => [at, 1]));
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explainsMany.has(sense.cue)) ||
      (sense.kind === 'term' && sense.termKind !== 'group') ||
      sense.kind === 'status' ||
      sense.kind === 'owner';
    if (belongs) explain(used, from, to);
  }
  const show = grouping ? toldOfGroups(sentence) : whatToShow(sentence, filter);
  const isOrdered = show === 'largest' || show === 'smallest';
  // "how many of the three largest are done" asks of those three, not for them.
  if (places && (!isOrdered || hasCue(sentence, ['count']))) return null;
  const meaning: MeasuresQuestion = {
    kind: 'measures',
    show,
    filter,
    ...(grouping && { by: grouping.by }),
    ...(places && { places: places.places }),
  };
  // A theme's bare name may be a word for an indicator too; then the person chooses.
  const isBare = sentence.tokens.length <= terms.length + 1;
  const quality = asksPrice
    ? near
    : isAbout
      ? 1
      : isBare && !(titles && isTitle(sentence))
        ? 0.98
        : isState
          ? stateAlone
          : 0.9;
  return {
    meaning,
    confidence: quality * explainedShare(weights, used),
    leftOver: leftOver(weights, used),
    from: `measures ${JSON.stringify(meaning)}`,
  };
}

/** "inte gett något", "gett inget": said of what has been realised. */
function givesNothing({ tokens }: Sentence, at: number): boolean {
  return /^(?:inget|ingenting|nothing)$/.test(tokens[at]?.text ?? '');
}

/** Worth offering, but no answer. */
const near = 0.45;

/** "vad är klart?" says of nothing that it is a measure. */
const stateAlone = 0.8;

/** "IT-åtgärder" may be the name of a theme; it says no less that measures are meant. */
function namesMeasures(sentence: Sentence): boolean {
  return findingsOf(sentence, 'term').some(({ from, to }) =>
    sentence.tokens
      .slice(from, to)
      .some(({ readings }) => readings.some(({ terms: [term = ''] }) => measureWords.has(term))),
  );
}

/** "hur djupt är vattnet?" */
function asksDegree({ tokens, findings }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    return /^(?:hur|how)$/.test(text) && findings.every(({ from, to }) => from > at + 1 || to <= at + 1);
  });
}
