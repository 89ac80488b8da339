// Chart data as the Teams chart elements want it. A gap breaks the line: no point is drawn, and nothing is drawn across.
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import { comparePeriods, yearOf } from '../indicators/period.ts';

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

/** An unbroken piece of a line. `x` is the period as text: of dates the axis would show days, of numbers `2k`. */
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
    return one ? piecesOf(one, color) : [];
  });
  if (!lines.some(({ values }) => values.length > 1)) return [];
  return [{ title, unit, hasLegend: lines.length > 1, lines: lines.sort(byStart) }];
}

/** Clients put periods on the axis in the order they meet them; pieces in the order they start give them in time. */
function byStart(a: ChartLine, b: ChartLine): number {
  return comparePeriods(a.values[0]?.x ?? '', b.values[0]?.x ?? '');
}

/** The pieces of one line; where there are several, each says which periods it covers. */
function piecesOf({ legend, series }: ChartedSeries, color: string): readonly ChartLine[] {
  const pieces = unbrokenPieces(series);
  return pieces.map((values) => {
    const [from, to] = [values[0]?.x, values.at(-1)?.x];
    const span = from === to ? from : `${from}–${to}`;
    return { legend: pieces.length > 1 ? `${legend} ${span}` : legend, color, values };
  });
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
    pieces.at(-1)?.push({ x: observation.period, y: observation.value });
    yearBefore = year;
  }
  return pieces;
}
