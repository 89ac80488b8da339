// Which activity leads to which turn of the conversation, and the one place where a fault of ours is caught.
import './without-dialogs.ts';
import { randomUUID } from 'node:crypto';
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Conversation, Reply } from '../conversation/turn.ts';
import type { Language } from '../language.ts';
import type { Log } from '../log.ts';
import type { Adapter } from './adapter.ts';
import {
  cardActionOf,
  circumstances,
  isPressedButton,
  localeOf,
  messageOf,
  searchOf,
  type Incoming,
} from './incoming.ts';
import { membersMentioned } from './roster.ts';
import { cardFailed, cardInPlace, cardStays, messageWith, notSupported, searchResults } from './outgoing.ts';

/** What the edge serves. */
export interface Served {
  readonly conversation: Conversation;
  /** The reply to a fault of ours. The error id is also in the log. */
  readonly faultReply: (errorId: string, locale: Language) => Reply;
}

/** One turn: what came in, and the log that bears the turn's id. */
export interface Turn {
  readonly incoming: Incoming;
  readonly log: Log;
  /** To be told of a fault of ours. */
  readonly fault: () => void;
}

/** Runs the turn that an authenticated activity asks for. Never throws. */
export type RunTurn = (context: TurnContext, turn: Turn) => Promise<void>;

const turnKey = Symbol('turn');

export function openApp(adapter: Adapter, { conversation, faultReply }: Served): RunTurn {
  const turnOf = (context: TurnContext) => context.turnState.get<Turn>(turnKey);
  const incomingOf = (context: TurnContext) => turnOf(context).incoming;
  const when = (fits: (activity: Incoming['activity']) => boolean) => async (context: TurnContext) =>
    fits(incomingOf(context).activity);

  const app = new Application({ adapter, startTypingTimer: false, removeRecipientMention: false });
  // It starts its timer all the same.
  app.startTypingTimer = () => {};

  app.addRoute(when(isPressedButton), async (context) =>
    send(context, await conversation.onCardAction(cardActionOf(incomingOf(context)))),
  );
  app.activity(ActivityTypes.Message, async (context) => {
    const { incoming, log } = turnOf(context);
    const members = await membersMentioned(context, incoming.activity, log);
    await send(context, await conversation.onMessage(messageOf(incoming, members)));
  });
  // Teams announces one installation twice, as conversationUpdate and as installationUpdate: we listen to the latter.
  app.addRoute(when(isInstallation), async (context) => {
    const { room, speaker, locale } = circumstances(incomingOf(context));
    await send(context, await conversation.onJoined(room, speaker, locale));
  });
  const isInvoke = true;
  app.addRoute(
    when(({ name }) => name === 'adaptiveCard/action'),
    async (context) => {
      const [inPlace, ...further] = await conversation.onCardAction(cardActionOf(incomingOf(context)));
      await context.sendActivity(inPlace ? cardInPlace(inPlace) : cardStays());
      await send(context, further);
    },
    isInvoke,
  );
  app.addRoute(
    when(({ name }) => name === 'composeExtension/query'),
    async (context) => {
      const incoming = incomingOf(context);
      const { speaker, locale } = circumstances(incoming);
      const { text, given } = searchOf(incoming);
      const found = await conversation.onSearch(text, speaker, locale);
      await context.sendActivity(searchResults(found.slice(given)));
    },
    isInvoke,
  );
  app.addRoute(
    when(() => true),
    async (context) => void (await context.sendActivity(notSupported())),
    isInvoke,
  );

  app.error(async (context, error) => {
    const { incoming, log, fault } = turnOf(context);
    fault();
    const errorId = randomUUID().slice(0, 8);
    log.error({ errorId, err: error }, 'the turn failed');
    try {
      const reply = faultReply(errorId, localeOf(incoming.activity));
      if (incoming.activity.type === 'invoke') await context.sendActivity(cardFailed(errorId, reply));
      await context.sendActivity(messageWith(reply));
    } catch (unsent) {
      log.error({ errorId, err: unsent }, 'the reply to the fault could not be sent');
    }
  });

  return async (context, turn) => {
    context.turnState.set(turnKey, turn);
    await app.run(context);
  };
}

async function send(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies) await context.sendActivity(messageWith(reply));
}

function isInstallation({ type, action }: Incoming['activity']): boolean {
  return type === 'installationUpdate' && action === 'add';
}
