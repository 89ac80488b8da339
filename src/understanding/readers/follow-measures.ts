// What a fragment changes in a question about measures: another theme, what is shown of them, one of them by its number.
import { everyMeasure, isEveryMeasure } from '../../measures/find-measures.ts';
import { asksState, aspectIn, aspectOfMany } from '../finders/find-aspect.ts';
import { filterIn } from '../finders/find-measure-filter.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findPlaces } from '../finders/find-places.ts';
import { numberAt } from '../finders/said-numbers.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion, MeasuresQuestion, Question } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

const everything: ReadonlySet<string> = new Set(['allt', 'alla', 'samtliga', 'everything', 'all']);

/** A question about many measures with what the sentence changes; null when that is nothing. */
export function followMeasures(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: MeasuresQuestion,
): Question | null {
  const said = filterIn(sentence, period);
  const narrows = !isEveryMeasure(said);
  const show = showIn(sentence) ?? aspectOfMany(sentence, said) ?? (hasCue(sentence, ['together']) ? 'savings' : null);
  const places = findPlaces(sentence)?.places ?? previous.places;
  if (!narrows && show === null) return null;
  // "... och vilken är den största åtgärden totalt?"
  const namesAll = hasCue(sentence, ['measures']) || sentence.tokens.some(({ text }) => everything.has(text));
  const asksAll = !narrows && hasCue(sentence, ['together']) && namesAll;
  const before = asksAll ? everyMeasure : previous.filter;
  // What is said anew takes the place of what was said of the same kind; the rest stays.
  const filter = {
    ...before,
    ...(said.measures.length > 0 ? { measures: said.measures } : {}),
    ...(said.atLeastTkr === null && said.atMostTkr === null
      ? {}
      : { atLeastTkr: said.atLeastTkr, atMostTkr: said.atMostTkr }),
    horizons: said.horizons.length > 0 ? said.horizons : before.horizons,
    categories: said.categories.length > 0 ? said.categories : before.categories,
    themes: said.themes.length > 0 ? said.themes : before.themes,
    statuses: said.statuses.length > 0 ? said.statuses : before.statuses,
    owners: said.owners.length > 0 ? said.owners : before.owners,
    owned: said.owned ?? before.owned,
    dated: said.dated ?? before.dated,
    ...(said.dueFrom === null && said.dueTo === null ? {} : { dueFrom: said.dueFrom, dueTo: said.dueTo }),
    late: said.late || before.late,
    assessed: said.assessed ?? (said.themes.length + said.horizons.length > 0 ? null : before.assessed),
  };
  const shown = show ?? previous.show;
  const isOrdered = shown === 'largest' || shown === 'smallest';
  return { kind: 'measures', show: shown, filter, ...(isOrdered && places && { places }) };
}

function showIn(sentence: Sentence): MeasuresQuestion['show'] | null {
  const byCue: readonly (readonly [Cue, MeasuresQuestion['show']])[] = [
    ['highest', 'largest'],
    ['lowest', 'smallest'],
    ['share', 'share'],
    ['realised', 'realised'],
    ['count', 'count'],
    ['list', 'list'],
    ['savings', 'savings'],
  ];
  return byCue.find(([cue]) => hasCue(sentence, [cue]))?.[1] ?? null;
}

/** "nr 5 då?": another measure, by its number alone; null when none is said. */
export function otherMeasure(sentence: Sentence, explained: Map<number, number>): MeasureQuestion | null {
  for (const { sense, to } of findingsOf(sentence, 'cue')) {
    const said = sense.cue === 'number-sign' ? numberAt(sentence, to) : undefined;
    const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
    if (!measure) continue;
    explained.set(to, 1);
    return { kind: 'measure', measure: { value: measure.code, how: 'stated' }, aspect: 'whole' };
  }
  return null;
}

/** Another thing about the same measure; null when none is asked for. */
export function followMeasure(sentence: Sentence, previous: MeasureQuestion): Question | null {
  const said = aspectIn(sentence);
  const aspect = said === 'whole' && asksState(sentence) ? 'status' : said;
  return aspect === 'whole' || findingsOf(sentence, 'term').length > 0 ? null : { ...previous, aspect };
}
