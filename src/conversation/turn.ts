// The whole contract between a conversation and any edge (Teams, the terminal): what comes in and what goes out.
import type { Card } from '../cards/card.ts';
import type { Language } from '../language.ts';
import type { Mention } from '../understanding/command.ts';

export type { Mention };

/** Who speaks, as the channel has authenticated them. Nothing in a text or a card can change it. */
export interface Speaker {
  readonly tenant: string;
  /** The person's Entra object id. */
  readonly person: string;
  readonly name: string;
  /** The channel's own id of the person, by which a card is shown to them alone; null where there is none. */
  readonly member: string | null;
}

/** Where it is said. */
export interface Room {
  readonly id: string;
  readonly kind: 'personal' | 'group' | 'channel';
}

/** A person wrote something. Mentions of the bot are already taken out. */
export interface Message {
  readonly text: string;
  /** Colleagues mentioned in the text, where their names stand in it. */
  readonly mentions: readonly Mention[];
  readonly speaker: Speaker;
  readonly room: Room;
  /** The channel's id of what was sent; the same id again is the same message again. Null where there is none. */
  readonly activity: string | null;
  /** The language of the person's client, for replies to texts that have none of their own. */
  readonly locale: Language;
}

/** A person pressed a button. `data` is what the card carried and is not to be trusted. */
export interface CardAction {
  readonly data: unknown;
  readonly speaker: Speaker;
  readonly room: Room;
  /** As with a message. */
  readonly activity: string | null;
  /** The client asked by itself, to show what is true now: nothing may change. */
  readonly automatic: boolean;
  readonly locale: Language;
}

export interface Reply {
  readonly card: Card;
  /** The answer in a sentence: for notifications, screen readers and clients that draw no cards. */
  readonly summary: string;
  /** A word in return, which need not take the place of the card where the button was pressed. */
  readonly inPassing?: boolean;
}

/** Something found: a title to choose it by and the card that goes into the message. */
export interface Found extends Reply {
  readonly title: string;
}

/** One turn of talk. Every outcome that can be expected is a Reply; what is thrown is a fault of ours. */
export interface Conversation {
  readonly onMessage: (message: Message) => Promise<readonly Reply[]>;
  readonly onCardAction: (action: CardAction) => Promise<readonly Reply[]>;
  /** Somebody looks for something to put into a message of their own. */
  readonly onSearch: (text: string, speaker: Speaker, locale: Language) => Promise<readonly Found[]>;
  /** The bot was added to a room, or met somebody new. */
  readonly onJoined: (room: Room, speaker: Speaker, locale: Language) => Promise<readonly Reply[]>;
}
