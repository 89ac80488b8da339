// What a fragment changes in a question about many indicators: another direction, group, organisation or period.
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { OverviewQuestion, Question } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { groupsIn, periodsIn, showIn } from './read-overview.ts';

/**
 * The question with what the sentence changes; null when that is nothing.
 * @param explained is told which tokens the change explains
 */
export function followOverview(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: OverviewQuestion,
  explained: Map<number, number>,
): Question | null {
  const { mentions, foreign, withOthers, used } = findOrganisations(sentence, new Set());
  const [group, another] = groupsIn(sentence);
  const show = showIn(sentence);
  const named = [...new Set(mentions.flat())];
  const isUnclear =
    foreign.length > 0 || withOthers || another !== undefined || mentions.some(({ length }) => length > 1);
  const asksOtherwise = hasCue(sentence, ['why', 'source', 'definition', 'not', 'highest', 'lowest', 'best', 'worst']);
  if (isUnclear || asksOtherwise) return null;
  if (!period && named.length === 0 && group === undefined && show === null) return null;
  for (const at of used) explained.set(at, 1);
  for (const { sense, from, to } of findingsOf(sentence, 'term'))
    if (sense.code === group) for (let at = from; at < to; at += 1) explained.set(at, 1);
  return {
    kind: 'overview',
    show: show ?? previous.show,
    group: group ?? previous.group,
    organisations: named.length > 0 ? { value: named, how: 'stated' } : kept(previous.organisations),
    periods: period ? periodsIn(sentence, period) : kept(previous.periods),
  };
}

/** What was assumed stays so. */
function kept<T extends { readonly how: string }>(part: T) {
  return part.how === 'assumed' ? part : { ...part, how: 'kept' as const };
}
