// Finder: the measures that a command names surely. By number, by code, or by a title said whole.
import { months } from '../lexicon/calendar.ts';
import { measureNumbers, moneyWords, numberNouns } from '../lexicon/commands.ts';
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findingsOf, matchNames } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { tokensOf } from '../words/tokens.ts';
import type { WrittenWord } from './written.ts';

type Words = readonly WrittenWord[];

/** Measures named together, by code: "åtgärd 4 och 5". None when there is no such measure. */
export interface NamedMeasures {
  readonly kind: 'measures';
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
  readonly by: 'title' | 'code' | 'number';
}

/** A title counts as said whole from this share of it, by weight: a slip of the finger is forgiven. */
const wholly = 0.9;
/** Small words of a title that may be left out between its others. */
const widestGap = 2;

/**
 * @param sentence the same words taken apart
 * @param isOfCommand whether a word is one of commands, as it stands
 * @param isAt whether a word for a measure, for "number" or for "and" begins at a word, and where it ends
 */
export function findNamedMeasures(
  words: Words,
  sentence: Sentence,
  isAt: (cue: 'measure' | 'number-sign' | 'and', at: number) => number | null,
  isOfCommand: (at: number) => boolean,
): NamedMeasures[] {
  const { vocabulary } = sentence;
  const wordOf = wordsOfTokens(words, vocabulary);
  const titles = findTitles(sentence, wordOf).filter((title) => {
    return words.slice(title.from, title.to).some((_, i) => !isOfCommand(title.from + i));
  });
  const codes = findingsOf(sentence, 'measure-code').map(({ sense, from, to }): NamedMeasures => {
    const start = wordOf[from] ?? 0;
    return { kind: 'measures', from: start, to: (wordOf[to - 1] ?? start) + 1, codes: [sense.code], by: 'code' };
  });
  const found: NamedMeasures[] = [];
  for (const each of [...codes, ...titles, ...findNumbers(words, vocabulary, isAt)]) {
    if (!found.some(({ from, to }) => each.from < to && from < each.to)) found.push(each);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The word that each token of a sentence comes from: a compound is several tokens. */
export function wordsOfTokens(words: Words, vocabulary: Vocabulary): number[] {
  return words.flatMap((word, at) => tokensOf([word], vocabulary.words).map(() => at));
}

function findTitles(sentence: Sentence, wordOf: readonly number[]): NamedMeasures[] {
  const titles = new Map<string, NamedMeasures>();
  for (const { code, coverage, taken, name } of matchNames(sentence, sentence.vocabulary.measures)) {
    const places = [...new Set([...taken].map((token) => wordOf[token] ?? 0))].sort((a, b) => a - b);
    const [from, last] = [places[0], places.at(-1)];
    // "IT" is not yet "IT review", however little the other word says.
    const isPart = taken.size < Math.min(2, name.length);
    if (coverage < wholly || isPart || from === undefined || last === undefined) continue;
    if (last + 1 - from - places.length > widestGap) continue;
    const span = `${from}-${last}`;
    titles.set(span, {
      kind: 'measures',
      from,
      to: last + 1,
      codes: [...(titles.get(span)?.codes ?? []), code],
      by: 'title',
    });
  }
  return [...titles.values()].sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** "åtgärd 4", "åtgärd nr 4, 5 och 7", "nr 4", "#4", "fyran", "åtgärd IT-9". */
function findNumbers(
  words: Words,
  vocabulary: Vocabulary,
  isAt: (cue: 'measure' | 'number-sign' | 'and', at: number) => number | null,
): NamedMeasures[] {
  const found: NamedMeasures[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const afterWord = isAt('measure', at);
    const afterSign = isAt('number-sign', afterWord ?? at);
    const isByItself = words[at]?.before.endsWith('#') || Object.hasOwn(numberNouns, words[at]?.text ?? '');
    const start = afterSign ?? afterWord ?? (isByItself ? at : null);
    if (start === null) continue;
    const codes = new Set<string>();
    let to = start;
    let isUnknown = false;
    for (let next: number | null = start; next !== null && isNumber(words, next, next > start); ) {
      const code = codeOfNumber(words[next]?.text ?? '', vocabulary);
      if (code === null) isUnknown = true;
      else codes.add(code);
      to = next + 1;
      const and = isAt('and', to);
      next = and ?? (words[to]?.before.trim() === ',' ? to : null);
    }
    // A code that no measure has: "åtgärd IT-9".
    if (to === start && afterWord !== null && isCode(words, start)) [isUnknown, to] = [true, start + 2];
    if (to === start) continue;
    found.push({ kind: 'measures', from: at, to, codes: isUnknown ? [] : [...codes], by: 'number' });
    at = to - 1;
  }
  return found;
}

const numberWords = new Map(
  Object.entries({ ...swedish.numbers, ...english.numbers, ...measureNumbers, ...numberNouns }),
);

/** The code of the measure with a number, in digits or in words; null when there is none. */
export function codeOfNumber(said: string, { catalogue }: Vocabulary): string | null {
  const number = /^\d{1,4}$/.test(said) ? Number(said) : numberWords.get(said);
  return [...catalogue.measures.values()].find((measure) => measure.number === number)?.code ?? null;
}

/** Digits that count nothing: no "60 %", no "4 juni", which other finders know better. */
function isNumber(words: Words, at: number, isFurther: boolean): boolean {
  const { text = '', after = '' } = words[at] ?? {};
  const next = words[at + 1]?.text ?? '';
  const counts = Object.hasOwn(moneyWords, next) || Object.hasOwn(months, next) || /^(?:procent|percent)$/.test(next);
  if (!isFurther && numberWords.has(text)) return true;
  return /^\d{1,4}$/.test(text) && !/^\s?%/.test(after) && !/^[.,-]\d/.test(after + next) && !(isFurther && counts);
}

function isCode(words: Words, at: number): boolean {
  const next = words[at + 1];
  return /^\p{L}{1,8}$/u.test(words[at]?.text ?? '') && /^\d{1,3}$/.test(next?.text ?? '') && next?.before === '-';
}
