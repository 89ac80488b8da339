// The tables of many indicators: a row for each, with its figures by period, or from what to what it has moved.
import type { OverviewRow, OverviewShow } from '../indicators/find-overview.ts';
import type { Indicator, UnitKind } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Period } from '../indicators/period.ts';
import { comparePeriods } from '../indicators/period.ts';
import type { Texts } from '../texts/texts.ts';
import { bareFigure, gap, signedNumber } from './figure.ts';
import type { Names } from './names.ts';
import type { Row, TableView } from './table.ts';
import { row, table } from './table.ts';

const mostRows = 25;
/** Beside the names, a phone has room for no more. */
const mostPeriods = 3;

/** The observations that a row shows. */
export function observationsIn({ line, change }: OverviewRow): readonly Observation[] {
  if (change) return [change.from, change.to];
  return line.asked.flatMap(({ observation }) => (observation === null ? [] : [observation]));
}

/** What a row is called. */
export type RowName = (row: OverviewRow) => string;

/** `Sjukfrånvaro (KLK)`; without the organisation where all rows are of one. */
export function rowNames(rows: readonly OverviewRow[], names: Names): RowName {
  const isOfOne = new Set(rows.map(({ line }) => line.organisation)).size < 2;
  return ({ indicator, line }) => {
    const name = names.indicatorName(indicator.code);
    return isOfOne ? name : `${name} (${names.organisation(line.organisation).short})`;
  };
}

/** From what to what each has moved; those that cannot be judged under a heading that says so. */
export function movementsTable(
  rows: readonly OverviewRow[],
  show: OverviewShow | 'unjudged',
  name: RowName,
  texts: Texts,
): TableView {
  const { overview } = texts;
  const moved = rows.flatMap((each) => (each.change ? [{ each, change: each.change }] : []));
  const from = shared(moved.map(({ change }) => change.from.period));
  const to = shared(moved.map(({ change }) => change.to.period));
  const heading = [
    show === 'unjudged' ? overview.unjudgedColumn : texts.card.indicator,
    from === null ? overview.from : texts.words.period(from),
    to === null ? overview.to : texts.words.period(to),
    overview.changeColumn,
  ];
  const isMixed = from === null || to === null;
  const cell = (observation: Observation, indicator: Indicator) => inCell(observation, indicator, isMixed, texts);
  const lines = moved.map(({ each, change }) => {
    const { indicator, turn } = each;
    const difference = signedNumber(change.difference, indicator, texts);
    const isJudged = show === 'moved' && (turn === 'better' || turn === 'worse');
    return row([
      nameWithUnit(each, name, texts),
      cell(change.from, indicator),
      cell(change.to, indicator),
      isJudged ? overview.inPeriod(difference, overview.judged[turn]) : difference,
    ]);
  });
  return table(['name', 'amount', 'amount', 'amount'], heading, cutTo(lines, texts));
}

/** The figures of each, by period; the latest of each where no period was asked for. */
export function figuresTable(rows: readonly OverviewRow[], name: RowName, texts: Texts): TableView {
  const periods = [...new Set(rows.flatMap(({ line }) => line.asked.map(({ period }) => period)))].sort(comparePeriods);
  const isOneEach = rows.every(({ line }) => line.asked.length === 1);
  const one = isOneEach ? shared(periods) : null;
  const columns = isOneEach ? [] : periods.slice(-mostPeriods);
  const lines = rows.map((each) => {
    const { indicator, line } = each;
    const at = (period: Period): string =>
      inCell(line.asked.find((asked) => asked.period === period)?.observation ?? null, indicator, false, texts);
    const cells = isOneEach
      ? [inCell(line.asked[0]?.observation ?? null, indicator, one === null, texts)]
      : columns.map(at);
    return row([nameWithUnit(each, name, texts), ...cells]);
  });
  const heading = isOneEach
    ? [one === null ? texts.values.valueColumn : texts.words.period(one)]
    : columns.map(texts.words.period);
  return table(
    ['name', ...heading.map(() => 'amount' as const)],
    [texts.card.indicator, ...heading],
    cutTo(lines, texts),
  );
}

/** `8 695`, `3,7 % (2023)`, or why there is no figure. */
function inCell(observation: Observation | null, indicator: Indicator, saysPeriod: boolean, texts: Texts): string {
  if (observation === null || !isFigure(observation)) return gap(observation, texts);
  const { quality, period, value } = observation;
  const besides = [
    ...(saysPeriod ? [texts.words.period(period)] : []),
    ...(quality === 'as-printed' ? [] : [texts.words.quality[quality]]),
  ];
  const figure = bareFigure(value, indicator, texts);
  return besides.length === 0 ? figure : texts.overview.inPeriod(figure, besides.join(', '));
}

/** The name with the unit of its bare figures, which would not fit beside them: `Total nettokostnad (KLK), mnkr`. */
function nameWithUnit(each: OverviewRow, name: RowName, texts: Texts): string {
  const { kind, label } = each.indicator.unit;
  if (!saysNothingBare.includes(kind)) return name(each);
  const unit = label?.[texts.language] ?? texts.words.unit[kind]('').replace(/\s+/g, ' ').trim();
  return unit === '' ? name(each) : `${name(each)}, ${unit}`;
}

/** Units of which a bare number says nothing; what is counted, the name says. */
const saysNothingBare: readonly UnitKind[] = ['kr', 'tkr', 'mnkr', 'other'];

function shared(periods: readonly Period[]): Period | null {
  const [only = null, another] = new Set(periods);
  return another === undefined ? only : null;
}

function cutTo(rows: readonly Row[], { card }: Texts): readonly Row[] {
  return rows.length <= mostRows
    ? rows
    : [...rows.slice(0, mostRows - 1), row([card.more(rows.length - mostRows + 1)])];
}
