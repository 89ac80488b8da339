// The words of notices in English.
import { formatsFor } from '../format.ts';
import type { NoticeTexts } from '../notices.ts';

const { number, plural, weekday } = formatsFor('en');
const measures = (count: number) => `${number(count, 0)} ${plural(count, { one: 'measure', other: 'measures' })}`;

export const noticesEn: NoticeTexts = {
  changed: (count) => `${measures(count)} ${plural(count, { one: 'has', other: 'have' })} changed`,
  newMeasure: 'New measure',
  imported: 'Corrected in the review',
  corrected: (count) =>
    `${number(count, 0)} published ${plural(count, { one: 'figure has', other: 'figures have' })} been corrected`,
  withdrawn: 'withdrawn',
  moreMeasures: (count) => `and ${measures(count)} more`,
  digest: (since) => `The measures since ${since}`,
  digestNothing: 'Nothing has changed.',
  digestLate: (count) => `${measures(count)} ${plural(count, { one: 'is', other: 'are' })} late`,
  digestSavings: 'Savings, tkr',
  expectedBar: 'Expected',
  realisedBar: 'Realised',
  reminders: 'How are your measures getting on?',
  unansweredMeasures: (count) => `${measures(count)} ${plural(count, { one: 'waits', other: 'wait' })} for an answer`,
  unanswered: (owner) => `${owner} has not been heard of`,
  reason: {
    'due-soon': (date) => `due ${date}`,
    late: (date) => `was due ${date}`,
    silent: (date) => `nothing new since ${date}`,
    asked: (date) => `was asked on ${date}`,
  },
  askedOwner: (name) => `${name} asks how it is going`,
  handoverAsked: (name) => `${name} asks you to take the measure over`,
  handoverAccepted: (name) => `${name} has taken the measure over`,
  handoverDeclined: (name) => `${name} declined to take the measure over`,
  madeOwner: 'You are now an owner of the measure',
  test: 'This is a test message',
  testRemedy: 'It arrived: this is how I tell when something changes.',

  following: (filter) => `I tell here when something changes: ${filter}`,
  followingAlready: (filter) => `You follow that already: ${filter}`,
  followingHow: {
    'at-once': 'I write when it happens, and gather what happens close together.',
    daily: 'I write a summary every day at 8.',
  },
  followingWeekly: (day) => `I write a summary every ${weekday(day)} at 8.`,
  quietHours: (from, to) => `Quiet between ${from} and ${to}.`,
  workingDaysOnly: 'Working days only.',
  stopped: (count) =>
    `I have stopped telling of ${plural(count, { one: 'what you followed', other: `${number(count, 0)} things you followed` })}.`,
  stoppedNothing: 'That is not followed here, so nothing is changed.',
  followed: 'This is followed here',
  followedNothing: 'Nothing is followed here yet.',
  followedRemedy: 'Write for instance “follow all measures”, “follow IT measures” or “follow measure 4”.',
  manners: 'This is how I tell here',
  noChat: 'I cannot write here of myself. Add Klarsyn to the chat or channel and try again.',
  away: (until) => `I do not remind you up to and including ${until}`,
  back: 'Welcome back. I remind you again when something waits.',
  snoozed: (count, until) =>
    `I do not remind you of ${plural(count, { one: 'the measure', other: 'the measures' })} up to and including ${until}`,
  remindersOn: (days) =>
    `I remind you ${number(days, 0)} ${plural(days, { one: 'day', other: 'days' })} before a measure is due`,
  remindersOnRemedy: 'You also hear from me when something is late, or when I have heard nothing for two months.',
  remindersOff: 'I do not remind you of your measures any more',
  remindersOffRemedy: 'If a measure is late, the controller is told. Write “turn on reminders” to be reminded again.',
  remindersRemedy:
    'You can also write “away until 12 August”, “hand over measure 4 to @colleague”, “remind me 7 days before” or “no reminders”.',

  status: 'Notification status',
  statusNothing: 'Nothing is followed and nothing waits.',
  statusLabel: {
    follows: 'Follows',
    lastSent: 'Last sent',
    waiting: 'Waiting',
    failed: 'Did not get through',
    lastError: 'Why',
    triesAgain: 'Tries again',
    nextDigest: 'Next summary',
    gone: 'Cannot be reached',
  },
  never: 'never',
  followsNothing: 'nothing',
  waitingSince: (count, since) => `${number(count, 0)}, the oldest from ${since}`,
  gone: {
    removed: 'Klarsyn has been removed from there',
    deleted: 'the channel has been deleted',
    forbidden: 'Klarsyn is not installed there, or is blocked',
    missing: 'the chat is no longer there',
  },
  ownChat: 'My own chat',
  chatOf: (name) => `Own chat: ${name}`,
  unnamedChat: { personal: 'A person’s own chat', group: 'Group chat', channel: 'Channel' },
  testSent: 'A test message is on its way here.',

  buttons: {
    follow: 'Follow',
    stop: 'Stop following',
    stopAll: 'Stop following everything',
    test: 'Send a test message',
    status: 'Notification status',
    snoozeWeek: 'Remind me in a week',
    snoozeMonth: 'Remind me in a month',
  },
};
