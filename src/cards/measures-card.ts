// Many measures: what they are expected to save, which they are or how many. The sum always equals the rows shown.
import type { MeasuresAnswer } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { MeasuresQuestion } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sectionLines, understoodFilter } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { cut } from './cut.ts';
import { shorten } from './displayed-text.ts';
import { namesIn } from './names.ts';
import { filterLabel } from './question-label.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import { bareTkr, saving, tkr, tkrInMnkr } from './saving.ts';
import type { Row, TableView } from './table.ts';
import { row, table } from './table.ts';

interface MeasuresView extends CardView {
  readonly figure: readonly string[];
  readonly unit: readonly string[];
  readonly headline: string;
  readonly none: readonly string[];
  readonly table: readonly TableView[];
  readonly besides: readonly Besides[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

/** Measures that are not among the rows, and why. */
interface Besides {
  readonly heading: string;
  readonly items: readonly string[];
}

const mostRows = 15;
const mostBesides = 6;
const longestTitle = 80;

/** The card for the measures that a filter means. */
export function measuresCard(
  question: MeasuresQuestion,
  { found, all }: { readonly found: MeasuresAnswer; readonly all: MeasuresAnswer },
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const { show } = question;
  const isSavings = show === 'savings' || show === 'share' || show === 'largest' || show === 'smallest';
  const isRealised = show === 'realised';
  const rows = isRealised
    ? reported(byNumber([...found.counted, ...found.tooEarly]))
    : isSavings
      ? inOrder(found.counted, show)
      : byNumber([...found.counted, ...found.tooEarly]);
  const headline = texts.measures.headline[show](filterLabel(question.filter, names, texts));
  const { figure, unit } = told(show, rows, found, all, texts);
  const view: MeasuresView = {
    language: context.language,
    summary: texts.values.summary(headline, figure ?? texts.measures.nothing),
    figure: figure === null ? [] : [figure],
    unit,
    headline,
    none: rows.length === 0 && figure === null ? [texts.measures.none] : [],
    table: rows.length === 0 ? [] : [tableOf(rows, show, texts)],
    besides: [
      ...besides(
        isSavings ? found.tooEarly : [],
        texts.measures.tooEarlyLeftOut,
        (measure) => title(measure, texts),
        texts,
      ),
      ...besides(
        found.borderline,
        isSavings ? texts.measures.borderlineLeftOut : texts.measures.borderlineBesides,
        (measure) => `${title(measure, texts)}, ${saving(measure.expected, texts)}`,
        texts,
      ),
    ],
    background: [
      ...sectionLines(
        [...rows, ...found.borderline].map(({ source }) => source),
        texts,
      ),
      ...((show === 'savings' || show === 'share') && found.counted.length > 0
        ? [calculated(texts.measures.sumCalculated(found.counted.length), texts)]
        : []),
      ...(show === 'realised'
        ? [texts.measures.realisedOrigin(rows.length, found.counted.length + found.tooEarly.length)]
        : []),
      understoodFilter(question.filter, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
  };
  return render('measures', view);
}

function besides(
  measures: readonly Measure[],
  heading: (count: number) => string,
  item: (measure: Measure) => string,
  texts: Texts,
): readonly Besides[] {
  if (measures.length === 0) return [];
  return [{ heading: heading(measures.length), items: cut(measures.map(item), mostBesides, texts) }];
}

/** What stands in large type and the line below it; null when nothing fits. Too early to assess never makes a zero. */
function told(
  show: MeasuresQuestion['show'],
  rows: readonly Measure[],
  { tooEarly, totalTkr }: MeasuresAnswer,
  all: MeasuresAnswer,
  texts: Texts,
): { readonly figure: string | null; readonly unit: readonly string[] } {
  if (show === 'realised') {
    const realised = rows.length === 0 ? texts.measures.realisedUnknown : tkr(realisedSum(rows), texts);
    return { figure: realised, unit: [texts.measures.realisedOf(realised, tkr(totalTkr, texts))] };
  }
  if (rows.length === 0) return { figure: tooEarly.length > 0 ? texts.measures.tooEarly : null, unit: [] };
  switch (show) {
    case 'savings':
      return { figure: tkr(totalTkr, texts), unit: tkrInMnkr(totalTkr, texts) };
    case 'list':
    case 'count':
      return { figure: texts.measures.count(rows.length), unit: [] };
    case 'largest':
    case 'smallest': {
      const edge = savingOf(rows[0]);
      const at = rows.filter((measure) => savingOf(measure) === edge);
      return { figure: tkr(edge, texts), unit: at.map((measure) => title(measure, texts)) };
    }
    case 'share': {
      const unit = [texts.measures.shareOf(tkr(totalTkr, texts), tkr(all.totalTkr, texts))];
      if (all.totalTkr === 0) return { figure: tkr(totalTkr, texts), unit };
      return { figure: texts.words.unit.percent(texts.formats.number((totalTkr / all.totalTkr) * 100, 1)), unit };
    }
  }
}

function reported(rows: readonly Measure[]): readonly Measure[] {
  return rows.filter(({ realisedTkr }) => realisedTkr !== null);
}

function inOrder(measures: readonly Measure[], show: MeasuresQuestion['show']): readonly Measure[] {
  if (show === 'largest') return [...measures].sort((a, b) => savingOf(b) - savingOf(a));
  if (show === 'smallest') return [...measures].sort((a, b) => savingOf(a) - savingOf(b));
  return measures;
}

function realisedSum(rows: readonly Measure[]): number {
  return rows.reduce((total, { realisedTkr }) => total + (realisedTkr ?? 0), 0);
}

function savingOf(measure: Measure | undefined): number {
  return measure?.expected.kind === 'amount' ? measure.expected.tkr : 0;
}

/** Number, title and saving of each; what a card has no room for becomes one row with its own sum. */
function tableOf(measures: readonly Measure[], show: MeasuresQuestion['show'], texts: Texts): TableView {
  const hasSum = show === 'savings' || show === 'share' || show === 'realised';
  const isRealised = show === 'realised';
  const amount = (measure: Measure): string =>
    !isRealised && measure.expected.kind === 'too-early'
      ? texts.measures.tooEarly
      : bareTkr(isRealised ? (measure.realisedTkr ?? 0) : savingOf(measure), texts);
  const sum = (rows: readonly Measure[]): string => bareTkr(isRealised ? realisedSum(rows) : sumOf(rows), texts);
  const isCut = measures.length > mostRows;
  const shown = isCut ? measures.slice(0, mostRows - 1) : measures;
  const rest = measures.slice(shown.length);
  const rows: Row[] = shown.map((measure) =>
    row([String(measure.number), titleWithStatus(measure, texts), amount(measure)]),
  );
  if (isCut) rows.push(row(['', texts.measures.moreRows(rest.length), sum(rest)]));
  if (hasSum) rows.push(row(['', texts.measures.sum, sum(measures)], true));
  const { number, measure, savingColumn, realisedColumn } = texts.measures;
  return table(['code', 'name', 'number'], [number, measure, isRealised ? realisedColumn : savingColumn], rows);
}

function sumOf(measures: readonly Measure[]): number {
  return measures.reduce((sum, measure) => sum + savingOf(measure), 0);
}

function title({ number, name }: Measure, { language }: Texts): string {
  return `${number} · ${shorten(name[language], longestTitle)}`;
}

function titleWithStatus({ name, status }: Measure, { language, words }: Texts): string {
  const shown = shorten(name[language], longestTitle);
  return status === 'not-started' ? shown : `${shown} (${words.status[status]})`;
}

function byNumber(measures: readonly Measure[]): readonly Measure[] {
  return [...measures].sort((a, b) => a.number - b.number);
}
