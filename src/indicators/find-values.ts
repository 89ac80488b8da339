// Use case: which figures answer a question about an indicator. Decides what was found, what is a gap and what is missing.
import type { Explanation, Figure, Observation } from './observation.ts';
import { isFigure } from './observation.ts';
import type { Period, PeriodWish } from './period.ts';
import { comparePeriods, resolvePeriods } from './period.ts';

export interface ValuesQuery {
  readonly indicator: string;
  readonly organisations: readonly string[];
  readonly periods: PeriodWish;
}

/** What is known of one organisation. */
export interface Line {
  readonly organisation: string;
  /** One entry for each period asked for, oldest first; null where the store has no row at all. */
  readonly asked: readonly { readonly period: Period; readonly observation: Observation | null }[];
  /** Every row of this organisation, oldest first: the trend. */
  readonly series: readonly Observation[];
}

/** A movement between two figures: calculated, never printed in a source. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** `to` minus `from`, in the indicator's unit; percentage points when that is percent. */
  readonly difference: number;
  /** The difference in percent of `from`; null when `from` is 0. */
  readonly percent: number | null;
}

export interface ValuesAnswer {
  /** `none` when not one figure asked for exists; the lines then say why and what exists instead. */
  readonly kind: 'values' | 'none';
  readonly indicator: string;
  /** The periods asked for, spelled out, oldest first. Empty when the indicator has no row at all. */
  readonly periods: readonly Period[];
  readonly lines: readonly Line[];
  /** For one organisation: from the first to the last figure asked for, or to it from the figure before. */
  readonly change: Change | null;
  /** Reasons the documents give for movements that end in a period asked for. */
  readonly explanations: readonly Explanation[];
}

export interface ValuesPort {
  /** All rows of the indicator for these organisations; of several reviews the one of the latest review for each period. */
  readonly observations: (indicator: string, organisations: readonly string[]) => Promise<readonly Observation[]>;
  readonly explanations: (indicator: string) => Promise<readonly Explanation[]>;
}

/** Finds the figures a question asks for. Never fills a gap and never answers with another period or organisation. */
export async function findValues(query: ValuesQuery, port: ValuesPort): Promise<ValuesAnswer> {
  const [observations, explanations] = await Promise.all([
    port.observations(query.indicator, query.organisations),
    port.explanations(query.indicator),
  ]);
  const existing = observations.filter(isFigure).map((observation) => observation.period);
  const printed = observations.map((observation) => observation.period);
  const periods = resolvePeriods(query.periods, existing.length > 0 ? existing : printed);

  const lines = query.organisations.map((organisation): Line => {
    const series = observations
      .filter((observation) => observation.organisation === organisation)
      .sort((a, b) => comparePeriods(a.period, b.period));
    const asked = periods.map((period) => ({
      period,
      observation: series.find((observation) => observation.period === period) ?? null,
    }));
    return { organisation, asked, series };
  });

  const found = lines.some((line) =>
    line.asked.some(({ observation }) => observation !== null && isFigure(observation)),
  );
  return {
    kind: found ? 'values' : 'none',
    indicator: query.indicator,
    periods,
    lines,
    change: lines.length === 1 && lines[0] ? changeOf(lines[0]) : null,
    explanations: explanations.filter(
      (explanation) =>
        (explanation.organisation === null || query.organisations.includes(explanation.organisation)) &&
        (explanation.to === null || periods.includes(explanation.to)),
    ),
  };
}

/** The movement between two figures, both in the indicator's unit. */
export function change(from: Figure, to: Figure): Change {
  const difference = to.value - from.value;
  return { from, to, difference, percent: from.value === 0 ? null : (difference / Math.abs(from.value)) * 100 };
}

function changeOf(line: Line): Change | null {
  const asked = line.asked.map(({ observation }) => observation).filter((observation) => observation !== null);
  const figures = asked.filter(isFigure);
  const last = figures.at(-1);
  if (!last) return null;
  const first = figures[0];
  if (first && first !== last) return change(first, last);
  const before = line.series.filter(isFigure).filter(({ period }) => comparePeriods(period, last.period) < 0);
  const previous = before.at(-1);
  return previous ? change(previous, last) : null;
}
