// A notice: one thing that one chat is to be told. Several can go in one message. It says what happened, not in which words.
import type { Owner } from '../measures/measure.ts';

/** Why somebody is reminded of a measure: its date is near or past, nothing has been heard of it for long, or somebody asks. */
export const reminderReasons = ['due-soon', 'late', 'silent', 'asked'] as const;

export type ReminderReason = (typeof reminderReasons)[number];

/** A published figure that has been corrected, by codes; null after when it is withdrawn. */
export interface Correction {
  readonly indicator: string;
  readonly organisation: string;
  readonly period: string;
  readonly before: number;
  readonly after: number | null;
}

/** So many corrections are named; more are counted. */
export const shownCorrections = 8;

export type What =
  /** A version of a measure's history. */
  | { readonly kind: 'change'; readonly measure: string; readonly version: number }
  /** Somebody who may not change a measure asks its owner to. `ask` is the id of what they pressed or wrote. */
  | {
      readonly kind: 'asked-owner';
      readonly measure: string;
      readonly by: Owner;
      readonly note: string;
      readonly ask: string;
    }
  /** Somebody is asked to take a measure over, has an answer to having asked, or has been made its owner: by that version. */
  | {
      readonly kind: 'handover-asked' | 'handover-answered' | 'made-owner';
      readonly measure: string;
      readonly version: number;
    }
  /** `since` is the date that the reminder is about; `after` the ISO date until which it had been put off. */
  | {
      readonly kind: 'reminder';
      readonly measure: string;
      readonly reason: ReminderReason;
      readonly since: string;
      readonly after?: string;
    }
  /** For a controller: an owner has been reminded and nothing has been heard, or cannot be reached. */
  | {
      readonly kind: 'unanswered';
      readonly measure: string;
      readonly reason: ReminderReason;
      readonly since: string;
      readonly owner: Owner;
    }
  /** Figures of a published review are others now: how many, and the first of them. `on` is the ISO time of the import. */
  | {
      readonly kind: 'corrected';
      readonly review: string;
      readonly on: string;
      readonly figures: readonly Correction[];
      readonly count: number;
    }
  /** The time for a summary has come; `since` is the ISO time of the summary before. */
  | { readonly kind: 'digest'; readonly since: string; readonly on: string }
  /** Somebody wants to see that messages arrive. `ask` is the id of what they pressed or wrote. */
  | { readonly kind: 'test'; readonly ask: string }
  /**
   * A question of the chat's, by its id, that had no answer and now has one. `on` is the ISO time since when; `part` is its place
   * where the text asks several, none for the first.
   */
  | { readonly kind: 'now-answered'; readonly question: string; readonly on: string; readonly part?: number };

/** The same for the same thing, different for different ones: a chat is told each thing once. */
export function keyOf(what: What): string {
  switch (what.kind) {
    case 'change':
    case 'handover-asked':
    case 'handover-answered':
    case 'made-owner':
      return joined(what.kind, what.measure, String(what.version));
    case 'asked-owner':
      return joined(what.kind, what.measure, what.ask);
    case 'reminder':
      return joined(
        what.kind,
        what.measure,
        what.reason,
        what.since,
        ...(what.after === undefined ? [] : [what.after]),
      );
    case 'unanswered':
      return joined(what.kind, what.measure, what.reason, what.since, what.owner.person);
    case 'corrected':
      return joined(what.kind, what.review, what.on);
    case 'digest':
      return joined(what.kind, what.on);
    case 'test':
      return joined(what.kind, what.ask);
    case 'now-answered':
      return joined(what.kind, what.question, what.on, ...(what.part === undefined ? [] : [String(what.part)]));
  }
}

/**
 * How it went to write to a person. `known-already`: the same thing has been written before.
 * `no-chat`: the bot is in no chat at all; `gone`: they have removed the bot, or it is not installed for them.
 */
export type Written = 'waiting' | 'known-already' | 'no-chat' | 'gone';

function joined(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part)).join(':');
}
