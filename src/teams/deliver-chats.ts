// Every chat that something comes out of is remembered, so that it can be written to. Most turns change nothing of where
// it is, and write nothing. What becomes of teams and channels is heard too.
import type { Chat, Loss, SomeChats } from '../notifications/chat.ts';
import { chatOf } from './deliver-address.ts';
import type { Incoming } from './incoming.ts';

export interface ChatsPort {
  readonly rememberChat: (chat: Chat, at: Date) => Promise<void>;
  readonly loseChats: (tenant: string, chats: SomeChats, why: Loss, at: Date) => Promise<void>;
  readonly regainChats: (tenant: string, chats: SomeChats) => Promise<void>;
  readonly renameChat: (tenant: string, chat: string, name: string) => Promise<void>;
  readonly nameTeam: (tenant: string, team: string, name: string) => Promise<void>;
}

/** Notes what an activity says of its chat. Never throws. */
export type HeardFrom = (incoming: Incoming) => Promise<void>;

/** As long as this a chat is taken to be as it was, unless it was removed meanwhile: others may have found it gone. */
const trustedMs = 10 * 60_000;
const mostKept = 10_000;

/** By the names that Teams gives to what happens to a team or one of its channels. */
const lossAfter: ReadonlyMap<string, Loss> = new Map([
  ['channelDeleted', 'the channel was deleted'],
  ['teamDeleted', 'the team was deleted'],
  ['teamHardDeleted', 'the team was deleted'],
  ['teamArchived', 'the team was archived'],
]);
const returns: ReadonlySet<string> = new Set(['channelRestored', 'teamRestored', 'teamUnarchived']);

/** @param failed is told when a chat could not be noted; the turn goes on */
export function hearFrom(
  { rememberChat, loseChats, regainChats, renameChat, nameTeam }: ChatsPort,
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

  /** Of this the bot hears also when nobody talks to it. */
  async function hearOfTeam({ activity, tenant }: Incoming): Promise<void> {
    const { eventType = '', team, channel } = activity.channelData ?? {};
    if (team?.name) await nameTeam(tenant, team.id, team.name);
    if (eventType === 'channelRenamed' && channel?.name) await renameChat(tenant, channel.id, channel.name);
    const concerned = eventType.startsWith('channel') ? channel && { chat: channel.id } : team && { team: team.id };
    if (!concerned) return;
    const loss = lossAfter.get(eventType);
    if (loss) await loseChats(tenant, concerned, loss, now());
    else if (returns.has(eventType)) await regainChats(tenant, concerned);
    else return;
    known.clear();
  }

  /** In a team the bot is there, or not, for all channels. */
  async function install(incoming: Incoming): Promise<void> {
    const chat = chatOf(incoming);
    const { tenant, id, team } = chat;
    known.clear();
    if (incoming.activity.action !== 'remove') {
      if (team !== null) await regainChats(tenant, { team });
      return await remember(chat);
    }
    await loseChats(tenant, { chat: id }, 'removed', now());
    if (team !== null) await loseChats(tenant, { team }, 'removed', now());
  }

  return async (incoming) => {
    try {
      const { type } = incoming.activity;
      if (type === 'message' || type === 'invoke') await remember(chatOf(incoming));
      else if (type === 'installationUpdate') await install(incoming);
      else if (type === 'conversationUpdate') await hearOfTeam(incoming);
    } catch (error) {
      failed(error);
    }
  };
}
