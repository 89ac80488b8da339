// What the store does for notifications: as the conversation uses it, and as the delivery does.
import type { Chat, Loss, SomeChats } from '../notifications/chat.ts';
import type { FollowStore } from '../notifications/follow-store.ts';
import type { DeliveryStore } from '../notifications/ports.ts';
import type { Totals } from '../notifications/status.ts';
import { loseChats, nameTeam, regainChats, rememberChat, renameChat } from './chats.ts';
import { claimChats } from './claim.ts';
import { writeDigests } from './digests.ts';
import { fanOut } from './fan-out.ts';
import { follow, readFollowed, readManners, unfollow, writeManners } from './follow.ts';
import type { Db } from './migrate.ts';
import { forgetNoticesBefore, tellChat, writeTo } from './notices.ts';
import { writeReminders } from './reminders.ts';
import {
  forgetAbsencesBefore,
  forgetSnoozesBefore,
  readReminderWish,
  snooze,
  writeAbsence,
  writeReminderWish,
} from './rest.ts';
import { release, settle } from './settle.ts';
import { readChatStatuses, readTotals } from './status.ts';

export interface NotificationStore extends FollowStore {
  /** Writes down where a chat is, so that it can be written to. One that was gone is back. */
  readonly rememberChat: (chat: Chat, at: Date) => Promise<void>;
  /** The bot has been removed from these chats, or they are no more. */
  readonly loseChats: (tenant: string, chats: SomeChats, why: Loss, at: Date) => Promise<void>;
  /** They are back without anybody having said something in them. */
  readonly regainChats: (tenant: string, chats: SomeChats) => Promise<void>;
  readonly renameChat: (tenant: string, chat: string, name: string) => Promise<void>;
  readonly nameTeam: (tenant: string, team: string, name: string) => Promise<void>;
  /** Forgets absences that have ended before an ISO date. */
  readonly forgetAbsencesBefore: (day: string) => Promise<void>;
  /** Forgets that reminders were put off, where that has ended before an ISO date. */
  readonly forgetSnoozesBefore: (day: string) => Promise<void>;
  readonly readTotals: () => Promise<Totals>;
  readonly delivery: DeliveryStore;
}

export function notificationStore(db: Db): NotificationStore {
  return {
    rememberChat: (chat, at) => rememberChat(db, chat, at),
    loseChats: (tenant, chats, why, at) => loseChats(db, tenant, chats, why, at),
    regainChats: (tenant, chats) => regainChats(db, tenant, chats),
    renameChat: (tenant, chat, name) => renameChat(db, tenant, chat, name),
    nameTeam: (tenant, team, name) => nameTeam(db, tenant, team, name),
    writeTo: (tenant, person, what, at) => writeTo(db, tenant, person, what, at),
    tellChat: (tenant, chat, what, at) => tellChat(db, tenant, chat, what, at),
    follow: (subscription, at) => follow(db, subscription, at),
    unfollow: (tenant, chat, id, now) => unfollow(db, tenant, chat, id, now),
    readFollowed: (tenant, chat) => readFollowed(db, tenant, chat),
    readManners: (tenant, chat) => readManners(db, tenant, chat),
    writeManners: (tenant, chat, manners, now) => writeManners(db, tenant, chat, manners, now),
    forgetAbsencesBefore: (day) => forgetAbsencesBefore(db, day),
    forgetSnoozesBefore: (day) => forgetSnoozesBefore(db, day),
    writeAbsence: (tenant, person, until) => writeAbsence(db, tenant, person, until),
    snooze: (tenant, person, measure, until) => snooze(db, tenant, person, measure, until),
    readReminderWish: (tenant, person) => readReminderWish(db, tenant, person),
    writeReminderWish: (tenant, person, wish) => writeReminderWish(db, tenant, person, wish),
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
