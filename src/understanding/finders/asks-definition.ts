// Finder: whether a sentence asks what an indicator means, in any of the ways to ask that.
import type { Scope } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { choosing } from '../lexicon/grammar.ts';
import type { NameMatch } from '../words/match-name.ts';
import { hasCue } from './find-operation.ts';

/** "what does net cost mean" asks for its definition; "mean net cost" for an average. */
export function asksDefinition(sentence: Sentence, taken: NameMatch['taken']): boolean {
  const said = findingsOf(sentence, 'cue').filter(({ sense, from }) => sense.cue === 'definition' && !taken.has(from));
  if (asksWhatIsMeasured(sentence)) return true;
  // "vilken enhet har lägst ...?" asks for one of the house's units, not what the figure is counted in.
  if (hasCue(sentence, ['highest', 'lowest', 'best', 'worst', 'rank']) && asksForUnit(sentence)) return false;
  const isAsked = sentence.tokens.some(({ text }) => /^(?:what|does|do)$/.test(text));
  return said.some(({ from }) => isAsked || sentence.tokens[from]?.text !== 'mean');
}

function asksForUnit({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    return /^(?:enhet|enheter|unit|units)$/.test(text) && choosing.has(tokens[at - 1]?.text ?? '');
  });
}

/** "what does the service index measure?": the last word is a verb. */
export function asksWhatIsMeasured({ tokens }: Sentence): boolean {
  const [first, second] = tokens.map(({ text }) => text).filter((text) => !/^(?:exactly|actually|really)$/.test(text));
  return first === 'what' && second === 'does' && /^(?:measure|show|tell)$/.test(tokens.at(-1)?.text ?? '');
}

/** "vad är nettokostnad?" asks what it is; "vad är nettokostnaden?" asks how large. */
export function asksWhatItIs({ tokens, findings }: Sentence, { used, name }: NameMatch, scope: Scope): boolean {
  if (scope.organisations.how === 'stated' || scope.periods.how === 'stated') return false;
  const isAsked = findings.some(({ sense, from, to }) => {
    const isWhatIs = sense.kind === 'cue' && sense.cue === 'what-is' && from === 0;
    return isWhatIs && tokens.slice(to).every(({ text }, i) => used.has(to + i) && name.includes(text));
  });
  return isAsked && tokens.length > 2;
}
