// Which words begin alike: an ordered list, searched by halves.
import { withoutDiacritics } from './words.ts';

export class Beginnings {
  readonly #inOrder: readonly Entry[];

  constructor(terms: readonly string[]) {
    this.#inOrder = terms
      .map((term) => ({ term, bare: withoutDiacritics(term) }))
      .sort((a, b) => (a.bare < b.bare ? -1 : 1));
  }

  /** The shortest of the words that begin so, diacritics aside; null when none does. */
  shortest(beginning: string): string | null {
    return shortestOf(this.#beginningWith(beginning));
  }

  /**
   * The word that was cut short, written without diacritics: broken off within a syllable (`personaloms`), or with letters
   * left out so that nobody could say it (`sjukfrv`, `debgrad`). Null when there is none.
   */
  cutFrom(written: string): string | null {
    const broken = this.#beginningWith(written).filter(({ bare }) => bare.length >= written.length + fewestLost);
    if (/[^aeiouy]$/.test(written) && broken.length > 0) return shortestOf(broken);
    if (!unsayable.test(written)) return null;
    const alike = this.#beginningWith(written.slice(0, sameBeginning));
    return shortestOf(alike.filter(({ bare }) => bare.length > written.length && isLeftOf(written, bare)));
  }

  #beginningWith(beginning: string): Entry[] {
    let [from, to] = [0, this.#inOrder.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#inOrder[middle]?.bare ?? '') < beginning) from = middle + 1;
      else to = middle;
    }
    const found: Entry[] = [];
    for (let at = from; this.#inOrder[at]?.bare.startsWith(beginning); at += 1) {
      const entry = this.#inOrder[at];
      if (entry) found.push(entry);
    }
    return found;
  }
}

interface Entry {
  readonly term: string;
  readonly bare: string;
}

/** So many letters are lost at least where a word is broken off; fewer are an ending. */
const fewestLost = 3;
const sameBeginning = 3;
/** Three consonants after each other and more: so words end or meet where letters were left out. */
const unsayable = /[^aeiouy]{3}/;

function shortestOf(entries: readonly Entry[]): string | null {
  return entries.reduce<Entry | null>((a, b) => (a && a.term.length <= b.term.length ? a : b), null)?.term ?? null;
}

/** Whether letters are what is left of a word's letters, in their order. */
function isLeftOf(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
