// Finder: which measures somebody wants to follow: by number, code or title, by what they share, or pointed at.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import { everyMeasure } from '../../measures/find-measures.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Question } from '../question.ts';
import { threshold, tooClose } from '../candidate.ts';
import { readMeasures } from '../readers/read-measures.ts';
import { takeApart, tokenWeights } from '../sentence.ts';
import { codeOfNumber } from './find-measures.ts';
import { findShared } from './find-shared.ts';
import { meantMeasure } from './meant-measure.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, range, says, saysAny } from './saying.ts';

export type Followed =
  | { readonly kind: 'these'; readonly filter: MeasureFilter }
  /** The places of the words that cannot be understood. */
  | { readonly kind: 'unclear'; readonly why: 'filter' | 'measure'; readonly places: readonly number[] };

const light = new Set<CommandCue>([
  'small', 'measure', 'measures', 'number-sign', 'and', 'everything', 'concerns', 'status-word',
]); // prettier-ignore

/** The measures that the words of a stretch name, by number, code or title, or by what they share. */
export function findFollowed(saying: Saying, stretch: Stretch, previous: Question | null): Followed {
  const parts = partsIn(saying, stretch);
  const all = range(stretch);
  const unclear = (places: readonly number[], why: 'filter' | 'measure' = 'filter'): Followed => {
    return { kind: 'unclear', why, places };
  };
  const pointed = pointedAt(saying, parts, stretch, previous);
  if (pointed) return pointed === 'nothing' ? unclear(all) : { kind: 'these', filter: pointed };

  const isName = (part: Part): boolean => part.kind === 'measures' || part.kind === 'number';
  const names = parts.filter(isName);
  if (names.length > 0 && leftOver(saying, stretch, (part) => isName(part) || isLight(saying, part)).length === 0) {
    const codes = names.map((part) => codesOf(saying, part));
    const unknown = names.find((_, i) => codes[i]?.length === 0);
    if (unknown) return unclear(range(unknown), 'measure');
    return { kind: 'these', filter: { ...everyMeasure, measures: [...new Set(codes.flat())] } };
  }
  const shared = findShared(saying, stretch, (part) => isLight(saying, part));
  if ('filter' in shared) {
    const isSaid = !isEveryMeasure(shared.filter) || saysMany(saying, parts);
    return isSaid ? { kind: 'these', filter: shared.filter } : unclear(all);
  }
  // "de billiga åtgärderna" are many, whatever title has a word like it.
  if (parts.some((part) => says(part, 'measures'))) return unclear(shared.left);
  const unexplained = leftOver(saying, stretch, (part) => isLight(saying, part));
  const meant = meantMeasure(saying, stretch, unexplained, { mayBeBare: false, isTold: true });
  const isWhole =
    meant.kind === 'one' &&
    unexplained.every((at) => meant.used.includes(at)) &&
    isAnswered(saying, stretch, meant.code);
  return isWhole ? { kind: 'these', filter: { ...everyMeasure, measures: [meant.code] } } : unclear(shared.left);
}

export function isEveryMeasure(filter: MeasureFilter): boolean {
  const dimensions = Object.keys(everyMeasure) as (keyof MeasureFilter)[];
  return dimensions.every((each) => JSON.stringify(filter[each]) === JSON.stringify(everyMeasure[each]));
}

/** All of them must be said: "alla", "åtgärderna", "besparingar". */
function saysMany({ words }: Saying, parts: readonly Part[]): boolean {
  const isOne = parts.some((part) => says(part, 'measure'));
  return parts.some((part) => {
    const text = words[part.from]?.text ?? '';
    const isEach = /^(?:varje|each|every)$/.test(text);
    return (
      says(part, 'measures') ||
      (says(part, 'everything') && (!isEach || isOne)) ||
      /^(?:besparingar(?:na)?|savings)$/.test(text)
    );
  });
}

/** Whether the same words in a question would be answered with that measure: a mere resemblance is not enough to act on. */
function isAnswered({ words, vocabulary }: Saying, { from, to }: Stretch, code: string): boolean {
  const sentence = takeApart(words.slice(from, to), vocabulary);
  const [best, next] = readMeasures(sentence, tokenWeights(sentence), null, true).sort(
    (a, b) => b.confidence - a.confidence,
  );
  const isSure =
    best !== undefined && best.confidence >= threshold && best.confidence - (next?.confidence ?? 0) >= tooClose;
  return isSure && best.meaning.kind === 'measure' && best.meaning.measure.value === code;
}

/** What "den" and "dem" point back to; `nothing` when there is no such thing, null when nothing is pointed at. */
function pointedAt(
  saying: Saying,
  parts: readonly Part[],
  stretch: Stretch,
  previous: Question | null,
): MeasureFilter | 'nothing' | null {
  // "it åtgärder", in small letters, is IT.
  const isMany = parts.some((part) => says(part, 'measures'));
  const isIt = (part: Part): boolean => says(part, 'it') && saying.words[part.from]?.isCapitals === false && !isMany;
  const isThese = (part: Part): boolean =>
    says(part, 'these') && (saying.words[part.from]?.text !== 'de' || part.to - part.from > 1);
  const pointer = parts.find((part) => isIt(part) || isThese(part));
  const isThis = (part: Part): boolean => says(part, 'measure') && !saysMany(saying, parts);
  if (!pointer && parts.some(isThis) && leftOver(saying, stretch, (part) => saysAny(part, light)).length === 0)
    return saying.talkedOf === null ? 'nothing' : { ...everyMeasure, measures: [saying.talkedOf] };
  if (!pointer || leftOver(saying, stretch, (part) => part === pointer || saysAny(part, light)).length > 0) return null;
  if (isThese(pointer)) return previous?.kind === 'measures' ? previous.filter : 'nothing';
  return saying.talkedOf === null ? 'nothing' : { ...everyMeasure, measures: [saying.talkedOf] };
}

function codesOf(saying: Saying, part: Part): readonly string[] {
  if (part.kind === 'measures') return part.by === 'title' && part.codes.length > 1 ? [] : part.codes;
  const code = part.kind === 'number' ? codeOfNumber(part.digits, saying.vocabulary) : null;
  return code === null ? [] : [code];
}

/** Small words; "min" and "våra" are none here: whose measures those are is not known. */
function isLight({ words }: Saying, part: Part): boolean {
  const isPointing = says(part, 'not-mine-to-know') || (says(part, 'these') && words[part.from]?.text !== 'de');
  return saysAny(part, light) && !isPointing;
}
