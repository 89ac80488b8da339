// The delivery: takes what is due, has it put into words and sent, and writes down how it went. Any number of instances
// can do this at once. A message is sent at least once: who dies between sending and writing down sends it again.
import { randomUUID } from 'node:crypto';
import { compose, type Inbox, type Plan } from './compose.ts';
import { sizes, type Message } from './message.ts';
import { inBatches } from './in-batches.ts';
import { aheadMs, claimedAtOnce } from './pace.ts';
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
  /** Chats of a tenant looked at in a second by all instances; Teams takes 50 messages, answers among them. */
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

/** How long a claim holds: what an instance has not written down by then, because it died, another sends. */
export const leaseMs = 60_000;
/** Longer than any message takes, with all its sizes and the time limit of the network. */
const messageMs = 15_000;
/** How long it takes at most to write down that a message was sent, in milliseconds, beside the writing itself. */
const noteMs = 50;
/** Chats claimed at most for each message that can be on its way at the same time. */
const claimedFor = 40;
/** After a claim, so many short rests before the first long one. */
const soonRests = 10;
/** How long a notice is kept after it is over. */
export const noticesKeptDays = 90;
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
  const most = Math.min(claimedFor * atOnce, claimedAtOnce(perSecond));
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
        await store.forgetNoticesBefore(new Date(forgottenAt.getTime() - noticesKeptDays * dayMs));
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
        outcome = await send(inbox.chat, await render(message, size));
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
    const until = new Date(at.getTime() + leaseMs);
    const inboxes = await store.claimChats({ lease, at, until, most, perSecond });
    const settlements = await deliverAll(inboxes, lease, new Date(until.getTime() - messageMs));
    return {
      ...{ fannedOut, claimed: inboxes.length, sent: settlements.filter(({ sent }) => sent).length },
      troubled: settlements.filter(({ trouble }) => trouble).length,
      gone: settlements.filter(({ gone }) => gone !== null).length,
    };
  }

  /** @param beginUntil after this nothing is begun: the claim could run out while it is on its way */
  async function deliverAll(
    inboxes: readonly Inbox[],
    lease: string,
    beginUntil: Date,
  ): Promise<readonly Settlement[]> {
    if (inboxes.length === 0) return [];
    const settlements: Settlement[] = [];
    const writes = inBatches((batch: readonly Settlement[]) => store.settle(lease, batch), {
      gatherMs: noteMs,
      most: 10 * atOnce,
    });
    const waiting = inboxes.values();
    const work = async (): Promise<void> => {
      for (const inbox of waiting) {
        if (stopping || now() >= beginUntil) return;
        const settlement = await deliver(inbox);
        settlements.push(settlement);
        await writes.add(settlement);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, inboxes.length) }, work));
    try {
      await writes.done();
      if (settlements.length < inboxes.length) await store.release(lease);
    } catch (error) {
      // The chats stay claimed: written to again at once, they would get the same message round after round.
      failed(error, 'writing down how it went');
    }
    return settlements;
  }

  let running: Promise<void> | null = null;
  let wake: () => void = () => {};

  async function keepOn(): Promise<void> {
    let soon = 0;
    while (!stopping) {
      const done = await tick().catch((error: unknown) => failed(error, 'a round of the delivery'));
      soon = done && done.claimed > 0 ? soonRests : soon - 1;
      if (soon === soonRests) continue;
      const { promise: rested, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      // There may be more, when the pace allows.
      const timer = setTimeout(resolve, soon > 0 ? Math.min(restMs, aheadMs / soonRests) : restMs);
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
