// Chart data as the Teams chart elements want it. A gap breaks the line: no point is drawn, and nothing is drawn across.
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Period } from '../indicators/period.ts';
import { yearOf } from '../indicators/period.ts';

/** What a line chart shows: one line for each legend, in period order; null where there is no row. */
export interface ChartedSeries {
  readonly legend: string;
  readonly series: readonly (Observation | null)[];
}

export interface ChartView {
  readonly title: string;
  readonly unit: string;
  readonly hasLegend: boolean;
  readonly lines: readonly ChartLine[];
}

/** An unbroken piece of a line; `x` is the first day of the period as an ISO date. */
interface ChartLine {
  readonly legend: string;
  readonly color: string;
  readonly values: readonly Point[];
}

interface Point {
  readonly x: string;
  readonly y: number;
}

/** Colours that are told apart in light, dark and high contrast, in the order lines take them; so many lines are drawn. */
const colours = ['categoricalBlue', 'categoricalMarigold', 'categoricalPurple', 'categoricalTeal', 'categoricalRed'];

/** A line chart, or none when no line would have two points. */
export function lineChart(title: string, unit: string, charted: readonly ChartedSeries[]): readonly ChartView[] {
  const lines = colours.flatMap((color, position) => {
    const one = charted[position];
    return one ? unbrokenPieces(one.series).map((values) => ({ legend: one.legend, color, values })) : [];
  });
  if (!lines.some(({ values }) => values.length > 1)) return [];
  return [{ title, unit, hasLegend: charted.length > 1, lines }];
}

/** The points of a series, cut where a figure or a year is missing. */
function unbrokenPieces(series: readonly (Observation | null)[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let yearBefore: number | null = null;
  for (const observation of series) {
    const year = observation === null ? null : yearOf(observation.period);
    if (observation === null || year === null || !isFigure(observation)) {
      yearBefore = null;
      continue;
    }
    if (yearBefore === null || year - yearBefore > 1) pieces.push([]);
    pieces.at(-1)?.push({ x: firstDay(observation.period, year), y: observation.value });
    yearBefore = year;
  }
  return pieces;
}

/** The first day of a year, tertial, quarter or month, as an ISO date. */
function firstDay(period: Period, year: number): string {
  const part = period.slice(5);
  const monthsEach = part.startsWith('T') ? 4 : part.startsWith('Q') ? 3 : 1;
  const position = Number(part.replace(/^[TQ]/, '') || 1);
  return `${year}-${String((position - 1) * monthsEach + 1).padStart(2, '0')}-01`;
}
