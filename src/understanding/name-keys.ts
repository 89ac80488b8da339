// What a name is found by beside its words: what they mean, the parts of its compounds, and what those mean.
import type { ConceptPhrases } from './concept-phrases.ts';
import { Kept } from './words/kept.ts';
import type { KnownWords } from './words/known-words.ts';
import type { Key } from './words/match-name.ts';
import { tokensOf, type Token } from './words/tokens.ts';

const strength = { concept: 0.95, part: 0.5, narrowing: 0.42, conceptOfPart: 0.45 };

/** Gives the further keys of each name. */
export function keysBeside(
  words: KnownWords,
  concepts: ConceptPhrases,
  lightness: (word: string) => number,
): (name: readonly string[]) => Key[] {
  const kept = new Kept<readonly KeyOfPart[]>();
  return (name) => {
    const tokens = plainTokens(name, words);
    const whole = tokens.length === name.length ? concepts.find(tokens) : [];
    const keys: Key[] = whole.map(({ sense, from, to }) => ({ term: sense, from, to, strength: strength.concept }));
    name.forEach((word, at) => {
      const ofParts = kept.get(word, () => keysOfParts(word, words, concepts, lightness));
      for (const key of ofParts) keys.push({ ...key, from: at, to: at + 1 });
    });
    return keys;
  };
}

type KeyOfPart = Omit<Key, 'from' | 'to'>;

function keysOfParts(
  word: string,
  words: KnownWords,
  concepts: ConceptPhrases,
  lightness: (word: string) => number,
): KeyOfPart[] {
  const parts = words.parts(word);
  if (!parts) return [];
  const tokens = plainTokens(parts, words);
  const own = parts.map((part, at): KeyOfPart => {
    // A part that says little by itself (antal, tal) is no half of its word; nor is one that only narrows the last.
    const worth = (at === parts.length - 1 ? strength.part : strength.narrowing) * Math.min(1, lightness(part));
    return { term: part, strength: worth, part: { at, of: parts.length } };
  });
  const meant = concepts.find(tokens).map(({ sense, from, to }): KeyOfPart => {
    const isOne = tokens.length === parts.length && to - from === 1;
    const key = { term: sense, strength: strength.conceptOfPart };
    return isOne ? { ...key, part: { at: from, of: parts.length } } : key;
  });
  return [...own, ...meant];
}

function plainTokens(texts: readonly string[], words: KnownWords): Token[] {
  return tokensOf(
    texts.map((text) => ({ text, isCapitalised: false, isCapitals: false, before: ' ' })),
    words,
  );
}
