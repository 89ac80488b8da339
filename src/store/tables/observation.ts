// One figure, or the stated lack of one, as one review printed it. Several reviews may print the same period.
import type { GapState, Quality } from '../../indicators/observation.ts';

export interface ObservationTable {
  tenant: string;
  indicator: string;
  organisation: string;
  period: string;
  review: string;
  state: 'value' | GapState;
  /** Null in every state but `value`, where it never is. */
  value: number | null;
  printed: string;
  quality: Quality;
  note_sv: string | null;
  note_en: string | null;
  source: string;
}
