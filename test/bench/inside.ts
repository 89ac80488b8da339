// The inside of one answer, in this process: understand, find, card, and the whole turn that they are a part of.
import { answerCard } from '../../src/cards/answer-card.ts';
import type { Answer } from '../../src/cards/answer.ts';
import { answerChoice, answerQuestion, type AnswerPort } from '../../src/conversation/answer-question.ts';
import { followUps } from '../../src/conversation/follow-ups.ts';
import { keepFacts } from '../../src/conversation/kept-facts.ts';
import { openKlarsyn } from '../../src/klarsyn.ts';
import { localTenant } from '../../src/people/local-tenant.ts';
import type { Meaning } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import { buildVocabulary, type Vocabulary } from '../../src/understanding/vocabulary.ts';
import { chatOf } from './mix.ts';

const warmUps = 8;
const passes = 8;

export const stages = ['understand', 'find', 'card', 'together', 'whole turn'] as const;

/** Microseconds of every question in every pass. */
export type Inside = Readonly<Record<(typeof stages)[number], number[]>>;

export async function measureInside(databaseUrl: string, questions: readonly string[]): Promise<Inside> {
  const today = new Date();
  const { conversation, store, close } = await openKlarsyn({
    databaseUrl,
    today: () => today,
    admins: [],
    contextLost: (error) => {
      throw error;
    },
  });
  const catalogue = await store.readCatalogue(localTenant);
  if (!catalogue) throw new Error('The database holds no review.');
  const vocabulary = buildVocabulary(catalogue);
  // As the product reads: figures once until the next import, measures until something changes them.
  const port = keepFacts(store)(localTenant, catalogue.version);
  const inside: Inside = { understand: [], find: [], card: [], together: [], 'whole turn': [] };
  try {
    for (let pass = 0; pass < warmUps + passes; pass += 1) {
      const into = pass < warmUps ? null : inside;
      for (const [n, text] of questions.entries()) {
        const parts = await timeParts(text, vocabulary, port, today);
        const { room, person } = chatOf(n);
        const speaker = { tenant: localTenant, person, name: 'Anna Lindqvist', member: null };
        const begun = performance.now();
        await conversation.onMessage({
          ...{ text, mentions: [], activity: null, speaker, locale: 'sv' },
          room: { id: room, kind: 'personal' },
        });
        const whole = 1000 * (performance.now() - begun);
        for (const stage of stages) into?.[stage].push(stage === 'whole turn' ? whole : parts[stage]);
        // Lets what waits for its time be written meanwhile, as between the messages of a bot.
        await new Promise(setImmediate);
      }
    }
    return inside;
  } finally {
    await close();
  }
}

async function timeParts(text: string, vocabulary: Vocabulary, port: AnswerPort, today: Date) {
  const { catalogue } = vocabulary;
  const begun = performance.now();
  const { meanings, language } = understand(text, vocabulary, { today, locale: 'sv', previous: null });
  const understood = performance.now();
  const answers: Answer[] = [];
  for (const meaning of meanings) answers.push(await answerOf(meaning, vocabulary, port, today));
  const found = performance.now();
  for (const answer of answers) answerCard(answer, { catalogue, language, followUps: followUps(answer, catalogue) });
  const shown = performance.now();
  return {
    understand: 1000 * (understood - begun),
    find: 1000 * (found - understood),
    card: 1000 * (shown - found),
    together: 1000 * (shown - begun),
  };
}

async function answerOf(meaning: Meaning, { catalogue }: Vocabulary, port: AnswerPort, today: Date): Promise<Answer> {
  if (meaning.kind === 'not-understood') return meaning;
  return meaning.kind === 'choice'
    ? answerChoice(meaning, catalogue, port, today)
    : answerQuestion(meaning, catalogue, port, today);
}
