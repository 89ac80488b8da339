// The words of notices: what chats are told of themselves, what they follow and how they want to be told.
import type { Language } from '../language.ts';
import { noticesEn } from './en/notices.ts';
import { noticesSv } from './sv/notices.ts';

/** The reasons that are told, as they are kept; and what Teams answers when written to. */
type GoneWhy =
  | 'removed'
  | 'the channel was deleted'
  | 'the team was deleted'
  | 'the team was archived'
  | 'forbidden'
  | 'missing';

export interface NoticeTexts {
  /** Headings. */
  readonly changed: (count: number) => string;
  readonly newMeasure: string;
  readonly imported: string;
  readonly corrected: (count: number) => string;
  readonly withdrawn: string;
  readonly moreMeasures: (count: number) => string;
  readonly digest: (since: string) => string;
  readonly digestNothing: string;
  readonly digestLate: (count: number) => string;
  readonly digestSavings: string;
  readonly expectedBar: string;
  readonly realisedBar: string;
  readonly reminders: string;
  readonly unansweredMeasures: (count: number) => string;
  readonly unanswered: (owner: string, measure: string, why: string) => string;
  readonly reason: Readonly<Record<'due-soon' | 'late' | 'silent' | 'asked', (date: string) => string>>;
  readonly askedOwner: (name: string) => string;
  readonly handoverAsked: (name: string) => string;
  readonly handoverAccepted: (name: string) => string;
  readonly handoverDeclined: (name: string) => string;
  readonly madeOwner: string;
  readonly test: string;
  readonly testRemedy: string;

  readonly following: (filter: string) => string;
  readonly followingAlready: (filter: string) => string;
  readonly followingHow: Readonly<Record<'at-once' | 'daily', string>>;
  /** 1 for Monday to 7 for Sunday. */
  readonly followingWeekly: (weekday: number) => string;
  readonly quietHours: (from: string, to: string) => string;
  readonly workingDaysOnly: string;
  readonly stopped: (count: number) => string;
  readonly stoppedNothing: string;
  readonly followed: string;
  readonly followedNothing: string;
  readonly followedRemedy: string;
  readonly manners: string;
  readonly noChat: string;
  readonly noChatRemedy: string;
  readonly away: (until: string) => string;
  readonly back: string;
  readonly snoozed: (count: number, until: string) => string;

  readonly remindersOn: (days: number) => string;
  readonly remindersOnRemedy: string;
  readonly remindersOff: string;
  readonly remindersOffRemedy: string;
  readonly remindersRemedy: string;

  readonly status: string;
  readonly statusNothing: string;
  readonly statusLabel: Readonly<
    Record<'follows' | 'lastSent' | 'waiting' | 'failed' | 'lastError' | 'triesAgain' | 'nextDigest' | 'gone', string>
  >;
  readonly never: string;
  readonly waitingSince: (count: number, since: string) => string;
  readonly gone: Readonly<Record<GoneWhy, string>>;
  readonly ownChat: string;
  readonly followsNothing: string;
  readonly chatOf: (name: string) => string;
  readonly unnamedChat: Readonly<Record<'personal' | 'group' | 'channel', string>>;
  readonly testSent: string;

  readonly buttons: Readonly<
    Record<'follow' | 'stop' | 'stopAll' | 'test' | 'status' | 'snoozeWeek' | 'snoozeMonth', string>
  >;
}

const texts: Readonly<Record<Language, NoticeTexts>> = { sv: noticesSv, en: noticesEn };

/** The words of notices in a language. */
export function noticeTextsFor(language: Language): NoticeTexts {
  return texts[language];
}
