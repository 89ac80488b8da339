// What somebody said, as the parts that a command can be made of: measures, people, days, amounts and words of commands.
import type { Language } from '../../language.ts';
import type { Mention } from '../command.ts';
import { findLanguage } from '../finders/find-language.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Sentence } from '../sentence.ts';
import { takeApart } from '../sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Finding } from '../words/phrases.ts';
import { withoutOverlaps } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import { normalise, splitWords, wordsOf } from '../words/words.ts';
import type { CommandSense } from './command-words.ts';
import { commandTokens, findCommandWords } from './command-words.ts';
import type { Quantity } from './find-amounts.ts';
import { findQuantities, mayCount } from './find-amounts.ts';
import { findDates } from './find-dates.ts';
import type { Lasting } from './find-lasting.ts';
import { findLasting } from './find-lasting.ts';
import type { NamedMeasures } from './find-measures.ts';
import { findNamedMeasures } from './find-measures.ts';
import type { SaidDays } from './said-days.ts';
import type { Written, WrittenWord } from './written.ts';
import { write } from './written.ts';

/** Words, `from` up to but not including `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Part = Stretch &
  (
    | NamedMeasures
    | Quantity
    | Lasting
    | { readonly kind: 'mention'; readonly mention: Mention }
    | { readonly kind: 'days'; readonly days: SaidDays }
    | { readonly kind: 'words'; readonly senses: readonly CommandSense[] }
  );

export interface Saying {
  readonly written: Written;
  /** The words looked at: what stands after them can only be somebody's own words. */
  readonly words: readonly WrittenWord[];
  /** In their order, none over another. Words in no part mean nothing to a command. */
  readonly parts: readonly Part[];
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The one measure of the question before this, or null. */
  readonly talkedOf: string | null;
  readonly today: Date;
}

export interface SayingCircumstances {
  readonly today: Date;
  readonly locale: Language;
  readonly mentions: readonly Mention[];
  readonly talkedOf: string | null;
}

/** A command says what is to be done in its first words. */
const mostWords = 80;

/** Cues that questions have too: alone, or with each other, they tell of nothing to be done. */
const inQuestions = new Set<CommandCue>([
  'number-sign', 'to', 'from', 'past', 'future', 'not', 'doubt', 'condition', 'inexact', 'about', 'polite', 'courtesy', 'farewell', 'and', 'small', 'asks',
  'is-it', 'me', 'latest', 'show', 'since', 'share-done', 'because', 'new', 'raise', 'nothing', 'or', 'also', 'half', 'remaining',
  'each', 'too', 'only', 'everything', 'these', 'it', 'measures', 'saving', 'when', 'may-we', 'here', 'data', 'keeps', 'keeper', 'aside',
]); // prettier-ignore

/** What was said, or null when nothing in it can be of a command. */
export function hear(text: string, vocabulary: Vocabulary, circumstances: SayingCircumstances): Saying | null {
  const { today, locale, mentions, talkedOf } = circumstances;
  const tokens = commandTokens(splitWords(normalise(text)).slice(0, mostWords), vocabulary);
  const phrases = findCommandWords(tokens);
  const tells = phrases.some(({ sense }) => sense.kind === 'status' || !inQuestions.has(sense.cue));
  // Most of what is written are questions, which are known by now.
  if (!tells && !mayCount(text, tokens)) return null;
  const written = write(text);
  const words = written.words.slice(0, mostWords);
  if (!tells && !findQuantities(words, () => false).some(({ kind }) => kind === 'share' || kind === 'amount'))
    return null;
  const sentence = takeApart(words, vocabulary);
  const isOfCommand = (at: number): boolean =>
    phrases.some(({ from, to, cost }) => from <= at && at < to && cost === 0);

  const parts: Part[] = [];
  const isTaken = (at: number): boolean => parts.some(({ from, to }) => from <= at && at < to);
  const add = (found: readonly Part[]): void => {
    for (const part of found) if (!range(part).some(isTaken)) parts.push(part);
  };
  add(findMentions(words, mentions));
  add(
    findNamedMeasures(
      words,
      sentence,
      (cue, at) => endOfCue(phrases, cue, at) ?? (cue === 'measure' ? endOfCue(phrases, 'measures', at) : null),
      isOfCommand,
    ),
  );
  const free = (): Finding<CommandSense>[] => withoutOverlaps(phrases.filter((phrase) => !range(phrase).some(isTaken)));
  // Åkesson keeps the letters of the name in English too.
  const isMention = (at: number): boolean =>
    parts.some(({ kind, from, to }) => kind === 'mention' && from <= at && at < to);
  const beside = tokens.filter((_, at) => !isMention(at));
  const language = languageOf(sentence, beside, free(), locale);
  add(
    findDates(words, today, language, isTaken).map(({ from, to, ahead, back }) => ({
      kind: 'days',
      from,
      to,
      days: { ahead, back },
    })),
  );
  add(findLasting(words, today, isTaken));
  add(findQuantities(words, isTaken));
  add(wordParts(free()));
  return { written, words, parts: parts.sort((a, b) => a.from - b.from), language, vocabulary, talkedOf, today };
}

