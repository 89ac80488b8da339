// Use case: many indicators at once, each with its figures or with how it has moved. What cannot be shown or judged is told
// apart: never a gap for a figure, never a movement from another year than the one asked for.
import type { Change } from './calculate.ts';
import type { Line } from './derive.ts';
import { movement } from './derive.ts';
import type { ValuesPort } from './find-values.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { isFigure } from './observation.ts';
import type { Period, PeriodWish } from './period.ts';
import { comparePeriods, resolvePeriods } from './period.ts';
import type { Turn } from './turn.ts';
import { stepOf, turnOf } from './turn.ts';

export const overviewShows = ['values', 'moved', 'better', 'worse', 'up', 'down'] as const;

/** Figures, all that have moved, or those that have moved one way: for the better by each one's own direction, or upwards. */
export type OverviewShow = (typeof overviewShows)[number];

export interface OverviewQuery {
  readonly show: OverviewShow;
  readonly indicators: readonly Indicator[];
  readonly organisations: readonly string[];
  readonly periods: PeriodWish;
}

/** One indicator of one organisation. */
export interface OverviewRow {
  readonly indicator: Indicator;
  readonly line: Line;
  /** Null where two figures to compare are missing, or none is wanted. */
  readonly change: Change | null;
  readonly turn: Turn | null;
}

export interface OverviewAnswer {
  /** `none` when not one of them has what was asked for; `too-many` when they are more than can be looked through at once. */
  readonly kind: 'overview' | 'none' | 'too-many';
  /** Those that were asked for, in the review's order. */
  readonly rows: readonly OverviewRow[];
  /** Those that moved the other way. */
  readonly opposite: readonly OverviewRow[];
  readonly same: readonly OverviewRow[];
  /** They moved, but nothing says whether for the better; only where that was asked. */
  readonly unjudged: readonly OverviewRow[];
  /** No figure for the period asked for, or no two to compare. */
  readonly missing: readonly OverviewRow[];
  /** Indicators that these organisations have no row of at all. */
  readonly without: readonly Indicator[];
}

/** More indicators than this are not looked through for one question. */
export const mostLookedThrough = 120;

const nothing = { rows: [], opposite: [], same: [], unjudged: [], missing: [], without: [] };

/** Finds the figures or movements of many indicators. */
export async function findOverview(
  query: OverviewQuery,
  port: Pick<ValuesPort, 'observations'>,
): Promise<OverviewAnswer> {
  const { show, indicators, organisations } = query;
  if (indicators.length > mostLookedThrough) return { ...nothing, kind: 'too-many' };
  const found = await Promise.all(indicators.map(({ code }) => port.observations(code, organisations)));
  const wish = show === 'values' ? spelledOut(query.periods, found.flat()) : query.periods;
  const all = indicators.flatMap((indicator, at) =>
    organisations.flatMap((organisation): readonly OverviewRow[] => {
      const series = (found[at] ?? []).filter((each) => each.organisation === organisation);
      if (series.length === 0) return [];
      const line = lineOf(organisation, series, wish);
      const change = show === 'values' ? null : changeIn(line, wish);
      return [{ indicator, line, change, turn: change && turnOf(change, indicator) }];
    }),
  );
  const missing = all.filter(({ line, change }) => (show === 'values' ? !isPrinted(line) : change === null));
  const shown = all.filter((row) => !missing.includes(row));
  const rows = shown.filter((row) => isAsked(row, show));
  const isSame = ({ turn }: OverviewRow): boolean => turn === 'same';
  const isUnjudged = ({ turn }: OverviewRow): boolean => turn === 'unjudged' && (show === 'better' || show === 'worse');
  const hasSome = show === 'values' ? rows.some(({ line }) => hasFigure(line)) : shown.length > 0;
  return {
    kind: hasSome ? 'overview' : 'none',
    rows,
    opposite: shown.filter((row) => !rows.includes(row) && !isSame(row) && !isUnjudged(row)),
    same: shown.filter(isSame),
    unjudged: shown.filter(isUnjudged),
    missing,
    without: indicators.filter((indicator) => all.every((row) => row.indicator !== indicator)),
  };
}

function isAsked({ indicator, change, turn }: OverviewRow, show: OverviewShow): boolean {
  switch (show) {
    case 'values':
      return true;
    case 'moved':
      return turn !== 'same';
    case 'better':
    case 'worse':
      return turn === show;
    case 'up':
      return change !== null && stepOf(change, indicator) > 0;
    case 'down':
      return change !== null && stepOf(change, indicator) < 0;
  }
}

/** The years that an open wish means for all of them together, so that they stand in the same columns. */
function spelledOut(wish: PeriodWish, observations: readonly Observation[]): PeriodWish {
  if (wish.kind === 'latest') return wish;
  return { kind: 'listed', periods: resolvePeriods(wish, wholeYears(observations)) };
}

function lineOf(organisation: string, rows: readonly Observation[], wish: PeriodWish): Line {
  const series = [...rows].sort((a, b) => comparePeriods(a.period, b.period));
  const asked = resolvePeriods(wish, wholeYears(series)).map((period) => ({
    period,
    observation: series.find((each) => each.period === period) ?? null,
  }));
  return { organisation, asked, series };
}

/** Years with a figure; parts of years, and figures without a year, only where there are no others, and gaps where no figure is. */
function wholeYears(observations: readonly Observation[]): Period[] {
  const existing = observations.filter(isFigure).map(({ period }) => period);
  const years = existing.filter((period) => /^\d{4}$/.test(period));
  return [years, existing, observations.map(({ period }) => period)].find(({ length }) => length > 0) ?? [];
}

/** How it has moved over the periods asked for; from one end of a span to the other, or into one year. */
function changeIn(line: Line, wish: PeriodWish): Change | null {
  const isSpan = wish.kind === 'span' || (wish.kind === 'last' && wish.count > 1);
  const startsThere = wish.kind !== 'span' || wish.from === null || line.asked[0]?.period === wish.from;
  if (isSpan && (line.asked.length < 2 || !startsThere)) return null;
  const years: Line = {
    ...line,
    series: line.series.filter(({ period }) => period.length === (line.asked[0]?.period.length ?? 0)),
  };
  const moved = movement(years);
  return moved.kind === 'change' ? moved : null;
}

function isPrinted({ asked }: Line): boolean {
  return asked.some(({ observation }) => observation !== null);
}

function hasFigure({ asked }: Line): boolean {
  return asked.some(({ observation }) => observation !== null && isFigure(observation));
}
