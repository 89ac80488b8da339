// An indicator (nyckeltal): what is measured, in which unit, and which way is better.
import type { Bilingual, Named } from '../language.ts';

export const unitKinds = ['percent', 'kr', 'tkr', 'mnkr', 'count', 'score', 'index', 'other'] as const;

export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  readonly kind: UnitKind;
  /** What is counted or paid for, when the kind alone does not say it: "kr per ställföreträdarskap", "årsarbetare". */
  readonly label: Bilingual | null;
  /** The ends of the scale for a score, such as 1 and 4. */
  readonly scale: { readonly min: number; readonly max: number } | null;
}

export const directions = ['higher', 'lower', 'neither'] as const;

/** Which way is better. */
export type Direction = (typeof directions)[number];

export interface Indicator extends Named {
  /** Code of a term of kind `group`: economy, staff, quality. */
  readonly group: string;
  readonly unit: Unit;
  readonly direction: Direction;
  /** How many decimals to show, 0 to 6. */
  readonly decimals: number;
  readonly definition: Bilingual | null;
}

/** Amounts and counts can be added, unless they are per something; so can what is counted in itself: FTEs, in FTEs. */
export function isAdditive({ unit, name }: Pick<Indicator, 'unit' | 'name'>): boolean {
  const isOfItself = unit.label !== null && unit.label.sv.toLowerCase() === name.sv.toLowerCase();
  const isAmount = ['kr', 'tkr', 'mnkr', 'count'].includes(unit.kind) || (unit.kind === 'other' && isOfItself);
  return isAmount && !/(?<!\p{L})per(?!\p{L})|\//u.test(`${unit.label?.sv ?? ''} ${unit.label?.en ?? ''}`);
}
