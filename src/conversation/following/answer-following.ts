// What is said about following -> what comes of it. It holds for the chat in which it is said.
import type { Following } from '../../cards/notices/following.ts';
import { everyMeasure, type MeasureFilter } from '../../measures/find-measures.ts';
import type { Manners } from '../../notifications/chat.ts';
import { plusDays, swedishTime } from '../../notifications/swedish-time.ts';
import { controls } from '../../people/role.ts';
import type { FollowCommand, MannersChange } from '../../understanding/command.ts';
import { actorOf, type Doing } from '../updates/doing.ts';

/** Null where a measure is not there (any more). */
export async function answerFollowing(command: FollowCommand, doing: Doing): Promise<Following | null> {
  const { port, speaker, now } = doing;
  const { tenant, person } = speaker;
  switch (command.kind) {
    case 'follow':
      return follow(command.filter, doing);
    case 'unfollow':
      return stop(command.filter, doing);
    case 'followed': {
      const manners = await port.readManners(tenant, doing.chat);
      if (!manners) return { kind: 'no-chat' };
      return { kind: 'followed', followed: await port.readFollowed(tenant, doing.chat), manners };
    }
    case 'manners': {
      const before = await port.readManners(tenant, doing.chat);
      if (!before) return { kind: 'no-chat' };
      const manners = { ...before, ...named(command.change), language: doing.language };
      await port.writeManners(tenant, doing.chat, manners, now);
      return { kind: 'manners', manners };
    }
    case 'notice-status':
      return noticeStatus(doing);
    case 'away':
      await port.writeAbsence(tenant, person, command.until);
      return { kind: 'away', until: command.until };
    case 'snooze': {
      const measure = await port.readMeasure(tenant, command.measure);
      if (!measure) return null;
      await port.snooze(tenant, person, measure.code, command.until);
      return { kind: 'snoozed', measures: [measure], until: command.until };
    }
    case 'reminders': {
      const wish = { ...(await port.readReminderWish(tenant, person)), ...command.change };
      await port.writeReminderWish(tenant, person, wish);
      return { kind: 'reminders', wish };
    }
  }
}

/** Puts off the reminders of some measures, for so many days. */
export async function snoozeFor(codes: readonly string[], days: number, doing: Doing): Promise<Following | null> {
  const { port, speaker, now } = doing;
  const { tenant, person } = speaker;
  const until = plusDays(swedishTime(now).day, days);
  const found = await Promise.all(codes.map((code) => port.readMeasure(tenant, code)));
  const measures = found.filter((measure) => measure !== null);
  for (const { code } of measures) await port.snooze(tenant, person, code, until);
  return measures.length === 0 ? null : { kind: 'snoozed', measures, until };
}

/** Lets the chat follow one measure. */
export async function followMeasure(code: string, doing: Doing): Promise<Following | null> {
  const measure = await doing.port.readMeasure(doing.speaker.tenant, code);
  return measure && follow({ ...everyMeasure, measures: [measure.code] }, doing);
}

/** Stops one subscription of the chat, or with null all of them. */
export async function stopFollowing(id: string | null, { port, speaker, chat, now }: Doing): Promise<Following> {
  return { kind: 'stopped', count: await port.unfollow(speaker.tenant, chat, id, now) };
}

/** Has a message sent to the chat in the way of all others, to show that they arrive. */
export async function testMessage({ port, speaker, chat, now, newKey }: Doing): Promise<Following> {
  if (!(await port.readManners(speaker.tenant, chat))) return { kind: 'no-chat' };
  await port.tellChat(speaker.tenant, chat, { kind: 'test', ask: newKey() }, now);
  return { kind: 'test-sent' };
}

/** A controller in a chat of their own sees all chats; everybody else the one they are in. */
export async function noticeStatus(doing: Doing): Promise<Following> {
  const { port, speaker, chat, isPersonal } = doing;
  const { role } = await actorOf(doing);
  const all = isPersonal && controls(role);
  return { kind: 'notice-status', chats: await port.readChatStatuses(speaker.tenant, all ? null : chat), here: chat };
}

/** The chat is told in the language in which it was asked for. */
async function follow(filter: MeasureFilter, doing: Doing): Promise<Following> {
  const { port, speaker, chat, now, language } = doing;
  const { tenant, person } = speaker;
  const outcome = await port.follow({ tenant, chat, filter, person }, now);
  const manners = await port.readManners(tenant, chat);
  if (outcome.kind === 'no-chat' || !manners) return { kind: 'no-chat' };
  if (manners.language !== language) await port.writeManners(tenant, chat, { ...manners, language }, now);
  return { kind: 'following', filter, id: outcome.id, already: outcome.kind === 'followed-already', manners };
}

async function stop(filter: MeasureFilter | null, doing: Doing): Promise<Following> {
  if (filter === null) return stopFollowing(null, doing);
  const followed = await doing.port.readFollowed(doing.speaker.tenant, doing.chat);
  const same = followed.find((each) => isSame(each.filter, filter));
  return same ? stopFollowing(same.id, doing) : { kind: 'stopped', count: 0 };
}

/** What the sentence names, and nothing else. */
function named({ cadence, weekday, quiet, workingDays }: MannersChange): Partial<Manners> {
  return {
    ...(cadence === undefined ? {} : { cadence }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(workingDays === undefined ? {} : { workingDays }),
  };
}

function isSame(one: MeasureFilter, other: MeasureFilter): boolean {
  const fields = Object.keys(everyMeasure) as (keyof MeasureFilter)[];
  const inOrder = (value: MeasureFilter[keyof MeasureFilter]): string =>
    JSON.stringify(Array.isArray(value) ? [...(value as readonly string[])].sort() : value);
  return fields.every((field) => inOrder(one[field]) === inOrder(other[field]));
}
