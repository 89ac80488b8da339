// A subscription: a chat follows the measures that a filter means. The filters are those of the questions.
import type { MeasureFilter } from '../measures/find-measures.ts';

export interface Subscription {
  readonly tenant: string;
  readonly chat: string;
  readonly filter: MeasureFilter;
  /** Entra object id of who asks for it. */
  readonly person: string;
}

/** Something that a chat follows. */
export interface Followed {
  readonly id: string;
  readonly filter: MeasureFilter;
  readonly person: string;
  /** ISO time since when. */
  readonly at: string;
}

/** `id` is that of the subscription, to stop it by. `no-chat`: nothing has ever come out of that chat. */
export type FollowOutcome =
  | { readonly kind: 'following' | 'followed-already'; readonly id: string }
  | { readonly kind: 'no-chat' };
