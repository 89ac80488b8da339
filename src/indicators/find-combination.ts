// Use case: two indicators of the same organisation and period made into one figure: one divided by the other, as a part of it
// in percent, or both added.
// Calculated, and only of figures that exist.
import type { Figure } from './observation.ts';
import { isFigure } from './observation.ts';
import type { PeriodWish } from './period.ts';
import { resolvePeriods } from './period.ts';
import type { ValuesPort } from './find-values.ts';

export const combining = ['divide', 'share', 'add'] as const;

export type Combining = (typeof combining)[number];

export interface CombinationQuery {
  readonly combining: Combining;
  readonly first: string;
  readonly second: string;
  readonly organisation: string;
  readonly periods: PeriodWish;
}

export type CombinationAnswer =
  | { readonly kind: 'combined'; readonly combined: readonly Combined[] }
  /** No period has both figures, or the divisor is 0. */
  | { readonly kind: 'none' };

export interface Combined {
  readonly first: Figure;
  readonly second: Figure;
  readonly value: number;
}

/** Combines where both figures exist for the same period; oldest first. */
export async function findCombination(
  query: CombinationQuery,
  port: Pick<ValuesPort, 'observations'>,
): Promise<CombinationAnswer> {
  const [first, second] = await Promise.all(
    [query.first, query.second].map(async (indicator) => {
      return (await port.observations(indicator, [query.organisation])).filter(isFigure);
    }),
  );
  const pairs = (first ?? []).flatMap((figure): Combined[] => {
    const other = second?.find(({ period }) => period === figure.period);
    const value = other ? combine(query.combining, figure.value, other.value) : null;
    return other && value !== null ? [{ first: figure, second: other, value }] : [];
  });
  const periods = resolvePeriods(
    query.periods,
    pairs.map((pair) => pair.first.period),
  );
  const combined = periods.flatMap((period) => pairs.filter((pair) => pair.first.period === period));
  return combined.length > 0 ? { kind: 'combined', combined } : { kind: 'none' };
}

function combine(how: Combining, first: number, second: number): number | null {
  if (how === 'add') return Number((first + second).toPrecision(12));
  if (second === 0) return null;
  return how === 'share' ? (100 * first) / second : first / second;
}
