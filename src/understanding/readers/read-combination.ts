// Reads a sentence as two figures made into one: "nettokostnad per årsarbetare 2023", "externa plus interna ärenden", "hur stor
// del av nettokostnaden är lokalkostnaden".
import type { Combining } from '../../indicators/find-combination.ts';
import type { Indicator, UnitKind } from '../../indicators/indicator.ts';
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare } from '../candidate.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { CombinationQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, matchNames } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';
import { partAndWholeAround } from './part-and-whole.ts';
import { whose } from './whose.ts';

/** What each of the two names must at least be covered by what was said. */
const sureEnough = 0.9;

const explains = new Set<Cue>([
  'per', 'plus', 'count', 'together', 'question-word', 'greeting', 'thanks', 'help', 'they', 'us', 'latest', 'share', 'percent', 'what-is', 'and', 'the-municipality', 'whole', 'costs', 'how-much', 'tkr', 'explain',
]); // prettier-ignore

/** The combination a sentence may mean: "x per y", "x plus y", "x och y tillsammans". */
export function readCombination(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
): Candidate | null {
  const places = findingsOf(sentence, 'cue').flatMap(({ sense, from, to }) => {
    const combining = combiningOf(sentence, sense.cue);
    return combining === null || (from === 0 && combining !== 'share') ? [] : [{ combining, from, to }];
  });
  places.push(...signsIn(sentence));
  if (places.length === 0) return null;
  const matches = matchNames(sentence, sentence.vocabulary.indicators, 8).filter(
    ({ coverage }) => coverage >= sureEnough,
  );
  for (const { combining, from, to } of places) {
    // Inside the name of one indicator: "medarbetare per chef".
    const isInside = to > from && matches.some(({ taken }) => taken.has(from));
    const isBehind = matches.some(({ taken }) => taken.has(from - 1));
    if (isInside || (!isBehind && combining !== 'share')) continue;
    const pair = combining === 'share' ? partAndWholeAround(sentence, from, to) : pairAround(matches, from, to);
    const { indicators } = sentence.vocabulary.catalogue;
    const [first, second] = (pair ?? []).map(({ code }) => indicators.get(code));
    if (!pair || !first || !second || !canCombine[combining](first, second)) continue;
    return candidate(sentence, weights, period, combining, pair);
  }
  return null;
}

/** "externa + interna", "kvot interna / externa". */
function signsIn({ tokens }: Sentence): { combining: Combining; from: number; to: number }[] {
  const isRatio = tokens.some(({ text }) => ratios.has(text));
  return tokens.flatMap(({ before }, at) => {
    if (at === 0) return [];
    const combining = before.includes('+') ? 'add' : isRatio && before.includes('/') ? 'divide' : null;
    return combining === null ? [] : [{ combining, from: at, to: at }];
  });
}

const ratios: ReadonlySet<string> = new Set(['kvot', 'kvoten', 'ratio']);

function combiningOf(sentence: Sentence, cue: Cue): Combining | null {
  if (cue === 'per') return 'divide';
  if (cue === 'share') return 'share';
  if (cue === 'plus') return 'add';
  return cue === 'and' && hasCue(sentence, ['together']) ? 'add' : null;
}

/** The two that are said on either side of a place, each by a word that the other does not use. */
function pairAround(matches: readonly NameMatch[], from: number, to: number): readonly [NameMatch, NameMatch] | null {
  for (const first of matches) {
    for (const second of matches) {
      const left = [...first.taken].filter((at) => at < from && !second.taken.has(at));
      const right = [...second.taken].filter((at) => at >= to && !first.taken.has(at));
      if (first.code !== second.code && left.length > 0 && right.length > 0) return [first, second];
    }
  }
  return null;
}

function candidate(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
  combining: Combining,
  [first, second]: readonly [NameMatch, NameMatch],
): Candidate | null {
  const taken = new Set([...first.taken, ...second.taken]);
  const organisations = findOrganisations(sentence, taken);
  const [scope, another] = whose(sentence.vocabulary.catalogue, second.code, organisations, {
    operation: null,
    among: null,
  });
  if (!scope || organisations.foreign.length > 0) return null;
  const explained = new Map([...first.used, ...second.used]);
  sentence.tokens.forEach(({ text }, at) => ratios.has(text) && explained.set(at, 1));
  for (const at of [...organisations.used, ...(period?.used ?? [])]) explained.set(at, 1);
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (explains.has(sense.cue)) explain(explained, from, to);
  }
  const shared = another ? sharedScope(sentence, first.code, second.code) : null;
  const meaning: CombinationQuestion = {
    kind: 'combination',
    combining,
    indicator: { value: first.code, how: 'stated' },
    with: { value: second.code, how: 'stated' },
    organisations: shared === null ? scope : { value: [shared], how: 'assumed' },
    periods: period ? { value: period.wish, how: 'stated' } : { value: { kind: 'latest' }, how: 'assumed' },
  };
  // An indicator that is itself "x per y" is the likelier meaning.
  return {
    meaning,
    confidence: 0.95 * explainedShare(weights, explained),
    from: `${first.name.join(' ')} ${combining} ${second.name.join(' ')}`,
  };
}

/** The first organisation that has both, or null. */
function sharedScope(sentence: Sentence, first: string, second: string): string | null {
  const { coverage } = sentence.vocabulary.catalogue;
  return (coverage.get(first) ?? []).find((code) => (coverage.get(second) ?? []).includes(code)) ?? null;
}

const shareable: readonly UnitKind[] = ['kr', 'tkr', 'mnkr', 'count'];

/**
 * Amounts and counts can be shared out over a count, and added when they are of one unit. Percentages, scores and indices can
 * neither share nor be shared nor added.
 */
const canCombine: Readonly<Record<Combining, (first: Indicator, second: Indicator) => boolean>> = {
  divide: (first, second) => shareable.includes(first.unit.kind) && second.unit.kind === 'count',
  share: areOfOneUnit,
  add: areOfOneUnit,
};

function areOfOneUnit({ unit: one }: Indicator, { unit: other }: Indicator): boolean {
  return shareable.includes(one.kind) && one.kind === other.kind && one.label?.sv === other.label?.sv;
}
