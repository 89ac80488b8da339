// A message: what one chat is told at one time. It is put into words by whoever shows it, in the chat's language.
import type { HistoryEntry } from '../measures/history.ts';
import type { MeasureState } from '../measures/measure.ts';
import type { Chat } from './chat.ts';
import type { What } from './notice.ts';

/** What has happened to a measure since the chat last heard of it. */
export interface News {
  /** The measure's code. */
  readonly measure: string;
  /** One or more, the earliest first. */
  readonly entries: readonly HistoryEntry[];
  /** As the chat last knew it; null for a new measure. */
  readonly before: MeasureState | null;
  readonly after: MeasureState;
}

export type Reminder = Extract<What, { readonly kind: 'reminder' | 'unanswered' }>;

/** What stands alone in its message. */
export type Ask = Extract<
  What,
  {
    readonly kind:
      | 'asked-owner'
      | 'handover-asked'
      | 'handover-answered'
      | 'made-owner'
      | 'corrected'
      | 'test'
      | 'now-answered';
  }
>;

export type Content =
  /** In the order in which the measures changed first. */
  | { readonly kind: 'changes'; readonly news: readonly News[] }
  /** `since` is the ISO time of the summary before; there may be no news. */
  | { readonly kind: 'digest'; readonly since: string; readonly news: readonly News[] }
  /** All that waits for one person. */
  | { readonly kind: 'reminders'; readonly reminders: readonly Reminder[] }
  | Ask;

export interface Message {
  readonly chat: Chat;
  readonly content: Content;
  /** The same when the same is sent again, so that a repeat can be recognised. */
  readonly id: string;
}

/** How much room a message may take: whole, without its details, or a line. */
export const sizes = ['whole', 'short', 'line'] as const;

export type Size = (typeof sizes)[number];
