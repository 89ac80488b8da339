// Every outcome that becomes a card.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { MeasuresAnswer } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type {
  Choice,
  HelpQuestion,
  MeasureQuestion,
  MeasuresQuestion,
  NotUnderstood,
  ValuesQuestion,
} from '../understanding/question.ts';

export type Answer =
  | { readonly kind: 'values'; readonly question: ValuesQuestion; readonly found: ValuesAnswer }
  | { readonly kind: 'measures'; readonly question: MeasuresQuestion; readonly found: MeasuresAnswer }
  | { readonly kind: 'measure'; readonly question: MeasureQuestion; readonly measure: Measure }
  | HelpQuestion
  | Choice
  | NotUnderstood
  /** A button from an older or foreign card that we no longer can read. */
  | { readonly kind: 'unreadable-button' }
  /** A fault of ours. The id is also in the log. */
  | { readonly kind: 'fault'; readonly errorId: string };
