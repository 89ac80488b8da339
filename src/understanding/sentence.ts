// A sentence taken apart: its words as tokens, the phrases found in them, and how much each token weighs.
import { claimedPlaces } from './claims.ts';
import { butsIn, guess, isCredible, isVerbOfCost, isWhatOneGot, withoutFalseFriends } from './credible.ts';
import { looseWords } from './narrowing-words.ts';
import { pronounsIn, saidIn } from './said.ts';
import { withSharedHead } from './shared-head.ts';
import type { NameMatch, Said } from './words/match-name.ts';
import type { Names } from './words/names.ts';
import type { Finding, Sense } from './words/phrases.ts';
import { withoutOverlaps } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';
import { tokensOf } from './words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words/words.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  /** The tokens that are `it`, not IT, or `men`, not men. */
  readonly pronouns: ReadonlySet<number>;
  /** The tokens of amounts that are only claimed. */
  readonly claimed: ReadonlySet<number>;
  /** What was said, as keys to names. */
  readonly said: Said;
  readonly vocabulary: Vocabulary;
}

export function takeApart(words: readonly Word[], vocabulary: Vocabulary): Sentence {
  return ofTokens(tokensOf(words, vocabulary.words), vocabulary);
}

/** A stretch of a sentence as a sentence of its own. */
export function partOf({ tokens, vocabulary }: Sentence, from: number, to: number): Sentence {
  return ofTokens(tokens.slice(from, to), vocabulary);
}

/** A sentence made of some of another's words, in their order. */
export function ofWords({ vocabulary }: Sentence, tokens: readonly Token[]): Sentence {
  return ofTokens(tokens, vocabulary);
}

function ofTokens(tokens: readonly Token[], vocabulary: Vocabulary): Sentence {
  const found = vocabulary.phrases.find(tokens).filter((finding) => isCredible(finding, tokens, vocabulary));
  const credible = found.filter((finding) => !isVerbOfCost(finding, found) && !isWhatOneGot(finding, found, tokens));
  const said = withoutFalseFriends(withoutOverlaps(credible), tokens);
  const findings = [...withSharedHead(tokens, said, vocabulary.phrases), ...said].sort((a, b) => a.from - b.from);
  const pronouns = new Set([...pronounsIn(tokens, findings), ...butsIn(tokens, findings)]);
  const claimed = claimedPlaces(tokens, findings);
  const meant = findings.filter(({ sense, from, to }) => {
    const isPronoun = sense.kind === 'term' && to - from === 1 && pronouns.has(from);
    return !isPronoun && !(claimed.has(from) && claimed.has(to - 1));
  });
  return { tokens, findings: meant, pronouns, claimed, said: saidIn(tokens, vocabulary, pronouns), vocabulary };
}

/** The sentence as if it also said some words that stand nowhere in it: what was talked of before. */
export function saying(sentence: Sentence, words: readonly string[]): Sentence {
  const said = new Map<string, { tokens: readonly number[]; cost: number }>(sentence.said);
  for (const word of words) if (!said.has(word)) said.set(word, { tokens: [], cost: 0 });
  return { ...sentence, said };
}

/** The things whose names the sentence may mean, best first. */
export function matchNames({ said, tokens }: Sentence, names: Names, limit?: number): NameMatch[] {
  return names.find(
    said,
    tokens.map(({ readings }) => readings[0]?.terms[0] ?? ''),
    limit,
  );
}

/** A word that stands by itself is more likely a remark than a narrowing. */
const loose = 0.2;

/** A small word that also stands in an indicator's name may be meant as that. */
const perhapsName = 0.5;

/** "bland politiker", "among colleagues": whose figure is wanted. */
function isAmong(tokens: readonly Token[], place: number): boolean {
  return /^(?:bland|hos|among|amongst)$/.test(tokens[place - 1]?.text ?? '');
}

/** "nämndens årsrapport": the first parts of a compound only say which report. */
function besideIdleHead(tokens: readonly Token[], weights: readonly number[]): number[] {
  return tokens.flatMap((_, at) => {
    let head = at;
    while (tokens[head + 1]?.before === '') head += 1;
    return head > at && weights[head] === 0 ? [at] : [];
  });
}

/** How much it matters that a token is understood: words that carry nothing weigh nothing. */
export function tokenWeights({ tokens, findings, pronouns, claimed, vocabulary }: Sentence): number[] {
  const weights = tokens.map(() => 1);
  const lighten = (kind: Sense['kind'], weight: number, weightOfGuess: number): void => {
    for (const finding of findings) {
      if (finding.sense.kind !== kind) continue;
      const light = finding.cost < guess ? weight : weightOfGuess;
      if (kind === 'idle' && isAmong(tokens, finding.from)) continue;
      for (let at = finding.from; at < finding.to; at += 1) weights[at] = Math.min(weights[at] ?? 1, light);
    }
  };
  lighten('generic', 0.4, 0.7);
  lighten('idle', 0, 0.7);
  lighten('filler', 0, 0.5);
  lighten('number', loose, loose);
  tokens.forEach(({ readings: [first] }, at) => {
    const isName = first !== undefined && first.cost < guess && vocabulary.ofNames.has(first.terms[0] ?? '');
    if (isName && (weights[at] ?? 1) < perhapsName) weights[at] = perhapsName;
  });
  for (const at of [...pronouns, ...claimed]) weights[at] = 0;
  for (const at of [...besideIdleHead(tokens, weights), ...looseWords(tokens, findings)])
    weights[at] = Math.min(weights[at] ?? 1, loose);
  return weights;
}

/** The findings of one kind of sense, with the sense narrowed. */
export function findingsOf<K extends Sense['kind']>(
  { findings }: Pick<Sentence, 'findings'>,
  kind: K,
): (Finding & { sense: Extract<Sense, { kind: K }> })[] {
  return findings.filter((finding): finding is Finding & { sense: Extract<Sense, { kind: K }> } => {
    return finding.sense.kind === kind;
  });
}