export function range({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Whether a part says something of a kind. */
export function says(part: Part, cue: CommandCue): boolean {
  return part.kind === 'words' && part.senses.some((sense) => sense.kind === 'cue' && sense.cue === cue);
}

/** Whether a part says any of several. */
export function saysAny(part: Part, cues: ReadonlySet<CommandCue>): boolean {
  return part.kind === 'words' && part.senses.some((sense) => sense.kind === 'cue' && cues.has(sense.cue));
}

/** The parts that lie within a stretch. */
export function partsIn({ parts }: Saying, { from, to }: Stretch): Part[] {
  return parts.filter((part) => from <= part.from && part.to <= to);
}

/** The words of a stretch in no part that explains them. */
export function leftOver(saying: Saying, stretch: Stretch, explains: (part: Part) => boolean): number[] {
  const explained = new Set(partsIn(saying, stretch).filter(explains).flatMap(range));
  return range(stretch).filter((at) => !explained.has(at));
}

/** Words of a text, as somebody wrote them; cut where they are too many to be shown in a reply. */
export function textOf({ written }: Saying, places: readonly number[]): string {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  return written
    .quote(first, last + 1)
    .slice(0, mostShown)
    .replace(/[\s\p{P}]+$/u, '');
}

export function wholeText(saying: Saying): string {
  return textOf(saying, range({ from: 0, to: saying.words.length }));
}

const mostShown = 200;

function findMentions(words: readonly WrittenWord[], mentions: readonly Mention[]): Part[] {
  const found: Part[] = [];
  const named = mentions.map((mention) => ({
    mention,
    name: wordsOf(mention.name),
  }));
  for (const { mention, name } of named.sort((a, b) => b.name.length - a.name.length)) {
    words.forEach((word, from) => {
      const isNamed = name.length > 0 && name.every((text, i) => words[from + i]?.text === text);
      const isFree = !found.some((other) => other.from < from + name.length && from < other.to);
      if (!isNamed || !isFree || !(word.isCapitalised || word.before.endsWith('@'))) return;
      found.push({ kind: 'mention', mention, from, to: from + name.length });
    });
  }
  return found;
}

function endOfCue(phrases: readonly Finding<CommandSense>[], cue: CommandCue, at: number): number | null {
  const ends = phrases.filter(({ sense, from }) => from === at && sense.kind === 'cue' && sense.cue === cue);
  return ends.length === 0 ? null : Math.max(...ends.map(({ to }) => to));
}

/** What stands in the same words becomes one part. */
function wordParts(phrases: readonly Finding<CommandSense>[]): Part[] {
  const parts = new Map<number, { kind: 'words'; from: number; to: number; senses: CommandSense[] }>();
  for (const { sense, from, to } of phrases) {
    const part = parts.get(from) ?? { kind: 'words', from, to, senses: [] };
    part.senses.push(sense);
    parts.set(from, part);
  }
  return [...parts.values()];
}

/** The words of commands vote first: "starta" is no form of "started". */
function languageOf(
  sentence: Sentence,
  tokens: readonly Token[],
  phrases: readonly Finding<CommandSense>[],
  locale: Language,
): Language {
  const findings = phrases.map((phrase) => ({ ...phrase, sense: { kind: 'filler' as const } }));
  return findLanguage({ ...sentence, tokens, findings }, null, findLanguage(sentence, null, locale));
}
