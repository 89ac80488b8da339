// Reads a sentence as a question about many indicators at once: "vilka nyckeltal har försämrats sedan 2021?", "alla
// ekonominyckeltal 2023", "vad gick åt fel håll?".
import type { OverviewShow } from '../../indicators/find-overview.ts';
import type { PeriodWish } from '../../indicators/period.ts';
import type { Candidate } from '../candidate.ts';
import type { Catalogue } from '../catalogue.ts';
import { explain, explainedShare, leftOver } from '../candidate.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { english } from '../lexicon/en.ts';
import { aboutAll, everyOne, figureWords, whatIs } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { swedish } from '../lexicon/sv.ts';
import type { OverviewQuestion, Part } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import type { Finding } from '../words/phrases.ts';
import { isOwnIn } from './whose.ts';

/** Cues that may stand in such a question. */
const explains = new Set<Cue>([
  'indicators', 'list', 'question-word', 'count', 'us', 'greeting', 'thanks', 'they', 'and', 'what-about', 'compare', 'since', 'until', 'between', 'latest', 'last-years',
  'years-word', 'last-year', 'year-before', 'year-before-last', 'this-year', 'same-year', 'before', 'earlier', 'all-periods', 'trend', 'change', 'worsened', 'improved', 'increased', 'decreased', 'having', 'whole', 'the-municipality',
]); // prettier-ignore

/** Cues that make another question of it, which has no answer here. */
const asksOtherwise: readonly Cue[] = [
  'why', 'source', 'definition', 'highest', 'lowest', 'best', 'worst', 'average', 'rank', 'share', 'difference', 'not', 'per', 'plus', 'measures', 'savings', 'others', 'exist', 'which-years', 'together',
]; // prettier-ignore

export function readOverview(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
): Candidate | null {
  const groups = groupsIn(sentence);
  const names = hasCue(sentence, ['indicators']) || groups.length > 0;
  const moves = showIn(sentence);
  // "vad har försämrats?": of all that there is to know, indicators are what gets worse; anything can have changed.
  const meansAll = moves === null ? asksForEvery(sentence) : moves !== 'moved' && asksWhat(sentence);
  if (!names && !meansAll) return null;
  if (groups.length > 1 || hasCue(sentence, asksOtherwise)) return null;
  const found = findOrganisations(asGroups(sentence), new Set());
  const organisations = organisationsIn(found, sentence.vocabulary.catalogue);
  if (organisations === null) return null;
  const isScoped = period !== null || found.mentions.length > 0;
  const isAsked = moves !== null || asksForFigures(sentence, groups, isScoped);
  if (!isAsked && !(groups.length > 0 && isScoped)) return null;
  // "sedan i måndags": from when nobody can tell.
  if (period === null && hasCue(sentence, ['since'])) return null;
  const meaning: OverviewQuestion = {
    kind: 'overview',
    show: moves ?? 'values',
    group: groups[0] ?? null,
    organisations,
    periods: periodsIn(sentence, period),
  };
  const explained = new Map([...found.used, ...(period?.used ?? [])].map((at) => [at, 1]));
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explains.has(sense.cue)) || (sense.kind === 'term' && sense.termKind === 'group');
    if (belongs) explain(explained, from, to);
  }
  // "ekonomi 2023": a group may also be a word for one of its indicators; then that is the likelier meaning.
  return {
    meaning,
    confidence: (isAsked ? 1 : 0.8) * explainedShare(weights, explained),
    leftOver: leftOver(weights, explained),
    from: `overview ${JSON.stringify(meaning)}`,
  };
}

/** The sentence in which a word for both a group and an organisation means the group: "bibliotek 2025". */
function asGroups(sentence: Sentence): Sentence {
  const groups = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'group');
  const isGroup = ({ sense, from, to }: Finding): boolean =>
    sense.kind === 'organisation' && groups.some((group) => group.from === from && group.to === to);
  return { ...sentence, findings: sentence.findings.filter((finding) => !isGroup(finding)) };
}

