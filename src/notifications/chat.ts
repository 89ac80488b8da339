// A chat as a place to be written to: where it is, who it belongs to and how it wants to be told.
import type { Language } from '../language.ts';

export type ChatKind = 'personal' | 'group' | 'channel';

export interface Chat {
  readonly tenant: string;
  /** Of a channel its own id, without the thread: see `chatIdOf`. */
  readonly id: string;
  readonly kind: ChatKind;
  /** Entra object id of the one whose own chat it is; null for groups and channels. */
  readonly person: string | null;
  /** Of a channel the id of its team, as far as it has been told; else null. */
  readonly team: string | null;
  /** As the channel calls it; empty when it does not say. */
  readonly name: string;
  readonly language: Language;
  /** JSON that only the room that sends can read. */
  readonly address: string;
}

/** One chat, or all channels of a team. */
export type SomeChats = { readonly chat: string } | { readonly team: string };

/** Why a chat cannot be written to, where it is told. Else it is what was answered when it was written to. */
export const losses = ['removed', 'the channel was deleted', 'the team was deleted', 'the team was archived'] as const;

export type Loss = (typeof losses)[number];

/** The id of a person's own chat as long as nothing has come out of it, and its address is that of another chat. */
export function unopenedId(person: string): string {
  return `person:${person}`;
}

/** The person whose chat with the bot must be opened before it can be written to; null when it is open. */
export function toBeOpenedFor({ id, person }: Pick<Chat, 'id' | 'person'>): string | null {
  return person !== null && id === unopenedId(person) ? person : null;
}

/** The id under which a chat is known: all threads of a channel are one chat. */
export function chatIdOf(conversation: string): string {
  return conversation.replace(/;messageid=.*$/, '');
}

/** Single messages as things happen, or one summary a day or a week. */
export const cadences = ['at-once', 'daily', 'weekly'] as const;

export type Cadence = (typeof cadences)[number];

/** How a chat wants to be told. Times are minutes after midnight in Swedish time. */
export interface Manners {
  readonly cadence: Cadence;
  /** The day of a weekly summary: 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  /** From and to, which may lie on the next day; null for no quiet hours. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** Only on Swedish working days. */
  readonly workingDays: boolean;
}

export const usualManners: Manners = { cadence: 'at-once', weekday: 1, quiet: null, workingDays: false };
