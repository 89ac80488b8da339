// A chat that can be written to, how it wants to be told, and how it stands with the writing. Times are ISO 8601, UTC.
import type { Language } from '../../language.ts';
import type { Cadence, ChatKind } from '../../notifications/chat.ts';

export interface ChatTable {
  tenant: string;
  id: string;
  kind: ChatKind;
  person: string | null;
  /** The id of the team that a channel belongs to. */
  team: string | null;
  name: string;
  language: Language;
  /** JSON that the room that sends has written and reads. */
  address: string;
  seen_at: string;
  cadence: Cadence;
  /** Of a weekly summary: 1 for Monday to 5 for Friday. */
  weekday: number;
  /** Minutes after midnight in Swedish time; both or none. */
  quiet_from: number | null;
  quiet_to: number | null;
  /** 1 when only Swedish working days will do, else 0. */
  working_days: number;
  /** When the next summary is due; null when told at once. */
  digest_at: string | null;
  /** When the last summary was due, or the first was asked for. */
  digested_at: string | null;
  /** Who writes to it just now; theirs until `lease_until`. */
  lease: string | null;
  lease_until: string;
  /** Not written to before this. */
  free_at: string;
  /** When it last got a message of changes. */
  told_at: string | null;
  /** Failed tries since something last arrived. */
  troubles: number;
  last_error: string | null;
  /** Since when, and why, it cannot be written to; null when it can. */
  gone_at: string | null;
  gone_why: string | null;
}

/** What a team is called. */
export interface TeamTable {
  tenant: string;
  id: string;
  name: string;
}

/** What a chat follows. */
export interface SubscriptionTable {
  tenant: string;
  chat: string;
  /** Made from the filter, so that the same is not followed twice. */
  id: string;
  /** A MeasureFilter as JSON. */
  filter: string;
  /** Entra object id of who asked for it. */
  person: string;
  at: string;
}
