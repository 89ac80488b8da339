// Finds things by their names when only some of the words were said, in any order: an inverted index with weights.
import type { Language } from '../../language.ts';
import type { Token } from './phrases.ts';

/** One name (or synonym) of a thing. */
interface Name {
  readonly code: string;
  readonly words: readonly string[];
  readonly language: Language | null;
  readonly weights: readonly number[];
  readonly weight: number;
}

/** How well a thing's best name fits a sentence. */
export interface NameMatch {
  readonly code: string;
  /** The share of the name that was said, by weight, 0 to 1. */
  readonly coverage: number;
  /** The tokens that the name uses. */
  readonly used: ReadonlySet<number>;
  /** What the reading of those tokens cost on average, 0 to 1. */
  readonly cost: number;
  /** The name that was matched: its words, and the language it belongs to, or null. */
  readonly name: readonly string[];
  readonly language: Language | null;
}

export class Names {
  readonly #added: { code: string; words: readonly string[]; language: Language | null }[] = [];
  readonly #index = new Map<string, number[]>();
  #names: Name[] = [];
  #weigh: (word: string) => number = () => 1;

  add(code: string, words: readonly string[], language: Language | null): void {
    if (words.length > 0) this.#added.push({ code, words, language });
  }

  /** Weighs all names added so far: rare words weigh most, `lightness` (0 to 1) makes light of words that say little. */
  finish(lightness: (word: string) => number): void {
    const frequency = new Map<string, Set<string>>();
    for (const { code, words } of this.#added) {
      for (const word of words) {
        const codes = frequency.get(word);
        if (codes) codes.add(code);
        else frequency.set(word, new Set([code]));
      }
    }
    const things = new Set(this.#added.map(({ code }) => code)).size;
    const rarity = (word: string): number => Math.log(1 + things / (frequency.get(word)?.size ?? 1));
    this.#weigh = (word) => Math.max(0.01, rarity(word) * lightness(word));
    this.#names = this.#added.map(({ code, words, language }) => {
      const weights = words.map(this.#weigh);
      return { code, words, language, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
    });
    this.#names.forEach((name, i) => {
      for (const word of new Set(name.words)) {
        const postings = this.#index.get(word);
        if (postings) postings.push(i);
        else this.#index.set(word, [i]);
      }
    });
  }

  /** For each thing of which something was said, its best fitting name; best first, at most `limit`. */
  find(tokens: readonly Token[], limit = 12): NameMatch[] {
    const said = readingsByWord(tokens);
    const tokenWeights = tokens.map(({ readings }) => this.#weigh(readings[0]?.terms[0] ?? ''));
    const scores = new Map<number, { coverage: number; said: number }>();
    for (const [word, { cost, tokens: used }] of said) {
      const weight = used.reduce((sum, token) => sum + (tokenWeights[token] ?? 0), 0) * (1 - cost);
      for (const i of this.#index.get(word) ?? []) {
        const name = this.#names[i];
        if (!name) continue;
        const share = ((name.weights[name.words.indexOf(word)] ?? 0) * (1 - cost)) / name.weight;
        const score = scores.get(i);
        if (score) {
          score.coverage += share;
          score.said += weight;
        } else scores.set(i, { coverage: share, said: weight });
      }
    }
    const best = new Map<string, { i: number; rank: number }>();
    for (const [i, score] of scores) {
      const name = this.#names[i];
      if (!name) continue;
      // The name that uses most of what was said; of such, the one of which most was said.
      const rank = score.said * (0.5 + 0.5 * Math.min(1, score.coverage));
      const known = best.get(name.code);
      if (known === undefined || rank > known.rank) best.set(name.code, { i, rank });
    }
    return [...best.values()]
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ i }) => this.#match(i, said))
      .filter((match) => match !== null);
  }

  #match(i: number, said: ReturnType<typeof readingsByWord>): NameMatch | null {
    const name = this.#names[i];
    if (!name) return null;
    const used = new Set<number>();
    let covered = 0;
    let cost = 0;
    let count = 0;
    name.words.forEach((word, position) => {
      const reading = said.get(word);
      if (!reading) return;
      for (const token of reading.tokens) used.add(token);
      covered += name.weights[position] ?? 0;
      cost += reading.cost;
      count += 1;
    });
    return {
      code: name.code,
      coverage: covered / name.weight,
      used,
      cost: count === 0 ? 0 : cost / count,
      name: name.words,
      language: name.language,
    };
  }
}

function readingsByWord(tokens: readonly Token[]): Map<string, { cost: number; tokens: readonly number[] }> {
  const said = new Map<string, { cost: number; tokens: readonly number[] }>();
  const note = (word: string, cost: number, places: readonly number[]): void => {
    const known = said.get(word);
    if (!known || cost < known.cost) said.set(word, { cost, tokens: places });
  };
  tokens.forEach((token, i) => {
    for (const { terms, cost } of token.readings) note(terms[0] ?? '', cost, [i]);
    for (const { terms, cost } of token.joined) note(terms[0] ?? '', cost, [i, i + 1]);
  });
  return said;
}
