// Which calculation a question's operation means for the figures it found.
import type { Derived, Operation } from './calculate.ts';
import { average, change, extreme, rank, ratio, sum } from './calculate.ts';
import type { Indicator } from './indicator.ts';
import { isAdditive } from './indicator.ts';
import type { Figure, Observation } from './observation.ts';
import { isFigure } from './observation.ts';
import type { Period } from './period.ts';
import { comparePeriods } from './period.ts';
import type { Places } from './places.ts';

/** What is known of one organisation. */
export interface Line {
  readonly organisation: string;
  /** One entry for each period asked for, oldest first; null where the store has no row at all. */
  readonly asked: readonly { readonly period: Period; readonly observation: Observation | null }[];
  /** Every row of this organisation, oldest first: the trend. */
  readonly series: readonly Observation[];
}

/**
 * The derived result for an operation; null when the figures are wanted as they are, or there are none to work on.
 * @param places which of the highest, lowest, best or worst are wanted, when it is not the first alone
 */
export function derive(
  operation: Operation,
  lines: readonly Line[],
  indicator: Pick<Indicator, 'direction' | 'unit' | 'name'>,
  places?: Places,
): Derived | null {
  const { direction } = indicator;
  const [first, second] = lines;
  if (!first || operation === 'value' || lines.every((line) => figuresAsked(line).length === 0)) return null;
  switch (operation) {
    case 'change':
      return second ? distance(first, second) : movement(first);
    case 'difference':
      return second ? distance(first, second) : movement(first);
    case 'times':
    case 'part':
      return quotient(operation, first, second, indicator);
    case 'highest':
    case 'lowest':
    case 'best':
    case 'worst':
      return extreme(operation, lines.length > 1 ? lastOfEach(lines) : figuresAsked(first), direction, places);
    case 'average':
      return average(figuresAsked(first));
    case 'sum':
      if (!isAdditive(indicator)) return { kind: 'impossible', why: 'not-additive' };
      return sum(lines.length > 1 ? lastOfEach(lines) : figuresAsked(first));
    case 'rank': {
      const [figure] = lastOfEach([first]);
      return figure ? rank(figure, lastOfEach(lines), direction) : { kind: 'impossible', why: 'too-few-figures' };
    }
  }
}

/** From the first period asked for to the last; of one alone, to it from the figure before. */
export function movement(line: Line): Extract<Derived, { kind: 'change' | 'impossible' }> {
  const last = line.asked.at(-1)?.observation ?? null;
  if (!last || !isFigure(last)) return { kind: 'impossible', why: 'too-few-figures' };
  const earlier = line.series.filter(isFigure).filter(({ period }) => comparePeriods(period, last.period) < 0);
  // Both ends must be there: a change from another year than the one asked for would be another change.
  const from = line.asked.length > 1 ? (line.asked[0]?.observation ?? null) : (earlier.at(-1) ?? null);
  return from && isFigure(from)
    ? { kind: 'change', ...change(from, last) }
    : { kind: 'impossible', why: 'too-few-figures' };
}

/** How far the first lies from the second. */
function distance(first: Line, second: Line): Derived {
  const [to] = lastOfEach([first]);
  const [from] = lastOfEach([second]);
  if (!from || !to) return { kind: 'impossible', why: 'too-few-figures' };
  if (from.period !== to.period) return { kind: 'impossible', why: 'different-periods' };
  return { kind: 'difference', ...change(from, to) };
}

/** The first over the second in one period; of one alone, the last period asked for over the first. */
function quotient(
  of: 'times' | 'part',
  first: Line,
  second: Line | undefined,
  indicator: Pick<Indicator, 'unit' | 'name'>,
): Derived {
  const apart = second ? distance(first, second) : movement(first);
  if (!second && first.asked.length < 2) return { kind: 'impossible', why: 'too-few-figures' };
  return 'to' in apart ? ratio(of, apart.to, apart.from, indicator) : apart;
}

function figuresAsked(line: Line): Figure[] {
  return line.asked.flatMap(({ observation }) => (observation !== null && isFigure(observation) ? [observation] : []));
}

/** Each organisation's figure for the last period asked for, where it has one. */
function lastOfEach(lines: readonly Line[]): Figure[] {
  return lines.flatMap(({ asked }) => {
    const last = asked.at(-1)?.observation ?? null;
    return last !== null && isFigure(last) ? [last] : [];
  });
}
