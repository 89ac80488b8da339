// What happens to a turn that is one too many: the person is told once, kindly, and nothing is worked out.
import type { TurnContext } from 'botbuilder';
import type { Reply } from '../conversation/turn.ts';
import type { Language } from '../language.ts';
import type { RunTurn, Turn } from './app.ts';
import { circumstances } from './incoming.ts';
import { cardRefused, cardStays, messageWith } from './outgoing.ts';
import type { Admit } from './rate-limit.ts';

export interface Limit {
  readonly admit: Admit;
  readonly busyReply: (locale: Language) => Reply;
}

/** Activities that a person causes and that are answered. */
const counted = new Set(['message', 'invoke', 'installationUpdate']);

/**
 * Runs turns within a limit. Never throws what `runTurn` does not.
 * @param refused is told of each turn that is not run
 */
export function withinLimit(runTurn: RunTurn, { admit, busyReply }: Limit, refused: () => void): RunTurn {
  return async (context, turn) => {
    const { activity } = turn.incoming;
    if (!counted.has(activity.type)) return runTurn(context, turn);
    const { speaker, locale } = circumstances(turn.incoming);
    const admission = admit(speaker.tenant, speaker.person);
    if (admission === 'admitted') return runTurn(context, turn);
    refused();
    turn.log.warn({ tenant: speaker.tenant }, 'too many requests');
    const isFirst = admission === 'refused-first';
    try {
      // Whoever pressed a button waits for an answer each time; a message may go without one.
      if (activity.type === 'invoke') await context.sendActivity(refusal(turn, busyReply(locale)));
      else if (isFirst) await context.sendActivity(messageWith(busyReply(locale)));
    } catch (unsent) {
      turn.log.error({ err: unsent }, 'the reply to too many requests could not be sent');
    }
  };
}

function refusal({ incoming }: Turn, reply: Reply): Parameters<TurnContext['sendActivity']>[0] {
  const { value } = incoming.activity;
  const isAutomatic =
    typeof value === 'object' && value !== null && 'trigger' in value && value.trigger === 'automatic';
  return isAutomatic ? cardStays() : cardRefused(reply);
}
