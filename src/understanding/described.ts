// The words that indicators are described with: whoever asks in other words than the name often uses them.
import { languages } from '../language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Sentence } from './sentence.ts';
import type { NameMatch } from './words/match-name.ts';
import { wordsOf } from './words/words.ts';

/** A shorter word of a description could be anything: `it`. */
const shortestTelling = 4;

/**
 * By the codes of the indicators.
 * @param says whether a word says something, and makes no other thing of what it describes
 */
export function describedBy(
  { indicators }: Catalogue,
  says: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...indicators.values()].map(({ code, definition }) => {
      const words = languages.flatMap((language) => (definition ? wordsOf(definition[language]) : []));
      return [code, new Set(words.filter((word) => word.length >= shortestTelling && says(word)))] as const;
    }),
  );
}

/** So much a word is explained by standing in the description of what most of the name was said of. */
export const byDescription = 0.7;
const mostSaid = 0.6;

/** Where words of the indicator's description stand: "personal på plats" of the safety alarms. */
export function describedPlaces({ tokens, vocabulary }: Sentence, { code, coverage }: NameMatch): number[] {
  const words = vocabulary.described.get(code);
  if (!words || words.size === 0 || coverage < mostSaid) return [];
  return tokens.flatMap(({ text, readings }, at) => {
    return words.has(text) || readings.some(({ terms: [term = ''] }) => words.has(term)) ? [at] : [];
  });
}
