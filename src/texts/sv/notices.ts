// The words of notices in Swedish, the source language.
import { formatsFor } from '../format.ts';
import type { NoticeTexts } from '../notices.ts';

const { number, plural, weekday } = formatsFor('sv');
const measures = (count: number) => `${number(count, 0)} ${plural(count, { one: 'åtgärd', other: 'åtgärder' })}`;

export const noticesSv: NoticeTexts = {
  changed: (count) => `${measures(count)} ${plural(count, { one: 'har ändrats', other: 'har ändrats' })}`,
  newMeasure: 'Ny åtgärd',
  imported: 'Rättat i genomlysningen',
  corrected: (count) =>
    `${number(count, 0)} ${plural(count, { one: 'publicerad siffra har rättats', other: 'publicerade siffror har rättats' })}`,
  withdrawn: 'utgår',
  moreMeasures: (count) => `och ${measures(count)} till`,
  digest: (since) => `Åtgärderna sedan ${since}`,
  digestNothing: 'Inget har ändrats.',
  digestLate: (count) => `${measures(count)} ${plural(count, { one: 'är försenad', other: 'är försenade' })}`,
  digestSavings: 'Besparingar, tkr',
  expectedBar: 'Bedömt',
  realisedBar: 'Uppnått',
  reminders: 'Hur går det med dina åtgärder?',
  unansweredMeasures: (count) => `${measures(count)} väntar på svar`,
  unanswered: (owner, measure, why) =>
    `${owner} har inte hört av sig om ${measure.charAt(0).toLowerCase()}${measure.slice(1)}, ${why}.`,
  reason: {
    'due-soon': (date) => `som ska vara klar ${date}`,
    late: (date) => `som skulle ha varit klar ${date}`,
    silent: (date) => `där inget har hänt sedan ${date}`,
    asked: (date) => `fast frågan kom ${date}`,
  },
  askedOwner: (name) => `${name} undrar hur det går`,
  handoverAsked: (name) => `${name} ber dig ta över åtgärden`,
  handoverAccepted: (name) => `${name} har tagit över åtgärden`,
  handoverDeclined: (name) => `${name} tackade nej till att ta över åtgärden`,
  madeOwner: 'Du är nu ägare till åtgärden',
  test: 'Det här är ett testmeddelande',
  testRemedy: 'Det kom fram: så här berättar jag när något ändras.',

  following: (filter) => `Jag berättar här när något ändras: ${filter}`,
  followingAlready: (filter) => `Det följs redan här: ${filter}`,
  followingHow: {
    'at-once': 'Jag skriver när det händer, och samlar ihop det som händer tätt inpå.',
    daily: 'Jag skriver en sammanfattning varje dag klockan 8.',
  },
  followingWeekly: (day) => `Jag skriver en sammanfattning varje ${weekday(day)} klockan 8.`,
  quietHours: (from, to) => `Tyst mellan ${from} och ${to}.`,
  workingDaysOnly: 'Bara arbetsdagar.',
  stopped: (count) =>
    `Jag har slutat berätta om ${plural(count, { one: 'det som följdes här', other: `${number(count, 0)} saker som följdes här` })}`,
  stoppedNothing: 'Det följs inte här, så inget är ändrat',
  followed: 'Det här följs här',
  followedNothing: 'Inget följs här än',
  followedRemedy: 'Skriv till exempel ”följ alla åtgärder”, ”följ IT-åtgärder” eller ”följ åtgärd 4”.',
  manners: 'Så berättar jag här',
  noChat: 'Jag kan inte skriva hit på eget initiativ',
  noChatRemedy: 'Lägg till Klarsyn i chatten eller kanalen och försök igen.',
  away: (until) => `Inga påminnelser till och med ${until}`,
  back: 'Välkommen tillbaka. Nu påminner jag dig igen',
  snoozed: (count, until) =>
    `Inga påminnelser om ${plural(count, { one: 'åtgärden', other: 'åtgärderna' })} till och med ${until}`,
  remindersOn: (days) =>
    `Jag påminner dig ${number(days, 0)} ${plural(days, { one: 'dag', other: 'dagar' })} innan en åtgärd ska vara klar`,
  remindersOnRemedy: 'Jag hör också av mig när något är försenat, eller när inget har hänt på två månader.',
  remindersOff: 'Inga fler påminnelser om dina åtgärder',
  remindersOffRemedy:
    'Blir en åtgärd försenad får controllern veta det. Skriv ”slå på påminnelser”, så påminner jag dig igen.',
  remindersRemedy:
    'Du kan också skriva ”borta till 12/8”, ”lämna över åtgärd 4 till @kollega”, ”påminn mig 7 dagar före” eller ”inga påminnelser”.',

  status: 'Notisstatus',
  statusNothing: 'Inget följs och inget väntar.',
  statusLabel: {
    follows: 'Följer',
    lastSent: 'Senast skickat',
    waiting: 'Väntar',
    failed: 'Gick inte fram',
    lastError: 'Felkod',
    triesAgain: 'Försöker igen',
    nextDigest: 'Nästa sammanfattning',
    gone: 'Går inte att nå',
  },
  never: 'aldrig',
  followsNothing: 'inget',
  waitingSince: (count, since) => `${number(count, 0)}, äldst från ${since}`,
  gone: {
    removed: 'Klarsyn är borttaget därifrån',
    'the channel was deleted': 'kanalen har tagits bort',
    'the team was deleted': 'teamet har tagits bort',
    'the team was archived': 'teamet är arkiverat',
    forbidden: 'Klarsyn är inte installerat där, eller är blockerat',
    missing: 'chatten finns inte längre',
  },
  ownChat: 'Min egen chatt',
  chatOf: (name) => `Egen chatt: ${name}`,
  unnamedChat: { personal: 'En persons egen chatt', group: 'Gruppchatt', channel: 'Kanal' },
  testSent: 'Ett testmeddelande är på väg hit',

  buttons: {
    follow: 'Följ',
    stop: 'Sluta följa',
    stopAll: 'Sluta följa allt',
    test: 'Skicka ett testmeddelande',
    status: 'Notisstatus',
    snoozeWeek: 'Vänta en vecka',
    snoozeMonth: 'Vänta en månad',
  },
};
