// The words of questions about measures.

type Grouping = 'horizon' | 'category' | 'theme' | 'status' | 'owner';

export interface MeasureTexts {
  readonly all: string;
  readonly headline: Readonly<
    Record<
      | 'savings'
      | 'list'
      | 'count'
      | 'largest'
      | 'smallest'
      | 'average'
      | 'share'
      | 'realised'
      | 'status'
      | 'owner'
      | 'due',
      (filter: string) => string
    >
  >;
  /** What they are summed by, as a part of the headline and as the heading of its column. */
  readonly per: Readonly<Record<Grouping, string>>;
  readonly grouping: Readonly<Record<Grouping, string>>;
  readonly countColumn: string;
  readonly noTheme: string;
  /** Why the groups come to more than the sum. */
  readonly inSeveral: string;
  /** The so many largest or smallest savings, and the one at a place from the second. */
  readonly first: Readonly<Record<'largest' | 'smallest', (count: number, filter: string) => string>>;
  readonly nth: Readonly<Record<'largest' | 'smallest', (place: number, filter: string) => string>>;
  /** Fewer have an amount than the place asked for. */
  readonly fewer: (count: number) => string;
  /** More are shown than were asked for. */
  readonly tied: string;
  readonly shareOf: (part: string, all: string) => string;
  readonly realisedOf: (realised: string, expected: string, share: string | null) => string;
  readonly realisedUnknown: string;
  readonly realisedOrigin: (reported: number, all: number) => string;
  readonly count: (count: number) => string;
  readonly tooEarly: string;
  readonly number: string;
  readonly measure: string;
  /** Headings of columns of bare amounts. */
  readonly savingColumn: string;
  readonly realisedColumn: string;
  readonly status: string;
  readonly sum: string;
  readonly moreRows: (count: number) => string;
  readonly tooEarlyLeftOut: (count: number) => string;
  readonly borderlineLeftOut: (count: number) => string;
  readonly borderlineBesides: (count: number) => string;
  readonly borderline: (theme: string) => string;
  readonly sumCalculated: (count: number) => string;
  readonly averageCalculated: (count: number) => string;
  /** Measures without a due date, when lateness was asked for. */
  readonly undated: (count: number) => string;
  readonly undatedNone: string;
  readonly none: string;
  /** The same in the place of a number. */
  readonly nothing: string;
  readonly assessed: string;
  readonly notAssessed: string;
  readonly numbered: (numbers: string) => string;
  /** Themes whose measures are left out. */
  readonly without: (themes: string) => string;
  readonly late: string;
  readonly owned: string;
  readonly notOwned: string;
  readonly dated: string;
  readonly notDated: string;
  readonly dueFrom: (date: string) => string;
  readonly dueTo: (date: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly ownedBy: (names: string) => string;
  readonly someOwner: string;
  readonly title: (number: string, name: string) => string;
  readonly code: string;
  readonly horizon: string;
  readonly category: string;
  readonly themes: string;
  readonly expected: string;
  readonly realised: string;
  readonly notReported: string;
  readonly owners: string;
  readonly noOwner: string;
  readonly due: string;
  readonly noDue: string;
}
