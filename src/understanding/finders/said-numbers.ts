// Finder: numbers, in digits or in words: "4", "fyra", "tjugohundratjugotvå", "twenty twenty-two".
import { english } from '../lexicon/en.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { withoutDiacritics } from '../words/words.ts';

/** The number of at most two digits that a token says; undefined when it says none. */
export function numberAt(sentence: Sentence, at: number): number | undefined {
  const said = sentence.tokens[at]?.text ?? '';
  if (/^\d{1,2}$/.test(said)) return Number(said);
  return findingsOf(sentence, 'number').find(({ from }) => from === at)?.sense.value;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  [swedish, english].flatMap((lexicon) =>
    Object.entries<number>(lexicon.ordinals).map(([word, value]) => [withoutDiacritics(word), value] as const),
  ),
);

/** The ordinal that a token says in words; undefined when it says none. */
export function ordinalAt({ tokens }: Sentence, at: number): number | undefined {
  return ordinals.get(withoutDiacritics(tokens[at]?.text ?? ''));
}

const hundreds: readonly (readonly [RegExp, number])[] = [
  [/^(?:tjugohundra|tvåtusen|tvåtusenoch)/, 2000],
  [/^nittonhundra/, 1900],
];
const tens: Readonly<Record<string, number>> = { tjugo: 20, trettio: 30, nittio: 90, åttio: 80 };
const ones: Readonly<Record<string, number>> = {
  '': 0, ett: 1, en: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12,
  tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
}; // prettier-ignore
const englishTens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };
const englishOnes: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}; // prettier-ignore

/** The year that begins at a token in words, with how many tokens say it; null when none does. */
export function yearInWords({ tokens }: Sentence, at: number): { readonly year: number; readonly span: number } | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  for (const [pattern, base] of hundreds) {
    if (!pattern.test(first)) continue;
    const rest = below100(first.replace(pattern, ''));
    return rest === null ? null : { year: base + rest, span: 1 };
  }
  if (first !== 'twenty' || !(second in englishTens || second in englishOnes)) return null;
  if (second in englishOnes) {
    // "twenty two" is a number, "twenty nineteen" a year.
    const ending = englishOnes[second] ?? 0;
    return ending < 10 ? null : { year: 2000 + ending, span: 2 };
  }
  const ending = englishOnes[third] ?? 0;
  const isJoined = ending > 0 && ending < 10;
  return { year: 2000 + (englishTens[second] ?? 0) + (isJoined ? ending : 0), span: isJoined ? 3 : 2 };
}

function below100(text: string): number | null {
  for (const [word, value] of Object.entries(tens)) {
    const one = text.startsWith(word) ? ones[text.slice(word.length)] : undefined;
    if (one !== undefined && one < 10) return value + one;
  }
  return ones[text] ?? null;
}
