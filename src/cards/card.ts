// What the card room makes: Adaptive Card JSON with the sentence that says the same.
import type { Language } from '../language.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Question } from '../understanding/question.ts';

/** Adaptive Card JSON, version 1.5. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly unknown[];
  readonly [property: string]: unknown;
}

/** A card with the answer in a sentence: for notifications, screen readers and clients that draw no cards. */
export interface RenderedCard {
  readonly card: Card;
  readonly summary: string;
}

/** A question that lies near the one answered, offered as a button. The role decides the words on the button. */
export interface FollowUp {
  readonly role: 'overview' | 'all-periods' | 'other-organisation' | 'compare' | 'measure' | 'example';
  readonly question: Question;
}

/** What every card needs beside its answer. */
export interface CardContext {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly followUps: readonly FollowUp[];
  /** The channel's own id of whoever it is for: their client keeps a live card up to date by itself. */
  readonly viewer?: string | null;
  /** The id of the question as it is kept, for people to say how good its answer was; null or none when it is not. */
  readonly asked?: string | null;
  /** Whether a question without an answer is kept, so that whoever asked is told when it has one. */
  readonly waits?: boolean;
  /** Stands above the answer, where it comes without having been asked for just now. */
  readonly lead?: string;
}

/** The data that an ask-button carries; its twin in the conversation checks it when it comes back. */
export interface AskData {
  readonly action: 'ask/1';
  readonly language: Language;
  readonly question: Question;
  /** The controls of the card change the question. Clients send what stands in them with every button. */
  readonly withControls?: boolean | undefined;
}
