// Finder: who is asked how content they are, where nobody else could be: "hur nöjda är de äldre med hemtjänsten?"
import { determiners } from '../lexicon/grammar.ts';
import { between, content, users } from '../lexicon/ratings.ts';
import type { Sentence } from '../sentence.ts';

/** The places of the words for users who rate what they use; none where the sentence asks for no satisfaction. */
export function raterPlaces({ tokens }: Sentence): number[] {
  const places: number[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (!users.test(tokens[at]?.text ?? '')) continue;
    let before = at - 1;
    const passed: number[] = [];
    while (between.test(tokens[before]?.text ?? '') || determiners.has(tokens[before]?.text ?? ''))
      passed.push(before--);
    let after = at + 1;
    while (between.test(tokens[after]?.text ?? '')) passed.push(after++);
    if (content.test(tokens[before]?.text ?? '') || content.test(tokens[after]?.text ?? '')) places.push(at, ...passed);
  }
  return places;
}
