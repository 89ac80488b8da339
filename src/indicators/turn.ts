// Which way a figure has gone, and whether that is for the better.
import type { Change } from './calculate.ts';
import type { Indicator } from './indicator.ts';

/** `unjudged`: it moved, but neither high nor low is better. */
export type Turn = 'better' | 'worse' | 'same' | 'unjudged';

/** Up (1), down (-1) or, as far as the decimals shown tell, neither (0). */
export function stepOf(change: Change, indicator: Pick<Indicator, 'decimals'>): number {
  return Math.sign(Number(change.difference.toFixed(indicator.decimals)));
}

export function turnOf(change: Change, indicator: Pick<Indicator, 'decimals' | 'direction'>): Turn {
  const step = stepOf(change, indicator);
  if (step === 0) return 'same';
  if (indicator.direction === 'neither') return 'unjudged';
  return (indicator.direction === 'higher') === step > 0 ? 'better' : 'worse';
}
