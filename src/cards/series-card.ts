// One indicator and one organisation over several periods: where it went, each figure, the line, why, and from where.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Period } from '../indicators/period.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { ValuesQuestion } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import type { ChartView } from './chart.ts';
import { lineChart } from './chart.ts';
import { bareFigure, cellText, shortFigure, signedNumber, unitLine, unitNote, differencesNote } from './figure.ts';
import type { Movement, Reasons } from './movement.ts';
import { movementOf, reasonsFor } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import { namesIn } from './names.ts';
import { readingNotes } from './reading-notes.ts';
import { periodsInWords } from './question-label.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import type { TableView } from './table.ts';
import { row, table } from './table.ts';
import { frameOf, type Frame } from './frame.ts';

interface SeriesView extends CardView, Frame {
  readonly headline: string;
  readonly figures: string;
  readonly unit: readonly string[];
  readonly movement: readonly Movement[];
  readonly table: TableView;
  readonly leftOut: readonly string[];
  readonly notes: readonly string[];
  readonly chart: readonly ChartView[];
  readonly reasons: readonly Reasons[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

interface Asked {
  readonly period: Period;
  readonly observation: Observation | null;
}

const mostRows = 15;

/** The card for one indicator and one organisation over the periods asked for, gaps included. */
export function seriesCard(question: ValuesQuestion, found: ValuesAnswer, context: CardContext): RenderedCard {
  const { catalogue, language } = context;
  const texts = textsFor(language);
  const names = namesIn(catalogue, language);
  const [line] = found.lines;
  if (line === undefined) throw new Error('A series card needs an organisation');

  const indicator = names.indicator(found.indicator);
  const indicatorName = names.indicatorName(found.indicator);
  const organisation = names.organisation(line.organisation);
  const { period } = texts.words;
  const shown = line.asked.slice(-mostRows);
  const observations = shown.map(({ observation }) => observation);
  const figures = observations.filter((observation) => observation !== null).filter(isFigure);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A series card needs a figure');

  const span = periodsInWords(
    shown.map((each) => each.period),
    texts,
  );
  const movement = movementOf(found.change, indicator, texts);
  const view: SeriesView = {
    language,
    summary: [
      texts.values.summary(
        `${indicatorName}, ${organisation.short}`,
        texts.formats.list(
          figures.map((each) => `${period(each.period)} ${shortFigure(each.value, indicator, texts)}`),
        ),
      ),
      ...movement.map(({ text }) => text),
    ].join(' '),
    figures:
      first === last
        ? bareFigure(last.value, indicator, texts)
        : texts.values.fromTo(bareFigure(first.value, indicator, texts), bareFigure(last.value, indicator, texts)),
    unit: unitNote(indicator, texts),
    headline: [indicatorName, organisation.full, span].join(' · '),
    movement,
    table: tableOf(shown, indicator, texts),
    leftOut: shown.length < line.asked.length ? [texts.values.periodsLeftOut(shown.length, line.asked.length)] : [],
    notes: readingNotes(observations, (observation) => period(observation.period), texts),
    chart: lineChart(texts.values.trend(indicatorName, organisation.short), unitLine(indicator, texts), [
      { legend: organisation.short, series: line.asked.map(({ observation }) => observation) },
    ]),
    reasons: reasonsFor(found.explanations, texts),
    background: [
      ...sourceLines(sourcesOf(observations, found.explanations), texts),
      ...(figures.length > 1
        ? [calculated(differencesNote(texts.values.changesCalculated, indicator, texts), texts)]
        : []),
      understoodValues(question, found, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  };
  return render('series', view);
}

/** A row for each period; the change stands where both it and the row above have a figure, if any has. */
function tableOf(asked: readonly Asked[], indicator: Indicator, texts: Texts): TableView {
  const changes = asked.map(({ observation }, position) => {
    const above = asked[position - 1]?.observation ?? null;
    const isMove = observation !== null && isFigure(observation) && above !== null && isFigure(above);
    return isMove ? signedNumber(observation.value - above.value, indicator, texts) : '';
  });
  const hasChanges = changes.some((change) => change !== '');
  const rows = asked.map(({ period, observation }, position) => {
    const known = [texts.words.period(period), cellText(observation, indicator, texts)];
    return row(hasChanges ? [...known, changes[position] ?? ''] : known);
  });
  const heading = [texts.card.period, texts.values.valueColumn];
  return hasChanges
    ? table(['words', 'number', 'number'], [...heading, texts.values.changeColumn], rows)
    : table(['words', 'number'], heading, rows);
}
