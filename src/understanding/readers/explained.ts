// Which tokens of a sentence have their place where an indicator is meant.
import { explain } from '../candidate.ts';
import { byDescription, describedPlaces } from '../described.ts';
import { asksWhatIsMeasured } from '../finders/asks-definition.ts';
import { asksEach, asksWhich, kindPlaces } from '../finders/asks-which.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { PlacesFinding } from '../finders/find-places.ts';
import { raterPlaces } from '../finders/raters.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';
import { ratingPlaces, unitPlaces } from './fitness.ts';

/** Cues that may stand in a question about an indicator; the finders and `ask` say what each of them does. */
const explains = new Set<Cue>([
  'compare', 'others', 'trend', 'whole', 'the-municipality', 'us', 'before', 'ago', 'share', 'tertial', 'quarter', 'percent', 'future', 'question-word', 'they', 'latest', 'all-periods', 'since', 'until', 'between', 'last-years',
  'years-word', 'last-year', 'year-before-last', 'this-year', 'year-before', 'year-after', 'same-year', 'earlier', 'later', 'list', 'greeting', 'thanks',
  'help', 'count', 'why', 'definition', 'source', 'change', 'improved', 'worsened', 'increased', 'decreased', 'highest', 'lowest', 'best', 'worst', 'average', 'difference', 'times',
  'rank', 'which-organisation', 'chart', 'kr', 'tkr', 'mnkr', 'and', 'what-about', 'exist', 'indicators', 'per', 'costs', 'only', 'what-is', 'together', 'which-years', 'how-much', 'comparative', 'having', 'explain', 'how-long',
]); // prettier-ignore

/** The tokens that have their place in the sentence whichever indicator is meant. */
export function saidAnyway(
  sentence: Sentence,
  periods: PeriodFinding | null,
  places: PlacesFinding | null,
): ReadonlySet<number> {
  const said = new Set([...(periods?.used ?? []), ...(places?.used ?? []), ...raterPlaces(sentence)]);
  if (asksEach(sentence) !== null) for (const at of kindPlaces(sentence)) said.add(at);
  if (asksWhatIsMeasured(sentence)) said.add(sentence.tokens.length - 1);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue) && !isLost(sense.cue, periods)) for (let at = from; at < to; at += 1) said.add(at);
  }
  return said;
}

/** How surely each token is explained where an indicator is meant. */
export function explainedTokens(
  sentence: Sentence,
  match: NameMatch,
  organisations: OrganisationFinding,
  anyway: ReadonlySet<number>,
): Map<number, number> {
  const explained = new Map(match.used);
  for (const at of anyway) explained.set(at, 1);
  for (const at of describedPlaces(sentence, match)) explained.set(at, Math.max(explained.get(at) ?? 0, byDescription));
  for (const at of organisations.used) explained.set(at, 1);
  const indicator = sentence.vocabulary.catalogue.indicators.get(match.code);
  if (asksWhich(sentence, match.taken) !== null) for (const at of kindPlaces(sentence)) explained.set(at, 1);
  const unit = indicator?.unit ?? null;
  for (const at of [...unitPlaces(sentence, unit), ...ratingPlaces(sentence, unit)]) explained.set(at, 1);
  for (const { sense, from, to } of findingsOf(sentence, 'term'))
    if (sense.code === indicator?.group) explain(explained, from, to);
  return explained;
}

/** "senaste tre tertialen": a part of the year is said, and no such is meant by what was understood. */
function isLost(cue: Cue, periods: PeriodFinding | null): boolean {
  const isPart = cue === 'tertial' || cue === 'quarter';
  return isPart && !(periods?.wish.kind === 'listed' && periods.wish.periods.some((period) => period.length > 4));
}
