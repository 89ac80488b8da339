// An efficiency measure (effektiviseringsåtgärd): what is done, what it is expected to save, who owns it and how it fares.
import type { Bilingual, Named } from '../language.ts';
import type { SourceReference } from '../indicators/observation.ts';

export const statuses = ['not-started', 'under-investigation', 'in-progress', 'done', 'paused', 'cancelled'] as const;

export type Status = (typeof statuses)[number];

/** An amount in whole tkr (thousands of kronor), 0 included, or too early to assess, which is not zero. */
export type ExpectedSaving = { readonly kind: 'amount'; readonly tkr: number } | { readonly kind: 'too-early' };

export const themeStrengths = ['core', 'borderline'] as const;

/** Whether a theme is what the measure is about, or only touches it. */
export type ThemeStrength = (typeof themeStrengths)[number];

export interface Owner {
  /** The person's Entra object id. */
  readonly person: string;
  readonly name: string;
}

export interface Measure extends Named {
  /** The number in the document's order; people say "åtgärd 4". */
  readonly number: number;
  readonly review: string;
  readonly description: Bilingual;
  /** Codes of terms of kind `horizon` and `category`. */
  readonly horizon: string;
  readonly category: string;
  readonly themes: readonly { readonly theme: string; readonly strength: ThemeStrength }[];
  readonly expected: ExpectedSaving;
  /** Realised so far, whole tkr; null when nobody has said. */
  readonly realisedTkr: number | null;
  readonly owners: readonly Owner[];
  /** ISO date, or null. */
  readonly due: string | null;
  readonly status: Status;
  /** Counts the changes; 1 as imported. */
  readonly version: number;
  readonly source: SourceReference;
}
