// The smallest conversation that a test of an edge needs: it says back what reached it, on a real card.
import type { CardAction, Conversation, Message, Reply, Room, Speaker } from '../../src/conversation/turn.ts';

export interface SmallConversation extends Conversation {
  readonly messages: Message[];
  readonly actions: CardAction[];
  readonly joined: { readonly room: Room; readonly speaker: Speaker }[];
}

export function reply(summary: string): Reply {
  const body = [{ type: 'TextBlock', text: summary, wrap: true }];
  return { summary, card: { type: 'AdaptiveCard', version: '1.5', body } };
}

export function faultReply(errorId: string): Reply {
  return reply(`Fel ${errorId}`);
}

/** @param react what a message leads to; without it the text comes back. */
export function smallConversation(react: (text: string) => Reply[] = (text) => [reply(text)]): SmallConversation {
  const conversation: SmallConversation = {
    messages: [],
    actions: [],
    joined: [],
    onMessage: async (message) => {
      conversation.messages.push(message);
      return react(message.text);
    },
    onCardAction: async (action) => {
      conversation.actions.push(action);
      return react(`pressed ${JSON.stringify(action.data)}`);
    },
    onSearch: async (text) => react(text).map((found) => ({ ...found, title: `Found ${text}` })),
    onJoined: async (room, speaker) => {
      conversation.joined.push({ room, speaker });
      return react('welcome');
    },
  };
  return conversation;
}
