// A review workbook that has been checked: everything one review states, in the words of the domain.
import type { Indicator } from '../indicators/indicator.ts';
import type { Explanation, Observation, SourceReference } from '../indicators/observation.ts';
import type { Organisation } from '../indicators/organisation.ts';
import type { Term } from '../indicators/term.ts';
import type { Measure, Owner } from '../measures/measure.ts';
import type { Review } from './review.ts';

/** All lists are in the order of the files. Every code that one part names is described by another part of the same workbook. */
export interface Workbook {
  readonly review: Review;
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly sources: readonly SourceReference[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly explanations: readonly Explanation[];
  /** As the review states them; their version is 1. */
  readonly measures: readonly Measure[];
  /** Who may change all measures and appoint owners, beside those appointed in the chat. */
  readonly controllers: readonly Owner[];
}
