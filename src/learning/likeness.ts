// When two questions without an answer are about the same: they hold the same words that Klarsyn does not know, whatever
// the form; where all are known, the same words of content.
import type { Sentence } from '../understanding/sentence.ts';
import { takeApart, tokenWeights } from '../understanding/sentence.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { stemsOf } from '../understanding/words/inflection.ts';
import type { Token } from '../understanding/words/tokens.ts';
import type { Word } from '../understanding/words/words.ts';
import { normalise, splitWords, withoutDiacritics, wordPlaces } from '../understanding/words/words.ts';
import { shortHash } from './asked.ts';

/** The same for questions that are alike; null for one in which nothing could be learnt. */
export function likenessOf(text: string, vocabulary: Vocabulary): string | null {
  const words = wordsToLearn(text, vocabulary).map((word) => bareForm(word.toLowerCase()));
  return words.length === 0 ? null : shortHash([...new Set(words)].sort().join(' '));
}

/** The words of a question that a synonym could be made of, as they were written. */
export function phraseToLearn(text: string, vocabulary: Vocabulary): string {
  return wordsToLearn(text, vocabulary).join(' ');
}

function wordsToLearn(text: string, vocabulary: Vocabulary): readonly string[] {
  const normalised = normalise(text);
  const words = splitWords(normalised);
  const sentence = takeApart(words, vocabulary);
  const unknown = placesOf(sentence, isUnknown);
  const weights = tokenWeights(sentence);
  // What is left when the small words, and all that says who, when or how, is taken away.
  const isContent = ({ text: word }: Token, at: number): boolean =>
    (weights[at] ?? 0) >= 1 &&
    /^\p{L}{2}/u.test(word) &&
    sentence.findings.every(({ from, to, sense }) => at < from || to <= at || sense.kind === 'generic');
  const places = new Set(
    (unknown.length > 0 ? unknown : placesOf(sentence, isContent)).map(wordsOfTokens(sentence, words)),
  );
  const written = wordPlaces(normalised);
  return [...places].map((at) => normalised.slice(written[at]?.from, written[at]?.to));
}

function placesOf({ tokens }: Sentence, fits: (token: Token, at: number) => boolean): readonly number[] {
  return tokens.flatMap((token, at) => (fits(token, at) ? [at] : []));
}

function isUnknown({ text, readings, joined }: Token): boolean {
  return readings.length === 0 && joined.length === 0 && /^\p{L}/u.test(text);
}

/** From a token to the word that it is, or a part of. */
function wordsOfTokens({ tokens }: Sentence, words: readonly Word[]): (token: number) => number {
  let word = -1;
  const places = tokens.map(({ text, before }) => {
    const isPart = word >= 0 && before === '' && words[word + 1]?.text !== text;
    return isPart ? word : (word += 1);
  });
  return (token) => places[token] ?? 0;
}

/** A word without its endings, as far as they come off: `vabbdagarna` and `vabbdagar` are one. */
function bareForm(word: string): string {
  const shortest = stemsOf(word).reduce((one, other) => (other.length < one.length ? other : one));
  return shortest === word ? withoutDiacritics(word) : bareForm(shortest);
}
