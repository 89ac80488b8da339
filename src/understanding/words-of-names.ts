// Words that are no small words in this tenant's questions, because its indicators are called by them.
import type { Language } from '../language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { namesOf } from './words/name-forms.ts';
import { wordsOf } from './words/words.ts';

/** The words that are a whole name, or that only the other language has as idle words: in English, `rent` is no adverb. */
export function wordsOfNames({ indicators }: Catalogue, lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const small = new Map(
    lexicons.map(({ language, fillers, idle, cues: signs }) => {
      return [language, new Set<string>([...fillers, ...idle, ...Object.values(signs).flat()])] as const;
    }),
  );
  const idle = new Set(lexicons.flatMap((lexicon) => lexicon.idle));
  const isSmallElsewhere = (word: string, language: Language): boolean =>
    small.get(language)?.has(word) === false && idle.has(word);
  const names = [...indicators.values()].flatMap(namesOf);
  return new Set(
    names.flatMap(({ name, language }) => {
      const words = wordsOf(name);
      return words.length === 1 ? words : words.filter((word) => language !== null && isSmallElsewhere(word, language));
    }),
  );
}
