// Which words begin alike: an ordered list, searched by halves.
import { withoutDiacritics } from './words.ts';

export class Beginnings {
  readonly #inOrder: readonly { readonly term: string; readonly bare: string }[];

  constructor(terms: readonly string[]) {
    this.#inOrder = terms
      .map((term) => ({ term, bare: withoutDiacritics(term) }))
      .sort((a, b) => (a.bare < b.bare ? -1 : 1));
  }

  /** The shortest of the words that begin so, diacritics aside; null when none does. */
  shortest(beginning: string): string | null {
    let [from, to] = [0, this.#inOrder.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#inOrder[middle]?.bare ?? '') < beginning) from = middle + 1;
      else to = middle;
    }
    let shortest: string | null = null;
    for (let at = from; this.#inOrder[at]?.bare.startsWith(beginning); at += 1) {
      const { term = '' } = this.#inOrder[at] ?? {};
      if (shortest === null || term.length < shortest.length) shortest = term;
    }
    return shortest;
  }
}
