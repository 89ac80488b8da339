// What people's words about following and being told need of the store.
import type { Language } from '../language.ts';
import type { Manners } from './chat.ts';
import type { What, Written } from './notice.ts';
import type { ReminderWish } from './reminders.ts';
import type { ChatStatus } from './status.ts';
import type { Followed, FollowOutcome, Subscription } from './subscription.ts';

export interface FollowStore {
  /** Writes to a person's own chat, soon and durably; says so when that chat is not known. */
  readonly writeTo: (tenant: string, person: string, what: What, at: Date) => Promise<Written>;
  /** Tells something to a chat itself, such as a test; the chat must be known. */
  readonly tellChat: (tenant: string, chat: string, what: What, at: Date) => Promise<Written>;
  readonly follow: (subscription: Subscription, at: Date) => Promise<FollowOutcome>;
  /** Stops one subscription, or with null all of the chat's. Returns how many that were. */
  readonly unfollow: (tenant: string, chat: string, id: string | null, now: Date) => Promise<number>;
  readonly readFollowed: (tenant: string, chat: string) => Promise<readonly Followed[]>;
  /** How a chat wants to be told, and in which language; null when it is not known. */
  readonly readManners: (tenant: string, chat: string) => Promise<(Manners & { readonly language: Language }) | null>;
  readonly writeManners: (
    tenant: string,
    chat: string,
    manners: Manners & { readonly language: Language },
    now: Date,
  ) => Promise<void>;
  /** @param until ISO date, that day included; null ends the absence */
  readonly writeAbsence: (tenant: string, person: string, until: string | null) => Promise<void>;
  /** @param until ISO date, that day included */
  readonly snooze: (tenant: string, person: string, measure: string, until: string) => Promise<void>;
  readonly readReminderWish: (tenant: string, person: string) => Promise<ReminderWish>;
  readonly writeReminderWish: (tenant: string, person: string, wish: ReminderWish) => Promise<void>;
  /** How it stands with one chat, or with null with all that follow something or are written to. */
  readonly readChatStatuses: (tenant: string, chat: string | null) => Promise<readonly ChatStatus[]>;
}
