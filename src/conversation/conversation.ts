// One turn: what comes in becomes a meaning, the meaning an answer, the answer a card. Nothing here knows Teams.
import { answerCard } from '../cards/answer-card.ts';
import type { Answer } from '../cards/answer.ts';
import type { Language } from '../language.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Meaning, Question } from '../understanding/question.ts';
import { understand } from '../understanding/understand.ts';
import { answerChoice, answerQuestion } from './answer-question.ts';
import { readAskData } from './ask-data.ts';
import type { ChatContexts } from './chat-contexts.ts';
import { followUps } from './follow-ups.ts';
import type { FactsOf } from './kept-facts.ts';
import type { Conversation, Reply, Room, Speaker } from './turn.ts';
import type { VocabularyOf } from './vocabularies.ts';

export interface ConversationPorts {
  readonly vocabularyOf: VocabularyOf;
  readonly factsOf: FactsOf;
  readonly contexts: ChatContexts;
  readonly today: () => Date;
}

export function openConversation({ vocabularyOf, factsOf, contexts, today }: ConversationPorts): Conversation {
  /** Answers a meaning and keeps it in mind for what is asked next. */
  const answer = async (meaning: Meaning, catalogue: Catalogue, speaker: Speaker, room: Room): Promise<Answer> => {
    if (meaning.kind === 'not-understood') return meaning;
    const facts = factsOf(speaker.tenant, catalogue.version);
    const answered =
      meaning.kind === 'choice'
        ? await answerChoice(meaning, catalogue, facts, today())
        : await answerQuestion(meaning, catalogue, facts, today());
    const asked = questionOf(answered);
    if (asked) contexts.remember(speaker, room, asked);
    return answered;
  };

  return {
    onMessage: async ({ text, speaker, room, locale }) => {
      const [vocabulary, previous] = await Promise.all([vocabularyOf(speaker.tenant), contexts.recall(speaker, room)]);
      const { catalogue } = vocabulary;
      const { meanings, language } = understand(text, vocabulary, { today: today(), locale, previous });
      const replies: Reply[] = [];
      for (const meaning of meanings) {
        replies.push(reply(await answer(meaning, catalogue, speaker, room), catalogue, language));
      }
      return replies;
    },

    onCardAction: async ({ data, speaker, room, locale }) => {
      const { catalogue } = await vocabularyOf(speaker.tenant);
      const asked = readAskData(data);
      if (!asked) return [reply({ kind: 'unreadable-button' }, catalogue, locale)];
      return [reply(await answer(asked.question, catalogue, speaker, room), catalogue, asked.language)];
    },

    onJoined: async (_room, { tenant }, locale) => {
      const { catalogue } = await vocabularyOf(tenant);
      return [reply({ kind: 'help', tone: 'greeting' }, catalogue, locale)];
    },
  };
}

/** The question an answer answers, as far as it can be followed up. */
function questionOf(answer: Answer): Question | null {
  return 'question' in answer ? answer.question : null;
}

function reply(answer: Answer, catalogue: Catalogue, language: Language): Reply {
  return answerCard(answer, { catalogue, language, followUps: followUps(answer, catalogue) });
}
