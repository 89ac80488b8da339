// Which questions lie near one about many indicators: the other way, each of those shown, and how they have moved.
import type { FollowUp } from '../cards/card.ts';
import type { OverviewAnswer, OverviewRow, OverviewShow } from '../indicators/find-overview.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { OverviewQuestion } from '../understanding/question.ts';

const other: Readonly<Record<OverviewShow, OverviewShow>> = {
  values: 'moved',
  moved: 'worse',
  better: 'worse',
  worse: 'better',
  up: 'down',
  down: 'up',
};
const mostRows = 3;
const mostGroups = 6;

export function nearOverview(
  question: OverviewQuestion,
  { kind, rows, unjudged, missing }: OverviewAnswer,
  { indicators }: Catalogue,
): FollowUp[] {
  const example = (next: FollowUp['question']): FollowUp => ({ role: 'example', question: next });
  if (kind === 'too-many') {
    const groups = [...new Set([...indicators.values()].map(({ group }) => group))];
    return question.group === null ? groups.slice(0, mostGroups).map((group) => example({ ...question, group })) : [];
  }
  if (kind === 'none') {
    const isLatest = question.periods.value.kind === 'latest';
    const latest = { value: { kind: 'latest' as const }, how: 'stated' as const };
    return isLatest || missing.length === 0 ? [] : [example({ ...question, periods: latest })];
  }
  return [
    { role: 'overview', question: { ...question, show: other[question.show] } },
    ...[...rows, ...unjudged].slice(0, mostRows).map((row) => example(seriesOf(row))),
  ];
}

/** One of the indicators over all its years. */
function seriesOf({ indicator, line }: OverviewRow): FollowUp['question'] {
  const stated = <T>(value: T) => ({ value, how: 'stated' as const });
  return {
    ...{ kind: 'values', operation: 'value', unit: null, indicator: stated(indicator.code) },
    organisations: stated([line.organisation]),
    periods: stated({ kind: 'span', from: null, to: null }),
  };
}
