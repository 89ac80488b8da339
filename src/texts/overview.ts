// The words of answers about many indicators at once.

type Moved = 'moved' | 'better' | 'worse' | 'up' | 'down';

export interface OverviewTexts {
  readonly headline: Readonly<Record<'values' | Moved, string>>;
  /** How many indicators there are, of how many have moved: `4 nyckeltal`. */
  readonly count: (count: number) => string;
  /** In the place of a number, when not one has moved so. */
  readonly none: Readonly<Record<Moved, string>>;
  /** How the others have fared, each with its number. */
  readonly opposite: Readonly<Record<Exclude<Moved, 'moved'>, (count: number) => string>>;
  readonly same: (count: number) => string;
  readonly unjudged: (count: number) => string;
  /** Headings of columns. */
  readonly from: string;
  readonly to: string;
  readonly changeColumn: string;
  readonly unjudgedColumn: string;
  readonly judged: Readonly<Record<'better' | 'worse', string>>;
  /** A figure of another period than its neighbours. */
  readonly inPeriod: (figure: string, period: string) => string;
  /** Lists below the table. */
  readonly sameNames: (names: string) => string;
  readonly missing: Readonly<Record<'values' | 'moved', (names: string) => string>>;
  readonly without: (names: string) => string;
  readonly judgedBy: string;
  readonly changeCalculated: string;
  readonly nothing: Readonly<Record<'values' | 'moved', string>>;
  /** When there are figures instead. */
  readonly exist: (periods: string) => string;
  readonly tooMany: string;
  readonly group: string;
  readonly allIndicators: string;
}
