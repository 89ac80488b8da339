// Periods. A year today; tertial, quarter and month have their place in the code so that they can come without touching callers.

/**
 * A period as it is stored and typed: `2023` (year), `2023-T1` (tertial), `2023-Q1` (quarter), `2023-05` (month),
 * or `unstated` when the source prints a figure without saying when it holds.
 */
export type Period = string;

export const unstatedPeriod: Period = 'unstated';

export const periodPattern = /^(?:\d{4}(?:-(?:T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?|unstated)$/;

/** The calendar year a period lies in, or null when the source states none. */
export function yearOf(period: Period): number | null {
  return period === unstatedPeriod ? null : Number(period.slice(0, 4));
}

/** Orders periods from oldest to newest; a period without a year comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return (yearOf(a) ?? -Infinity) - (yearOf(b) ?? -Infinity) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Which periods a question wants. Words such as "since 2021" stay open-ended until the figures that exist are known. */
export type PeriodWish =
  | { readonly kind: 'latest' }
  | { readonly kind: 'listed'; readonly periods: readonly Period[] }
  | { readonly kind: 'span'; readonly from: Period | null; readonly to: Period | null }
  | { readonly kind: 'last'; readonly count: number };

/**
 * The periods that a wish means, oldest first, given those that exist.
 * A listed period is returned whether it exists or not, so that the answer can say what is missing;
 * so are the years of a span that has two ends. Open-ended wishes hold only periods that exist.
 */
export function resolvePeriods(wish: PeriodWish, existing: readonly Period[]): Period[] {
  const sorted = [...new Set(existing)].sort(comparePeriods);
  switch (wish.kind) {
    case 'latest': {
      const last = wholeYears(sorted).at(-1);
      return last === undefined ? [] : [last];
    }
    case 'last': {
      const years = [...new Set(sorted.map(yearOf))].slice(-wish.count);
      return wholeYears(sorted.filter((period) => years.includes(yearOf(period))));
    }
    case 'listed':
      return [...new Set(wish.periods)].sort(comparePeriods);
    case 'span': {
      const from = wish.from === null ? -Infinity : (yearOf(wish.from) ?? -Infinity);
      const to = wish.to === null ? Infinity : (yearOf(wish.to) ?? Infinity);
      const inside = sorted.filter((period) => {
        const year = yearOf(period);
        return year !== null && year >= from && year <= to;
      });
      if (from === -Infinity || to === Infinity) return wholeYears(inside);
      const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i));
      return [...new Set([...wholeYears(inside), ...years])].sort(comparePeriods);
    }
  }
}

/** Without the parts of years that have figures of their own: a year stands for its quarters and months, and is not counted twice. */
function wholeYears(periods: readonly Period[]): Period[] {
  return periods.filter((period) => period.length === 4 || !periods.includes(period.slice(0, 4)));
}
