// Every outcome of what is said about following and being told.
import type { Measure } from '../../measures/measure.ts';
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Manners } from '../../notifications/chat.ts';
import type { ReminderWish } from '../../notifications/reminders.ts';
import type { ChatStatus } from '../../notifications/status.ts';
import type { Followed } from '../../notifications/subscription.ts';

export type Following =
  | {
      readonly kind: 'following';
      readonly filter: MeasureFilter;
      readonly id: string;
      readonly already: boolean;
      readonly manners: Manners;
    }
  | { readonly kind: 'stopped'; readonly count: number }
  | { readonly kind: 'followed'; readonly followed: readonly Followed[]; readonly manners: Manners }
  | { readonly kind: 'manners'; readonly manners: Manners }
  | { readonly kind: 'notice-status'; readonly chats: readonly ChatStatus[]; readonly here: string }
  | { readonly kind: 'no-chat' }
  /** ISO date; null for being back. */
  | { readonly kind: 'away'; readonly until: string | null }
  | { readonly kind: 'snoozed'; readonly measures: readonly Measure[]; readonly until: string }
  | { readonly kind: 'reminders'; readonly wish: ReminderWish }
  | { readonly kind: 'test-sent' };
