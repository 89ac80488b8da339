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
  digestSavings: 'Savings, SEK thousand',
  expectedBar: 'Expected',
  realisedBar: 'Realised',
  reminders: 'How are your measures getting on?',
  unansweredMeasures: (count) =>
    `${measures(count)} ${plural(count, { one: 'is', other: 'are' })} waiting for an answer`,
  unanswered: (owner, measure, why) =>
    `${owner} has not replied about ${measure.charAt(0).toLowerCase()}${measure.slice(1)}, ${why}.`,
  reason: {
    'due-soon': (date) => `which is due ${date}`,
    late: (date) => `which was due ${date}`,
    silent: (date) => `where nothing has happened since ${date}`,
    asked: (date) => `though asked on ${date}`,
  },
  askedOwner: (name) => `${name} would like to know how it is going`,
  handoverAsked: (name) => `${name} is asking you to take over the measure`,
  handoverAccepted: (name) => `${name} has taken over the measure`,
  handoverDeclined: (name) => `${name} declined to take over the measure`,
  madeOwner: 'You are now an owner of the measure',
  test: 'This is a test message',
  testRemedy: 'It arrived: this is how I will tell you when something changes.',

  following: (filter) => `I will tell you here when something changes: ${filter}`,
  followingAlready: (filter) => `That is already followed here: ${filter}`,
  followingHow: {
    'at-once': 'I write when it happens, and put together what happens at about the same time.',
    daily: 'I write a summary every day at 8.',
  },
  followingWeekly: (day) => `I write a summary every ${weekday(day)} at 8.`,
  quietHours: (from, to) => `Quiet between ${from} and ${to}.`,
  workingDaysOnly: 'Working days only.',
  stopped: (count) =>
    `I no longer tell you about ${plural(count, { one: 'what was followed here', other: `${number(count, 0)} things that were followed here` })}`,
  stoppedNothing: 'That is not followed here, so nothing has changed',
  followed: 'This is followed here',
  followedNothing: 'Nothing is followed here yet',
  followedRemedy: 'Write for instance “follow all measures”, “follow IT measures” or “follow measure 4”.',
  manners: 'How I write here',
  noChat: 'I cannot write here on my own initiative',
  noChatRemedy: 'Add Klarsyn to the chat or channel and try again.',
  away: (until) => `No reminders until after ${until}`,
  back: 'Welcome back. You will get reminders again',
  snoozed: (count, until) =>
    `No reminders about the ${plural(count, { one: 'measure', other: 'measures' })} until after ${until}`,
  remindersOn: (days) =>
    `I will remind you ${number(days, 0)} ${plural(days, { one: 'day', other: 'days' })} before a measure is due`,
  remindersOnRemedy: 'You will also hear from me when something is late, or when nothing has happened for two months.',
  remindersOff: 'No more reminders about your measures',
  remindersOffRemedy: 'If a measure is late, the controller is told. Write “turn on reminders” to be reminded again.',
  remindersRemedy:
    'You can also write “away until 12 August”, “hand over measure 4 to @colleague”, “remind me 7 days before” or “no reminders”.',

  status: 'Notification status',
  statusNothing: 'Nothing is followed and nothing is waiting.',
  statusLabel: {
    follows: 'Follows',
    lastSent: 'Last sent',
    waiting: 'Waiting',
    failed: 'Not delivered',
    lastError: 'Error code',
    triesAgain: 'Tries again',
    nextDigest: 'Next summary',
    gone: 'Cannot be reached',
  },
  never: 'never',
  followsNothing: 'nothing',
  waitingSince: (count, since) => `${number(count, 0)}, the oldest from ${since}`,
  gone: {
    removed: 'Klarsyn has been removed from there',
    'the channel was deleted': 'the channel has been deleted',
    'the team was deleted': 'the team has been deleted',
    'the team was archived': 'the team is archived',
    forbidden: 'Klarsyn is not installed there, or is blocked',
    missing: 'the chat is no longer there',
  },
  ownChat: 'My own chat',
  chatOf: (name) => `Own chat: ${name}`,
  unnamedChat: { personal: 'A person’s own chat', group: 'Group chat', channel: 'Channel' },
  testSent: 'A test message is on its way here',

  buttons: {
    follow: 'Follow',
    stop: 'Stop following',
    stopAll: 'Stop following everything',
    test: 'Send a test message',
    status: 'Notification status',
    snoozeWeek: 'Wait a week',
    snoozeMonth: 'Wait a month',
  },
};
