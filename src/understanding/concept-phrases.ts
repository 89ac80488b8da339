// The municipal concepts as an index: they are of the language, so all tenants share one.
import { concepts } from './lexicon/concepts/index.ts';
import type { Finding } from './words/phrases.ts';
import { Phrases } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';
import { wordsOf } from './words/words.ts';

export interface ConceptPhrases {
  /** The phrases of concepts in a text; those of one concept mean the same key. */
  readonly find: (tokens: readonly Token[]) => readonly Finding<string>[];
  /** All words of all phrases, each once. */
  readonly words: ReadonlySet<string>;
}

let made: ConceptPhrases | null = null;

/** Made when first asked for. */
export function conceptPhrases(): ConceptPhrases {
  return (made ??= make());
}

function make(): ConceptPhrases {
  const phrases = new Phrases<string>();
  const words = new Set<string>();
  concepts.forEach(({ sv, en }, number) => {
    const key = `#${number}`;
    for (const phrase of [...sv, ...en].map(wordsOf)) {
      for (const word of phrase) words.add(word);
      phrases.add(phrase, key, null);
    }
  });
  return { find: (tokens) => phrases.find(tokens), words };
}
