// One figure: itself first, then how it moved and why, then where it comes from and how the question was read.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { ValuesQuestion } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import type { ChartView } from './chart.ts';
import { lineChart } from './chart.ts';
import { bigFigure, cellText, figure, unitLine } from './figure.ts';
import type { Movement, Reasons } from './movement.ts';
import { changeOrigin, movementOf, reasonsFor } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import { namesIn } from './names.ts';
import { readingNotes } from './reading-notes.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import type { TableView } from './table.ts';
import { row, table } from './table.ts';
import { frameOf, type Frame } from './frame.ts';

interface ValueView extends CardView, Frame {
  readonly figure: string;
  readonly unit: readonly string[];
  readonly headline: string;
  readonly movement: readonly Movement[];
  readonly notes: readonly string[];
  readonly trend: readonly Trend[];
  readonly reasons: readonly Reasons[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

/** A line chart and the table that says the same. */
interface Trend extends ChartView {
  readonly table: TableView;
  readonly toggle: string;
}

const mostTrendRows = 12;

/** The card for one indicator, one organisation and one period. */
export function valueCard(question: ValuesQuestion, found: ValuesAnswer, context: CardContext): RenderedCard {
  const { catalogue, language } = context;
  const texts = textsFor(language);
  const names = namesIn(catalogue, language);
  const [line] = found.lines;
  const observation = line?.asked[0]?.observation;
  if (line === undefined || !observation || !isFigure(observation)) throw new Error('A value card needs a figure');

  const indicator = names.indicator(found.indicator);
  const indicatorName = names.indicatorName(found.indicator);
  const organisation = names.organisation(line.organisation);
  const { period } = texts.words;
  const { change } = found;
  const movement = movementOf(change, indicator, texts);
  const shownBefore = change?.from ?? null;
  const sources = sourcesOf([observation, shownBefore, ...line.series], found.explanations);
  const view: ValueView = {
    language,
    summary: [
      texts.values.summary(
        `${indicatorName}, ${organisation.short}, ${period(observation.period)}`,
        figure(observation.value, indicator, texts),
      ),
      ...movement.map(({ text }) => text),
    ].join(' '),
    ...bigFigure(observation.value, indicator, texts),
    headline: [indicatorName, organisation.full, period(observation.period)].join(' · '),
    movement,
    notes: readingNotes([observation, shownBefore], (shown) => period(shown.period), texts),
    trend: trendOf(line.series, observation, indicator, texts, [indicatorName, organisation.short]),
    reasons: reasonsFor(found.explanations, texts),
    background: [
      ...sourceLines(sources, texts),
      ...(change === null ? [] : [calculated(changeOrigin(change, indicator, texts), texts)]),
      understoodValues(question, found, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  };
  return render('value', view);
}

function trendOf(
  series: readonly Observation[],
  asked: Observation,
  indicator: Indicator,
  texts: Texts,
  [indicatorName, organisation]: readonly [string, string],
): readonly Trend[] {
  const rows = series
    .slice(-mostTrendRows)
    .map((observation) =>
      row([texts.words.period(observation.period), cellText(observation, indicator, texts)], observation === asked),
    );
  const title = texts.values.trend(indicatorName, organisation);
  return lineChart(title, unitLine(indicator, texts), [{ legend: organisation, series }]).map((chart) => ({
    ...chart,
    table: table(['words', 'number'], [texts.card.period, texts.values.valueColumn], rows),
    toggle: texts.card.showTable,
  }));
}
