// Words as the understanding reads them: each with its readings, compounds parted, words written apart joined.
import type { KnownWords, Reading } from './known-words.ts';
import type { Word } from './words.ts';

/** A word of the sentence with the ways to read it. A compound has been parted into several tokens already. */
export interface Token {
  readonly text: string;
  readonly isCapitalised: boolean;
  readonly isCapitals: boolean;
  readonly before: string;
  /** Each reading is one known word; empty when the word is unknown. */
  readonly readings: readonly Reading[];
  /** The known words that this token makes together with those after it (`sjuk frånvaro`). */
  readonly joined: readonly Joined[];
}

export interface Joined extends Reading {
  /** How many tokens are read as one. */
  readonly span: number;
}

const joiningPrice = 0.01;
const agePrice = 0.04;
const mostJoined = 3;

export function tokensOf(words: readonly Word[], known: KnownWords): Token[] {
  const expanded = expand(words, known);
  const all = expanded.map(({ word }) => word);
  return expanded.flatMap(({ word, abbreviated }, at): Token[] => {
    if (abbreviated) return [{ ...word, readings: [abbreviated], joined: [] }];
    const readings = [...known.readings(word.text), ...andOlder(all, at, known), ...inWords(word.text, known)];
    const compound = readings.find(({ terms }) => terms.length > 1);
    if (!compound) return [{ ...word, readings, joined: joinedAt(all, at, known) }];
    const slip = known.slip(word.text, compound.terms);
    return compound.terms.map((term, part) => {
      const added = part === 0 ? compound.cost : 0;
      const forms = known.forms(term).map(({ terms, cost }) => ({ terms, cost: cost + added }));
      const joined = part === 0 && slip ? [{ ...slip, span: compound.terms.length }] : [];
      return { ...word, text: term, before: part === 0 ? word.before : '', readings: forms, joined };
    });
  });
}

const beforeAnAge: ReadonlySet<string> = new Set(['över', 'fyllda', 'over', 'above', 'aged']);
const afterAnAge = /^(?:plus|(?:(?:år|years?) )?(?:och|eller|and|or) (?:äldre|uppåt|older|above|over))(?: |$)/;

/** "över 80", "80 plus", "80 år och äldre": names write the age as 80+. */
function andOlder(all: readonly Word[], at: number, known: KnownWords): Reading[] {
  const [before, age = ''] = [all[at - 1]?.text, all[at]?.text];
  if (!/^\d\d$/.test(age) || !known.has(`${age}+`)) return [];
  const after = all
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(' ');
  return beforeAnAge.has(before ?? '') || afterAnAge.test(after) ? [{ terms: [`${age}+`], cost: agePrice }] : [];
}

const smallNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['2', ['två', 'two']],
  ['3', ['tre', 'three']],
  ['4', ['fyra', 'four']],
  ['5', ['fem', 'five']],
  ['6', ['sex', 'six']],
  ['7', ['sju', 'seven']],
  ['10', ['tio', 'ten']],
];

/** "inom 2 dagar": names may write the number in words. */
function inWords(text: string, known: KnownWords): Reading[] {
  const [, words = []] = smallNumbers.find(([digits]) => digits === text) ?? [];
  return words.filter((word) => known.has(word)).map((word) => ({ terms: [word], cost: agePrice }));
}

/** Words with what they are short for, where a full stop says that they are; that stop then ends no sentence. */
function expand(words: readonly Word[], known: KnownWords): { word: Word; abbreviated: Reading | null }[] {
  let wasAbbreviated = false;
  return words.map((word, at) => {
    const before = wasAbbreviated ? word.before.replace('.', '') : word.before;
    const isStopped = words[at + 1]?.before.startsWith('.') ?? false;
    const abbreviated = isStopped && !known.isAbbreviation(word.text) ? known.abbreviated(word.text) : null;
    wasAbbreviated = isStopped && (abbreviated !== null || known.isAbbreviation(word.text));
    return { word: { ...word, before }, abbreviated };
  });
}

function joinedAt(words: readonly Word[], at: number, known: KnownWords): Joined[] {
  const found: Joined[] = [];
  let text = words[at]?.text ?? '';
  for (let span = 2; span <= mostJoined; span += 1) {
    const next = words[at + span - 1];
    // An ending written apart is no word: `sparar de` is not `sparade`.
    if (!next || !/^[ -]$/.test(next.before) || next.text.length < 3) break;
    text += next.text;
    // Only as it stands: with an ending guessed as well, too much could be meant.
    for (const { terms, cost } of known.forms(text)) {
      if (terms[0]?.length === text.length) found.push({ terms, cost: cost + joiningPrice, span });
    }
  }
  return found;
}
