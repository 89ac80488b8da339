// The words of the talk: questions back, what did not work, help.

export interface DialogueTexts {
  readonly choose: Readonly<Record<'indicator' | 'organisation' | 'measure' | 'kind', string>>;
  readonly chooseWhy: string;
  /** None of them fits wholly. */
  readonly chooseNear: string;
  /** Whose figures and when, the same in all choices. */
  readonly allFor: (scope: string) => string;
  readonly notUnderstood: Readonly<
    Record<'empty' | 'too-long' | 'out-of-scope' | 'unknown-words' | 'unsure', { headline: string; remedy: string }>
  >;
  readonly unknown: Readonly<Record<'organisation' | 'measure' | 'unplaced' | 'other', (words: string) => string>>;
  readonly understoodPart: string;
  readonly nearest: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly helpHeadline: string;
  readonly helpAbilities: readonly string[];
  readonly helpBasis: (documents: string) => string;
  readonly helpNothingLoaded: string;
  readonly examples: string;
  readonly faultHeadline: string;
  readonly faultRemedy: string;
  readonly faultId: (errorId: string) => string;
  readonly busyHeadline: string;
  readonly busyRemedy: string;
  readonly oldButtonHeadline: string;
  readonly oldButtonRemedy: string;
}
