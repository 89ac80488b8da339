// The largest and smallest of many measures: all in their order, or those at the places asked for.
import { atPlaces } from '../indicators/places.ts';
import type { Measure } from '../measures/measure.ts';
import type { Texts } from '../texts/texts.ts';
import type { MeasuresQuestion } from '../understanding/question.ts';
import { filterLabel } from './filter-label.ts';
import { savingOf } from './measures-table.ts';
import type { Names } from './names.ts';

/** Measures with an amount as a question wants them: in order of saving, or as the document has them. */
export function inOrder(measures: readonly Measure[], { show, places }: MeasuresQuestion): readonly Measure[] {
  if (show !== 'largest' && show !== 'smallest') return measures;
  return atPlaces(measures, savingOf, show === 'largest' ? 'down' : 'up', places ?? { first: measures.length });
}

/** What a question about many measures is called: `De tre största bedömda besparingarna · IT`. */
export function headlineOf({ show, filter, by, places }: MeasuresQuestion, names: Names, texts: Texts): string {
  const { measures } = texts;
  const label = filterLabel(filter, names, texts);
  if (by) return measures.headline[show](`${measures.per[by]} · ${label}`);
  if (!places || (show !== 'largest' && show !== 'smallest')) return measures.headline[show](label);
  return 'first' in places ? measures.first[show](places.first, label) : measures.nth[show](places.nth, label);
}

/** Whether so many of the largest or smallest are wanted, which make a sum. */
export function isFirst(question: MeasuresQuestion): question is MeasuresQuestion & { places: { first: number } } {
  return question.places !== undefined && 'first' in question.places;
}
