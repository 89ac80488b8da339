// What a word would change: known sentences are understood with it and without it, and those whose answer differs are told.
import { setImmediate } from 'node:timers/promises';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { Meaning, Question } from '../understanding/question.ts';
import { takeApart, tokenWeights } from '../understanding/sentence.ts';
import { understand } from '../understanding/understand.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { normalise, splitWords } from '../understanding/words/words.ts';

/** A sentence that would get another answer. */
export interface ChangedAnswer {
  readonly text: string;
  readonly before: readonly Meaning[];
  readonly after: readonly Meaning[];
}

/** The vocabulary as it is, as it would be, and the word that makes the difference. */
export interface Trial {
  readonly before: Vocabulary;
  readonly after: Vocabulary;
  readonly word: string;
}

/** Others get their turn at least this often, in milliseconds. */
const breathMs = 8;

/**
 * The sentences whose known answer the word would change. A refusal or a choice is no known answer to a question that was
 * asked; a name alone may well leave open whose it is.
 */
export async function replay(
  { asked, names }: { readonly asked: readonly string[]; readonly names: readonly string[] },
  trial: Trial,
  today: Date,
): Promise<readonly ChangedAnswer[]> {
  const reach = reachOf(trial);
  const changed: ChangedAnswer[] = [];
  const compare = (text: string, isOther: (before: readonly Meaning[], after: readonly Meaning[]) => boolean): void => {
    const [before, after] = [meaningsOf(text, trial.before, today), meaningsOf(text, trial.after, today)];
    if (isOther(before, after)) changed.push({ text, before, after });
  };
  await inTurns(asked, (text) => {
    if (reach(text) !== 'none') compare(text, (before, after) => before.every(isQuestion) && !areSame(before, after));
  });
  await inTurns(names, (text) => {
    // A name said whole can lose to another only if that one says all of its words.
    if (reach(text) !== 'whole') return;
    compare(text, (before, after) => {
      const [found, another] = thingsIn(before);
      return found !== undefined && another === undefined && thingsIn(after).join() !== found;
    });
  });
  return changed;
}

/** Every name and synonym of the catalogue, as a sentence that must find what it names. */
export function namesIn({ indicators, measures, organisations, terms }: Catalogue): readonly string[] {
  const things = [indicators, measures, organisations, terms].flatMap((all) => [...all.values()]);
  const names = things.flatMap(({ name, synonyms }) => [name.sv, name.en, ...synonyms.sv, ...synonyms.en]);
  return [...new Set(names)];
}

/** Does something for each, one after the other, and lets others have their turn in between. */
export async function inTurns<T>(items: Iterable<T>, act: (item: T) => unknown): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    await act(item);
    if (performance.now() - begun < breathMs) continue;
    await setImmediate();
    begun = performance.now();
  }
}

/** What a text asks by itself, all of it; null when some of it has no answer of its own. */
export function questionsIn(text: string, vocabulary: Vocabulary, today: Date): readonly Question[] | null {
  const meanings = meaningsOf(text, vocabulary, today);
  const questions = meanings.filter(isQuestion);
  return questions.length === meanings.length ? questions : null;
}

/** Whether two readings ask for the same, however each came about. */
export function areSame(one: readonly Meaning[], other: readonly Meaning[]): boolean {
  return withoutHow(one) === withoutHow(other);
}

/** What a text means by itself, with nothing asked before. */
export function meaningsOf(text: string, vocabulary: Vocabulary, today: Date): readonly Meaning[] {
  return understand(text, vocabulary, { today, locale: 'sv', previous: null }).meanings;
}

/** The indicators and measures that meanings are about, each once. */
function thingsIn(meanings: readonly Meaning[]): readonly string[] {
  const questions = meanings.flatMap((meaning): readonly Question[] => {
    return meaning.kind === 'choice' ? meaning.options : isQuestion(meaning) ? [meaning] : [];
  });
  const things = questions.flatMap((question) => {
    if ('indicator' in question) return [`indicator ${question.indicator.value}`];
    if (question.kind === 'measures') return question.filter.measures.map((code) => `measure ${code}`);
    return question.kind === 'measure' ? [`measure ${question.measure.value}`] : [];
  });
  return [...new Set(things)].sort();
}

function isQuestion(meaning: Meaning): meaning is Question {
  return meaning.kind !== 'choice' && meaning.kind !== 'not-understood';
}

function withoutHow(meanings: readonly Meaning[]): string {
  return JSON.stringify(meanings, (key, value: unknown) => (key === 'how' ? undefined : value));
}

/**
 * How much of a text the word can have to do with: none of its words, some, or all of them. A text is found by what it
 * says (its words in all their readings, their parts, what they mean in other words): where that is the same with the
 * word and without it, and none of it is in the word, so are the names that fit it.
 */
function reachOf({ before, after, word }: Trial): (text: string) => 'none' | 'some' | 'whole' {
  const apart = (text: string, vocabulary: Vocabulary) => takeApart(splitWords(normalise(text)), vocabulary);
  const keys = new Set(apart(word, after).said.keys());
  return (text) => {
    const [was, is] = [apart(text, before), apart(text, after)];
    if (was.tokens.length !== is.tokens.length) return 'whole';
    const reached = new Set<number>();
    for (const [key, { tokens }] of is.said)
      if (keys.has(key) || !was.said.has(key)) for (const at of tokens) reached.add(at);
    for (const [key, { tokens }] of was.said) if (!is.said.has(key)) for (const at of tokens) reached.add(at);
    const weights = tokenWeights(is);
    const isWhole = is.tokens.every((_, at) => reached.has(at) || (weights[at] ?? 1) < 1);
    return reached.size === 0 ? 'none' : isWhole ? 'whole' : 'some';
  };
}
