// Replies as Teams wants them: a message with a card, or the answer to a pressed button.
import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { Found, Reply } from '../conversation/turn.ts';

/** A message that shows the card. The sentence is for notifications; as text it would stand beside the card. */
export function messageWith({ card, summary }: Reply): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/** The answer to Action.Execute: the card takes the place of the one whose button was pressed, unless it is said in passing. */
export function cardInPlace({ card, summary, inPassing = false }: Reply): Partial<Activity> {
  if (inPassing) return cardStays(summary);
  return invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/** The answer to Action.Execute when the card stays as it is, with a word about it or none. */
export function cardStays(word = ''): Partial<Activity> {
  return invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: word });
}

/** The answer to Action.Execute after a fault of ours: the card stays and the sentence is shown with it. */
export function cardFailed(errorId: string, { summary }: Reply): Partial<Activity> {
  const value = { code: errorId, message: summary };
  return invokeResponse({ statusCode: 500, type: 'application/vnd.microsoft.error', value });
}

/** The answer to Action.Execute when too much is asked: the card stays and the sentence is shown with it. */
export function cardRefused({ summary }: Reply): Partial<Activity> {
  const value = { code: 'TooManyRequests', message: summary };
  return invokeResponse({ statusCode: 400, type: 'application/vnd.microsoft.error', value });
}

/** The answer to a search: cards to choose among, each with a line of its own. */
export function searchResults(found: readonly Found[]): Partial<Activity> {
  const attachments = found.map(({ title, summary, card }) => ({
    ...CardFactory.adaptiveCard(card),
    preview: CardFactory.thumbnailCard(title, summary),
  }));
  const body = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}

/** The answer to a request that this bot has no use for. Without one the SDK answers 501. */
export function notSupported(): Partial<Activity> {
  const error = { code: 'NotSupported', message: 'Klarsyn does not handle this kind of request.' };
  return { type: ActivityTypes.InvokeResponse, value: { status: 400, body: { error } } };
}

function invokeResponse(body: { statusCode: number; type: string; value: unknown }): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}
