// One turn: what comes in becomes a meaning, the meaning an answer, the answer a card. Nothing here knows Teams.
import { answerCard } from '../cards/answer-card.ts';
import type { Answer } from '../cards/answer.ts';
import type { CardContext } from '../cards/card.ts';
import { learningCard } from '../cards/learning/learning-card.ts';
import type { LearnStep } from '../cards/learning/learn-action.ts';
import { updateCard } from '../cards/updates/update-card.ts';
import type { Update } from '../cards/updates/update.ts';
import type { Language } from '../language.ts';
import type { LearningStore } from '../learning/store-port.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import { isLearnCommand, type LearnCommand } from '../understanding/command.ts';
import { readCommand } from '../understanding/commands/read-command.ts';
import type { MeasureQuestion, Meaning } from '../understanding/question.ts';
import { understand } from '../understanding/understand.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { chatIdOf } from '../notifications/chat.ts';
import { answerChoice, answerQuestion } from './answer-question.ts';
import { readAskData } from './ask-data.ts';
import type { ChatContexts } from './chat-contexts.ts';
import { followUps } from './follow-ups.ts';
import type { FactsOf } from './kept-facts.ts';
import { answerLearning } from './learning/answer-learning.ts';
import type { AskedKeeper } from './learning/keep-asked.ts';
import { isLearnAction, readLearnAction } from './learning/learn-data.ts';
import { whatIsKept } from './learning/what-is-kept.ts';
import { questionTalkedOf } from './question-talked-of.ts';
import { search } from './search.ts';
import type { Conversation, Reply, Room, Speaker } from './turn.ts';
import { answerCommand } from './updates/answer-command.ts';
import { isStatusAction, readStatusAction } from './updates/change-data.ts';
import { placeOf, type Circumstances, type Doing, type UpdatePort } from './updates/doing.ts';
import { takeStep } from './updates/take-step.ts';
import type { VocabularyOf } from './vocabularies.ts';

export interface ConversationPorts {
  readonly vocabularyOf: VocabularyOf;
  readonly factsOf: FactsOf;
  readonly contexts: ChatContexts;
  readonly updates: UpdatePort;
  readonly learning: LearningStore;
  /** Keeps what is asked, to be learnt from. */
  readonly asked: AskedKeeper;
  /** Whether the settings make a person an admin. */
  readonly isAdmin: (person: string) => boolean;
  readonly today: () => Date;
  /** A text that nobody can guess and that never comes again. */
  readonly newKey: () => string;
}

