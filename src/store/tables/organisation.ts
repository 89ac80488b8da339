// What a figure is about: an office, a municipality, or a group that it is compared with.
import type { OrganisationKind } from '../../indicators/organisation.ts';
import type { Described } from './described.ts';

export interface OrganisationTable extends Described {
  /** The order in its workbook. */
  position: number;
  kind: OrganisationKind;
  part_of: string | null;
}
