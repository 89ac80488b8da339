// What a reader must know of the figures shown: where our reading differs from the print, and where there is none.
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { cut } from './cut.ts';
import { shorten } from './displayed-text.ts';

const longestNote = 300;
const longestPrinted = 60;
const mostNotes = 5;

/** A note for each figure that is not as printed: what the document says, how we read it and why. */
export function readingNotes(
  observations: readonly (Observation | null)[],
  placeOf: (observation: Observation) => string,
  texts: Texts,
): readonly string[] {
  const notes = observations
    .filter((observation) => observation !== null)
    .flatMap((observation) => {
      const { quality, printed, note } = observation;
      if (quality === 'as-printed') return [];
      const say = quality === 'corrected' ? texts.values.correctedNote : texts.values.inferredNote;
      const why = note === null ? '' : shorten(note[texts.language], longestNote);
      return [say(placeOf(observation), shorten(printed, longestPrinted), why).trim()];
    });
  return cut(notes, mostNotes, texts);
}

/** The definition of an indicator, when there is one. */
export function definitionOf(indicator: Indicator, texts: Texts): readonly string[] {
  return indicator.definition === null ? [] : [shorten(indicator.definition[texts.language], longestNote)];
}
