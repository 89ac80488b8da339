// The product without an edge: store, understanding and answers, joined. Teams, the terminal and the tests open it alike.
import { randomUUID } from 'node:crypto';
import { answerCard } from './cards/answer-card.ts';
import { busyCard } from './cards/notice-card.ts';
import { keepContexts, lately } from './conversation/chat-contexts.ts';
import { openConversation } from './conversation/conversation.ts';
import type { Conversation, Reply } from './conversation/turn.ts';
import { keepAsked } from './conversation/learning/keep-asked.ts';
import { keepFacts } from './conversation/kept-facts.ts';
import { openMessages } from './conversation/following/show-message.ts';
import type { Render } from './notifications/ports.ts';
import { keepVocabularies } from './conversation/vocabularies.ts';
import type { Language } from './language.ts';
import { usualRetentionDays } from './learning/asked.ts';
import { noticesKeptDays } from './notifications/deliver.ts';
import { plusDays, swedishTime } from './notifications/swedish-time.ts';
import { openStore } from './store/open.ts';
import { repeatsMs } from './store/processed-actions.ts';
import type { Store } from './store/open.ts';
import { emptyCatalogue } from './understanding/catalogue.ts';

export interface Klarsyn {
  readonly conversation: Conversation;
  readonly store: Store;
  /** Puts what a chat is told of itself into a card. */
  readonly showMessage: Render<Reply>;
  /** What a person is told when a turn failed through a fault of ours. */
  readonly faultReply: (errorId: string, locale: Language) => Reply;
  /** What a person is told who asks too much at once. */
  readonly busyReply: (locale: Language) => Reply;
  /** Forgets what is kept for a time only, when that time is over. Opening does it once; then it wants repeating. */
  readonly forgetOld: () => Promise<void>;
  /** Writes what waits to be written and closes the store. */
  readonly close: () => Promise<void>;
}

export interface KlarsynSettings {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://…` */
  readonly databaseUrl: string;
  /** What "this year" counts from. */
  readonly today: () => Date;
  /** Is told when a question could not be kept; nobody's answer suffers. */
  readonly contextLost: (error: unknown) => void;
  /** Entra object ids, in lower case, of those who may appoint controllers. */
  readonly admins: readonly string[];
  /** How many days the text of a question is kept after it was last asked; null for as long as usual. */
  readonly retentionDays?: number | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Opens Klarsyn on a database, migrated on the way. Throws when the database cannot be reached. */
export async function openKlarsyn({
  databaseUrl,
  today,
  contextLost,
  admins,
  retentionDays,
}: KlarsynSettings): Promise<Klarsyn> {
  const store = await openStore(databaseUrl);
  const forgetOld = async () => {
    const now = today();
    const ago = (ms: number) => new Date(now.getTime() - ms);
    await store.forgetContextsBefore(ago(lately).toISOString());
    await store.forgetProcessedBefore(ago(repeatsMs).toISOString());
    await store.forgetAskedBefore(ago((retentionDays ?? usualRetentionDays) * dayMs));
    const { day } = swedishTime(now);
    await store.forgetAbsencesBefore(day);
    // One that is over tells the next reminder from the last, as long as that is kept.
    await store.forgetSnoozesBefore(plusDays(day, -noticesKeptDays));
  };
  await forgetOld();
  const contexts = keepContexts(store, today, contextLost);
  const asked = keepAsked(store.writeAsked, contextLost);
  const vocabularyOf = keepVocabularies(store);
  const factsOf = keepFacts(store);
  // What waits to be written counts too: it is written first, and then nothing comes after what is removed.
  const readKept: Store['readKept'] = async (tenant, person) => {
    await Promise.all([contexts.flush(), asked.flush()]);
    return store.readKept(tenant, person);
  };
  const forgetPerson: Store['forgetPerson'] = async (tenant, person, now) => {
    await Promise.all([contexts.flush(), asked.flush()]);
    return store.forgetPerson(tenant, person, now);
  };
  return {
    conversation: openConversation({
      vocabularyOf,
      factsOf,
      contexts,
      updates: { ...store, readKept, forgetPerson },
      learning: store,
      asked,
      isAdmin: (person) => admins.includes(person.toLowerCase()),
      today,
      newKey: randomUUID,
    }),
    store,
    showMessage: openMessages({ vocabularyOf, factsOf, store, today, newKey: randomUUID }),
    faultReply: (errorId, language) =>
      answerCard({ kind: 'fault', errorId }, { catalogue: emptyCatalogue, language, followUps: [] }),
    busyReply: (language) => busyCard({ catalogue: emptyCatalogue, language, followUps: [] }),
    forgetOld,
    close: async () => {
      await Promise.all([contexts.flush(), asked.flush()]);
      await store.close();
    },
  };
}
