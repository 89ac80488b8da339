// Use case: which figures answer a question about an indicator. Decides what was found, what is a gap and what is missing.
import type { Change, Derived, Operation } from './calculate.ts';
import type { Line } from './derive.ts';
import { derive, movement } from './derive.ts';
import type { Indicator } from './indicator.ts';
import type { Explanation, Observation } from './observation.ts';
import { isFigure } from './observation.ts';
import type { Period, PeriodWish } from './period.ts';
import { comparePeriods, resolvePeriods, yearOf } from './period.ts';
import type { Places } from './places.ts';

export type { Change } from './calculate.ts';
export type { Line } from './derive.ts';

export interface ValuesQuery {
  readonly indicator: Indicator;
  readonly organisations: readonly string[];
  readonly periods: PeriodWish;
  readonly operation: Operation;
  readonly places?: Places;
}

export interface ValuesAnswer {
  /** `none` when not one figure asked for exists, or only one side of a comparison has any; the lines then say why and what exists instead. */
  readonly kind: 'values' | 'none';
  readonly indicator: string;
  /** The periods asked for, spelled out, oldest first. Empty when the indicator has no row at all. */
  readonly periods: readonly Period[];
  readonly lines: readonly Line[];
  /** For one organisation: from the first to the last figure asked for, or to it from the figure before. */
  readonly change: Change | null;
  /** What was worked out, when the question wants more than the figures themselves. */
  readonly derived: Derived | null;
  /** Reasons the documents give for movements among the periods asked for. */
  readonly explanations: readonly Explanation[];
}

export interface ValuesPort {
  /** All rows of the indicator for these organisations; of several reviews the one of the latest review for each period. */
  readonly observations: (indicator: string, organisations: readonly string[]) => Promise<readonly Observation[]>;
  readonly explanations: (indicator: string) => Promise<readonly Explanation[]>;
}

/** Finds the figures a question asks for. Never fills a gap and never answers with another period or organisation. */
export async function findValues(query: ValuesQuery, port: ValuesPort): Promise<ValuesAnswer> {
  const { indicator, organisations, operation } = query;
  const [observations, explanations] = await Promise.all([
    port.observations(indicator.code, organisations),
    port.explanations(indicator.code),
  ]);
  const existing = observations.filter(isFigure).map((observation) => observation.period);
  const printed = observations.map((observation) => observation.period);
  const shared = query.periods.kind === 'latest' ? sharedPeriods(observations) : [];
  const periods = resolvePeriods(query.periods, [shared, existing, printed].find(({ length }) => length > 0) ?? []);

  const lines = organisations.map((organisation): Line => {
    const series = observations
      .filter((observation) => observation.organisation === organisation)
      .sort((a, b) => comparePeriods(a.period, b.period));
    const asked = periods.map((period) => ({
      period,
      observation: series.find((observation) => observation.period === period) ?? null,
    }));
    return { organisation, asked, series };
  });

  const answered = lines.filter((line) => line.asked.some(({ observation }) => observation && isFigure(observation)));
  // A comparison that only one side has figures for is none.
  const hasFigures = answered.length > 0 && answered.length >= Math.min(2, lines.length);
  const moved = lines.length === 1 && lines[0] ? movement(lines[0]) : null;
  return {
    kind: hasFigures ? 'values' : 'none',
    indicator: indicator.code,
    periods,
    lines,
    change: moved?.kind === 'change' ? moved : null,
    derived: derive(operation, lines, indicator, query.places),
    explanations: explanations.filter((explanation) => concerns(explanation, organisations, periods)),
  };
}

/** The periods that several have a figure for: the latest to compare them in is one of these. */
function sharedPeriods(observations: readonly Observation[]): Period[] {
  const having = new Map<Period, Set<string>>();
  for (const { period, organisation } of observations.filter(isFigure))
    having.set(period, (having.get(period) ?? new Set()).add(organisation));
  return [...having].flatMap(([period, organisations]) => (organisations.size > 1 ? [period] : []));
}

/** Whether an explanation speaks of these organisations and of a movement into one of the periods. */
export function concerns(
  { organisation, from, to }: Explanation,
  organisations: readonly string[],
  periods: readonly Period[],
): boolean {
  if (organisation !== null && !organisations.includes(organisation)) return false;
  if (to === null) return true;
  const start = from === null ? null : yearOf(from);
  const end = yearOf(to);
  return periods.some((period) => {
    const year = yearOf(period);
    if (year === null || end === null || start === null) return period === to;
    return year > start && year <= end;
  });
}
