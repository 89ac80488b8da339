// Everything a tenant's people can ask about, by name: what the vocabulary is built from and the cards name things by.
import type { Indicator } from '../indicators/indicator.ts';
import type { Organisation } from '../indicators/organisation.ts';
import type { Term } from '../indicators/term.ts';
import type { Named } from '../language.ts';
import type { Owner } from '../measures/measure.ts';
import type { Review } from '../reviews/review.ts';

/** A measure as far as understanding needs it. */
export interface MeasureName extends Named {
  readonly number: number;
}

export interface Catalogue {
  /** Grows with every import, so that a copy in memory knows when it is old. */
  readonly version: number;
  /** The organisation whose reviews these are: "we", "hos oss". */
  readonly home: string;
  /** Oldest first. */
  readonly reviews: readonly Review[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly measures: ReadonlyMap<string, MeasureName>;
  readonly owners: readonly Owner[];
  /** Indicator code -> the organisations that have at least one row for it, gaps included, in the workbook's order. */
  readonly coverage: ReadonlyMap<string, readonly string[]>;
}

/** What a tenant has before its first review is imported. */
export const emptyCatalogue: Catalogue = {
  version: 0,
  home: '',
  reviews: [],
  organisations: new Map(),
  indicators: new Map(),
  terms: new Map(),
  measures: new Map(),
  owners: [],
  coverage: new Map(),
};
