// A sentence taken apart: its words as tokens, the phrases found in them, and how much each token weighs.
import type { KnownWords } from './words/known-words.ts';
import type { Finding, Sense, Token } from './words/phrases.ts';
import { withoutOverlaps } from './words/phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words/words.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  readonly vocabulary: Vocabulary;
}

export function takeApart(words: readonly Word[], vocabulary: Vocabulary): Sentence {
  const tokens = tokensOf(words, vocabulary.words);
  return { tokens, findings: withoutOverlaps(vocabulary.phrases.find(tokens)), vocabulary };
}

/** Reads each word; a compound becomes one token for each of its parts. */
function tokensOf(words: readonly Word[], known: KnownWords): Token[] {
  const tokens: Token[] = [];
  words.forEach((word, i) => {
    const readings = known.readings(word.text);
    const compound = readings.find(({ terms }) => terms.length > 1);
    if (compound) {
      compound.terms.forEach((term, part) => {
        const before = part === 0 ? word.before : '';
        const added = part === 0 ? compound.cost : 0;
        const forms = known.forms(term).map(({ terms, cost }) => ({ terms, cost: cost + added }));
        tokens.push({ ...word, text: term, before, readings: forms, joined: [] });
      });
      return;
    }
    const next = words[i + 1];
    const isBeside = next !== undefined && /^[ -]$/.test(next.before);
    const joined = isBeside ? known.forms(word.text + next.text) : [];
    tokens.push({ ...word, readings, joined: joined.map(({ terms, cost }) => ({ terms, cost: cost + 0.01 })) });
  });
  return tokens;
}

// A reading that costs this much has been through the spelling: an unknown word must not vanish by looking like a small one.
const guess = 0.08;

/** How much it matters that a token is understood: words that carry nothing weigh nothing. */
export function tokenWeights({ tokens, findings }: Sentence): number[] {
  const weights = tokens.map(() => 1);
  const lighten = (kind: Sense['kind'], weight: number, weightOfGuess: number): void => {
    for (const finding of findings) {
      if (finding.sense.kind !== kind) continue;
      weights.fill(finding.cost < guess ? weight : weightOfGuess, finding.from, finding.to);
    }
  };
  lighten('generic', 0.3, 0.6);
  lighten('filler', 0, 0.5);
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
