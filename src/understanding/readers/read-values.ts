// Reads a sentence as a question about an indicator's figures: which indicator, for whom and when.
import { isOwn } from '../../indicators/organisation.ts';
import type { PeriodWish } from '../../indicators/period.ts';
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare, nameQuality } from '../candidate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { NameMatch } from '../words/names.ts';
import type { Part, ValuesQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';

/** Cues that may stand in a question about figures without changing it more than the finders already say. */
const explains = new Set<Cue>([
  'compare', 'others', 'trend', 'whole', 'us', 'latest', 'all-periods', 'since', 'until', 'last-years', 'years-word',
  'last-year', 'year-before-last', 'this-year', 'list', 'greeting', 'thanks', 'help', 'count',
]); // prettier-ignore

export interface ValuesReading {
  readonly candidates: readonly (Candidate & { readonly match: NameMatch })[];
  /** Set when the best candidate asks about a place the catalogue lacks; it must then not be answered. */
  readonly foreign: readonly string[];
}

export function readValues(
  sentence: Sentence,
  weights: readonly number[],
  periods: PeriodFinding | null,
): ValuesReading {
  const { catalogue } = sentence.vocabulary;
  let foreign: readonly string[] = [];
  const candidates = matchNames(sentence, sentence.vocabulary.indicators).map((match, rank) => {
    const organisations = findOrganisations(sentence, match.used);
    if (rank === 0) foreign = organisations.foreign;
    const explained = explainedTokens(sentence, match, organisations, periods);
    return {
      match,
      meaning: finish(catalogue, match.code, organisations, periods),
      confidence: nameQuality(match.coverage, 0.5) * explainedShare(weights, explained),
      from: `indicator ${match.code} by "${match.name.join(' ')}"`,
    };
  });
  return { candidates: candidates.sort((a, b) => b.confidence - a.confidence), foreign };
}

function explainedTokens(
  sentence: Sentence,
  match: NameMatch,
  organisations: OrganisationFinding,
  periods: PeriodFinding | null,
): Map<number, number> {
  const explained = new Map(match.used);
  for (const token of [...organisations.used, ...(periods?.used ?? [])]) explained.set(token, 1);
  const group = sentence.vocabulary.catalogue.indicators.get(match.code)?.group;
  for (const { sense, from, to } of sentence.findings) {
    const belongs =
      (sense.kind === 'cue' && explains.has(sense.cue)) || (sense.kind === 'term' && sense.code === group);
    if (belongs) explain(explained, from, to);
  }
  return explained;
}

/** The finished question; a choice where it is open whose figures are meant. */
function finish(
  catalogue: Catalogue,
  indicator: string,
  found: OrganisationFinding,
  period: PeriodFinding | null,
): Candidate['meaning'] {
  const periods: Part<PeriodWish> = period
    ? { value: period.wish, how: 'stated' }
    : { value: { kind: 'latest' }, how: 'assumed' };
  const question = (organisations: Part<readonly string[]>): ValuesQuestion => ({
    kind: 'values',
    indicator: { value: indicator, how: 'stated' },
    organisations,
    periods,
  });
  const options = whose(catalogue, indicator, found).map(question);
  const [only] = options;
  return only && options.length === 1 ? only : { kind: 'choice', differsIn: 'organisation', options };
}

/** The organisations a question means: one list when that is clear, several when the person has to choose. */
function whose(catalogue: Catalogue, indicator: string, found: OrganisationFinding): Part<readonly string[]>[] {
  const covering = catalogue.coverage.get(indicator) ?? [];
  const own = covering.filter((code) => {
    const organisation = catalogue.organisations.get(code);
    return organisation !== undefined && isOwn(organisation, catalogue.home, catalogue.organisations);
  });
  const base = own.length > 0 ? own : [catalogue.home];

  const named = found.mentions.map((codes) => {
    const covered = codes.filter((code) => covering.includes(code));
    return covered.length > 0 ? covered : codes;
  });
  const open = named.find((codes) => codes.length > 1);
  if (open) return open.map((code) => ({ value: [code], how: 'stated' }));

  const stated = [...new Set(named.flat())];
  if (found.withOthers) {
    const first = stated.length > 0 ? stated : own;
    return [{ value: [...new Set([...first, ...covering])], how: 'stated' }];
  }
  if (stated.length === 0 && found.compares) return [{ value: [...new Set([...own, ...covering])], how: 'assumed' }];
  if (stated.length === 0) return base.map((code) => ({ value: [code], how: 'assumed' }));
  const isOwnStated = stated.some((code) => base.includes(code));
  if (found.compares && stated.length === 1 && !isOwnStated)
    return [{ value: [...base.slice(0, 1), ...stated], how: 'stated' }];
  if (found.compares && stated.length === 1 && own.length > 1)
    return [{ value: [...new Set([...stated, ...own])], how: 'stated' }];
  return [{ value: stated, how: 'stated' }];
}

/** Whether any cue of these stands in the sentence, outside the tokens given. */
export function hasCue(
  sentence: Sentence,
  cues: readonly Cue[],
  outside: Pick<ReadonlySet<number>, 'has'> = new Set(),
): boolean {
  return findingsOf(sentence, 'cue').some(({ sense, from }) => cues.includes(sense.cue) && !outside.has(from));
}
