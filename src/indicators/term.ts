// The headings that reviews sort things under. They are data: a review may bring its own.
import type { Named } from '../language.ts';

export const termKinds = ['group', 'horizon', 'category', 'theme'] as const;

/** `group` sorts indicators (economy, staff, quality); `horizon`, `category` and `theme` sort measures. */
export type TermKind = (typeof termKinds)[number];

export interface Term extends Named {
  readonly kind: TermKind;
}
