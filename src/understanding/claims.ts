// An amount that somebody only claims: "stämmer det att kostnaden är 97,6 mnkr?" asks what the cost is, and narrows nothing.
import { comparing, inDoubt, isSo, leading, opening, units } from './lexicon/claims.ts';
import { questionWords } from './lexicon/grammar.ts';
import type { Finding } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';

/** The places of the tokens that say the amounts claimed. */
export function claimedPlaces(tokens: readonly Token[], findings: readonly Finding[]): ReadonlySet<number> {
  const claimed = new Set<number>();
  if (!tokens.some(({ text }) => /^\d/.test(text)) || !isClaim(tokens, findings)) return claimed;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^\d+$/.test(tokens[at]?.text ?? '')) continue;
    let to = at + 1;
    while (/^\d+$/.test(tokens[to]?.text ?? '') && /^[.,\s]$/.test(tokens[to]?.before ?? '')) to += 1;
    const isWhole = to === at + 1;
    const isYear = isWhole && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
    let from = at;
    while (comparing.has(tokens[from - 1]?.text ?? '')) from -= 1;
    const hasUnit = units.test(tokens[to]?.text ?? '');
    const isLed = from < at || leading.has(tokens[at - 1]?.text ?? '');
    if (!isYear && (!isWhole || hasUnit || isLed || (tokens[to]?.before.includes('%') ?? false)))
      for (let each = from; each < (hasUnit ? to + 1 : to); each += 1) claimed.add(each);
    at = to - 1;
  }
  return claimed;
}

/** "stämmer det att ...?", "var kostnaden 97,6?"; not "är åtgärder över 500 tkr klara?", which says which are meant. */
function isClaim(tokens: readonly Token[], findings: readonly Finding[]): boolean {
  const says = (words: ReadonlySet<string>): boolean => tokens.some(({ text }) => words.has(text));
  if (says(isSo)) return true;
  if (says(questionWords) || findings.some(({ sense }) => sense.kind === 'cue' && sense.cue === 'measures'))
    return false;
  return opening.has(tokens[0]?.text ?? '') || says(inDoubt);
}
