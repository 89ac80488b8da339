// Finder: what stands just before a thing that is named, or behind it, and whether it is named only to say that it is not meant.
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

/** Where a thing is named, from its first token up to but not including `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a thing is named only to say that it is not meant: "inte X", "utom X och Y". "Inte bara X utan även Y" means both, and
 * "inte X utan Y" means Y.
 * @param like the things that it may be joined with, of which the first bears the denial
 */
export function isDenied(sentence: Sentence, place: number, like: readonly Stretch[] = []): boolean {
  const text = (at: number): string => sentence.tokens[at]?.text ?? '';
  const joined = like.find(({ to }) => {
    const between = sentence.tokens.slice(to, place);
    const isListed = place === to && (sentence.tokens[place]?.before.includes(',') ?? false);
    return to <= place && (isListed || (between.length === 1 && joining.has(between[0]!.text)));
  });
  if (joined && isDenied(sentence, joined.from, like)) return true;
  const goesOn = sentence.tokens.some(({ text: word }, at) => adding.has(word) && furthermore.has(text(at + 1)));
  return findingsOf(sentence, 'cue').some(({ sense, to }) => {
    if (sense.cue !== 'not' || to > place || place - to > 2) return false;
    const isBut =
      adding.has(text(to - 1)) && sentence.tokens.slice(0, to - 1).some(({ text: word }) => negations.has(word));
    if (isBut) return false;
    const between = Array.from({ length: place - to }, (_, i) => to + i);
    const isOnly = between.some((at) => onlyWords.has(text(at)));
    if ((isOnly && goesOn) || furthermore.has(text(to))) return false;
    return between.every((at) => onlyWords.has(text(at)) || isFiller(sentence, at));
  });
}

/** "inte bara X utan även Y", "not only X but also Y". */
export const onlyWords: ReadonlySet<string> = new Set(['bara', 'enbart', 'endast', 'just', 'only', 'merely']);
const adding: ReadonlySet<string> = new Set(['utan', 'but']);
const negations: ReadonlySet<string> = new Set(['inte', 'ej', 'icke', 'not']);
const joining: ReadonlySet<string> = new Set(['och', 'eller', 'samt', 'o', 'and', 'or', 'nor']);
const furthermore: ReadonlySet<string> = new Set(['även', 'också', 'dessutom', 'also']);

/** Whether a cue stands just after a place, small words aside. */
export function isAfter(sentence: Sentence, cue: Cue, place: number): boolean {
  return findingsOf(sentence, 'cue').some(({ sense, from }) => {
    const between = sentence.tokens.slice(place, from);
    return (
      sense.cue === cue &&
      from >= place &&
      between.length <= 2 &&
      between.every((_, i) => isFiller(sentence, place + i))
    );
  });
}

/** Whether a cue stands just before a place, small words aside. */
export function isBefore(sentence: Sentence, cue: Cue, place: number): boolean {
  return findingsOf(sentence, 'cue').some(({ sense, to }) => {
    const between = sentence.tokens.slice(to, place);
    return (
      sense.cue === cue && to <= place && between.length <= 2 && between.every((_, i) => isFiller(sentence, to + i))
    );
  });
}

function isFiller(sentence: Sentence, at: number): boolean {
  return sentence.findings.some(({ sense, from, to }) => {
    return (sense.kind === 'filler' || sense.kind === 'idle') && from <= at && at < to;
  });
}
