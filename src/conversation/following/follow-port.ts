// What following and being told need of the store.
import type { Language } from '../../language.ts';
import type { Manners } from '../../notifications/chat.ts';
import type { What, Written } from '../../notifications/notice.ts';
import type { ChatStatus } from '../../notifications/status.ts';
import type { Followed, FollowOutcome, Subscription } from '../../notifications/subscription.ts';

export interface FollowPort {
  readonly follow: (subscription: Subscription, at: Date) => Promise<FollowOutcome>;
  readonly unfollow: (tenant: string, chat: string, id: string | null, now: Date) => Promise<number>;
  readonly readFollowed: (tenant: string, chat: string) => Promise<readonly Followed[]>;
  readonly readManners: (tenant: string, chat: string) => Promise<(Manners & { readonly language: Language }) | null>;
  readonly writeManners: (
    tenant: string,
    chat: string,
    manners: Manners & { readonly language: Language },
    now: Date,
  ) => Promise<void>;
  readonly writeAbsence: (tenant: string, person: string, until: string | null) => Promise<void>;
  readonly snooze: (tenant: string, person: string, measure: string, until: string) => Promise<void>;
  readonly readChatStatuses: (tenant: string, chat: string | null) => Promise<readonly ChatStatus[]>;
  /** Writes to a chat, in its turn, as everything else that it is told. */
  readonly tellChat: (tenant: string, chat: string, what: What, at: Date) => Promise<Written>;
}
