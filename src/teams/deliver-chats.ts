// Every chat that something comes out of is remembered, so that it can be written to. Most turns change nothing of where
// it is, and write nothing.
import type { Chat } from '../notifications/chat.ts';
import { chatOf } from './deliver-address.ts';
import type { Incoming } from './incoming.ts';

export interface ChatsPort {
  readonly rememberChat: (chat: Chat, at: Date) => Promise<void>;
  readonly loseChat: (tenant: string, chat: string, why: string, at: Date) => Promise<void>;
  readonly renameChat: (tenant: string, chat: string, name: string) => Promise<void>;
}

/** Notes what an activity says of its chat. Never throws. */
export type HeardFrom = (incoming: Incoming) => Promise<void>;

/** As long as this a chat is taken to be as it was, unless it was removed meanwhile: others may have found it gone. */
const trustedMs = 10 * 60_000;
const mostKept = 10_000;

/** @param failed is told when a chat could not be noted; the turn goes on */
export function hearFrom(
  { rememberChat, loseChat, renameChat }: ChatsPort,
  now: () => Date,
  failed: (error: unknown) => void,
): HeardFrom {
  const known = new Map<string, { readonly chat: string; readonly at: number }>();

  async function remember(chat: Chat): Promise<void> {
    const key = JSON.stringify([chat.tenant, chat.id]);
    // In a group the language of whoever wrote last is not the chat's.
    const json = JSON.stringify(chat.kind === 'personal' ? chat : { ...chat, language: '' });
    const at = now();
    const last = known.get(key);
    if (last && last.chat === json && at.getTime() - last.at < trustedMs) return;
    await rememberChat(chat, at);
    known.delete(key);
    const [oldest] = known.size < mostKept ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(key, { chat: json, at: at.getTime() });
  }

  /** Of a team's channels, of which the bot hears also when nobody talks to it. */
  async function hearOfChannel({ activity, tenant }: Incoming): Promise<void> {
    const { eventType, channel } = activity.channelData ?? {};
    if (!channel) return;
    if (eventType === 'channelDeleted') await loseChat(tenant, channel.id, 'the channel was deleted', now());
    if (eventType === 'channelRenamed' && channel.name) await renameChat(tenant, channel.id, channel.name);
    known.delete(JSON.stringify([tenant, channel.id]));
  }

  async function install(incoming: Incoming): Promise<void> {
    const chat = chatOf(incoming);
    known.delete(JSON.stringify([chat.tenant, chat.id]));
    if (incoming.activity.action === 'remove') await loseChat(chat.tenant, chat.id, 'removed', now());
    else await remember(chat);
  }

  return async (incoming) => {
    try {
      const { type } = incoming.activity;
      if (type === 'message' || type === 'invoke') await remember(chatOf(incoming));
      else if (type === 'installationUpdate') await install(incoming);
      else if (type === 'conversationUpdate') await hearOfChannel(incoming);
    } catch (error) {
      failed(error);
    }
  };
}
