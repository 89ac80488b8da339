// Reads a sentence as one figure divided by another: "nettokostnad per årsarbetare 2023".
import type { UnitKind } from '../../indicators/indicator.ts';
import type { Candidate } from '../candidate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { RatioQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, partOf, tokenWeights } from '../sentence.ts';
import { findPeriods } from '../finders/find-periods.ts';
import { readValues } from './read-values.ts';

/** What each side of "per" must reach by itself. */
const sureEnough = 0.75;

export function readRatio(sentence: Sentence, today: Date): Candidate | null {
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (sense.cue !== 'per' || from === 0) continue;
    const [over, under] = [partOf(sentence, 0, from), partOf(sentence, to, sentence.tokens.length)].map((part) => {
      return readValues(part, tokenWeights(part), findPeriods(part, today)).candidates[0];
    });
    if (!over || !under || Math.min(over.confidence, under.confidence) < sureEnough) continue;
    if (over.match.code === under.match.code || over.match.coverage < 0.9 || under.match.coverage < 0.9) continue;
    if (!isDivisible(sentence.vocabulary.catalogue, over.match.code, under.match.code)) continue;
    const scopes = [under.meaning, over.meaning].flatMap((meaning) =>
      meaning.kind === 'choice' ? meaning.options : [meaning],
    );
    const scope = scopes.find((option) => option.kind === 'values');
    if (!scope) continue;
    const meaning: RatioQuestion = {
      kind: 'ratio',
      indicator: { value: over.match.code, how: 'stated' },
      per: { value: under.match.code, how: 'stated' },
      organisations: scope.organisations,
      periods: (scopes.filter((each) => 'periods' in each).find(({ periods }) => periods.how === 'stated') ?? scope)
        .periods,
    };
    // An indicator that is itself "x per y" is the likelier meaning.
    return {
      meaning,
      confidence: 0.95 * Math.min(over.confidence, under.confidence),
      from: `${over.from} per ${under.from}`,
    };
  }
  return null;
}

/** Amounts and counts can be shared out over a count; percentages, scores and indices can neither share nor be shared. */
function isDivisible(catalogue: Catalogue, over: string, under: string): boolean {
  const shareable: readonly (UnitKind | undefined)[] = ['kr', 'tkr', 'mnkr', 'count'];
  return (
    shareable.includes(catalogue.indicators.get(over)?.unit.kind) &&
    catalogue.indicators.get(under)?.unit.kind === 'count'
  );
}
