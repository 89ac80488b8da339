// What came from Teams, in the words of the conversation.
import type { CardAction, Message, Room, Speaker } from '../conversation/turn.ts';
import type { Language } from '../language.ts';
import type { CheckedActivity } from './guard.ts';
import { withoutCards } from './inserted-cards.ts';
import type { Members } from './roster.ts';

/** An activity together with the tenant that the guard found it to belong to. */
export interface Incoming {
  readonly activity: CheckedActivity;
  readonly tenant: string;
}

/** What a person wrote. `members` says who the people mentioned are, by the channel's own ids. */
export function messageOf({ activity, tenant }: Incoming, members: Members): Message {
  const mentions = new Map([...members.values()].map((member) => [member.person, member]));
  return {
    text: spokenText(activity, members),
    mentions: [...mentions.values()],
    activity: activity.id ?? null,
    ...circumstances({ activity, tenant }),
  };
}

/** The button that a person pressed, with what its card carried. */
export function cardActionOf({ activity, tenant }: Incoming): CardAction {
  const data = activity.type === 'invoke' ? field(field(activity.value, 'action'), 'data') : activity.value;
  const automatic = activity.type === 'invoke' && field(activity.value, 'trigger') === 'automatic';
  return { data, automatic, activity: activity.id ?? null, ...circumstances({ activity, tenant }) };
}

/**
 * What somebody searches for, empty when the client asks what to show first; and how many of what is found the client has been
 * given already.
 */
export function searchOf({ activity }: Incoming): { readonly text: string; readonly given: number } {
  const parameters = field(activity.value, 'parameters');
  const [first] = Array.isArray(parameters) ? (parameters as readonly unknown[]) : [];
  const text = field(first, 'name') === 'initialRun' ? '' : field(first, 'value');
  const given = field(field(activity.value, 'queryOptions'), 'skip');
  return {
    text: typeof text === 'string' ? text : '',
    given: typeof given === 'number' && given > 0 ? given : 0,
  };
}

/** Whether a message is in truth a pressed button; such a message may also bear the button's label as its text. */
export function isPressedButton({ type, value, text }: CheckedActivity): boolean {
  if (type !== 'message' || typeof value !== 'object' || value === null) return false;
  return field(value, 'action') !== undefined || text.trim() === '';
}

/** Who speaks, where and in which language. */
export function circumstances({ activity, tenant }: Incoming): { speaker: Speaker; room: Room; locale: Language } {
  const { from, conversation } = activity;
  return {
    speaker: { tenant, person: from.aadObjectId?.toLowerCase() ?? from.id, name: from.name, member: from.id },
    room: { id: conversation.id, kind: roomKind(conversation) },
    locale: localeOf(activity),
  };
}

/** The client's language; Swedish, the language of the house, unless it is English. */
export function localeOf({ locale }: Pick<CheckedActivity, 'locale'>): Language {
  return /^en(?![a-z])/i.test(locale ?? '') ? 'en' : 'sv';
}

function roomKind({ conversationType, isGroup }: CheckedActivity['conversation']): Room['kind'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' || isGroup ? 'group' : 'personal';
}

/** The text without inserted cards and mentions of the bot, with others' whole names for theirs, and without HTML entities. */
function spokenText({ text, entities, recipient }: CheckedActivity, members: Members): string {
  let rest = withoutCards(text);
  for (const { type, text: tag, mentioned } of entities ?? []) {
    if (type !== 'mention') continue;
    const name = mentioned?.id === recipient.id ? ' ' : members.get(mentioned?.id ?? '')?.name;
    if (name === undefined) continue;
    rest = rest.replaceAll(tag || `<at>${mentioned?.name ?? recipient.name}</at>`, () => name);
  }
  return rest
    .replace(/<\/?at(?: [^<>]*)?>/g, '')
    .replace(/&(?:(#\d{1,7}|#x[\da-f]{1,6})|nbsp|lt|gt|amp|quot|apos);/gi, (entity, code?: string) =>
      code ? character(code.slice(1)) : namedCharacters[entity.toLowerCase()]!,
    )
    .trim();
}

const namedCharacters: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** @param code what stands between `&#` and `;`: a decimal number, or a hexadecimal one after an x. */
function character(code: string): string {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

function field(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[name];
}
