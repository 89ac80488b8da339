// Single words, units and periods, the smallest parts of what is shown.

/** Single words and names of states, by the code they have in the domain. */
export interface Words {
  readonly status: Readonly<
    Record<'not-started' | 'under-investigation' | 'in-progress' | 'done' | 'paused' | 'cancelled', string>
  >;
  readonly organisationKind: Readonly<
    Record<
      | 'municipality'
      | 'administration'
      | 'office'
      | 'unit'
      | 'company'
      | 'region'
      | 'country'
      | 'peer-group'
      | 'national-average',
      string
    >
  >;
  readonly gap: Readonly<
    Record<'not-collected' | 'not-applicable' | 'not-published' | 'suppressed' | 'discontinued', string>
  >;
  /** Where the store has no row at all, which is less than a stated gap. */
  readonly noRow: string;
  /** Beside a figure that is not as printed; short enough for a table cell. */
  readonly quality: Readonly<Record<'corrected' | 'inferred', string>>;
  /** A number with its unit. */
  readonly unit: Readonly<Record<UnitName, (number: string) => string>>;
  /** A unit by itself, for the line above a table of bare numbers; empty when there is nothing to say. */
  readonly unitName: Readonly<Record<UnitName, string>>;
  readonly scale: (min: string, max: string) => string;
  /** A difference in percent units, with its sign. */
  readonly percentagePoints: (difference: string, value: number, decimals: number) => string;
  /** A stored period (`2023`, `2023-T1`, `2023-Q1`, `2023-05`, `unstated`) in words. */
  readonly period: (period: string) => string;
  readonly assumed: string;
  /** Kept from the question before. */
  readonly kept: string;
}

type UnitName = 'percent' | 'kr' | 'tkr' | 'mnkr' | 'count' | 'score' | 'index' | 'other';
