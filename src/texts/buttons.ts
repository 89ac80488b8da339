// The words of the buttons that ask something.

export interface ButtonTexts {
  readonly allPeriods: string;
  readonly compare: string;
  readonly allMeasures: string;
  readonly savings: (filter: string) => string;
  readonly list: (filter: string) => string;
  readonly count: (filter: string) => string;
  readonly largest: (filter: string) => string;
  readonly smallest: (filter: string) => string;
  readonly share: (filter: string) => string;
  readonly realised: (filter: string) => string;
  readonly average: (filter: string) => string;
  readonly status: (filter: string) => string;
  readonly owner: (filter: string) => string;
  readonly due: (filter: string) => string;
  readonly changeReading: string;
  readonly askAgain: string;
  readonly why: string;
  readonly definition: string;
  readonly source: string;
  readonly indicators: string;
  readonly measure: (number: string) => string;
  readonly help: string;
  readonly latest: string;
  readonly andMore: (first: string, count: number) => string;
}
