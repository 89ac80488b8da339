// What the delivery of messages needs of the store and of the room that sends.
import type { Chat } from './chat.ts';
import type { Inbox } from './compose.ts';
import type { Message, Size } from './message.ts';
import type { SendOutcome, Settlement } from './settle.ts';

export interface Claim {
  /** A name that no other claim has. */
  readonly lease: string;
  readonly at: Date;
  /** The chats are the claimer's until then, or until they are settled. */
  readonly until: Date;
  readonly most: number;
  /** Chats of one tenant that all instances together may claim in a second. */
  readonly perSecond: number;
}

export interface DeliveryStore {
  /** Takes saved changes and writes down who is to hear of them. Returns how many changes; 0 when there are no more. */
  readonly fanOut: (now: Date) => Promise<number>;
  /** Writes down the summaries whose time has come. */
  readonly writeDigests: (now: Date) => Promise<number>;
  /** Once each working day, at eight: writes down whom to remind. */
  readonly writeReminders: (now: Date) => Promise<number>;
  /** Chats for which something is due and that nobody else writes to. */
  readonly claimChats: (claim: Claim) => Promise<readonly Inbox[]>;
  /** Writes down how it went, and lets others have the chats. What was sent is sent, also when the claim has run out. */
  readonly settle: (lease: string, settlements: readonly Settlement[]) => Promise<void>;
  /** Lets others have what was claimed and has not been settled. */
  readonly release: (lease: string) => Promise<void>;
  /** Deletes what has been over for long. */
  readonly forgetNoticesBefore: (at: Date) => Promise<number>;
}

/** Puts a message into words. */
export type Render<Rendered> = (message: Message, size: Size) => Promise<Rendered>;

/** Sends to a chat whose address the same room wrote. Never throws for what the network or the channel does. */
export type Send<Rendered> = (chat: Chat, rendered: Rendered) => Promise<SendOutcome>;
