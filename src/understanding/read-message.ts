// A message -> its readings: where one question ends and the next begins, and what only sets the scene for another.
import { isAfterthought } from './afterthought.ts';
import { threshold } from './candidate.ts';
import { hasCue } from './finders/find-operation.ts';
import { asksTwice, isPaired, sentencesOf, sidesOf } from './parts.ts';
import type { Meaning, Question } from './question.ts';
import { about } from './readers/one-measure.ts';
import type { Reading } from './read-sentence.ts';
import { readSentence } from './read-sentence.ts';
import { announced, asksNothing, beforeClause, behindClause, inScene, isRemark, narrows, sceneOf } from './scene.ts';
import { keepScope } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { findingsOf, ofWords } from './sentence.ts';
import type { Token } from './words/tokens.ts';

/** More questions in one message than this are not answered. */
const mostQuestions = 4;

/** More joints than this in one sentence are not tried, nor more clauses around a question. */
const mostSides = 8;
const mostClauses = 4;

/** The readings of a message, one for each question in it; never none. */
export function readAll(written: Sentence, today: Date, previous: Question | null): Reading[] {
  const message = announced(written, today);
  const whole = readSentence(message, today, previous);
  const sentences = sentencesOf(message);
  if (sentences.length === 1) {
    if (isAnswerable(whole) && !asksTwice(message) && !isPaired(message, today)) return byHorizon(whole, message);
    return (
      apart(message, today, previous) ??
      (isAnswerable(whole) ? byHorizon(whole, message) : null) ?? [withoutClauses(message, today, previous) ?? whole]
    );
  }

  // "Sjukfrånvaron på KLK? 2022": what comes after says more of the same question.
  const rest = sentences.slice(1);
  if (
    isAnswerable(whole) &&
    whole.meaning.kind !== 'choice' &&
    rest.every((sentence) => isAfterthought(sentence, today, whole.meaning))
  )
    return [whole];

  const readings = readInTurn(sentences.slice(0, 2 * mostQuestions), today, previous);
  const answerable = readings.filter((reading) => isAnswerable(reading) && isQuestion(reading.meaning));
  // Said in several sentences, but one question: "Hej! Jag undrar över KLK. Hur var sjukfrånvaron?"
  const isWhole = isAnswerable(whole) && (isQuestion(whole.meaning) || answerable.length === 0);
  if (answerable.length <= 1 && isWhole && whole.meaning.kind !== 'choice') return [whole];
  if (answerable.length === 0) return readings.filter(asksForHelp).slice(0, 1).concat(whole).slice(0, 1);
  const aside = readings.filter(({ meaning }) => meaning.kind === 'not-understood' && meaning.nearest.length > 0);
  return readings.filter((reading) => answerable.includes(reading) || aside.includes(reading)).slice(0, mostQuestions);
}

/** The readings of sentences that follow each other; a remark is not answered, but sets the scene for what is asked next. */
function readInTurn(sentences: readonly Sentence[], today: Date, previous: Question | null): Reading[] {
  let before = previous;
  let scene: readonly Token[] = [];
  return sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1]?.tokens[0];
    const endsAsking = next === undefined || next.before.includes('?');
    if (!endsAsking && isRemark(sentence)) {
      const told = readSentence(sentence, today, before);
      before = (isAnswerable(told) ? questionIn(told.meaning) : null) ?? before;
      scene = [...scene, ...sceneOf(sentence, today)];
      return [];
    }
    const found = readOne(sentence, scene, today, before);
    // "Vi samverkar redan med Lerum. Vad kostar deras ...?": it is no question, and what it names must not be lost.
    if (!endsAsking && asksNothing(sentence) && !found.some(isAnswerable)) {
      scene = [...scene, ...sceneOf(sentence, today)];
      return [];
    }
    before = questionIn(found.at(-1)?.meaning) ?? before;
    scene = [];
    return found;
  });
}

function readOne(
  sentence: Sentence,
  scene: readonly Token[],
  today: Date,
  before: Question | null,
): readonly Reading[] {
  // "Man talar om digitalisering. Hur stor del är IT?": what it asks of is said anew.
  const isAnew = findingsOf(sentence, 'term').length > 0;
  const set = inScene(isAnew ? withoutTerms(ofWords(sentence, scene)) : scene, sentence);
  const within = readSentence(set, today, before);
  if (isAnswerable(within)) return [within];
  const alone = scene.length === 0 ? within : readSentence(sentence, today, before);
  // What the remark named must not be lost: an answer about something else would be a wrong one.
  const isSure = alone.confidence > sureAlone && !narrows(ofWords(sentence, scene), today);
  if (isAnswerable(alone) && (scene.length === 0 || before !== null || isSure)) return [alone];
  return apart(set, today, before) ?? [withoutClauses(set, today, before) ?? within];
}

/** The words of a scene that name no theme, horizon or category of measures. */
function withoutTerms(scene: Sentence): readonly Token[] {
  const terms = findingsOf(scene, 'term');
  return scene.tokens.filter((_, at) => terms.every(({ from, to }) => at < from || at >= to));
}

