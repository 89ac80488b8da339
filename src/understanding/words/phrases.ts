// What names and words mean, and where a sentence has them: a tree of all phrases, walked once from each word.
import type { TermKind } from '../../indicators/term.ts';
import type { Language } from '../../language.ts';
import type { Status } from '../../measures/measure.ts';
import type { Reading } from './known-words.ts';
import type { Token } from './tokens.ts';
import { floatingAdverbs } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';

export type Sense =
  | { readonly kind: 'organisation'; readonly code: string; readonly byKind?: true }
  /** A municipality that exists, but not in this catalogue. */
  | { readonly kind: 'foreign-place'; readonly name: string }
  | { readonly kind: 'term'; readonly code: string; readonly termKind: TermKind }
  | { readonly kind: 'measure-code'; readonly code: string }
  | { readonly kind: 'owner'; readonly person: string }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'filler' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'generic' };

interface Node<S> {
  /** Null where no phrase goes on: that is most of them, and a map is large. */
  next: Map<string, Node<S>> | null;
  /** Null where no phrase ends. */
  senses: readonly Meant<S>[] | null;
}

interface Meant<S> {
  readonly sense: S;
  readonly language: Language | null;
}

/** A phrase found in a sentence, over the tokens `from` up to but not including `to`. */
export interface Finding<S = Sense> {
  readonly sense: S;
  readonly language: Language | null;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

const floatingPrice = 0.005;

/** A tree of phrases, each with what it means. */
export class Phrases<S = Sense> {
  readonly #root: Node<S> = { next: null, senses: null };

  /** Adds a phrase; `language` null for names that are the same in both. */
  add(words: readonly string[], sense: S, language: Language | null): void {
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: null, senses: null }));
      node = next;
    }
    if (node !== this.#root) node.senses = [...(node.senses ?? []), { sense, language }];
  }

  /** All phrases in a sentence, overlapping ones too. */
  find(tokens: readonly Token[]): Finding<S>[] {
    const found: Finding<S>[] = [];
    const walk = (node: Node<S>, from: number, at: number, cost: number): void => {
      if (node.senses !== null)
        for (const { sense, language } of node.senses) found.push({ sense, language, from, to: at, cost });
      walkOn(node, from, at, cost);
    };
    const walkOn = (node: Node<S>, from: number, at: number, cost: number): void => {
      const token = tokens[at];
      if (!token || node.next === null) return;
      for (const reading of token.readings) step(node, reading, from, at + 1, cost);
      if (at > from && floatingAdverbs.has(token.text)) walkOn(node, from, at + 1, cost + floatingPrice);
      for (const reading of token.joined) step(node, reading, from, at + reading.span, cost);
    };
    const step = (node: Node<S>, { terms, cost: added }: Reading, from: number, to: number, cost: number): void => {
      const next = node.next?.get(terms[0] ?? '');
      if (next) walk(next, from, to, cost + added);
    };
    for (let from = 0; from < tokens.length; from += 1) walk(this.#root, from, from, 0);
    return found;
  }
}

const anEnding = 0.021;

/**
 * Keeps the findings that no better one covers: longer phrases win over shorter inside them, cheaper ones over dearer
 * of the same length. Equally good findings of the same words all stay; that is a real ambiguity. A term of the catalogue
 * stays beside a word of the language that is nearer by no more than an ending, and an organisation beside a term.
 */
export function withoutOverlaps<S>(findings: readonly Finding<S>[]): Finding<S>[] {
  const ordered = [...findings].sort((a, b) => b.to - b.from - (a.to - a.from) || a.cost - b.cost);
  const kept: Finding<S>[] = [];
  for (const finding of ordered) {
    const rival = kept.find((other) => other.from < finding.to && finding.from < other.to);
    const isTwin =
      rival !== undefined &&
      rival.from === finding.from &&
      rival.to === finding.to &&
      (rival.cost === finding.cost || (isNamed(finding, rival) && finding.cost - rival.cost <= anEnding));
    if (!rival || isTwin) kept.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A term beside any word, and an organisation beside a term: `räddningstjänst` may be the theme and the unit. */
function isNamed(finding: { readonly sense: unknown }, rival: { readonly sense: unknown }): boolean {
  const [{ kind }, other] = [finding.sense as Sense, rival.sense as Sense];
  return kind === 'term' || (kind === 'organisation' && other.kind === 'term');
}
