// A review (genomlysning): one edition, of one organisation, from one document.
import type { Bilingual } from '../language.ts';

export interface Review {
  readonly code: string;
  /** The organisation whose review it is, the one that "we" means. */
  readonly organisation: string;
  readonly year: number;
  readonly title: Bilingual;
  readonly document: string;
}
