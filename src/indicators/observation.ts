// One figure, or the stated lack of one: an indicator for an organisation and a period, as one review printed it.
import type { Bilingual } from '../language.ts';
import type { Period } from './period.ts';

export const gapStates = ['not-collected', 'not-applicable', 'not-published', 'suppressed', 'discontinued'] as const;

/** Why there is no figure. A gap is never zero and zero is never a gap. */
export type GapState = (typeof gapStates)[number];

export const qualities = ['as-printed', 'corrected', 'inferred'] as const;

/** How far we trust our reading of the source; everything but `as-printed` carries a note with what and why. */
export type Quality = (typeof qualities)[number];

/** Where in a document something stands. Every number shown can say this of itself. */
export interface SourceReference {
  readonly code: string;
  readonly review: string;
  readonly document: string;
  readonly section: string;
  /** The heading or table, as the document prints it. */
  readonly heading: string;
  readonly page: string | null;
}

export type Observation = {
  readonly indicator: string;
  readonly organisation: string;
  readonly period: Period;
  readonly review: string;
  /** The text as printed in the source, damage included. */
  readonly printed: string;
  readonly quality: Quality;
  readonly note: Bilingual | null;
  readonly source: SourceReference;
} & ({ readonly state: 'value'; readonly value: number } | { readonly state: GapState; readonly value: null });

/** A figure that is there. */
export type Figure = Extract<Observation, { state: 'value' }>;

export function isFigure(observation: Observation): observation is Figure {
  return observation.state === 'value';
}

/** Why a figure moved, in our own words, as far as the document says it. */
export interface Explanation {
  readonly code: string;
  readonly review: string;
  readonly indicators: readonly string[];
  /** The organisation it speaks of; null when it holds for all of the indicator's. */
  readonly organisation: string | null;
  /** The movement it explains, from the first period to the second; null where the document does not tie it to periods. */
  readonly from: Period | null;
  readonly to: Period | null;
  readonly text: Bilingual;
  readonly source: SourceReference;
}
