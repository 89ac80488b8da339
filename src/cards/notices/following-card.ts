// What is followed in a chat and how it is told, as cards.
import type { Language } from '../../language.ts';
import { losses, type Manners } from '../../notifications/chat.ts';
import type { ChatStatus } from '../../notifications/status.ts';
import { textsFor } from '../../texts/texts.ts';
import { noticeTextsFor } from '../../texts/notices.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { cut } from '../cut.ts';
import { shorten } from '../displayed-text.ts';
import { filterLabel } from '../filter-label.ts';
import { namesIn } from '../names.ts';
import { rowsOf, stepButton } from '../updates/action-button.ts';
import { sentenceCard } from '../updates/obstacle-cards.ts';
import { titleOf, type Fact } from '../updates/state-words.ts';
import { section, updateCardOf } from '../updates/update-view.ts';
import type { Following } from './following.ts';

const mostFollowed = 12;
const mostFollowedShort = 3;
const mostChats = 10;
const longestName = 60;

/** Makes the card of what is followed, or of what came of saying so. */
export function followingCard(following: Following, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = noticeTextsFor(language);
  const { formats } = textsFor(language);
  switch (following.kind) {
    case 'following': {
      const label = labelOf(following.filter, context);
      const headline = following.already ? texts.followingAlready(label) : texts.following(label);
      return updateCardOf({
        language,
        summary: headline,
        headline,
        lines: mannersLines(following.manners, language),
        actionRows: rowsOf(
          stepButton(texts.buttons.stop, { do: 'unfollow', id: following.id }, language),
          stepButton(texts.buttons.test, { do: 'test-message' }, language),
        ),
      });
    }
    case 'stopped':
      return sentenceCard(following.count === 0 ? texts.stoppedNothing : texts.stopped(following.count), [], context);
    case 'followed':
      return followedCard(following, context);
    case 'manners':
      return sentenceCard(texts.manners, mannersLines(following.manners, language), context);
    case 'notice-status':
      return statusCard(following, context);
    case 'no-chat':
      return sentenceCard(texts.noChat, [texts.noChatRemedy], context);
    case 'away':
      return following.until === null
        ? sentenceCard(texts.back, [], context)
        : sentenceCard(texts.away(formats.date(following.until)), [], context);
    case 'snoozed': {
      const line = texts.snoozed(following.measures.length, formats.date(following.until));
      const titles = following.measures.map((measure) => titleOf(measure, language));
      return sentenceCard(line, cut(titles, mostFollowed, textsFor(language)), context);
    }
    case 'reminders': {
      const { on, daysBefore } = following.wish;
      return on
        ? sentenceCard(texts.remindersOn(daysBefore), [texts.remindersOnRemedy], context)
        : sentenceCard(texts.remindersOff, [texts.remindersOffRemedy], context);
    }
    case 'test-sent':
      return sentenceCard(texts.testSent, [], context);
  }
}

function followedCard(
  { followed, manners }: Extract<Following, { readonly kind: 'followed' }>,
  context: CardContext,
): RenderedCard {
  const { language } = context;
  const texts = noticeTextsFor(language);
  if (followed.length === 0) return sentenceCard(texts.followedNothing, [texts.followedRemedy], context);
  const { card } = textsFor(language);
  const shown = followed.slice(0, mostFollowed);
  const labels = shown.map(({ filter }) => labelOf(filter, context));
  return updateCardOf({
    language,
    summary: `${texts.followed}: ${labels.join('; ')}`,
    headline: texts.followed,
    lines: [...labels, ...(followed.length > shown.length ? [card.more(followed.length - shown.length)] : [])],
    background: mannersLines(manners, language),
    actionRows: rowsOf(
      stepButton(texts.buttons.stopAll, { do: 'unfollow', id: null }, language),
      stepButton(texts.buttons.status, { do: 'notice-status' }, language),
    ),
  });
}

