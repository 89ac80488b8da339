// The table of many measures: number, title and what was asked about each. What a card has no room for becomes one row.
import type { Measure } from '../measures/measure.ts';
import type { Texts } from '../texts/texts.ts';
import type { MeasuresQuestion } from '../understanding/question.ts';
import { shorten } from './displayed-text.ts';
import { bareTkr, saving } from './saving.ts';
import type { Row, TableView } from './table.ts';
import { row, table } from './table.ts';

/** What stands in the last column; `sum` has a row with the sum below. */
export type MeasureColumn = 'saving' | 'saving-sum' | 'realised-sum' | 'status' | 'owner' | 'due';

const mostRows = 15;
const longestTitle = 80;
const longestOwners = 60;

/** The column that a question is about. */
export function columnOf({ show, filter, places }: MeasuresQuestion): MeasureColumn {
  switch (show) {
    case 'savings':
    case 'share':
    case 'average':
      return 'saving-sum';
    case 'realised':
      return 'realised-sum';
    case 'status':
    case 'owner':
    case 'due':
      return show;
    case 'largest':
    case 'smallest':
      return places && 'first' in places ? 'saving-sum' : 'saving';
    case 'list':
    case 'count':
      return filter.late || filter.dueFrom !== null || filter.dueTo !== null ? 'due' : 'saving';
  }
}

export function measuresTable(measures: readonly Measure[], column: MeasureColumn, texts: Texts): TableView {
  const isCut = measures.length > mostRows;
  const shown = isCut ? measures.slice(0, mostRows - 1) : measures;
  const rest = measures.slice(shown.length);
  const rows: Row[] = shown.map((measure) =>
    row([String(measure.number), titleIn(measure, column, texts), cellOf(measure, column, texts)]),
  );
  if (isCut) rows.push(row(['', texts.measures.moreRows(rest.length), sumCell(rest, column, texts)]));
  if (column.endsWith('-sum')) rows.push(row(['', texts.measures.sum, sumCell(measures, column, texts)], true));
  const isAmount = column === 'saving' || column.endsWith('-sum');
  return table(
    ['code', 'name', isAmount ? 'amount' : 'words'],
    [texts.measures.number, texts.measures.measure, headingOf(column, texts)],
    rows,
  );
}

/** Whole tkr realised, of those that have reported. */
export function realisedSum(measures: readonly Measure[]): number {
  return measures.reduce((total, { realisedTkr }) => total + (realisedTkr ?? 0), 0);
}

/** Whole tkr expected; 0 for one too early to assess, which must not stand alone. */
export function savingOf(measure: Measure | undefined): number {
  return measure?.expected.kind === 'amount' ? measure.expected.tkr : 0;
}

/** Whole tkr expected of those that have an amount. */
export function savingSum(measures: readonly Measure[]): number {
  return measures.reduce((sum, measure) => sum + savingOf(measure), 0);
}

/** `4 · Utökad integration och automatisering`. */
export function title({ number, name }: Measure, { language }: Texts): string {
  return `${number} · ${shorten(name[language], longestTitle)}`;
}

export function titleAndSaving(measure: Measure, texts: Texts): string {
  return `${title(measure, texts)}, ${saving(measure.expected, texts)}`;
}

function cellOf(measure: Measure, column: MeasureColumn, texts: Texts): string {
  switch (column) {
    case 'saving':
    case 'saving-sum':
      return measure.expected.kind === 'too-early' ? texts.measures.tooEarly : bareTkr(savingOf(measure), texts);
    case 'realised-sum':
      return bareTkr(measure.realisedTkr ?? 0, texts);
    case 'status':
      return texts.words.status[measure.status];
    case 'owner': {
      const names = measure.owners.map(({ name }) => name);
      return names.length === 0 ? texts.measures.noOwner : shorten(texts.formats.list(names), longestOwners);
    }
    case 'due':
      return measure.due === null ? texts.measures.noDue : texts.formats.date(measure.due);
  }
}

function sumCell(measures: readonly Measure[], column: MeasureColumn, texts: Texts): string {
  if (column === 'realised-sum') return bareTkr(realisedSum(measures), texts);
  if (!column.startsWith('saving')) return '';
  if (measures.every(({ expected }) => expected.kind === 'too-early')) return texts.measures.tooEarly;
  return bareTkr(savingSum(measures), texts);
}

function headingOf(column: MeasureColumn, { measures }: Texts): string {
  switch (column) {
    case 'saving':
    case 'saving-sum':
      return measures.savingColumn;
    case 'realised-sum':
      return measures.realisedColumn;
    case 'status':
      return measures.status;
    case 'owner':
      return measures.owners;
    case 'due':
      return measures.due;
  }
}

function titleIn({ name, status }: Measure, column: MeasureColumn, { language, words }: Texts): string {
  const shown = shorten(name[language], longestTitle);
  return status === 'not-started' || column === 'status' ? shown : `${shown} (${words.status[status]})`;
}
