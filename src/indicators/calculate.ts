// What can be worked out from figures: extremes, averages, differences, ranks, ratios. Derived numbers, never printed in a
// source; each result keeps the figures it was made of, and where a result would mislead there is none, with the reason.
import type { Direction, Indicator } from './indicator.ts';
import { isAdditive } from './indicator.ts';
import type { Figure } from './observation.ts';
import type { Places } from './places.ts';
import { atPlaces } from './places.ts';

export const operations = [
  'value',
  'change',
  'highest',
  'lowest',
  'best',
  'worst',
  'average',
  'sum',
  'difference',
  'times',
  'part',
  'rank',
] as const;

/** What a question wants done with the figures it names; `value` is to show them as they are. */
export type Operation = (typeof operations)[number];

/** Which end of an order is wanted. */
export type Extreme = Extract<Operation, 'highest' | 'lowest' | 'best' | 'worst'>;

export function isExtreme(operation: Operation): operation is Extreme {
  return ['highest', 'lowest', 'best', 'worst'].includes(operation);
}

/** A movement or a distance between two figures of one indicator. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** `to` minus `from`, in the indicator's unit; percentage points when that is percent. */
  readonly difference: number;
  /** The difference in percent of `from`; null when `from` is 0. */
  readonly percent: number | null;
}

export type Derived =
  /** From the first to the last period asked for. */
  | ({ readonly kind: 'change' } & Change)
  /** To the first organisation asked for from the second, in one period: how much higher the first lies. */
  | ({ readonly kind: 'difference' } & Change)
  /** How many times the second the first is, or how large a part of it; 1 is as much. */
  | {
      readonly kind: 'ratio';
      readonly of: 'times' | 'part';
      readonly to: Figure;
      readonly from: Figure;
      readonly quotient: number;
    }
  /** The figures that lie furthest out, or at the places asked for, the furthest first; more when they tie. */
  | {
      readonly kind: 'extreme';
      readonly which: Extreme;
      readonly places: Places;
      readonly at: readonly Figure[];
      /** All of them in the same order. */
      readonly among: readonly Figure[];
    }
  /** The unweighted mean. */
  | { readonly kind: 'average'; readonly mean: number; readonly among: readonly Figure[] }
  /** Of several organisations in one period, or of several periods. */
  | { readonly kind: 'sum'; readonly total: number; readonly among: readonly Figure[] }
  /** Place 1 is best, or highest where no direction is better. Ties share the better place. */
  | {
      readonly kind: 'rank';
      readonly figure: Figure;
      readonly place: number;
      readonly ordered: readonly Figure[];
      readonly direction: Direction;
    }
  | { readonly kind: 'impossible'; readonly why: ImpossibleReason };

/** `not-additive`: a share, a mean or a figure per something cannot be added. `no-ratio`: a score or an index has no zero to count from, and nothing is a number of times zero. `no-direction`: nothing says whether high or low is better. `one-organisation`: nobody to compare with. */
export type ImpossibleReason =
  | 'too-few-figures'
  | 'no-direction'
  | 'one-organisation'
  | 'different-periods'
  | 'not-additive'
  | 'no-ratio';

/** The distance between two figures of one indicator, in its unit. */
export function change(from: Figure, to: Figure): Change {
  const difference = exact(to.value - from.value);
  return { from, to, difference, percent: from.value === 0 ? null : (difference / Math.abs(from.value)) * 100 };
}

/** One figure divided by another; a part only of what can be added. */
export function ratio(
  of: 'times' | 'part',
  to: Figure,
  from: Figure,
  indicator: Pick<Indicator, 'unit' | 'name'>,
): Derived {
  if (of === 'part' && !isAdditive(indicator)) return { kind: 'impossible', why: 'not-additive' };
  const hasZero = indicator.unit.kind !== 'score' && indicator.unit.kind !== 'index';
  if (!hasZero || from.value <= 0 || to.value < 0) return { kind: 'impossible', why: 'no-ratio' };
  return { kind: 'ratio', of, to, from, quotient: to.value / from.value };
}

/** The figure or figures furthest out in a direction; `best` and `worst` need an indicator that has one. */
export function extreme(
  which: Extreme,
  among: readonly Figure[],
  direction: Direction,
  places: Places = { first: 1 },
): Derived {
  if (among.length < 2 || ('nth' in places && places.nth > among.length))
    return { kind: 'impossible', why: 'too-few-figures' };
  if ((which === 'best' || which === 'worst') && direction === 'neither')
    return { kind: 'impossible', why: 'no-direction' };
  const wantsHigh =
    which === 'highest' || (which === 'best' ? direction === 'higher' : which === 'worst' && direction === 'lower');
  const inOrder = (places: Places) => atPlaces(among, ({ value }) => value, wantsHigh ? 'down' : 'up', places);
  return { kind: 'extreme', which, places, at: inOrder(places), among: inOrder({ first: among.length }) };
}

/** The unweighted mean of two figures or more. */
export function average(among: readonly Figure[]): Derived {
  if (among.length < 2) return { kind: 'impossible', why: 'too-few-figures' };
  return { kind: 'average', mean: exact(among.reduce((sum, { value }) => sum + value, 0) / among.length), among };
}

/** Two figures or more, added. */
export function sum(among: readonly Figure[]): Derived {
  if (among.length < 2) return { kind: 'impossible', why: 'too-few-figures' };
  return { kind: 'sum', total: exact(among.reduce((all, { value }) => all + value, 0)), among };
}

/** Where a figure stands among its rivals of the same period; the rivals include it. */
export function rank(figure: Figure, rivals: readonly Figure[], direction: Direction): Derived {
  if (rivals.length < 2) return { kind: 'impossible', why: 'one-organisation' };
  if (rivals.some(({ period }) => period !== figure.period)) return { kind: 'impossible', why: 'different-periods' };
  const better = (a: Figure, b: Figure): number => (direction === 'lower' ? a.value - b.value : b.value - a.value);
  const ordered = [...rivals].sort(better);
  const place = ordered.filter((rival) => better(rival, figure) < 0).length + 1;
  return { kind: 'rank', figure, place, ordered, direction };
}

/** Takes the dust of binary fractions off: 0.1 + 0.2 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
