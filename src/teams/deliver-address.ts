// Where a chat is, as Teams needs to know it to be written to: taken from what comes out of the chat, kept as JSON that
// nobody else reads.
import { z } from 'zod/v4';
import { chatIdOf, type Chat } from '../notifications/chat.ts';
import { circumstances, type Incoming } from './incoming.ts';

const account = z.object({ id: z.string(), name: z.string() });

const addressShape = z.object({
  kind: z.enum(['personal', 'group', 'channel']),
  serviceUrl: z.string(),
  channelId: z.string(),
  /** Without the thread. */
  conversation: z.string(),
  tenantId: z.string().optional(),
  bot: account,
});

export type Address = z.infer<typeof addressShape>;

/** The chat that an activity comes from. All threads of a channel are one chat. */
export function chatOf(incoming: Incoming): Chat {
  const { activity, tenant } = incoming;
  const { conversation, recipient, serviceUrl, channelId, channelData } = activity;
  const { speaker, room, locale } = circumstances(incoming);
  const id = chatIdOf(room.id);
  const name = channelData?.channel?.name ?? conversation.name;
  const { tenantId } = conversation;
  const bot = { id: recipient.id, name: recipient.name };
  const address: Address = { kind: room.kind, serviceUrl, channelId, conversation: id, tenantId, bot };
  return {
    ...{ tenant, id, kind: room.kind, name, language: locale, address: JSON.stringify(address) },
    person: room.kind === 'personal' ? speaker.person : null,
    team: (room.kind === 'channel' && channelData?.team?.id) || null,
  };
}

/** @throws when it is not an address that `chatOf` wrote */
export function addressIn(json: string): Address {
  return addressShape.parse(JSON.parse(json));
}
