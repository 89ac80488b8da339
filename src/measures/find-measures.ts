// Use case: which measures a filter means and what they are expected to save. A sum always equals the rows it shows.
import type { Measure, Status } from './measure.ts';

/** Empty lists mean "any". */
export interface MeasureFilter {
  /** Codes of measures named one by one. */
  readonly measures: readonly string[];
  readonly horizons: readonly string[];
  readonly categories: readonly string[];
  readonly themes: readonly string[];
  /** Themes whose measures are left out. */
  readonly notThemes: readonly string[];
  readonly statuses: readonly Status[];
  /** Entra object ids. */
  readonly owners: readonly string[];
  /** true: only those with an amount; false: only those too early to assess; null: both. */
  readonly assessed: boolean | null;
  /** true: only those with an owner; false: only those without; null: both. */
  readonly owned: boolean | null;
  /** true: only those with a due date; false: only those without; null: both. */
  readonly dated: boolean | null;
  /** Only those due within these ISO dates, ends included; null for no limit. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  /** Only those late: due before today and neither done nor cancelled. */
  readonly late: boolean;
  /** Only those with an expected saving within these, in whole tkr, ends included; null for no limit. */
  readonly atLeastTkr: number | null;
  readonly atMostTkr: number | null;
}

export const everyMeasure: MeasureFilter = {
  measures: [],
  horizons: [],
  categories: [],
  themes: [],
  notThemes: [],
  statuses: [],
  owners: [],
  assessed: null,
  owned: null,
  dated: null,
  dueFrom: null,
  dueTo: null,
  late: false,
  atLeastTkr: null,
  atMostTkr: null,
};

/** Whether a filter leaves nothing out. */
export function isEveryMeasure(filter: MeasureFilter): boolean {
  const keys = Object.keys(everyMeasure) as (keyof MeasureFilter)[];
  return keys.every((key) => JSON.stringify(filter[key]) === JSON.stringify(everyMeasure[key]));
}

export interface MeasuresAnswer {
  /** Those that fit and have an amount; the sum is over just these. In the document's order, like all lists here. */
  readonly counted: readonly Measure[];
  /** Those that fit but are too early to assess: no amount, which is not zero. */
  readonly tooEarly: readonly Measure[];
  /** Those that only touch a theme asked for: left out of the sum, but shown. Empty when no theme was asked for. */
  readonly borderline: readonly Measure[];
  /** Those that fit but for a due date, which they lack: whether they are late nobody can say. Empty unless time was asked for. */
  readonly undated: readonly Measure[];
  /** Whole tkr; the sum over `counted`. */
  readonly totalTkr: number;
}

/**
 * Sorts measures into those a filter counts, those it cannot, and those on its border.
 * @param today ISO date that lateness counts from
 */
export function findMeasures(filter: MeasureFilter, measures: readonly Measure[], today: string): MeasuresAnswer {
  const alike = measures.filter(
    (measure) =>
      within(filter.measures, measure.code) &&
      within(filter.horizons, measure.horizon) &&
      within(filter.categories, measure.category) &&
      !touches(measure, filter.notThemes, 'core') &&
      within(filter.statuses, measure.status) &&
      (filter.owners.length === 0 || measure.owners.some(({ person }) => filter.owners.includes(person))) &&
      isEither(filter.assessed, measure.expected.kind === 'amount') &&
      isEither(filter.owned, measure.owners.length > 0) &&
      isEither(filter.dated, measure.due !== null) &&
      (!filter.late || isOpen(measure)) &&
      isWithin(measure, filter),
  );
  const asksTime = filter.late || filter.dueFrom !== null || filter.dueTo !== null;
  const isCore = (measure: Measure): boolean => filter.themes.length === 0 || touches(measure, filter.themes, 'core');
  const fits = alike.filter((measure) => !asksTime || (measure.due !== null && isInTime(measure.due, filter, today)));
  const core = fits.filter(isCore);
  const counted = core.filter((measure) => measure.expected.kind === 'amount');
  return {
    counted,
    tooEarly: core.filter((measure) => measure.expected.kind === 'too-early'),
    borderline: fits.filter((measure) => !isCore(measure) && touches(measure, filter.themes, 'borderline')),
    undated: asksTime ? alike.filter((measure) => measure.due === null && isCore(measure)) : [],
    totalTkr: counted.reduce((sum, { expected }) => sum + (expected.kind === 'amount' ? expected.tkr : 0), 0),
  };
}

/** Neither done nor given up. */
export function isOpen({ status }: Pick<Measure, 'status'>): boolean {
  return status !== 'done' && status !== 'cancelled';
}

function isInTime(due: string, { late, dueFrom, dueTo }: MeasureFilter, today: string): boolean {
  return (!late || due < today) && (dueFrom === null || due >= dueFrom) && (dueTo === null || due <= dueTo);
}

function isEither(wanted: boolean | null, is: boolean): boolean {
  return wanted === null || wanted === is;
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
