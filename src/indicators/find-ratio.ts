// Use case: one indicator divided by another, of the same organisation and period. Calculated, and only of figures that exist.
import type { Figure } from './observation.ts';
import { isFigure } from './observation.ts';
import type { PeriodWish } from './period.ts';
import { resolvePeriods } from './period.ts';
import type { ValuesPort } from './find-values.ts';

export interface RatioQuery {
  readonly over: string;
  readonly under: string;
  readonly organisation: string;
  readonly periods: PeriodWish;
}

export type RatioAnswer =
  | { readonly kind: 'ratios'; readonly ratios: readonly Ratio[] }
  /** No period has both figures, or the divisor is 0. */
  | { readonly kind: 'none' };

export interface Ratio {
  readonly over: Figure;
  readonly under: Figure;
  readonly value: number;
}

/** Divides where both figures exist for the same period; oldest first. */
export async function findRatio(query: RatioQuery, port: Pick<ValuesPort, 'observations'>): Promise<RatioAnswer> {
  const [over, under] = await Promise.all(
    [query.over, query.under].map(async (indicator) => {
      return (await port.observations(indicator, [query.organisation])).filter(isFigure);
    }),
  );
  const pairs = (over ?? []).flatMap((figure) => {
    const divisor = under?.find(({ period }) => period === figure.period);
    return divisor && divisor.value !== 0
      ? [{ over: figure, under: divisor, value: figure.value / divisor.value }]
      : [];
  });
  const periods = resolvePeriods(
    query.periods,
    pairs.map((pair) => pair.over.period),
  );
  const ratios = periods.flatMap((period) => pairs.filter((pair) => pair.over.period === period));
  return ratios.length > 0 ? { kind: 'ratios', ratios } : { kind: 'none' };
}