/** The groups named, by code. */
export function groupsIn(sentence: Sentence): string[] {
  const terms = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === 'group');
  return [...new Set(terms.map(({ sense }) => sense.code))];
}

/** Which movements are asked for; null when none are. */
export function showIn(sentence: Sentence): OverviewShow | null {
  const said = (cue: Cue): boolean => hasCue(sentence, [cue]);
  if (said('worsened') !== said('improved')) return said('worsened') ? 'worse' : 'better';
  if (said('increased') !== said('decreased')) return said('increased') ? 'up' : 'down';
  return hasCue(sentence, ['worsened', 'increased', 'change', 'trend']) ? 'moved' : null;
}

/** Whose: those named, else all of our own. Null when it is unclear who is meant, or somebody is whom we do not know. */
function organisationsIn(
  { mentions, foreign, withOthers }: OrganisationFinding,
  catalogue: Catalogue,
): OverviewQuestion['organisations'] | null {
  if (foreign.length > 0 || withOthers || mentions.some((codes) => codes.length > 1)) return null;
  const named = [...new Set(mentions.flat())];
  if (named.length > 0) return { value: named, how: 'stated' };
  const own = [...catalogue.organisations.keys()].filter((code) => isOwnIn(catalogue, code));
  return own.length === 0 ? null : { value: own, how: 'assumed' };
}

/** "sedan 2021", "jämfört med 2021": from that year until the latest; "jämfört med året innan" is what the latest did. */
export function periodsIn(sentence: Sentence, period: PeriodFinding | null): Part<PeriodWish> {
  if (!period) return { value: { kind: 'latest' }, how: 'assumed' };
  const { wish } = period;
  const [year, another] = wish.kind === 'listed' ? wish.periods : [];
  if (year === undefined || another !== undefined) return { value: wish, how: 'stated' };
  const saysYear = sentence.tokens.some(({ text }) => /\d{4}/.test(text));
  if (hasCue(sentence, ['year-before']) && !saysYear) return { value: { kind: 'latest' }, how: 'stated' };
  const isStart = hasCue(sentence, ['since', 'compare']);
  return { value: isStart ? { kind: 'span', from: year, to: null } : wish, how: 'stated' };
}

function asksForEvery({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => everyOne.has(text)) && tokens.some(({ text }) => figureWords.has(text));
}

/** "alla ekonominyckeltal 2023", "allt om personal för KLK": figures, not only which indicators there are. */
function asksForFigures(sentence: Sentence, groups: readonly string[], isScoped: boolean): boolean {
  const { tokens } = sentence;
  const isEvery = tokens.some(({ text }) => everyOne.has(text));
  const saysFigures = tokens.some(({ text }) => figureWords.has(text));
  const saysIndicators = hasCue(sentence, ['indicators']) || (groups.length > 0 && isNamedAsIndicators(sentence));
  if (saysIndicators) return isScoped || saysFigures;
  const isAboutAll = groups.length > 0 && (saysFigures || tokens.some(({ text }) => aboutAll.has(text)));
  return isEvery && (isScoped || isAboutAll);
}

const indicatorWords: ReadonlySet<string> = new Set([...swedish.cues.indicators, ...english.cues.indicators]);

/** "personalnyckeltal": the name of a group says itself that it is one of indicators. */
export function isNamedAsIndicators({ tokens, findings, vocabulary }: Sentence): boolean {
  return findings.some(({ sense, from, to }) => {
    if (sense.kind !== 'term' || sense.termKind !== 'group') return false;
    return tokens.slice(from, to).some(({ text, readings }) => {
      const terms = readings.map(({ terms: [term = ''] }) => term);
      return [text, ...terms].some((word) => {
        return (
          indicatorWords.has(word) || (vocabulary.words.parts(word) ?? []).some((part) => indicatorWords.has(part))
        );
      });
    });
  });
}

/** "vad har ...", "what got ...": what is asked for is named by nothing else. */
function asksWhat({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => whatIs.has(text));
}