/** So sure is a question that names its own indicator, whatever others were named before. */
const sureAlone = 0.9;

/** The question alone, where what stands around it names nothing; null where there is none. */
function withoutClauses(sentence: Sentence, today: Date, previous: Question | null): Reading | null {
  const behind = behindClause(sentence, today).slice(0, mostClauses);
  const within = behind.flatMap((question) => beforeClause(question).slice(0, 1));
  const tried = [...behind, ...beforeClause(sentence).slice(0, mostClauses), ...within];
  for (const question of tried) {
    const read = readSentence(question, today, previous);
    if (isAnswerable(read) && isQuestion(read.meaning)) return read;
  }
  return null;
}

/** "besparing på kort sikt och på lång sikt": a sum for each horizon named, unless all together is asked for. */
function byHorizon(whole: Reading, message: Sentence): Reading[] {
  const { meaning } = whole;
  const isSum = meaning.kind === 'measures' && ['savings', 'count', 'realised', 'share'].includes(meaning.show);
  if (!isSum || hasCue(message, ['together'])) return [whole];
  const said = new Map<number, string[]>();
  for (const { sense, from } of findingsOf(message, 'term')) {
    if (sense.termKind === 'horizon') said.set(from, [...new Set([...(said.get(from) ?? []), sense.code])]);
  }
  if (said.size < 2 || said.size > mostHorizons) return [whole];
  return [...said.values()].map((horizons) => {
    return { ...whole, meaning: { ...meaning, filter: { ...meaning.filter, horizons } } };
  });
}

/** More horizons than this are not answered one by one. */
const mostHorizons = 6;

/** Two questions joined by "and", or null when both sides do not make sense by themselves. */
function apart(sentence: Sentence, today: Date, previous: Question | null, depth = 0): Reading[] | null {
  const { catalogue } = sentence.vocabulary;
  const sides = sidesOf(sentence);
  // So many are no questions, and trying them all would take long.
  if (sides.length > mostSides) return null;
  for (const [left, right] of sides) {
    const first = readSentence(left, today, previous);
    if (!isWellSaid(first)) continue;
    const before = questionIn(first.meaning);
    const second = readSentence(right, today, before ?? previous);
    const rest = isWellSaid(second) ? [second] : depth < 2 ? apart(right, today, before ?? previous, depth + 1) : null;
    if (!rest || changesRoom(first.meaning, second, right)) continue;
    const last = questionIn(rest[0]?.meaning);
    // "sammanslagningen av Ekbacken och Solgården": two words of one title.
    if (rest.length === 1 && isSameMeasure(first.meaning, second.meaning)) return [first];
    const isWhole =
      isSaidWhole(first.meaning) && [left, right].every((side) => hasCue(side, ['question-word', 'what-is']));
    const filled = last && !isWhole ? keepScope(first.meaning, last, catalogue) : first.meaning;
    const from = questionIn(filled);
    return [
      { ...first, meaning: filled },
      ...rest.map((reading) => ({
        ...reading,
        meaning: from ? keepScope(reading.meaning, from, catalogue) : reading.meaning,
      })),
    ];
  }
  return null;
}

/** "utlån 2025, fysiskt och digitalt": after a figure, a bare word for a theme asks for no measures. */
function changesRoom(first: Meaning, { meaning }: Reading, said: Sentence): boolean {
  const isOfFigures = 'periods' in first;
  return isOfFigures && meaning.kind === 'measures' && !hasCue(said, [...about, 'question-word', 'status', 'owner']);
}

/** The second asks nothing but which measure is meant. */
function isSameMeasure(one: Meaning, other: Meaning): boolean {
  return (
    one.kind === 'measure' &&
    other.kind === 'measure' &&
    one.measure.value === other.measure.value &&
    other.aspect === 'whole'
  );
}

/** It names whose figure is wanted: "vad är indexet för Alingsås, och vad var kostnaden 2023?" wants it of no year. */
function isSaidWhole(meaning: Meaning): boolean {
  return 'organisations' in meaning && meaning.organisations.how === 'stated';
}

/** What stands alone for a part of a sentence must be surer: another part of it may be what it resembles. */
function isWellSaid(reading: Reading): boolean {
  return isAnswerable(reading) && reading.confidence >= threshold;
}

/** What is only near is offered, not answered. */
function isAnswerable({ meaning }: Reading): boolean {
  return meaning.kind !== 'not-understood' && !(meaning.kind === 'choice' && meaning.isNear);
}

/** "Jag är ny här. Vad kan jag fråga om?" */
function asksForHelp({ meaning, confidence }: Reading): boolean {
  return meaning.kind === 'help' && meaning.tone === 'plain' && confidence >= threshold;
}

function isQuestion(meaning: Meaning): boolean {
  return meaning.kind !== 'not-understood' && meaning.kind !== 'help';
}

/** The question a meaning is, or for a choice of organisations the first of them. */
function questionIn(meaning: Meaning | undefined): Question | null {
  if (!meaning || meaning.kind === 'not-understood' || meaning.kind === 'help') return null;
  return meaning.kind === 'choice' ? null : meaning;
}
