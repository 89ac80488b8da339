// We will not guess: what was understood, what was not, and the questions that lie nearest.
import type { Candidate } from './candidate.ts';
import { hasCue } from './finders/find-operation.ts';
import type { NotUnderstood, UnknownWords } from './question.ts';
import { measureNumberAt, numberPlaces } from './finders/find-measure-filter.ts';
import type { ValuesReading } from './readers/read-values.ts';
import type { Sentence } from './sentence.ts';
import { findingsOf } from './sentence.ts';

/** Worth offering as near. */
export const worthOffering = 0.25;
/** Sure enough to say that this part was understood. */
const partlySure = 0.4;

export function refusal(
  sentence: Sentence,
  candidates: readonly Candidate[],
  { foreign, candidates: values }: ValuesReading,
  periods: NotUnderstood['understood']['periods'],
): NotUnderstood {
  const unknown = [
    ...foreign.map((name): UnknownWords => ({ words: name, as: 'organisation' })),
    ...unknownIn(sentence),
  ];
  const best = values[0];
  const unplaced = unknown.length > 0 ? [] : unplacedIn(sentence, candidates[0]);
  const near = candidates.filter(({ confidence }) => confidence > worthOffering).slice(0, 3);
  return {
    kind: 'not-understood',
    reason: hasCue(sentence, ['out-of-scope']) ? 'out-of-scope' : unknown.length > 0 ? 'unknown-words' : 'unsure',
    understood: {
      indicator: best && best.confidence > partlySure ? best.match.code : null,
      organisations: [...new Set(findingsOf(sentence, 'organisation').map(({ sense }) => sense.code))],
      periods,
    },
    unknown: [...unknown, ...unplaced],
    nearest: near.flatMap(({ meaning }) => (meaning.kind === 'choice' ? meaning.options : [meaning])).slice(0, 4),
  };
}

/** What the likeliest meaning had no place for, when it is worth offering at all. */
function unplacedIn({ tokens }: Sentence, likeliest: Candidate | undefined): UnknownWords[] {
  if (!likeliest || likeliest.confidence <= worthOffering) return [];
  return (likeliest.leftOver ?? []).map((at) => ({ words: tokens[at]?.text ?? '', as: 'unplaced' }));
}

/** What nobody knows in a sentence. */
export function unknownIn(sentence: Sentence): UnknownWords[] {
  const numbers = new Set([...sentence.vocabulary.catalogue.measures.values()].map(({ number }) => String(number)));
  const measure = numberPlaces(sentence)
    .filter((at) => !numbers.has(String(measureNumberAt(sentence, at))))
    .map((at) => sentence.tokens[at]?.text ?? '')
    .map((words) => ({ words, as: 'measure' as const }));
  const words = sentence.tokens
    .filter(({ readings, joined, text }) => readings.length === 0 && joined.length === 0 && !/\p{N}/u.test(text))
    .map(({ text }) => ({ words: text, as: 'other' as const }));
  return [...measure, ...words];
}
