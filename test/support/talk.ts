// People who write and press buttons, against a conversation with a database and a clock of its own.
import { plainText } from '../../src/cards/plain-text.ts';
import type { Conversation, Reply, Room, Speaker } from '../../src/conversation/turn.ts';
import { openKlarsyn, type Klarsyn } from '../../src/klarsyn.ts';
import type { Language } from '../../src/language.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';

export const tenant = 'alingsas';
const person = (id: string, name: string): Speaker => ({ tenant, person: id, name, member: `29:${id}` });

/** The administrator. */
export const anna = person('aaaa', 'Anna Lindqvist');
export const bo = person('bbbb', 'Bo Åkesson');
export const cecilia = person('cccc', 'Cecilia Öberg');
export const room: Room = { id: 'room', kind: 'personal' };

export interface Press {
  readonly inputs?: Record<string, unknown>;
  readonly activity?: string;
}

export interface Talk {
  readonly conversation: Conversation;
  readonly store: Klarsyn['store'];
  /** Says something; colleagues who are named are mentioned. */
  readonly say: (speaker: Speaker, text: string, mentioned?: readonly Speaker[]) => Promise<Reply>;
  /** As `say`, for what is answered in several cards. */
  readonly sayAll: (speaker: Speaker, text: string) => Promise<readonly Reply[]>;
  /** Presses a button of a card by its title. */
  readonly press: (speaker: Speaker, reply: Reply, title: string, press?: Press) => Promise<Reply>;
  /** A measure by its number, as it now stands. */
  readonly measure: (number: number) => Promise<Measure>;
  readonly minutesPass: (minutes: number) => void;
  readonly close: () => Promise<void>;
}

/** Opens a conversation about the sample review on 23 November 2026. */
export async function openTalk(locale: Language = 'sv'): Promise<Talk> {
  let now = new Date('2026-11-23T09:00:00Z');
  let activities = 0;
  const { conversation, store, close } = await openKlarsyn({
    ...{ databaseUrl: 'sqlite::memory:', today: () => now, admins: [anna.person] },
    contextLost: (error) => {
      throw error;
    },
  });
  await loadSampleIfEmpty(store, tenant, now);
  const send = (speaker: Speaker, text: string, mentioned: readonly Speaker[] = []) =>
    conversation.onMessage({
      ...{ text, speaker, room, locale, activity: `a${++activities}` },
      mentions: mentioned.map(({ person: id, name }) => ({ person: id, name })),
    });
  return {
    ...{ conversation, store, close },
    say: async (speaker, text, mentioned) => only(await send(speaker, text, mentioned)),
    sayAll: (speaker, text) => send(speaker, text),
    press: async (speaker, reply, title, { inputs = {}, activity = `a${++activities}` } = {}) => {
      const button = buttonsOf(reply.card).find((each) => each.title === title);
      if (!button) throw new Error(`The card has no button "${title}": ${shown(reply)}`);
      const data = { ...button.data, ...inputs };
      return only(await conversation.onCardAction({ data, speaker, room, locale, activity, automatic: false }));
    },
    measure: async (number) => {
      const found = (await store.readMeasures(tenant)).find((each) => each.number === number);
      if (!found) throw new Error(`There is no measure ${number}.`);
      return found;
    },
    minutesPass: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

export function only(replies: readonly Reply[]): Reply {
  const [reply, ...more] = replies;
  if (!reply || more.length > 0) throw new Error(`${replies.length} replies instead of one`);
  return reply;
}

/** All words of a card. */
export function shown({ card }: Reply): string {
  return plainText(card).replaceAll('\u00a0', ' ');
}

export interface Button {
  readonly title: string;
  readonly data: Record<string, unknown>;
}

/** The buttons of a card, those behind others too. */
export function buttonsOf(node: unknown): Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && (node.type === 'Action.Execute' || node.type === 'Action.Submit'))
    return [node as unknown as Button];
  return Object.values(node).flatMap(buttonsOf);
}
