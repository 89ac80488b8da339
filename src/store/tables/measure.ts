// An efficiency measure, its themes and its owners.
import type { Status, ThemeStrength } from '../../measures/measure.ts';
import type { Described } from './described.ts';

export interface MeasureTable extends Described {
  number: number;
  description_sv: string;
  description_en: string;
  horizon: string;
  category: string;
  /** Whole tkr; null when it is too early to assess, which is not zero. */
  expected_tkr: number | null;
  /** Whole tkr; null when nobody has said. */
  realised_tkr: number | null;
  share_percent: number | null;
  /** ISO date. */
  due: string | null;
  next_step: string;
  /** Entra object ids of who has asked whom to take over; both or none. */
  handover_from: string | null;
  handover_to: string | null;
  status: Status;
  /** The version of its latest row in the history. */
  version: number;
  source: string;
}

export interface MeasureThemeTable {
  tenant: string;
  measure: string;
  theme: string;
  strength: ThemeStrength;
  /** The order in the workbook, core themes first. */
  position: number;
}

export interface MeasureOwnerTable {
  tenant: string;
  measure: string;
  person: string;
}
