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
import { capitalised } from './displayed-text.ts';
import { groupsTable, isShared } from './groups-table.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import { headlineOf, inOrder, isFirst } from './measures-order.ts';
import { columnOf, measuresTable, realisedSum, savingOf, savingSum, title, titleAndSaving } from './measures-table.ts';
import { tkr, tkrInMnkr } from './saving.ts';
import type { TableView } from './table.ts';
import { frameOf, type Frame } from './frame.ts';

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
      ? inOrder(found.counted, question)
      : byNumber([...found.counted, ...found.tooEarly]);
  const headline = headlineOf(question, names, texts);
  const { figure, unit } = told(question, rows, found, all, texts);
  const none = whyNone(found, isSavings, texts);
  const view: MeasuresView = {
    language: context.language,
    summary: texts.values.summary(
      headline,
      isFirst(question)
        ? texts.formats.list(rows.map((measure) => titleAndSaving(measure, texts)))
        : (figure ?? (none === texts.measures.none ? texts.measures.nothing : none)),
    ),
    figure: figure === null ? [] : [capitalised(figure)],
    unit,
    headline,
    none: rows.length === 0 && figure === null ? [none] : [],
    table: rows.length === 0 ? [] : [tableOf(question, rows, names, texts)],
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
        (measure) => titleAndSaving(measure, texts),
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
      ...((show === 'savings' || show === 'share' || isFirst(question)) && rows.length > 0
        ? [calculated(texts.measures.sumCalculated(rows.length), texts)]
        : []),
      ...(show === 'realised'
        ? [texts.measures.realisedOrigin(rows.length, found.counted.length + found.tooEarly.length)]
        : []),
      ...(question.by && isShared(rows, question.by) ? [texts.measures.inSeveral] : []),
      understoodFilter(question.filter, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
  };
  return render('measures', view);
}

function tableOf(question: MeasuresQuestion, rows: readonly Measure[], names: Names, texts: Texts): TableView {
  return question.by
    ? groupsTable(rows, question.by, question.show === 'realised', names, texts)
    : measuresTable(rows, columnOf(question), texts);
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
  question: MeasuresQuestion,
  rows: readonly Measure[],
  { counted, tooEarly, undated, totalTkr }: MeasuresAnswer,
  all: MeasuresAnswer,
  texts: Texts,
): { readonly figure: string | null; readonly unit: readonly string[] } {
  const { show } = question;
  if (show === 'realised') {
    const realised = rows.length === 0 ? texts.measures.realisedUnknown : tkr(realisedSum(rows), texts);
    const share = rows.length === 0 || totalTkr === 0 ? null : percent((realisedSum(rows) / totalTkr) * 100, texts);
    const ofExpected = texts.measures.realisedOf(realised, tkr(totalTkr, texts), share);
    const expected = `${texts.measures.expected}: ${tkr(totalTkr, texts)}`;
    return { figure: realised, unit: [rows.length === 0 ? expected : ofExpected] };
  }
  if (rows.length === 0) {
    const isTooEarly = tooEarly.length > 0 && counted.length === 0;
    if (isTooEarly) return { figure: texts.measures.tooEarly, unit: [] };
    return { figure: show === 'count' && undated.length === 0 ? texts.measures.count(0) : null, unit: [] };
  }
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
      if (isFirst(question)) {
        const tied = rows.length > question.places.first ? [texts.measures.tied] : [];
        return {
          figure: texts.measures.count(rows.length),
          unit: [shareOf(savingSum(rows), totalTkr, texts), ...tied],
        };
      }
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

/** Those that have reported, whoever has saved most first. */
function reported(rows: readonly Measure[]): readonly Measure[] {
  const saved = rows.filter(({ realisedTkr }) => realisedTkr !== null);
  return saved.sort((a, b) => (b.realisedTkr ?? 0) - (a.realisedTkr ?? 0));
}

/** Why no measure is shown. */
function whyNone({ counted, undated }: MeasuresAnswer, isSavings: boolean, { measures }: Texts): string {
  if (isSavings && counted.length > 0) return measures.fewer(counted.length);
  return undated.length > 0 ? measures.undatedNone : measures.none;
}

/** `2 200 tkr av 3 800 tkr (57,9 %)`. */
function shareOf(part: number, all: number, texts: Texts): string {
  const share = texts.measures.shareOf(tkr(part, texts), tkr(all, texts));
  return all === 0 ? share : `${share} (${percent((part / all) * 100, texts)})`;
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

function byNumber(measures: readonly Measure[]): readonly Measure[] {
  return [...measures].sort((a, b) => a.number - b.number);
}