export function openConversation(ports: ConversationPorts): Conversation {
  const { vocabularyOf, factsOf, contexts, updates, learning, asked, isAdmin, today, newKey } = ports;
  /** Answers a meaning and keeps it in mind for what is asked next. */
  const answer = async (meaning: Meaning, catalogue: Catalogue, speaker: Speaker, room: Room): Promise<Answer> => {
    if (meaning.kind === 'not-understood') return meaning;
    const facts = factsOf(speaker.tenant, catalogue.version);
    const answered =
      meaning.kind === 'choice'
        ? await answerChoice(meaning, catalogue, facts, today())
        : await answerQuestion(meaning, catalogue, facts, today());
    const asked = questionTalkedOf(answered);
    if (asked) contexts.remember(speaker, room, asked);
    return answered;
  };

  const doing = (circumstances: Circumstances, language: Language): Doing => ({
    ...{ port: updates, speaker: circumstances.speaker, isAdmin: isAdmin(circumstances.speaker.person), now: today() },
    ...{ language, newKey, ...placeOf(circumstances) },
  });
  /** The card of an update; of a measure that is no more, that the button is old. The measure is kept in mind. */
  const told = (update: Update | null, catalogue: Catalogue, { speaker, room }: Circumstances, language: Language) => {
    if (!update) return reply({ kind: 'unreadable-button' }, catalogue, language, speaker);
    if ('measure' in update && update.measure) contexts.remember(speaker, room, questionAbout(update.measure.code));
    return updateCard(update, { catalogue, language, followUps: [] });
  };

  /** The cards of a turn's answers. What was asked is kept, so that people can say how good its answer was. */
  const replies = (
    answers: readonly Answer[],
    { text, speaker, room }: Circumstances & { readonly text: string | null },
    vocabulary: Vocabulary,
    language: Language,
  ): readonly Reply[] => {
    const asker = { chat: chatIdOf(room.id), person: speaker.person };
    const turn = { text, answers, vocabulary, language, tenant: speaker.tenant, asker, at: today() };
    const { asked: kept, ids, waits } = whatIsKept(turn);
    for (const each of kept) asked.keep(each);
    return answers.map((answer, at) =>
      reply(answer, vocabulary.catalogue, language, speaker, { asked: ids[at] ?? null, waits }),
    );
  };
  const learn = async (step: LearnStep, data: unknown, circumstances: Circumstances, language: Language) => {
    const { speaker } = circumstances;
    const { chat, isPersonal } = placeOf(circumstances);
    const learner = { port: learning, vocabularyOf, factsOf, speaker, now: today(), chat, isPersonal };
    const whether = { isAdmin: isAdmin(speaker.person), flush: asked.flush };
    const learnt = await answerLearning(step, data, { ...learner, ...whether });
    const { catalogue } = await vocabularyOf(speaker.tenant);
    const card = learningCard(learnt, { catalogue, language, followUps: [] });
    return { ...card, inPassing: learnt.kind === 'thumbed' };
  };

  return {
    onMessage: async (message) => {
      const { text, speaker, room, locale, mentions } = message;
      const [vocabulary, previous] = await Promise.all([vocabularyOf(speaker.tenant), contexts.recall(speaker, room)]);
      const { catalogue } = vocabulary;
      const circumstances = { today: today(), locale, previous };
      const command = readCommand(text, vocabulary, { ...circumstances, mentions });
      if (command) {
        const { language } = command;
        const show = (update: Update | null): Reply => told(update, catalogue, message, language);
        if (command.kind === 'which-measure' || command.kind === 'unclear') return [show(command)];
        const commands = command.kind === 'several' ? command.commands : [command.command];
        const done: Reply[] = [];
        for (const each of commands) {
          if (isLearnCommand(each)) done.push(await learn(stepOf(each), null, message, language));
          else done.push(show(await answerCommand(each, doing(message, language))));
        }
        return done;
      }
      const { meanings, language } = understand(text, vocabulary, circumstances);
      const answers: Answer[] = [];
      for (const meaning of meanings) answers.push(await answer(meaning, catalogue, speaker, room));
      return replies(answers, message, vocabulary, language);
    },

    onCardAction: async (action) => {
      const { data, speaker, room, locale, automatic } = action;
      const vocabulary = await vocabularyOf(speaker.tenant);
      const { catalogue } = vocabulary;
      const pressed = { ...action, text: null };
      if (isLearnAction(data)) {
        const read = readLearnAction(data);
        if (!read) return [reply({ kind: 'unreadable-button' }, catalogue, locale, speaker)];
        return automatic ? [] : [await learn(read.step, data, action, read.language)];
      }
      if (isStatusAction(data)) {
        const read = readStatusAction(data);
        if (!read) return [reply({ kind: 'unreadable-button' }, catalogue, locale, speaker)];
        const { language, step } = read;
        const showsOnly = step.do === 'show' || step.do === 'refresh' || automatic;
        if (!showsOnly) return [told(await takeStep(step, data, doing(action, language)), catalogue, action, language)];
        const measure = 'measure' in step ? step.measure : null;
        if (measure === null) return [];
        const shown = await answer(questionAbout(measure), catalogue, speaker, room);
        return replies([shown], pressed, vocabulary, language);
      }
      const read = readAskData(data);
      if (!read) return [reply({ kind: 'unreadable-button' }, catalogue, locale, speaker)];
      const answered = await answer(read.question, catalogue, speaker, room);
      return replies([answered], pressed, vocabulary, read.language);
    },

    onSearch: async (text, { tenant }, locale) => {
      const vocabulary = await vocabularyOf(tenant);
      const facts = factsOf(tenant, vocabulary.catalogue.version);
      return search(text, vocabulary, facts, { today: today(), locale });
    },

    onJoined: async (_room, speaker, locale) => {
      const { catalogue } = await vocabularyOf(speaker.tenant);
      return [reply({ kind: 'help', tone: 'greeting' }, catalogue, locale, speaker)];
    },
  };
}

function questionAbout(measure: string): MeasureQuestion {
  return { kind: 'measure', measure: { value: measure, how: 'stated' }, aspect: 'whole' };
}

function stepOf({ kind }: LearnCommand): LearnStep {
  return { do: kind === 'unanswered' ? 'unanswered' : 'words' };
}

function reply(
  answer: Answer,
  catalogue: Catalogue,
  language: Language,
  { member }: Speaker,
  kept: Pick<CardContext, 'asked' | 'waits'> = {},
): Reply {
  return answerCard(answer, { catalogue, language, followUps: followUps(answer, catalogue), viewer: member, ...kept });
}
