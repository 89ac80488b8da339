// Writes to a chat of itself, not in answer to anything: through the same adapter as replies, once and within its time limit.
import type { Activity, ConversationParameters, ConversationReference } from 'botbuilder';
import type { Reply } from '../conversation/turn.ts';
import { toBeOpenedFor, type Chat } from '../notifications/chat.ts';
import type { Send } from '../notifications/ports.ts';
import type { SendOutcome } from '../notifications/settle.ts';
import type { Adapter } from './adapter.ts';
import { addressIn, type Address } from './deliver-address.ts';
import { outcomeOf } from './deliver-outcome.ts';
import { messageWith } from './outgoing.ts';

export interface SenderSettings {
  readonly adapter: Adapter;
  /** The bot's application id; empty in local mode. */
  readonly appId: string;
  /** Whether messages may be sent to a service address. What was once stored may no longer be allowed. */
  readonly mayServe: (address: URL) => boolean;
  readonly now: () => Date;
}

/** What the channel gave back: ids of the new message, as far as it says. */
interface Receipt {
  readonly id?: string;
  readonly activityId?: string;
}

export function openSender({ adapter, appId, mayServe, now }: SenderSettings): Send<Reply> {
  return async (chat, reply) => {
    const address = addressIn(chat.address);
    const service = URL.parse(address.serviceUrl);
    if (!service || !mayServe(service)) return { kind: 'gone', why: 'serviceUrl is not allowed' };
    let outcome: SendOutcome = { kind: 'failed', error: 'the adapter did not run' };
    try {
      await adapter.continueConversationAsync(appId, referenceTo(address), async (context) => {
        // Caught here: what leaves this function is taken for a fault in answering somebody.
        try {
          const connector = context.turnState.get<Connector>(adapter.ConnectorClientKey);
          const { id, activityId } = await post(connector, chat, address, messageWith(reply));
          outcome = { kind: 'sent', message: activityId ?? id ?? null };
        } catch (error) {
          outcome = outcomeOf(error, now());
        }
      });
    } catch (error) {
      outcome = outcomeOf(error, now());
    }
    return outcome;
  };
}

/** The part of the SDK's connector client that is needed here; botbuilder does not export its type. */
interface Connector {
  readonly conversations: {
    createConversation(
      parameters: Omit<ConversationParameters, 'activity'> & { activity?: Activity },
    ): Promise<Receipt>;
    sendToConversation(conversation: string, activity: Activity): Promise<Receipt>;
  };
}

/** In a channel a new post, else the next message. The context's own way would reply to a message that there is not. */
async function post(
  { conversations }: Connector,
  chat: Chat,
  { kind, conversation, bot, tenantId }: Address,
  message: Partial<Activity>,
): Promise<Receipt> {
  const activity = { ...message, from: bot } as Activity;
  const member = toBeOpenedFor(chat);
  if (member !== null) {
    const place = { tenantId: tenantId ?? chat.tenant, channelData: { tenant: { id: tenantId ?? chat.tenant } } };
    const members = [{ id: member, name: '' }];
    // A chat that there is already is given back.
    const { id } = await conversations.createConversation({ isGroup: false, bot, members, ...place });
    if (id === undefined) throw new Error('The chat that was opened has no id.');
    return conversations.sendToConversation(id, activity);
  }
  if (kind !== 'channel') return conversations.sendToConversation(conversation, activity);
  const tenant = tenantId === undefined ? {} : { tenantId };
  const channelData = { channel: { id: conversation } };
  return conversations.createConversation({ isGroup: true, bot, ...tenant, channelData, activity });
}

function referenceTo({ kind, serviceUrl, channelId, conversation, tenantId, bot }: Address) {
  const isGroup = kind !== 'personal';
  const conversationType = kind === 'group' ? 'groupChat' : kind;
  const account = {
    id: conversation,
    name: '',
    isGroup,
    conversationType,
    ...(tenantId === undefined ? {} : { tenantId }),
  };
  const reference: Partial<ConversationReference> = { bot, serviceUrl, channelId, conversation: account };
  return reference;
}
