// The delivery: takes what is due, has it put into words and sent, and writes down how it went. Any number of instances
// can do this at once. A message is sent at least once: who dies between sending and writing down sends it again.
import { randomUUID } from 'node:crypto';
import { compose, type Inbox, type Plan } from './compose.ts';
import { sizes, type Message } from './message.ts';
import { openPace } from './pace.ts';
import type { DeliveryStore, Render, Send } from './ports.ts';
import { settlementOf, type SendOutcome, type Settlement } from './settle.ts';

export interface DeliverySettings<Rendered> {
  readonly store: DeliveryStore;
  readonly render: Render<Rendered>;
  readonly send: Send<Rendered>;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Is told of what should not happen; the delivery goes on. */
  readonly failed: (error: unknown, doing: string) => void;
  /** Chats looked at in a second by this instance; Teams takes 50 messages from all of them. */
  readonly perSecond?: number;
  /** Messages on their way at the same time. */
  readonly atOnce?: number;
  /** How long to rest when nothing is due, in milliseconds. */
  readonly restMs?: number;
}

/** What one round did. */
export interface Round {
  /** Saved changes of which it is now known who is to hear. */
  readonly fannedOut: number;
  readonly claimed: number;
  readonly sent: number;
  readonly troubled: number;
  readonly gone: number;
}

export interface Deliveries {
  /** One round, for tests and tools; those that overlap share the work. */
  readonly tick: () => Promise<Round>;
  /** Goes round after round until stopped. */
  readonly start: () => void;
  /** Waits for what is on its way; what has been claimed and not begun is left to others. */
  readonly stop: () => Promise<void>;
}

/** Longer than any message takes, with all its sizes and the time limit of the network. */
export const leaseMs = 60_000;
/** How long a notice is kept after it is over. */
const keptDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

export function openDeliveries<Rendered>({
  store,
  render,
  send,
  now,
  random = Math.random,
  failed,
  perSecond = 25,
  atOnce = 10,
  restMs = 500,
}: DeliverySettings<Rendered>): Deliveries {
  const pace = openPace(perSecond, now);
  let stopping = false;
  let forgottenAt: Date | null = null;

  /** What waits for its time, written down. A fault here must not keep from telling what is written already. */
  async function prepare(): Promise<number> {
    let fannedOut = 0;
    try {
      for (let taken = 1; taken > 0 && !stopping; fannedOut += taken) taken = await store.fanOut(now());
      while (!stopping && (await store.writeDigests(now())) > 0);
      while (!stopping && (await store.writeReminders(now())) > 0);
      if (!forgottenAt || now().getTime() - forgottenAt.getTime() > dayMs) {
        forgottenAt = now();
        await store.forgetNoticesBefore(new Date(forgottenAt.getTime() - keptDays * dayMs));
      }
    } catch (error) {
      failed(error, 'writing down who is to hear of what');
    }
    return fannedOut;
  }

  async function sendWhole(inbox: Inbox, message: Message): Promise<SendOutcome> {
    let outcome: SendOutcome = { kind: 'failed', error: 'nothing was sent' };
    for (const size of sizes) {
      try {
        outcome = await send(inbox.chat.address, await render(message, size));
      } catch (error) {
        failed(error, 'putting a message into words or sending it');
        return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
      }
      if (outcome.kind !== 'too-large') break;
    }
    return outcome;
  }

  async function deliver(inbox: Inbox): Promise<Settlement> {
    const plan: Plan = compose(inbox, now());
    const message = plan.content && { chat: inbox.chat, content: plan.content, id: idOf(plan) };
    const outcome = message && (await sendWhole(inbox, message));
    return settlementOf(inbox, plan, outcome, now(), random());
  }

  async function tick(): Promise<Round> {
    const fannedOut = await prepare();
    const at = now();
    const lease = randomUUID();
    const most = pace.take(2 * atOnce);
    const until = new Date(at.getTime() + leaseMs);
    const inboxes = most > 0 ? await store.claimChats({ lease, at, until, most }) : [];
    pace.giveBack(most - inboxes.length);
    const settlements: Settlement[] = [];
    const waiting = inboxes.values();
    const work = async (): Promise<void> => {
      for (const inbox of waiting) {
        if (stopping) return;
        const settlement = await deliver(inbox);
        settlements.push(settlement);
        await store.settle(lease, [settlement]);
      }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, inboxes.length) }, work));
    const broken = workers.filter((worker) => worker.status === 'rejected');
    for (const { reason } of broken) failed(reason, 'writing down how it went');
    if (settlements.length < inboxes.length || broken.length > 0) await store.release(lease);
    return {
      ...{ fannedOut, claimed: inboxes.length, sent: settlements.filter(({ sent }) => sent).length },
      troubled: settlements.filter(({ trouble }) => trouble).length,
      gone: settlements.filter(({ gone }) => gone !== null).length,
    };
  }

  let running: Promise<void> | null = null;
  let wake: () => void = () => {};

  async function keepOn(): Promise<void> {
    while (!stopping) {
      const done = await tick().catch((error: unknown) => failed(error, 'a round of the delivery'));
      if (done && done.claimed > 0) continue;
      const { promise: rested, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      const timer = setTimeout(resolve, restMs);
      if (stopping) resolve();
      await rested;
      clearTimeout(timer);
    }
  }

  return {
    tick,
    start: () => void (running ??= keepOn()),
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}

/** Made from what it tells first and how much that is: the same when the same is sent again. */
function idOf({ tells }: Plan): string {
  return `${tells[0]?.key ?? ''} ${tells.length}`;
}
