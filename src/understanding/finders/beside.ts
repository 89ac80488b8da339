// Finder: what stands just before a thing that is named, or behind it, and whether it is named only to say that it is not meant.
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

/** Whether a thing is named only to say that it is not meant: "inte X", "utom X". "Inte bara X utan även Y" means both. */
export function isDenied(sentence: Sentence, place: number): boolean {
  const text = (at: number): string => sentence.tokens[at]?.text ?? '';
  const goesOn = sentence.tokens.some(({ text: word }, at) => adding.has(word) && furthermore.has(text(at + 1)));
  return findingsOf(sentence, 'cue').some(({ sense, to }) => {
    if (sense.cue !== 'not' || to > place || place - to > 2) return false;
    const between = Array.from({ length: place - to }, (_, i) => to + i);
    const isOnly = between.some((at) => onlyWords.has(text(at)));
    if ((isOnly && goesOn) || furthermore.has(text(to))) return false;
    return between.every((at) => onlyWords.has(text(at)) || isFiller(sentence, at));
  });
}

/** "inte bara X utan även Y", "not only X but also Y". */
const onlyWords: ReadonlySet<string> = new Set(['bara', 'enbart', 'endast', 'just', 'only', 'just', 'merely']);
const adding: ReadonlySet<string> = new Set(['utan', 'but']);
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
