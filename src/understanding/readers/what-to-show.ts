// What a sentence wants to see of the measures that it asks for: their number, their sum, the largest, or the list.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import { aspectOfMany } from '../finders/find-aspect.ts';
import { hasCue } from '../finders/find-operation.ts';
import { choosing } from '../lexicon/grammar.ts';
import type { MeasuresQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

export function whatToShow(sentence: Sentence, filter: MeasureFilter): MeasuresQuestion['show'] {
  const { atLeastTkr, atMostTkr } = filter;
  // "how many measures are done so far?"
  const counts = filter.statuses.length > 0 && hasCue(sentence, ['count']) && !hasCue(sentence, ['savings']);
  if (hasCue(sentence, ['realised']) && !counts) return 'realised';
  if (hasCue(sentence, ['highest']) && atMostTkr === null) return 'largest';
  if (hasCue(sentence, ['lowest']) && atLeastTkr === null) return 'smallest';
  if (hasCue(sentence, ['share'])) return 'share';
  if (hasCue(sentence, ['average']) && hasCue(sentence, ['savings'])) return 'average';
  if (hasCue(sentence, ['count']) && (!hasCue(sentence, ['savings']) || countsMeasures(sentence))) return 'count';
  const aspect = aspectOfMany(sentence, filter);
  if (aspect) return aspect;
  const asksWhich = (hasCue(sentence, ['list']) && hasCue(sentence, ['measures'])) || choosesOne(sentence);
  return hasCue(sentence, ['savings', 'how-much']) && !asksWhich ? 'savings' : 'list';
}

/** "how many of the measures have no savings estimate?" */
function countsMeasures(sentence: Sentence): boolean {
  const cues = findingsOf(sentence, 'cue');
  const counts = cues.filter(({ sense }) => sense.cue === 'count');
  return counts.some(({ to }) => {
    return cues.some(({ sense, from }) => sense.cue === 'measures' && from >= to && from <= to + mostBetween);
  });
}

/** "of the" */
const mostBetween = 2;

/** "which savings idea is ...?" asks for one, not for a sum. */
function choosesOne({ tokens: [first] }: Sentence): boolean {
  return first !== undefined && choosing.has(first.text) && first.text !== 'what';
}
