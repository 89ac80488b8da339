// How a figure moved and why, in words. The colour only repeats what the words say.
import type { Change } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Explanation } from '../indicators/observation.ts';
import { stepOf, turnOf } from '../indicators/turn.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './displayed-text.ts';
import { difference, relativeDifference, shortFigure } from './figure.ts';

export interface Movement {
  readonly text: string;
  readonly color: 'Good' | 'Attention' | 'Default';
}

/** The reasons that the documents give. */
export interface Reasons {
  readonly heading: string;
  readonly texts: readonly string[];
}

const longestReason = 400;
const mostReasons = 3;

/** `+0,3 procentenheter sedan 2022, då 3,4 %. En försämring: lägre är bättre.` None without a change. */
export function movementOf(change: Change | null, indicator: Indicator, texts: Texts): readonly Movement[] {
  if (change === null) return [];
  const { values, words } = texts;
  const since = words.period(change.from.period);
  const before = shortFigure(change.from.value, indicator, texts);
  if (stepOf(change, indicator) === 0) return [{ text: values.unchanged(since, before), color: 'Default' }];

  const absolute = difference(change.difference, indicator, texts);
  const relative = relativeDifference(change.percent, indicator, texts);
  const moved = values.changed(relative === null ? absolute : `${absolute} (${relative})`, since, before);
  const [judgement] = judgementOf(change, indicator, texts);
  return judgement ? [{ ...judgement, text: `${moved} ${judgement.text}` }] : [{ text: moved, color: 'Default' }];
}

/** Whether a change is for the better; none where no direction is better and where nothing changed. */
export function judgementOf(change: Change, indicator: Indicator, texts: Texts): readonly Movement[] {
  const { direction } = indicator;
  const turn = turnOf(change, indicator);
  if (direction === 'neither' || (turn !== 'better' && turn !== 'worse')) return [];
  return [{ text: texts.values.judged[turn](direction), color: turn === 'better' ? 'Good' : 'Attention' }];
}

/** What a change over time, or a difference between two organisations, is calculated from. */
export function changeOrigin({ from, to }: Change, indicator: Indicator, texts: Texts): string {
  const { changeCalculated, distanceCalculated } = texts.values;
  const say = from.organisation === to.organisation ? changeCalculated : distanceCalculated;
  return say(shortFigure(to.value, indicator, texts), shortFigure(from.value, indicator, texts));
}

/** Why it moved, as far as the documents say; none when they say nothing. */
export function reasonsFor(explanations: readonly Explanation[], texts: Texts): readonly Reasons[] {
  if (explanations.length === 0) return [];
  const shown = explanations.slice(0, mostReasons).map(({ text }) => shorten(text[texts.language], longestReason));
  return [{ heading: texts.values.why, texts: shown }];
}