function statusCard(
  { chats, here }: Extract<Following, { readonly kind: 'notice-status' }>,
  context: CardContext,
): RenderedCard {
  const { language } = context;
  const texts = noticeTextsFor(language);
  const shown = [...chats].sort((one, other) => Number(other.chat === here) - Number(one.chat === here));
  return updateCardOf({
    language,
    summary: chats.length === 0 ? `${texts.status}. ${texts.statusNothing}` : texts.status,
    headline: texts.status,
    lines: chats.length === 0 ? [texts.statusNothing] : [],
    sections: shown
      .slice(0, mostChats)
      .flatMap((chat) => section(chatName(chat, here, language), statusFacts(chat, context))),
    background: chats.length > mostChats ? [textsFor(language).card.more(chats.length - mostChats)] : [],
    actionRows: rowsOf(stepButton(texts.buttons.test, { do: 'test-message' }, language)),
  });
}

function statusFacts(chat: ChatStatus, context: CardContext): readonly Fact[] {
  const { language } = context;
  const { statusLabel: label, never, waitingSince } = noticeTextsFor(language);
  const { formats } = textsFor(language);
  const when = (title: string, at: string | null): readonly Fact[] =>
    at === null ? [] : [{ title, value: formats.moment(at) }];
  const waiting =
    chat.oldestWaiting === null
      ? formats.number(chat.waiting, 0)
      : waitingSince(chat.waiting, formats.moment(chat.oldestWaiting));
  return [
    { title: label.follows, value: followedIn(chat, context) },
    { title: label.lastSent, value: chat.lastSent === null ? never : formats.moment(chat.lastSent) },
    { title: label.waiting, value: waiting },
    ...(chat.failed === 0 ? [] : [{ title: label.failed, value: formats.number(chat.failed, 0) }]),
    ...(chat.lastError === null ? [] : [{ title: label.lastError, value: chat.lastError }]),
    ...when(label.triesAgain, chat.triesAgain),
    ...when(label.nextDigest, chat.nextDigest),
    ...(chat.gone
      ? [{ title: label.gone, value: `${formats.moment(chat.gone.since)}: ${goneWords(chat.gone.why, language)}` }]
      : []),
  ];
}

function followedIn({ follows }: ChatStatus, context: CardContext): string {
  const { card } = textsFor(context.language);
  const shown = follows.slice(0, mostFollowedShort).map((filter) => labelOf(filter, context));
  if (shown.length === 0) return noticeTextsFor(context.language).followsNothing;
  return [...shown, ...(follows.length > shown.length ? [card.more(follows.length - shown.length)] : [])].join('; ');
}

/** In words, with the channel's own code. */
function goneWords(why: string, language: Language): string {
  const { gone } = noticeTextsFor(language);
  const loss = losses.find((known) => known === why);
  if (loss) return gone[loss];
  if (why.startsWith('403')) return `${gone.forbidden} (${why})`;
  return why.startsWith('404') ? `${gone.missing} (${why})` : why;
}

function chatName({ chat, kind, team, name, owner }: ChatStatus, here: string, language: Language): string {
  const texts = noticeTextsFor(language);
  if (kind === 'personal' && chat === here) return texts.ownChat;
  if (kind === 'personal')
    return owner === null ? texts.unnamedChat.personal : texts.chatOf(shorten(owner, longestName));
  const named = [team, name].filter((part) => part);
  return named.length === 0 ? texts.unnamedChat[kind] : named.join(' › ');
}

function mannersLines({ cadence, weekday, quiet, workingDays }: Manners, language: Language): readonly string[] {
  const texts = noticeTextsFor(language);
  return [
    cadence === 'weekly' ? texts.followingWeekly(weekday) : texts.followingHow[cadence],
    ...(quiet ? [texts.quietHours(clock(quiet.from), clock(quiet.to))] : []),
    ...(workingDays ? [texts.workingDaysOnly] : []),
  ];
}

/** Minutes after midnight: `07:30`. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function labelOf(filter: Parameters<typeof filterLabel>[0], { catalogue, language }: CardContext): string {
  return filterLabel(filter, namesIn(catalogue, language), textsFor(language));
}
