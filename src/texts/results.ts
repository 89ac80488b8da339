// The words of what is worked out, and of what is told about an indicator.

export interface ResultTexts {
  readonly wentFromTo: (from: string, to: string) => string;
  readonly between: (to: string, from: string) => string;
  readonly partOf: (part: string, whole: string) => string;
  /** How many times as much. */
  readonly times: (quotient: number) => string;
  readonly extreme: Readonly<Record<'highest' | 'lowest' | 'best' | 'worst', (where: string) => string>>;
  /** So many of the highest, and the one at a place from the second. */
  readonly first: Readonly<Record<'highest' | 'lowest' | 'best' | 'worst', (count: number) => string>>;
  readonly nth: Readonly<Record<'highest' | 'lowest' | 'best' | 'worst', (place: number, where: string) => string>>;
  readonly average: string;
  readonly averageOrigin: (figures: string) => string;
  readonly sum: string;
  readonly sumOrigin: (figures: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly rankedBy: Readonly<Record<'higher' | 'lower' | 'neither', string>>;
  readonly rankOrigin: string;
  readonly impossible: Readonly<
    Record<
      'too-few-figures' | 'no-direction' | 'one-organisation' | 'different-periods' | 'not-additive' | 'no-ratio',
      string
    >
  >;
  readonly whyHeadline: string;
  readonly noReason: string;
  readonly about: Readonly<Record<'definition' | 'source', string>>;
  readonly noDefinition: string;
  readonly unit: string;
  readonly direction: Readonly<Record<'higher' | 'lower' | 'neither', string>>;
  readonly combined: Readonly<Record<'divide' | 'share' | 'add', (first: string, second: string) => string>>;
  readonly combinationOrigin: Readonly<Record<'divide' | 'share' | 'add', (first: string, second: string) => string>>;
  readonly noCombination: string;
  /** Organisations or periods that had no figure to compare. */
  readonly leftOut: (names: string) => string;
  /** Those of a group, or all. */
  readonly indicators: (group: string | null) => string;
  /** Those with figures of an indicator, or all. */
  readonly organisations: (indicator: string | null) => string;
}
