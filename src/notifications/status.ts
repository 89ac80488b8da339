// How the telling goes, for people to see. Times are ISO 8601, UTC.
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { ChatKind } from './chat.ts';

export interface ChatStatus {
  readonly chat: string;
  readonly kind: ChatKind;
  /** What the team of a channel is called; null when it is not known, or there is none. */
  readonly team: string | null;
  /** Empty when the channel has not said. */
  readonly name: string;
  /** Whose own chat it is, by name as far as it is known; null for groups and channels. */
  readonly owner: string | null;
  /** What it follows, in the order in which it began. */
  readonly follows: readonly MeasureFilter[];
  /** How many notices wait, and when the oldest of them happened. */
  readonly waiting: number;
  readonly oldestWaiting: string | null;
  readonly lastSent: string | null;
  /** How many notices have been set aside after many tries. */
  readonly failed: number;
  /** Of the last try when it failed, else of what was set aside; null when all is well. */
  readonly lastError: string | null;
  /** When it is tried again after a failure. */
  readonly triesAgain: string | null;
  readonly nextDigest: string | null;
  readonly gone: { readonly since: string; readonly why: string } | null;
}

export interface Totals {
  /** Saved changes that nobody has looked at yet. */
  readonly outbox: number;
  readonly waiting: number;
  readonly oldestWaiting: string | null;
  /** Since the oldest notice that is kept. */
  readonly sent: number;
  readonly failed: number;
  /** Failed tries. */
  readonly retried: number;
  readonly goneChats: number;
}
