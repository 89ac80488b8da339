// What the store does for notifications: as the conversation uses it, and as the delivery does.
import type { Language } from '../language.ts';
import type { Chat, Manners } from '../notifications/chat.ts';
import type { What, Written } from '../notifications/notice.ts';
import type { DeliveryStore } from '../notifications/ports.ts';
import type { ChatStatus, Totals } from '../notifications/status.ts';
import type { Followed, FollowOutcome, Subscription } from '../notifications/subscription.ts';
import { loseChat, rememberChat, renameChat } from './chats.ts';
import { claimChats } from './claim.ts';
import { writeDigests } from './digests.ts';
import { fanOut } from './fan-out.ts';
import { follow, readFollowed, readManners, unfollow, writeManners } from './follow.ts';
import type { Db } from './migrate.ts';
import { forgetNoticesBefore, tellChat, writeTo } from './notices.ts';
import { writeReminders } from './reminders.ts';
import { snooze, writeAbsence } from './rest.ts';
import { release, settle } from './settle.ts';
import { readChatStatuses, readTotals } from './status.ts';

export interface NotificationStore {
  /** Writes down where a chat is, so that it can be written to. One that was gone is back. */
  readonly rememberChat: (chat: Chat, at: Date) => Promise<void>;
  /** The bot has been removed from a chat, or the chat is no more. */
  readonly loseChat: (tenant: string, chat: string, why: string, at: Date) => Promise<void>;
  readonly renameChat: (tenant: string, chat: string, name: string) => Promise<void>;
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
  /** How it stands with one chat, or with null with all that follow something or are written to. */
  readonly readChatStatuses: (tenant: string, chat: string | null) => Promise<readonly ChatStatus[]>;
  readonly readTotals: () => Promise<Totals>;
  readonly delivery: DeliveryStore;
}

export function notificationStore(db: Db): NotificationStore {
  return {
    rememberChat: (chat, at) => rememberChat(db, chat, at),
    loseChat: (tenant, chat, why, at) => loseChat(db, tenant, chat, why, at),
    renameChat: (tenant, chat, name) => renameChat(db, tenant, chat, name),
    writeTo: (tenant, person, what, at) => writeTo(db, tenant, person, what, at),
    tellChat: (tenant, chat, what, at) => tellChat(db, tenant, chat, what, at),
    follow: (subscription, at) => follow(db, subscription, at),
    unfollow: (tenant, chat, id, now) => unfollow(db, tenant, chat, id, now),
    readFollowed: (tenant, chat) => readFollowed(db, tenant, chat),
    readManners: (tenant, chat) => readManners(db, tenant, chat),
    writeManners: (tenant, chat, manners, now) => writeManners(db, tenant, chat, manners, now),
    writeAbsence: (tenant, person, until) => writeAbsence(db, tenant, person, until),
    snooze: (tenant, person, measure, until) => snooze(db, tenant, person, measure, until),
    readChatStatuses: (tenant, chat) => readChatStatuses(db, tenant, chat),
    readTotals: () => readTotals(db),
    delivery: {
      fanOut: (now) => fanOut(db, now),
      writeDigests: (now) => writeDigests(db, now),
      writeReminders: (now) => writeReminders(db, now),
      claimChats: (claim) => claimChats(db, claim),
      settle: (lease, settlements) => settle(db, lease, settlements),
      release: (lease) => release(db, lease),
      forgetNoticesBefore: (at) => forgetNoticesBefore(db, at),
    },
  };
}
