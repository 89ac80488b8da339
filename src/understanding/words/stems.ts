// Known words by their stems. Those that begin alike are indexed when one of them is first looked for: most never are.
import { beginningOf, beginningsOf, stemsOf } from './inflection.ts';
import { withoutDiacritics } from './words.ts';

export interface Stemmed {
  readonly term: string;
  /** As it is spelt. */
  readonly stem: string;
}

interface Alike {
  readonly terms: string[];
  /** By stem without diacritics. */
  stems: ReadonlyMap<string, readonly Stemmed[]> | null;
}

const none: readonly Stemmed[] = [];

export class Stems {
  readonly #alike = new Map<string, Alike>();

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      for (const beginning of beginningsOf(term)) this.#add(withoutDiacritics(beginning), term);
    }
  }

  /** The words that have a stem, given without diacritics. */
  of(bare: string): readonly Stemmed[] {
    const alike = this.#alike.get(beginningOf(bare));
    if (!alike) return none;
    alike.stems ??= byStem(alike.terms);
    return alike.stems.get(bare) ?? none;
  }

  #add(beginning: string, term: string): void {
    const alike = this.#alike.get(beginning);
    if (alike) alike.terms.push(term);
    else this.#alike.set(beginning, { terms: [term], stems: null });
  }
}

function byStem(terms: readonly string[]): ReadonlyMap<string, readonly Stemmed[]> {
  const stems = new Map<string, Stemmed[]>();
  for (const term of terms) {
    for (const { stem, bare } of bareStemsOf(term)) {
      const known = stems.get(bare);
      if (known) known.push({ term, stem });
      else stems.set(bare, [{ term, stem }]);
    }
  }
  return stems;
}

/** The stems of a word, each as it is spelt and without diacritics. */
export function bareStemsOf(word: string): { readonly stem: string; readonly bare: string }[] {
  const bare = withoutDiacritics(word);
  return stemsOf(word).map((stem) => {
    return { stem, bare: word.startsWith(stem) ? bare.slice(0, stem.length) : withoutDiacritics(stem) };
  });
}
