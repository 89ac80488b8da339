// What an administrator says or presses to teach Klarsyn words, and what anybody says of an answer -> what comes of it.
import type { LearnStep } from '../../cards/learning/learn-action.ts';
import type { Learning, TeachFault, TeachForm } from '../../cards/learning/learning.ts';
import type { TypedWord } from '../../cards/learning/learn-action.ts';
import { likenessOf, phraseToLearn } from '../../learning/likeness.ts';
import { groupsOf, type UnansweredGroup } from '../../learning/unanswered.ts';
import { shortHash } from '../../learning/asked.ts';
import { answeredNow } from './answered-now.ts';
import { candidates } from './candidates.ts';
import { meantIn, readTypedWord } from './learn-data.ts';
import { teach, type Teacher } from './teach.ts';

/** Somebody who says or presses something, and where. */
export interface Learner extends Teacher {
  readonly isAdmin: boolean;
  readonly chat: string;
  readonly isPersonal: boolean;
  /** Writes down what has been asked until now. */
  readonly flush: () => Promise<void>;
}

/** @param data what came with the press, for what was filled in */
export async function answerLearning(step: LearnStep, data: unknown, learner: Learner): Promise<Learning> {
  if (step.do === 'thumb') return thumb(step.asked, step.up, learner);
  if (!learner.isAdmin) return { kind: 'only-admins' };
  if (!learner.isPersonal) return { kind: 'not-here' };
  const { port, speaker } = learner;
  switch (step.do) {
    case 'unanswered':
      return unanswered(learner);
    case 'words':
      return { kind: 'words', synonyms: await port.readSynonyms(speaker.tenant), takenBack: null };
    case 'take-back': {
      const takenBack = await port.removeSynonym(speaker.tenant, step.id);
      return { kind: 'words', synonyms: await port.readSynonyms(speaker.tenant), takenBack };
    }
    case 'dismiss':
      await port.dismiss(speaker.tenant, step.group);
      return unanswered(learner, true);
    case 'teach':
    case 'search':
    case 'try': {
      const group = (await groups(learner)).find(({ likeness }) => likeness === step.group);
      // Answered or put aside since the card was made.
      if (!group) return unanswered(learner);
      if (step.do === 'teach') return form(group, null, null, learner);
      const typed = readTypedWord(data);
      return step.do === 'search' ? search(group, typed, learner) : tryWord(group, typed, learner);
    }
  }
}

async function groups({ port, speaker, flush }: Learner): Promise<readonly UnansweredGroup[]> {
  await flush();
  return groupsOf(await port.readWaiting(speaker.tenant));
}

/** An import may have brought what some were waiting for: they are told before the others are shown. */
async function unanswered(learner: Learner, dismissed = false): Promise<Learning> {
  const { port, speaker, vocabularyOf, factsOf, now, flush } = learner;
  const { tenant } = speaker;
  await flush();
  const vocabulary = await vocabularyOf(tenant);
  const facts = factsOf(tenant, vocabulary.catalogue.version);
  const waiting = await port.readWaiting(tenant);
  const settled = await answeredNow(waiting, { vocabulary, before: null, facts, today: now });
  await port.settleWaiting(tenant, settled, now);
  const over = new Set([...settled.told.map(({ question }) => question), ...settled.closed]);
  return { kind: 'unanswered', groups: groupsOf(waiting.filter(({ question }) => !over.has(question))), dismissed };
}

/** @param typed null to begin with the words that were not understood */
async function form(
  group: UnansweredGroup,
  typed: TypedWord | null,
  fault: TeachFault | null,
  { vocabularyOf, speaker }: Learner,
): Promise<TeachForm> {
  const vocabulary = await vocabularyOf(speaker.tenant);
  const offered = candidates(group.wordings, typed?.search ?? '', vocabulary);
  const chosen = typed && meantIn(typed);
  const isThere = !chosen || offered.some(({ kind, code }) => kind === chosen.kind && code === chosen.code);
  const isKnown =
    chosen &&
    (chosen.kind === 'indicator' ? vocabulary.catalogue.indicators : vocabulary.catalogue.measures).has(chosen.code);
  return {
    kind: 'teach',
    group,
    candidates: isThere || !isKnown ? offered : [chosen, ...offered],
    typed: typed ?? { meant: '', search: '', word: phraseToLearn(group.wordings[0] ?? '', vocabulary) },
    fault,
  };
}

/** The first that is found stands chosen. */
async function search(group: UnansweredGroup, typed: TypedWord, learner: Learner): Promise<TeachForm> {
  const found = await form(group, { ...typed, meant: '' }, null, learner);
  const [first] = found.candidates;
  if (!first) return form(group, { ...typed, search: '' }, { kind: 'nothing-found' }, learner);
  return { ...found, typed: { ...typed, meant: `${first.kind}-${first.code}` } };
}

async function tryWord(group: UnansweredGroup, typed: TypedWord, learner: Learner): Promise<Learning> {
  const meant = meantIn(typed);
  if (!meant) return form(group, typed, { kind: 'meant-needed' }, learner);
  const taught = await teach({ word: typed.word, meant }, learner);
  switch (taught.kind) {
    case 'taught':
      return taught;
    case 'stopped':
      return { ...taught, group: group.likeness, synonym: { word: typed.word, meant } };
    case 'refused':
      return form(group, typed, taught.fault, learner);
  }
}

async function thumb(asked: string, up: boolean, learner: Learner): Promise<Learning> {
  const { port, speaker, chat, now, vocabularyOf, flush } = learner;
  const { tenant, person } = speaker;
  await flush();
  const asker = { chat, person };
  if (up) await port.markHelpful(tenant, asked, asker, now);
  else {
    const text = await port.readAsked(tenant, asked);
    // What nothing can be learnt from is like nothing but itself.
    const likeness = text === null ? null : likenessOf(text, await vocabularyOf(tenant));
    await port.markUnhelpful(tenant, asked, shortHash(`unhelpful ${likeness ?? asked}`), asker, now);
  }
  return { kind: 'thumbed', up };
}
