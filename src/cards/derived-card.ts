// What was worked out from figures: a change, an extreme, an average, a difference, a rank. The result first, then the
// figures it was made of, so that anybody can check it.
import type { Derived } from '../indicators/calculate.ts';
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Figure, Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { ValuesQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { cellText } from './figure.ts';
import { reasonsFor } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { placeIn, readingNotes } from './reading-notes.ts';
import { resultCard } from './result.ts';
import type { Row } from './table.ts';
import { row, table } from './table.ts';
import { frameOf } from './frame.ts';
import type { Told } from './told.ts';
import { tell } from './told.ts';

const mostRows = 15;

/** The card for a question that wants something worked out. */
export function derivedCard(
  question: ValuesQuestion,
  found: ValuesAnswer & { readonly derived: Derived },
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const indicator = names.indicator(found.indicator);
  const told = withLeftOut(tell(found.derived, found, indicator, names, texts), found, names, texts);
  const observations = found.lines.flatMap((line): readonly Observation[] => {
    if (found.lines.length === 1) return line.series;
    const last = line.asked.at(-1)?.observation ?? null;
    return last === null ? [] : [last];
  });
  return resultCard({
    language: context.language,
    summary:
      told.figure.length > 0
        ? [texts.values.summary(told.headline, told.figure.join(' ')), ...told.lines].join(' ')
        : texts.values.summary(told.headline, told.lines.join(' ')),
    figure: told.figure,
    unit: told.unit,
    headline: told.headline,
    lines: told.lines,
    table: observations.length > 1 ? [tableOf(observations, found, told.stress, indicator, names, texts)] : [],
    notes: readingNotes(observations, (each) => placeIn(each, names, texts), texts),
    reasons: reasonsFor(found.explanations, texts),
    background: [
      ...sourceLines(sourcesOf(observations, found.explanations), texts),
      ...told.origin.map((text) => calculated(text, texts)),
      understoodValues(question, found, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  });
}

/** A place, an extreme or a mean is among those with a figure; who or when had none is said. */
function withLeftOut(told: Told, found: ValuesAnswer, names: Names, texts: Texts): Told {
  const isAmongOthers = ['rank', 'extreme', 'sum'].includes(found.derived?.kind ?? '');
  const isMean = found.derived?.kind === 'average';
  const [line] = found.lines;
  const isGap = (observation: Observation | null): boolean => observation === null || !isFigure(observation);
  const leftOut =
    found.lines.length > 1
      ? found.lines
          .filter(({ asked }) => isAmongOthers && isGap(asked.at(-1)?.observation ?? null))
          .map(({ organisation }) => names.organisation(organisation).short)
      : (line?.asked ?? [])
          .filter(({ observation }) => (isAmongOthers || isMean) && isGap(observation))
          .map(({ period }) => texts.words.period(period));
  if (leftOut.length === 0) return told;
  return { ...told, lines: [...told.lines, texts.results.leftOut(texts.formats.list(leftOut))] };
}

/** The figures behind the result: by organisation when there are several, by period otherwise. */
function tableOf(
  observations: readonly Observation[],
  found: ValuesAnswer,
  stress: readonly Figure[],
  indicator: Indicator,
  names: Names,
  texts: Texts,
) {
  const isAmong = found.lines.length > 1;
  const ordered = (isAmong ? inOrder(found.derived) : null) ?? observations;
  const rows = ordered.slice(0, mostRows).map((each): Row => {
    const label = isAmong ? names.organisation(each.organisation).short : texts.words.period(each.period);
    return row([label, cellText(each, indicator, texts)], isFigure(each) && stress.includes(each));
  });
  const heading = [isAmong ? texts.card.organisation : texts.card.period, texts.values.valueColumn];
  return table(['name', 'number'], heading, rows);
}

/** The figures in the order that was asked for; null when none was. */
function inOrder(derived: Derived | null): readonly Figure[] | null {
  if (derived?.kind === 'rank') return derived.ordered;
  const isMany = derived?.kind === 'extreme' && !('first' in derived.places && derived.places.first === 1);
  return isMany ? derived.among : null;
}
