// How much a word that nothing explains may narrow what is asked, told by where it stands: "sjukfrånvaro bland vikarier" is
// another thing, "jag vore tacksam för sjukfrånvaron" is not.
import { determiners, prepositions } from './lexicon/grammar.ts';
import type { Finding } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';

/** Small words that a sentence in full has and a telegram has not. */
const least = 2;

/**
 * The places of words that stand by themselves among small words, neither behind a preposition nor beside another word of
 * content: verbs and remarks, most likely. None in a telegram, where every word counts.
 */
export function looseWords(tokens: readonly Token[], findings: readonly Finding[]): number[] {
  const covered = tokens.map(() => false);
  let small = 0;
  for (const { sense, from, to } of findings) {
    covered.fill(true, from, to);
    if (sense.kind === 'filler' || sense.kind === 'idle') small += to - from;
  }
  if (small < least) return [];
  const isContent = (at: number): boolean => {
    const text = tokens[at]?.text;
    return text !== undefined && !covered[at] && !/\p{N}/u.test(text);
  };
  const isFound = (at: number, kinds: readonly string[]): boolean =>
    findings.some(({ sense, from, to }) => from <= at && at < to && kinds.includes(sense.kind));
  // "de tre tyngsta besparingarna": it says which of them.
  const isAttribute = (at: number): boolean =>
    isFound(at + 1, ['cue', 'term']) &&
    !isFound(at + 1, ['filler', 'idle']) &&
    (isFound(at - 1, ['number']) || determiners.has(tokens[at - 1]?.text ?? ''));
  return tokens.flatMap(({ readings, isCapitalised, before: gap }, at) => {
    const isName = isCapitalised && at > 0;
    const isPart = (at > 0 && gap === '') || tokens[at + 1]?.before === '';
    // A word that is known and explains nothing names another thing.
    if (!isContent(at) || readings.length > 0 || isName || isPart) return [];
    const endsHere = /[,;:.!?()-]/.test(tokens[at + 1]?.before ?? '.');
    const beginsHere = /[,;:.!?()]/.test(tokens[at]?.before ?? '');
    if (isContent(at - 1) && !beginsHere) return [];
    if (isContent(at + 1) && !endsHere) return [];
    if (isAttribute(at)) return [];
    let before = at - 1;
    while (determiners.has(tokens[before]?.text ?? '')) before -= 1;
    return prepositions.has(tokens[before]?.text ?? '') ? [] : [at];
  });
}
