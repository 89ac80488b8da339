// How words are spelt, by their length: finds those that a slip of the finger could have made another word of.
import { stemsOf } from './inflection.ts';
import { editDistance, forgivenEdits, letterDifference, letterMask } from './spelling.ts';
import { withoutDiacritics } from './words.ts';

interface Spelling {
  readonly term: string;
  readonly bare: string;
  readonly mask: number;
}

export class Spellings {
  readonly #byLength = new Map<number, Spelling[]>();

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      if (forgivenEdits(term.length) === 0) continue;
      const bare = withoutDiacritics(term);
      const spelling = { term, bare, mask: letterMask(bare) };
      const sameLength = this.#byLength.get(term.length);
      if (sameLength) sameLength.push(spelling);
      else this.#byLength.set(term.length, [spelling]);
    }
  }

  /** The words with the fewest edits between them and a word that is none of them, and how many; none where it takes too many. */
  nearest(word: string): { readonly terms: readonly string[]; readonly edits: number } {
    const limit = forgivenEdits(word.length);
    let best = limit + 1;
    let nearest: string[] = [];
    const bare = withoutDiacritics(word);
    const mask = letterMask(bare);
    for (const written of [bare, ...stemsOf(bare).slice(1)]) {
      const allowed = Math.min(limit, forgivenEdits(written.length));
      for (let length = written.length - allowed; length <= written.length + allowed; length += 1) {
        for (const { term, bare: known, mask: knownMask } of this.#byLength.get(length) ?? []) {
          if (letterDifference(mask, knownMask) > 2 * limit + 2) continue;
          const edits = editDistance(written, known, Math.min(allowed, forgivenEdits(known.length), best));
          if (edits > allowed || edits > best || edits === 0 || edits > forgivenEdits(known.length)) continue;
          if (edits < best) nearest = [];
          best = edits;
          if (!nearest.includes(term)) nearest.push(term);
        }
      }
    }
    return { terms: nearest, edits: best };
  }
}
