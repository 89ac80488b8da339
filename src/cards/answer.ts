// Every outcome that becomes a card.
import type { CombinationAnswer } from '../indicators/find-combination.ts';
import type { OverviewAnswer } from '../indicators/find-overview.ts';
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Organisation } from '../indicators/organisation.ts';
import type { MeasuresAnswer } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type {
  AboutQuestion,
  CombinationQuestion,
  Choice,
  HelpQuestion,
  IndicatorsQuestion,
  MeasureQuestion,
  MeasuresQuestion,
  NotUnderstood,
  OrganisationsQuestion,
  OverviewQuestion,
  ValuesQuestion,
  WhyQuestion,
} from '../understanding/question.ts';

export type Answer =
  | { readonly kind: 'values'; readonly question: ValuesQuestion; readonly found: ValuesAnswer }
  | { readonly kind: 'why'; readonly question: WhyQuestion; readonly found: ValuesAnswer }
  | { readonly kind: 'about'; readonly question: AboutQuestion; readonly found: ValuesAnswer }
  | { readonly kind: 'combination'; readonly question: CombinationQuestion; readonly found: CombinationAnswer }
  | { readonly kind: 'overview'; readonly question: OverviewQuestion; readonly found: OverviewAnswer }
  | { readonly kind: 'indicators'; readonly question: IndicatorsQuestion; readonly found: readonly Indicator[] }
  | {
      readonly kind: 'organisations';
      readonly question: OrganisationsQuestion;
      readonly found: readonly Organisation[];
    }
  | {
      readonly kind: 'measures';
      readonly question: MeasuresQuestion;
      readonly found: MeasuresAnswer;
      /** All measures, for what a share is a share of. */
      readonly all: MeasuresAnswer;
    }
  | { readonly kind: 'measure'; readonly question: MeasureQuestion; readonly measure: Measure }
  | HelpQuestion
  | Choice
  | NotUnderstood
  /** A button from an older or foreign card that we no longer can read. */
  | { readonly kind: 'unreadable-button' }
  /** A fault of ours. The id is also in the log. */
  | { readonly kind: 'fault'; readonly errorId: string };
