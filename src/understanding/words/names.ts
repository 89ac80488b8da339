// Finds things by their names when only some of the words were said, in any order and in other words: an inverted index.
import type { Language } from '../../language.ts';
import type { NameWord } from './asides.ts';
import { headOf } from './head.ts';
import { Kept } from './kept.ts';
import type { Fit, Key, Name, NameMatch, Reading, Said } from './match-name.ts';
import { fitOf, matchOf } from './match-name.ts';

/** What something is counted by tells less of it than what is counted: "per chef". So does what is said by the way. */
const aside = 0.4;

/** What stands behind these tells where, not which. */
const within: ReadonlySet<string> = new Set(['i', 'inom', 'på', 'vid', 'in', 'at', 'within']);

/** How many names are looked at closely; the index alone ranks the rest out. */
const closely = 48;
/** Those that rank below this share of the best are not looked at at all. */
const worthwhile = 0.2;

/** What was said, by the number of its term. */
interface Numbered {
  readonly number: number;
  readonly reading: Reading;
}

export class Names {
  readonly #added: { code: string; words: readonly NameWord[]; language: Language | null }[] = [];
  readonly #wordsOf = new Map<string, readonly string[]>();
  /** The terms of all keys, numbered, and by their numbers the names that have them. */
  readonly #numbers = new Map<string, number>();
  readonly #index: { name: number; share: number }[][] = [];
  #names: Name[] = [];
  #weigh: (word: string) => number = () => 1;
  /** Room to count in, by name; coverage and weight are zero between two calls. */
  #scores = roomFor(0);
  /** Room for what was said, by the number of its term; empty between two calls. */
  readonly #heard: (Reading | undefined)[] = [];

  add(code: string, words: readonly NameWord[], language: Language | null): void {
    if (words.length === 0) return;
    this.#added.push({ code, words, language });
    this.#wordsOf.set(code, [...this.wordsOf(code), ...words.map(({ text }) => text)]);
  }

  /**
   * Weighs and indexes all names added so far: rare words weigh most.
   * @param lightness below 1 makes light of words that say little, above 1 weighs those that change the whole
   * @param keysOf other keys to a name, beside its own words
   */
  finish(lightness: (word: string) => number, keysOf: (words: readonly string[]) => readonly Key[]): void {
    const users = this.#users();
    const things = new Set(this.#added.map(({ code }) => code)).size;
    const rarity = (word: string): number => Math.log(1 + things / (users.get(word)?.size ?? 1));
    const kept = new Kept<number>();
    this.#weigh = (word) => kept.get(word, () => Math.max(0.01, rarity(word) * lightness(word)));
    this.#names = this.#added.map(({ code, words: written, language }) => {
      const words = written.map(({ text }) => text);
      const weights = written.map(({ text, isAside }, at) => {
        return this.#weigh(text) * (isAside || words.slice(0, at).includes('per') ? aside : 1);
      });
      const own = words.map((term, at) => ({ term, from: at, to: at + 1, strength: 1 }));
      const keys: Key[] = [...own, ...keysOf(words)];
      const numbers = keys.map(({ term }) => this.#numberOf(term));
      const head = headOf(written.filter(({ isMain }) => isMain).map(({ text }) => text));
      const isCompound = keys.some(({ from, part }) => part !== undefined && from === head);
      const isPlaced = head === 0 && within.has(words[1] ?? '');
      const isTelling = isCompound && isPlaced && users.get(words[head] ?? '')?.size === 1;
      return { code, words, language, weights, weight: sum(weights), head, keys, numbers, isTelling };
    });
    this.#scores = roomFor(this.#names.length);
    this.#names.forEach((name, i) => {
      for (const [k, key] of name.keys.entries()) {
        const number = name.numbers[k]!;
        const share = (sum(name.weights.slice(key.from, key.to)) * key.strength) / name.weight;
        const postings = this.#index[number];
        const last = postings?.at(-1);
        // A word that a name has twice is said once.
        if (last?.name === i) last.share += share;
        else if (postings) postings.push({ name: i, share });
        else this.#index[number] = [{ name: i, share }];
      }
    });
  }

  /** All words of a thing's names. */
  wordsOf(code: string): readonly string[] {
    return this.#wordsOf.get(code) ?? [];
  }

  /** For each thing of which something was said, its best fitting name; best first, at most `limit`. */
  find(said: Said, tokenTerms: readonly string[], limit = 12): NameMatch[] {
    const tokenWeights = tokenTerms.map((term) => this.#weigh(term));
    const numbered = this.#numbered(said);
    for (const { number, reading } of numbered) this.#heard[number] = reading;
    const fits = this.#promising(numbered, tokenWeights).map((name) => fitOf(name, this.#heard, said));
    for (const { number } of numbered) this.#heard[number] = undefined;
    const best = new Map<string, { fit: Fit; rank: number }>();
    for (const fit of fits) {
      let weight = 0;
      for (const [token, strength] of fit.used) weight += (tokenWeights[token] ?? 0) * strength;
      const rank = rankOf(weight, fit.coverage);
      const known = best.get(fit.name.code);
      if (!known || rank > known.rank) best.set(fit.name.code, { fit, rank });
    }
    return [...best.values()]
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ fit }) => matchOf(fit, fits));
  }

  /** What was said that stands in any name. */
  #numbered(said: Said): Numbered[] {
    return [...said].flatMap(([term, reading]) => {
      const number = this.#numbers.get(term);
      return number === undefined ? [] : [{ number, reading }];
    });
  }

  /** The names that the index finds most of in what was said, best first. */
  #promising(said: readonly Numbered[], tokenWeights: readonly number[]): Name[] {
    const { coverage, weight, rank } = this.#scores;
    const touched: number[] = [];
    for (const { number, reading } of said) {
      const { cost, tokens } = reading;
      let saying = 0;
      for (const token of tokens) saying += tokenWeights[token] ?? 0;
      saying *= 1 - cost;
      for (const { name, share } of this.#index[number] ?? []) {
        if (weight[name] === 0) touched.push(name);
        coverage[name] = (coverage[name] ?? 0) + share * (1 - cost);
        weight[name] = (weight[name] ?? 0) + saying;
      }
    }
    let highest = 0;
    for (const i of touched) {
      const own = rankOf(weight[i] ?? 0, coverage[i] ?? 0);
      rank[i] = own;
      if (own > highest) highest = own;
    }
    for (const i of touched) coverage[i] = weight[i] = 0;
    return touched
      .filter((i) => (rank[i] ?? 0) >= worthwhile * highest)
      .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0))
      .slice(0, closely)
      .flatMap((i) => this.#names[i] ?? []);
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
    return number;
  }

  /** The things that use each word: rare words weigh more, and a word is as rare as those are few. */
  #users(): ReadonlyMap<string, ReadonlySet<string>> {
    const users = new Map<string, Set<string>>();
    for (const { code, words } of this.#added) {
      for (const { text: word } of words) {
        const codes = users.get(word);
        if (codes) codes.add(code);
        else users.set(word, new Set([code]));
      }
    }
    return users;
  }
}

/** The name that uses most of what was said; of such, the one of which most was said. */
function rankOf(saidWeight: number, coverage: number): number {
  return saidWeight * (0.5 + 0.5 * Math.min(1, coverage));
}

function roomFor(names: number) {
  return { coverage: new Float64Array(names), weight: new Float64Array(names), rank: new Float64Array(names) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
