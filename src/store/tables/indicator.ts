// An indicator (nyckeltal): what is measured, in which unit, and which way is better.
import type { Direction, UnitKind } from '../../indicators/indicator.ts';
import type { Described } from './described.ts';

export interface IndicatorTable extends Described {
  /** The order in its workbook. */
  position: number;
  term_group: string;
  unit: UnitKind;
  unit_sv: string | null;
  unit_en: string | null;
  scale_min: number | null;
  scale_max: number | null;
  direction: Direction;
  decimals: number;
  definition_sv: string | null;
  definition_en: string | null;
}
