// Use case: which measures a filter means and what they are expected to save. A sum always equals the rows it shows.
import type { Measure, Status } from './measure.ts';

/** Empty lists mean "any". */
export interface MeasureFilter {
  /** Codes of measures named one by one. */
  readonly measures: readonly string[];
  readonly horizons: readonly string[];
  readonly categories: readonly string[];
  readonly themes: readonly string[];
  readonly statuses: readonly Status[];
  /** Entra object ids. */
  readonly owners: readonly string[];
  /** true: only those with an amount; false: only those too early to assess; null: both. */
  readonly assessed: boolean | null;
  /** Only those with an expected saving within these, in whole tkr, ends included; null for no limit. */
  readonly atLeastTkr: number | null;
  readonly atMostTkr: number | null;
}

export const everyMeasure: MeasureFilter = {
  measures: [],
  horizons: [],
  categories: [],
  themes: [],
  statuses: [],
  owners: [],
  assessed: null,
  atLeastTkr: null,
  atMostTkr: null,
};

export interface MeasuresAnswer {
  /** Those that fit and have an amount; the sum is over just these. In the document's order, like all lists here. */
  readonly counted: readonly Measure[];
  /** Those that fit but are too early to assess: no amount, which is not zero. */
  readonly tooEarly: readonly Measure[];
  /** Those that only touch a theme asked for: left out of the sum, but shown. Empty when no theme was asked for. */
  readonly borderline: readonly Measure[];
  /** Whole tkr; the sum over `counted`. */
  readonly totalTkr: number;
}

/** Sorts measures into those a filter counts, those it cannot, and those on its border. */
export function findMeasures(filter: MeasureFilter, measures: readonly Measure[]): MeasuresAnswer {
  const fits = measures.filter(
    (measure) =>
      within(filter.measures, measure.code) &&
      within(filter.horizons, measure.horizon) &&
      within(filter.categories, measure.category) &&
      within(filter.statuses, measure.status) &&
      (filter.owners.length === 0 || measure.owners.some(({ person }) => filter.owners.includes(person))) &&
      (filter.assessed === null || filter.assessed === (measure.expected.kind === 'amount')) &&
      isWithin(measure, filter),
  );
  const core = fits.filter((measure) => filter.themes.length === 0 || touches(measure, filter.themes, 'core'));
  const borderline = fits.filter((measure) => !core.includes(measure) && touches(measure, filter.themes, 'borderline'));
  const counted = core.filter((measure) => measure.expected.kind === 'amount');
  return {
    counted,
    tooEarly: core.filter((measure) => measure.expected.kind === 'too-early'),
    borderline,
    totalTkr: counted.reduce((sum, { expected }) => sum + (expected.kind === 'amount' ? expected.tkr : 0), 0),
  };
}

/** A measure too early to assess has no amount that could lie within limits. */
function isWithin({ expected }: Measure, { atLeastTkr, atMostTkr }: MeasureFilter): boolean {
  if (atLeastTkr === null && atMostTkr === null) return true;
  return expected.kind === 'amount' && expected.tkr >= (atLeastTkr ?? 0) && expected.tkr <= (atMostTkr ?? Infinity);
}

function within<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function touches(measure: Measure, themes: readonly string[], strength: 'core' | 'borderline'): boolean {
  return measure.themes.some((entry) => entry.strength === strength && themes.includes(entry.theme));
}
