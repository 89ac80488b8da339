// How an attempt to write to a chat ended, and what follows from it: sent, tried again, set aside, or the chat is gone.
import type { Inbox, Plan } from './compose.ts';

export type SendOutcome =
  /** `message` is the channel's id of it, when it gave one. */
  | { readonly kind: 'sent'; readonly message: string | null }
  /** The channel asks us to wait, so long when it says how long; that is no failure of the message. */
  | { readonly kind: 'throttled'; readonly waitMs: number | null; readonly error: string }
  /** It may do better later. */
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'too-large'; readonly error: string }
  /** Nobody can be written to there any more. */
  | { readonly kind: 'gone'; readonly why: string };

/** What is to be written down of a chat that was looked at. Keys are those of its notices. */
export interface Settlement {
  readonly tenant: string;
  readonly chat: string;
  readonly at: Date;
  /** The chat is not looked at before this. */
  readonly freeAt: Date;
  readonly sent: {
    readonly keys: readonly string[];
    readonly message: string | null;
    readonly changes: boolean;
  } | null;
  readonly void: readonly string[];
  readonly later: readonly { readonly keys: readonly string[]; readonly until: Date }[];
  readonly trouble: Trouble | null;
  readonly gone: string | null;
}

interface Trouble {
  readonly error: string;
  /** Have failed once more and wait on. */
  readonly again: readonly string[];
  /** Have failed for the last time. */
  readonly aside: readonly string[];
}

/** A chat gets at most one message in so many milliseconds. */
export const chatPaceMs = 1000;
/** A notice that has failed so often is set aside: after about thirteen hours. */
export const mostTries = 22;

const firstWaitMs = 2000;
const longestWaitMs = 60 * 60 * 1000;

/**
 * How long to wait after so many failures in a row, in milliseconds: from two seconds, doubling up to an hour, and of
 * that between half and all, so that those who failed together do not come back together.
 * @param random from 0 to 1
 */
export function backoffMs(failures: number, random: number): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures, 20));
  return Math.round(whole * (0.5 + random / 2));
}

/** @param outcome null when there was nothing to send */
export function settlementOf(
  inbox: Inbox,
  plan: Plan,
  outcome: SendOutcome | null,
  at: Date,
  random: number,
): Settlement {
  const { tenant, id: chat } = inbox.chat;
  const idle: Settlement = {
    ...{ tenant, chat, at, freeAt: at, sent: null, trouble: null, gone: null },
    void: plan.void.map(({ key }) => key),
    later: plan.later.map(({ notices, until }) => ({ keys: notices.map(({ key }) => key), until })),
  };
  const after = (ms: number): Date => new Date(at.getTime() + ms);
  const keys = plan.tells.map(({ key }) => key);
  const changes = plan.tells.some(({ what }) => what.kind === 'change' || what.kind === 'digest');
  switch (outcome?.kind) {
    case undefined:
      return idle;
    case 'sent':
      return { ...idle, freeAt: after(chatPaceMs), sent: { keys, message: outcome.message, changes } };
    case 'gone':
      return { ...idle, gone: outcome.why };
    case 'throttled': {
      const freeAt = after(outcome.waitMs ?? backoffMs(inbox.troubles, random));
      return { ...idle, freeAt, trouble: { error: outcome.error, again: [], aside: [] } };
    }
    case 'failed':
    case 'too-large': {
      const isLast = ({ tries }: { readonly tries: number }): boolean => tries + 1 >= mostTries;
      const again = plan.tells.filter((notice) => !isLast(notice)).map(({ key }) => key);
      const aside = plan.tells.filter(isLast).map(({ key }) => key);
      return {
        ...idle,
        freeAt: after(backoffMs(inbox.troubles, random)),
        trouble: { error: outcome.error, again, aside },
      };
    }
  }
}
