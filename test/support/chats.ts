// Chats for tests of what is told to whom.
import { randomUUID } from 'node:crypto';
import type { Chat } from '../../src/notifications/chat.ts';

/** A channel, unless told otherwise, with an id that nobody else has. */
export function aChat(tenant: string, own: Partial<Chat> = {}): Chat {
  const id = own.id ?? `19:${randomUUID()}@thread.tacv2`;
  return { tenant, id, kind: 'channel', person: null, team: null, name: '', language: 'sv', address: '{}', ...own };
}

/** Somebody's own chat with the bot. */
export function ownChat(tenant: string, person: string, own: Partial<Chat> = {}): Chat {
  return aChat(tenant, { id: `a:${person}`, kind: 'personal', person, ...own });
}
