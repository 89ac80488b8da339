// What a chat is told of itself, with all that its card needs.
import type { Measure, Owner } from '../../measures/measure.ts';
import type { MyRow } from '../updates/update.ts';
import type { News } from '../../notifications/message.ts';
import type { ReminderReason, What } from '../../notifications/notice.ts';

/** News of a measure that is still there. */
export interface ToldNews extends News {
  readonly known: Measure;
}

export type Notice =
  | { readonly kind: 'changes'; readonly news: readonly ToldNews[] }
  | {
      readonly kind: 'digest';
      /** ISO time. */
      readonly since: string;
      readonly news: readonly ToldNews[];
      readonly late: readonly Measure[];
      readonly expectedTkr: number;
      readonly realisedTkr: number;
    }
  | {
      readonly kind: 'reminders';
      readonly rows: readonly MyRow[];
      /** For controllers: whose measures nobody has answered for. */
      readonly unanswered: readonly {
        readonly measure: Measure;
        readonly owner: Owner;
        readonly reason: ReminderReason;
        /** ISO date. */
        readonly since: string;
      }[];
      readonly key: string;
    }
  | { readonly kind: 'asked-owner'; readonly measure: Measure; readonly by: Owner; readonly note: string }
  | { readonly kind: 'handover-asked'; readonly measure: Measure; readonly by: Owner; readonly key: string }
  | { readonly kind: 'handover-answered'; readonly measure: Measure; readonly by: Owner; readonly accepted: boolean }
  | { readonly kind: 'made-owner'; readonly measure: Measure }
  | Extract<What, { readonly kind: 'corrected' }>
  | { readonly kind: 'test' }
  /** What it was about has left the review. */
  | { readonly kind: 'nothing-left' };
