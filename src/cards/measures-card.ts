// Many measures: what they are expected to save, which they are or how many. The sum always equals the rows shown.
import type { MeasuresAnswer } from '../measures/find-measures.ts';
import type { Measure } from '../measures/measure.ts';
import { statuses } from '../measures/measure.ts';
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
import { filterLabel } from './filter-label.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import { columnOf, longestTitle, measuresTable, realisedSum, savingOf } from './measures-table.ts';
import { saving, tkr, tkrInMnkr } from './saving.ts';
import type { TableView } from './table.ts';
import { frameOf, type Frame } from './thumbs.ts';

interface MeasuresView extends CardView, Frame {
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

const mostBesides = 6;

/** The card for the measures that a filter means. */
export function measuresCard(
  question: MeasuresQuestion,
  { found, all }: { readonly found: MeasuresAnswer; readonly all: MeasuresAnswer },
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const { show } = question;
  const isSavings = ['savings', 'share', 'largest', 'smallest', 'average'].includes(show);
  const isRealised = show === 'realised';
  const rows = isRealised
    ? reported(byNumber([...found.counted, ...found.tooEarly]))
    : isSavings
      ? inOrder(found.counted, show)
      : byNumber([...found.counted, ...found.tooEarly]);
  const headline = texts.measures.headline[show](filterLabel(question.filter, names, texts));
  const { figure, unit } = told(show, rows, found, all, texts);
  const isUnknown = rows.length === 0 && found.undated.length > 0;
  const view: MeasuresView = {
    language: context.language,
    summary: texts.values.summary(
      headline,
      figure ?? (isUnknown ? texts.measures.undatedNone : texts.measures.nothing),
    ),
    figure: figure === null ? [] : [figure],
    unit,
    headline,
    none: rows.length === 0 && figure === null ? [isUnknown ? texts.measures.undatedNone : texts.measures.none] : [],
    table: rows.length === 0 ? [] : [measuresTable(rows, columnOf(question), texts)],
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
      ...besides(found.undated, texts.measures.undated, (measure) => title(measure, texts), texts),
    ],
    background: [
      ...sectionLines(
        [...rows, ...found.borderline].map(({ source }) => source),
        texts,
      ),
      ...(show === 'average' && found.counted.length > 0
        ? [calculated(texts.measures.averageCalculated(found.counted.length), texts)]
        : []),
      ...((show === 'savings' || show === 'share') && found.counted.length > 0
        ? [calculated(texts.measures.sumCalculated(found.counted.length), texts)]
        : []),
      ...(show === 'realised'
        ? [texts.measures.realisedOrigin(rows.length, found.counted.length + found.tooEarly.length)]
        : []),
      understoodFilter(question.filter, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
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
    const share = rows.length === 0 || totalTkr === 0 ? null : percent((realisedSum(rows) / totalTkr) * 100, texts);
    const ofExpected = texts.measures.realisedOf(realised, tkr(totalTkr, texts), share);
    const expected = `${texts.measures.expected}: ${tkr(totalTkr, texts)}`;
    return { figure: realised, unit: [rows.length === 0 ? expected : ofExpected] };
  }
  if (rows.length === 0) return { figure: tooEarly.length > 0 ? texts.measures.tooEarly : null, unit: [] };
  switch (show) {
    case 'savings':
      return { figure: tkr(totalTkr, texts), unit: tkrInMnkr(totalTkr, texts) };
    case 'average':
      return { figure: tkr(Math.round(totalTkr / rows.length), texts), unit: [] };
    case 'status':
      return { figure: texts.measures.count(rows.length), unit: [byStatus(rows, texts)] };
    case 'list':
    case 'count':
    case 'owner':
    case 'due':
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
      return { figure: percent((totalTkr / all.totalTkr) * 100, texts), unit };
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

function percent(value: number, texts: Texts): string {
  return texts.words.unit.percent(texts.formats.number(value, 1));
}

/** How many there are in each state: `pågår: 3 · klar: 2`. */
function byStatus(rows: readonly Measure[], { words }: Texts): string {
  return statuses
    .map((status) => ({ status, count: rows.filter((measure) => measure.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${words.status[status]}: ${count}`)
    .join(' · ');
}

function title({ number, name }: Measure, { language }: Texts): string {
  return `${number} · ${shorten(name[language], longestTitle)}`;
}

function byNumber(measures: readonly Measure[]): readonly Measure[] {
  return [...measures].sort((a, b) => a.number - b.number);
}
