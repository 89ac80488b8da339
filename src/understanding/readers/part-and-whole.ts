// The two indicators of which one is asked for as a part of the other: "hur stor del av nettokostnaden är lokalkostnaden", "IT cost
// as a share of net cost". Each is sought in its own stretch of the sentence, for their names may share words.
import { links } from '../lexicon/grammar.ts';
import type { Sentence } from '../sentence.ts';
import { matchNames, partOf } from '../sentence.ts';
import type { NameMatch } from '../words/match-name.ts';

/** What the names must at least be covered by what was said. A part of costs is said without the word: "går till placeringar". */
const sureEnough = { whole: 0.85, part: 0.65 };

/** @param from the first word that asks for a share, `to` behind the last. Null when not both are named. */
export function partAndWholeAround(
  sentence: Sentence,
  from: number,
  to: number,
): readonly [NameMatch, NameMatch] | null {
  const end = sentence.tokens.length;
  const before = indicatorWithin(sentence, 0, from, 'part');
  if (before) return pairOf(before, indicatorWithin(sentence, to, end, 'whole'));
  const link = sentence.tokens.findIndex(({ text }, at) => at > to && links.test(text));
  if (link < 0) return null;
  return pairOf(indicatorWithin(sentence, link + 1, end, 'part'), indicatorWithin(sentence, to, link, 'whole'));
}

function pairOf(part: NameMatch | null, whole: NameMatch | null): readonly [NameMatch, NameMatch] | null {
  return part && whole && part.code !== whole.code ? [part, whole] : null;
}

/** The indicator named in a stretch of the sentence, its tokens told by their places in all of it. */
function indicatorWithin(sentence: Sentence, from: number, to: number, as: 'whole' | 'part'): NameMatch | null {
  if (from >= to) return null;
  const stretch = partOf(sentence, from, to);
  const [best] = matchNames(stretch, sentence.vocabulary.indicators, 1);
  if (!best || best.coverage < sureEnough[as]) return null;
  const used = new Map([...best.used].map(([at, worth]) => [at + from, worth] as const));
  return { ...best, used, taken: new Set([...best.taken].map((at) => at + from)) };
}
