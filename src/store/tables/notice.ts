// What each chat is to be told, or has been. Times are ISO 8601, UTC.
import type { What } from '../../notifications/notice.ts';

/** `void`: there was nothing left to tell, as when a change had been taken back. `failed`: set aside after many tries. */
export type NoticeState = 'waiting' | 'sent' | 'void' | 'failed';

export interface NoticeTable {
  tenant: string;
  chat: string;
  /** Made from what it is about, so that a chat is told each thing once. */
  key: string;
  kind: What['kind'];
  measure: string | null;
  /** A What as JSON. */
  what: string;
  /** When it happened. */
  at: string;
  /** When it is next looked at. */
  due_at: string;
  state: NoticeState;
  tries: number;
  last_error: string | null;
  settled_at: string | null;
  /** The channel's id of the message that told it. */
  message: string | null;
}
