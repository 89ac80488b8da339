// What a reader must know of the figures shown: where our reading differs from the print, and where there is none.
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { cut } from './cut.ts';
import { shorten } from './displayed-text.ts';
import type { Names } from './names.ts';

const longestNote = 300;
const longestPrinted = 60;
const mostPrinted = 3;
const mostNotes = 5;

/** Notes on figures that are not as printed: what the document says, how we read it and why. Like ones are told together. */
export function readingNotes(
  observations: readonly (Observation | null)[],
  placeOf: (observation: Observation) => string,
  texts: Texts,
): readonly string[] {
  const read = observations.filter((each) => each !== null).filter(({ quality }) => quality !== 'as-printed');
  const alike = Map.groupBy(read, ({ quality, note }) => `${quality} ${note?.sv ?? ''}`);
  const notes = [...alike.values()].map((group) => {
    const places = shorten(texts.formats.list(group.map(placeOf)), longestNote);
    const printed = group.slice(0, mostPrinted).map((each) => shorten(each.printed, longestPrinted));
    const why = shorten(group[0]?.note?.[texts.language] ?? '', longestNote);
    const say = group[0]?.quality === 'corrected' ? texts.values.correctedNote : texts.values.inferredNote;
    return say(places, printed, why).trim();
  });
  return cut(notes, mostNotes, texts);
}

/** Where a figure among several stands: `KLK 2021`; `KLK` where the document states no year. */
export function placeIn({ organisation, period }: Observation, names: Names, { words }: Texts): string {
  const { short } = names.organisation(organisation);
  return period === 'unstated' ? short : `${short} ${words.period(period)}`;
}

/** The definition of an indicator, when there is one. */
export function definitionOf(indicator: Indicator, texts: Texts): readonly string[] {
  return indicator.definition === null ? [] : [shorten(indicator.definition[texts.language], longestNote)];
}
