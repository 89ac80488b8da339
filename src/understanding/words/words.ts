// Text -> words. Repairs what keyboards and copy-paste do to text, and keeps each word's surroundings.

export interface Word {
  /** Lower-case, as written. */
  readonly text: string;
  /** Written with a capital: a hint that it is a name. */
  readonly isCapitalised: boolean;
  /** Written in capitals alone, two or more: an abbreviation, if the rest of the text is not. */
  readonly isCapitals: boolean;
  /** What stands between the previous word and this one. */
  readonly before: string;
}

/** Longer texts are not questions; they are refused before any work is done on them. */
export const longestText = 1000;

const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Co}\p{Cs}]/gu;
const control = /[\p{Cc}\p{Z}]+/gu;
const dash = /[\p{Pd}−]/gu;
// A word, a number (80+ is another than 80), or a word with its ending after a colon or apostrophe (KLK:s, kommunen's).
const wordPattern = /(\p{L}+|\p{N}+\+?)(?:[:'’´](\p{L}{1,4})(?!\p{L}))?/gu;

/** Nearly all texts are written so, and are in that form already. */
const plainText = /^[!-~åäöÅÄÖ]+(?: [!-~åäöÅÄÖ]+)*$/;

/** Makes one form of what looks the same: full-width letters, zero-width marks, exotic spaces and dashes, the old sign for less. */
export function normalise(text: string): string {
  if (plainText.test(text) && !text.includes(' ./. ')) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(control, oneGap)
    .replace(dash, '-')
    .replaceAll(' ./. ', ' minus ')
    .trim();
}

// A new line parts sentences; other gaps are all alike.
function oneGap(gap: string): string {
  return gap.includes('\n') ? '\n' : ' ';
}

/** The words of a normalised text. Hyphens part words: `IT-kostnad` is two. */
export function splitWords(normalised: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of normalised.matchAll(wordPattern)) {
    const written = match[1] ?? '';
    words.push({
      text: written.toLowerCase(),
      isCapitalised: /^\p{Lu}/u.test(written),
      isCapitals: /^\p{Lu}{2,}$/u.test(written),
      before: normalised.slice(end, match.index),
    });
    end = match.index + match[0].length;
  }
  return words;
}

/** Nearly all names and phrases are written so. */
const plainPhrase = /^[a-zåäö]+(?: [a-zåäö]+)*$/;

/** The words of a name or a phrase, lower-case. */
export function wordsOf(text: string): string[] {
  return plainPhrase.test(text) ? text.split(' ') : splitWords(normalise(text)).map((word) => word.text);
}

/** Where each of those words stands in the normalised text, `from` up to but not including `to`. */
export function wordPlaces(normalised: string): { readonly from: number; readonly to: number }[] {
  return [...normalised.matchAll(wordPattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

const bare: Readonly<Record<string, string | undefined>> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
  æ: 'a',
  ø: 'o',
  á: 'a',
};

/** The word without its diacritics: `överförmyndare` -> `overformyndare`. */
export function withoutDiacritics(text: string): string {
  return text.replace(/[åäöéèüæøá]/g, (letter) => bare[letter] ?? letter);
}

/**
 * Whether `written` can be `known` with some diacritics lost. Lost ones are forgiven (`sjukfranvaro`);
 * others are not, so that different words stay apart (`mål` is never `mal`).
 */
export function isSameButForLostDiacritics(written: string, known: string): boolean {
  if (written.length !== known.length) return false;
  for (let i = 0; i < written.length; i += 1) {
    const a = written[i] ?? '';
    const b = known[i] ?? '';
    if (a !== b && a !== bare[b]) return false;
  }
  return true;
}
