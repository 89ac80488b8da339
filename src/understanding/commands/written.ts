// What somebody wrote, kept letter by letter beside its words, so that their own words can be given back as they stand.
import type { Word } from '../words/words.ts';
import { normalise, splitWords, withoutDiacritics, wordPlaces } from '../words/words.ts';

export interface WrittenWord extends Word {
  /** Without its diacritics. */
  readonly bare: string;
  /** What stands between this word and the next; after the last word, the rest of the text. */
  readonly after: string;
}

export interface Written {
  readonly words: readonly WrittenWord[];
  /** The person's own words, `from` up to but not including `to`: case and punctuation kept, separators before taken off. */
  readonly quote: (from: number, to: number) => string;
}

/** Reads a text of any length and content; the same words as for a question. */
export function write(text: string): Written {
  const original = text.normalize('NFC');
  let plain = '';
  // Where in the original each letter of the plain text comes from.
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const cleaned = plainly(character);
    for (let i = 0; i < cleaned.length; i += 1) origin.push(at);
    plain += cleaned;
    at += character.length;
  }
  const places = wordPlaces(plain);
  const words = splitWords(plain).map((word, i) => {
    const bare = withoutDiacritics(word.text);
    return { ...word, bare, after: plain.slice(places[i]?.to, places[i + 1]?.from ?? plain.length) };
  });
  const originOf = (place: number | undefined): number => origin[place ?? -1] ?? original.length;

  const quote = (from: number, to: number): string => {
    const start = from === 0 ? 0 : originOf(places[from - 1]?.to);
    const end = to >= words.length ? original.length : originOf(places[to]?.from);
    return original
      .slice(start, Math.max(start, end))
      .replace(/^[\s\p{Pd}\p{Cf},:;.!?%)/]+/u, '')
      .trim();
  };
  return { words, quote };
}

function plainly(character: string): string {
  if (/^[\p{Cc}\p{Z}]$/u.test(character)) return character === '\n' ? '\n' : ' ';
  return /^[\p{ASCII}åäöÅÄÖ]$/u.test(character) ? character : normalise(character);
}
