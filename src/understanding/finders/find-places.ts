// Finder: which places in an order are wanted: "de tre största", "top 3", "den näst högsta", "vilka fem åtgärder sparar mest".
import type { Places } from '../../indicators/places.ts';
import { english } from '../lexicon/en.ts';
import { choosing, ofAll } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { kindPlaces } from './asks-which.ts';
import { hasCue } from './find-operation.ts';
import { numberAt, ordinalAt } from './said-numbers.ts';

export interface PlacesFinding {
  readonly places: Places;
  /** The tokens that say it. */
  readonly used: readonly number[];
}

const superlatives: readonly Cue[] = ['highest', 'lowest', 'best', 'worst'];

/** The places wanted; null when it is the first alone, or when nothing is wanted in order. */
export function findPlaces(sentence: Sentence): PlacesFinding | null {
  if (!hasCue(sentence, superlatives)) return null;
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    if (!superlatives.includes(sense.cue)) continue;
    const said = nthAt(sentence, from - 1) ?? firstAt(sentence, from - 1) ?? firstBehind(sentence, from, to);
    if (said) return said;
  }
  return firstOfThings(sentence);
}

/** "näst", "tredje", "2nd", and the 2 of "den 2:a". */
function nthAt(sentence: Sentence, at: number): PlacesFinding | null {
  const { tokens } = sentence;
  const ordinal = ordinalAt(sentence, at);
  if (ordinal !== undefined) return ordinal > 1 ? { places: { nth: ordinal }, used: [at] } : null;
  const isEnding = /^(?:nd|rd|th)$/.test(tokens[at]?.text ?? '') && tokens[at]?.before === '';
  const number = numberAt(sentence, isEnding ? at - 1 : at) ?? 0;
  const isOne = isEnding || /^(?:den|det)$/.test(tokens[at - 1]?.text ?? '');
  return isOne && number > 1 ? { places: { nth: number }, used: isEnding ? [at - 1, at] : [at] } : null;
}

function firstAt(sentence: Sentence, at: number): PlacesFinding | null {
  const number = numberAt(sentence, at) ?? 0;
  return number > 1 ? { places: { first: number }, used: [at] } : null;
}

/** "top 3", "the largest three savings". */
function firstBehind(sentence: Sentence, from: number, to: number): PlacesFinding | null {
  const isTop = topOrBottom.test(sentence.tokens[from]?.text ?? '');
  return isTop || isThing(sentence, to + 1) ? firstAt(sentence, to) : null;
}

const topOrBottom = /^(?:topp?|bottom|botten)$/;

/** "vilka fem IT-åtgärder sparar mest", "de tre kommuner som har lägst ...": how many things, and in which order. */
function firstOfThings(sentence: Sentence): PlacesFinding | null {
  const { tokens } = sentence;
  // "vilken av de tre kommunerna har högst ..." wants one.
  if (tokens.some(({ text }) => wantsOne.test(text))) return null;
  for (let at = 0; at < tokens.length; at += 1) {
    const [earlier = '', before = ''] = [tokens[at - 2]?.text, tokens[at - 1]?.text];
    const isOfAll = ofAll.has(before) || ofAll.has(earlier);
    const isThings = isThing(sentence, at + 1) || (choosing.has(before) && isYears.test(tokens[at + 1]?.text ?? ''));
    const isCompound = tokens[at + 2]?.before === '-' && isThing(sentence, at + 2);
    if (!isOfAll && (isThings || isCompound)) {
      const said = firstAt(sentence, at);
      if (said) return said;
    }
  }
  return null;
}

const wantsOne = /^(?:vilken|vilket|vem|who)$/;
/** "vilka två år", "which two years". */
const isYears = /^(?:år|åren|years)$/;

const things: ReadonlySet<string> = new Set(
  [swedish, english].flatMap(({ cues }): readonly string[] => [...cues.measures, ...cues.savings]),
);

function isThing(sentence: Sentence, at: number): boolean {
  const readings = sentence.tokens[at]?.readings ?? [];
  return readings.some(({ terms: [term = ''] }) => things.has(term)) || kindPlaces(sentence).includes(at);
}
