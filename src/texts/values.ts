// The words of answers about indicators, and what stands below every answer.

/** What stands below every answer, and what cards say of themselves. */
export interface CardTexts {
  readonly source: string;
  /** In the place of a document, for what was added in the chat. */
  readonly addedInChat: string;
  readonly section: (section: string) => string;
  readonly sections: (sections: string) => string;
  readonly page: (page: string) => string;
  readonly calculated: string;
  readonly understood: string;
  readonly showTable: string;
  readonly indicator: string;
  readonly organisation: string;
  readonly organisations: string;
  readonly kind: string;
  readonly period: string;
  readonly measure: string;
  readonly filter: string;
  /** How many more there are than a card has room for. */
  readonly more: (count: number) => string;
}

export interface ValueTexts {
  readonly latest: (periods: string) => string;
  readonly last: (count: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly allPeriods: string;
  /** Between the first and the last figure of several. */
  readonly fromTo: (from: string, to: string) => string;
  readonly changed: (difference: string, since: string, before: string) => string;
  readonly unchanged: (since: string, before: string) => string;
  readonly judged: Readonly<Record<'better' | 'worse', (direction: 'higher' | 'lower') => string>>;
  readonly why: string;
  readonly trend: (indicator: string, organisation: string) => string;
  /** Headings of columns. */
  readonly valueColumn: string;
  readonly changeColumn: string;
  readonly changeCalculated: (to: string, from: string) => string;
  /** Between two organisations. */
  readonly distanceCalculated: (to: string, from: string) => string;
  readonly changesCalculated: string;
  readonly correctedNote: (places: string, printed: readonly string[], note: string) => string;
  readonly inferredNote: (places: string, printed: readonly string[], note: string) => string;
  readonly differenceColumn: string;
  readonly differenceIn: (organisation: string, period: string) => string;
  readonly differenceCalculated: (organisation: string) => string;
  readonly inPercentagePoints: string;
  readonly periodsLeftOut: (shown: number, all: number) => string;
  readonly missing: (what: string) => string;
  readonly missingAt: (where: string, why: string) => string;
  readonly noFiguresAtAll: string;
  readonly figuresExist: (organisation: string, periods: string) => string;
  readonly summary: (what: string, value: string) => string;
}
