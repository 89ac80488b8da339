// One turn: what comes in becomes a meaning, the meaning an answer, the answer a card. Nothing here knows Teams.
import { answerCard } from '../cards/answer-card.ts';
import type { Answer } from '../cards/answer.ts';
import type { Language } from '../language.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Meaning } from '../understanding/question.ts';
import { understand } from '../understanding/understand.ts';
import type { AnswerPort } from './answer-question.ts';
import { answerChoice, answerQuestion } from './answer-question.ts';
import { readAskData } from './ask-data.ts';
import { followUps } from './follow-ups.ts';
import type { Conversation, Reply } from './turn.ts';
import type { VocabularyOf } from './vocabularies.ts';

export interface ConversationPorts {
  readonly vocabularyOf: VocabularyOf;
  /** The figures and measures of one tenant. */
  readonly factsOf: (tenant: string) => AnswerPort;
  readonly today: () => Date;
}

export function openConversation({ vocabularyOf, factsOf, today }: ConversationPorts): Conversation {
  const answer = async (meaning: Meaning, catalogue: Catalogue, tenant: string): Promise<Answer> => {
    switch (meaning.kind) {
      case 'not-understood':
        return meaning;
      case 'choice':
        return answerChoice(meaning, catalogue, factsOf(tenant));
      case 'values':
      case 'measures':
      case 'measure':
      case 'help':
        return answerQuestion(meaning, catalogue, factsOf(tenant));
    }
  };

  return {
    onMessage: async ({ text, speaker, locale }) => {
      const vocabulary = await vocabularyOf(speaker.tenant);
      const { meaning, language } = understand(text, vocabulary, { today: today(), locale });
      return [reply(await answer(meaning, vocabulary.catalogue, speaker.tenant), vocabulary.catalogue, language)];
    },

    onCardAction: async ({ data, speaker, locale }) => {
      const { catalogue } = await vocabularyOf(speaker.tenant);
      const asked = readAskData(data);
      if (!asked) return [reply({ kind: 'unreadable-button' }, catalogue, locale)];
      return [reply(await answer(asked.question, catalogue, speaker.tenant), catalogue, asked.language)];
    },

    onJoined: async (_room, { tenant }, locale) => {
      const { catalogue } = await vocabularyOf(tenant);
      return [reply({ kind: 'help', greeting: true }, catalogue, locale)];
    },
  };
}

function reply(answer: Answer, catalogue: Catalogue, language: Language): Reply {
  return answerCard(answer, { catalogue, language, followUps: followUps(answer, catalogue) });
}
