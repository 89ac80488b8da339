// What stands behind a question and asks no other: "Sjukfrånvaron på KLK? 2022", "Vad har vi på kort sikt? Visa listan."
import { hasCue } from './finders/find-operation.ts';
import { findPeriods } from './finders/find-periods.ts';
import type { Cue } from './lexicon/lexicon.ts';
import type { Meaning } from './question.ts';
import type { Sentence } from './sentence.ts';
import { tokenWeights } from './sentence.ts';

/** Whether a sentence only says more of the question before it, which has been read together with it. */
export function isAfterthought(sentence: Sentence, today: Date, meaning: Meaning): boolean {
  return saysWhen(sentence, today) || repeats(sentence, meaning);
}

/** Nothing but a period, or small words. */
function saysWhen(sentence: Sentence, today: Date): boolean {
  if (hasCue(sentence, ['and', 'what-about'])) return false;
  const used = findPeriods(sentence, today)?.used ?? new Set();
  return tokenWeights(sentence).every((weight, at) => weight === 0 || used.has(at));
}

/** "Visa listan med åtgärder.": the wish to see what is shown anyway. */
function repeats(sentence: Sentence, meaning: Meaning): boolean {
  if (meaning.kind !== 'measures' || meaning.show !== 'list') return false;
  return isMadeOf(sentence, ['list', 'measures', 'having']) && hasCue(sentence, ['list']);
}

/** Whether it holds nothing but some cues and small words. */
function isMadeOf({ tokens, findings }: Sentence, cues: readonly Cue[]): boolean {
  return tokens.every((_, at) =>
    findings.some(({ sense, from, to }) => {
      const isSmall = sense.kind === 'filler' || sense.kind === 'idle';
      return (isSmall || (sense.kind === 'cue' && cues.includes(sense.cue))) && from <= at && at < to;
    }),
  );
}
