// The words that indicators are described with: whoever asks in other words than the name often uses them.
import { languages } from '../language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Sentence } from './sentence.ts';
import { Kept } from './words/kept.ts';
import type { NameMatch } from './words/match-name.ts';
import { wordsOf } from './words/words.ts';

/** A shorter word of a description could be anything: `it`. */
const shortestTelling = 4;

/** The words that an indicator is described with, by its code. */
export type Described = (code: string) => ReadonlySet<string>;

/**
 * Each description is read when its indicator is first asked for: a catalogue may hold thousands.
 * @param says whether a word says something, and makes no other thing of what it describes
 */
export function describedBy({ indicators }: Catalogue, says: (word: string) => boolean): Described {
  const kept = new Kept<ReadonlySet<string>>();
  return (code) =>
    kept.get(code, () => {
      const definition = indicators.get(code)?.definition;
      const words = definition ? languages.flatMap((language) => wordsOf(definition[language])) : [];
      return new Set(words.filter((word) => word.length >= shortestTelling && says(word)));
    });
}

/** So much a word is explained by standing in the description of what most of the name was said of. */
export const byDescription = 0.7;
const mostSaid = 0.6;

/** Where words of the indicator's description stand: "personal på plats" of the safety alarms. */
export function describedPlaces({ tokens, vocabulary }: Sentence, { code, coverage }: NameMatch): number[] {
  if (coverage < mostSaid) return [];
  const words = vocabulary.described(code);
  if (words.size === 0) return [];
  return tokens.flatMap(({ text, readings }, at) => {
    return words.has(text) || readings.some(({ terms: [term = ''] }) => words.has(term)) ? [at] : [];
  });
}
