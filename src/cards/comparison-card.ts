// One indicator for several organisations: the table first, then differences and chart. The first organisation leads.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Figure, Observation } from '../indicators/observation.ts';
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
import { cut } from './cut.ts';
import { cellText, gap, shortFigure, signedNumber, unitLine, unitNote, differencesNote } from './figure.ts';
import type { Reasons } from './movement.ts';
import { reasonsFor } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { placeIn, readingNotes } from './reading-notes.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import type { TableView } from './table.ts';
import { row, table } from './table.ts';
import { frameOf, type Frame } from './frame.ts';

interface ComparisonView extends CardView, Frame {
  readonly headline: string;
  readonly unit: readonly string[];
  readonly table: TableView;
  readonly leftOut: readonly string[];
  readonly differences: readonly Differences[];
  readonly notes: readonly string[];
  readonly bars: readonly BarChart[];
  readonly chart: readonly ChartView[];
  readonly reasons: readonly Reasons[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

interface BarChart {
  readonly title: string;
  readonly bars: readonly { readonly x: string; readonly y: number }[];
}

/** What the others have more or less than the first, in the last period; for tables with no room for it. */
interface Differences {
  readonly heading: string;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

/** An organisation with what is known of it in each of the periods shown. */
interface Compared {
  readonly name: string;
  readonly cells: readonly (Observation | null)[];
}

const mostRows = 15;
/** Beside the names, a phone has room for no more. */
const mostPeriods = 3;
const mostGaps = 4;

/** The card for one indicator and several organisations; the others are compared with the first of them. */
export function comparisonCard(question: ValuesQuestion, found: ValuesAnswer, context: CardContext): RenderedCard {
  const { catalogue, language } = context;
  const texts = textsFor(language);
  const names = namesIn(catalogue, language);
  const indicator = names.indicator(found.indicator);
  const indicatorName = names.indicatorName(found.indicator);
  const unit = unitLine(indicator, texts);
  const periods = found.periods.slice(-mostPeriods);
  const compared = comparedIn(found, periods, names);
  const observations = compared.flatMap(({ cells }) => cells);
  const lastPeriod = texts.words.period(periods.at(-1) ?? '');
  const isOnePeriod = periods.length === 1;
  const span = isOnePeriod ? lastPeriod : texts.values.between(texts.words.period(periods[0] ?? ''), lastPeriod);
  const title = [indicatorName, span].join(' · ');
  const differences = differencesTo(compared, indicator, texts);
  const hasDifferences = differences.some((difference) => difference !== '');
  const first = compared[0]?.name ?? '';
  const view: ComparisonView = {
    language,
    summary: summaryOf(
      [indicatorName, ...unitNote(indicator, texts), lastPeriod].join(', '),
      compared,
      indicator,
      texts,
    ),
    headline: title,
    unit: unitNote(indicator, texts),
    table: tableOf(compared, periods, isOnePeriod ? differences : null, indicator, texts),
    leftOut: [
      ...(found.periods.length > periods.length
        ? [texts.values.periodsLeftOut(periods.length, found.periods.length)]
        : []),
      ...(found.lines.length > compared.length ? [texts.card.more(found.lines.length - compared.length)] : []),
      ...(isOnePeriod ? [] : cut(gapsIn(compared, periods, texts), mostGaps, texts)),
    ],
    differences:
      isOnePeriod || !hasDifferences
        ? []
        : [{ heading: texts.values.differenceIn(first, lastPeriod), facts: factsOf(compared, differences) }],
    notes: readingNotes(observations, (each) => placeIn(each, names, texts), texts),
    bars: isOnePeriod ? barChart(title, compared) : [],
    chart: isOnePeriod
      ? []
      : lineChart(
          title,
          unit,
          compared.map(({ name, cells }) => ({ legend: name, series: cells })),
        ),
    reasons: reasonsFor(found.explanations, texts),
    background: [
      ...sourceLines(sourcesOf(observations, found.explanations), texts),
      ...(hasDifferences
        ? [calculated(differencesNote(texts.values.differenceCalculated(first), indicator, texts), texts)]
        : []),
      understoodValues(question, found, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  };
  return render('comparison', view);
}

function comparedIn(found: ValuesAnswer, periods: readonly Period[], names: Names): readonly Compared[] {
  return found.lines.slice(0, mostRows).map(({ organisation, asked }) => ({
    name: names.organisation(organisation).short,
    cells: periods.map((period) => asked.find((each) => each.period === period)?.observation ?? null),
  }));
}

/** For each organisation its last figure minus that of the first; empty for the first and where either is missing. */
function differencesTo(compared: readonly Compared[], indicator: Indicator, texts: Texts): readonly string[] {
  const base = compared[0]?.cells.at(-1) ?? null;
  return compared.map(({ cells }, position) => {
    const last = cells.at(-1) ?? null;
    if (position === 0 || base === null || !isFigure(base) || last === null || !isFigure(last)) return '';
    return signedNumber(last.value - base.value, indicator, texts);
  });
}

function tableOf(
  compared: readonly Compared[],
  periods: readonly Period[],
  differences: readonly string[] | null,
  indicator: Indicator,
  texts: Texts,
): TableView {
  const heading = [texts.card.organisation, ...periods.map(texts.words.period)];
  const isNarrow = periods.length > 1;
  const rows = compared.map(({ name, cells }, position) => {
    const cellTexts = [
      name,
      ...cells.map((each) => (isNarrow && isGap(each) ? '–' : cellText(each, indicator, texts))),
    ];
    return row(differences === null ? cellTexts : [...cellTexts, differences[position] ?? ''], position === 0);
  });
  const numbers = periods.map(() => 'number' as const);
  return differences === null
    ? table(['name', ...numbers], heading, rows)
    : table(['name', ...numbers, 'number'], [...heading, texts.values.differenceColumn], rows);
}

/** Why figures are missing, where the columns are too narrow to say it. */
function gapsIn(compared: readonly Compared[], periods: readonly Period[], texts: Texts): readonly string[] {
  return compared.flatMap(({ name, cells }) =>
    cells.flatMap((each, at) =>
      isGap(each) ? [texts.values.missingAt(`${name} ${texts.words.period(periods[at] ?? '')}`, gap(each, texts))] : [],
    ),
  );
}

function isGap(observation: Observation | null): observation is Exclude<Observation, Figure> | null {
  return observation === null || !isFigure(observation);
}

function factsOf(compared: readonly Compared[], differences: readonly string[]): Differences['facts'] {
  return compared
    .map(({ name }, position) => ({ title: name, value: differences[position] ?? '' }))
    .filter(({ value }) => value !== '');
}

function barChart(title: string, compared: readonly Compared[]): readonly BarChart[] {
  const bars = compared.flatMap(({ name, cells: [observation] }) =>
    observation && isFigure(observation) ? [{ x: name, y: observation.value }] : [],
  );
  return bars.length < 2 ? [] : [{ title, bars }];
}

function summaryOf(what: string, compared: readonly Compared[], indicator: Indicator, texts: Texts): string {
  const told = compared.flatMap(({ name, cells }) => {
    const last = cells.at(-1) ?? null;
    return last !== null && isFigure(last) ? [`${name} ${shortFigure(last.value, indicator, texts)}`] : [];
  });
  return texts.values.summary(what, told.length === 0 ? texts.words.noRow : texts.formats.list(told));
}
