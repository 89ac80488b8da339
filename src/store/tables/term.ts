// A heading that reviews sort indicators and measures under.
import type { TermKind } from '../../indicators/term.ts';
import type { Described } from './described.ts';

export interface TermTable extends Described {
  /** The order in its workbook. */
  position: number;
  kind: TermKind;
}
