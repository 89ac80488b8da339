// Tables as the templates want them: names to the left, numbers to the right, headings and what was asked for in bold.

import { capitalised } from './displayed-text.ts';

export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly width: number;
  readonly horizontalCellContentAlignment: 'Left' | 'Right';
}

/** A row as cards have it: like the points of a chart it is data, which the template takes whole. */
export interface Row {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly [CellText] }[];
}

interface CellText {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly wrap: true;
}

export type ColumnKind = 'code' | 'name' | 'words' | 'number' | 'amount';

/** Widths are parts of the whole, tried at 320 pixels: the longest words of names and headings stay whole. */
const columnOf: Readonly<Record<ColumnKind, Column>> = {
  code: { width: 4, horizontalCellContentAlignment: 'Left' },
  name: { width: 20, horizontalCellContentAlignment: 'Left' },
  words: { width: 13, horizontalCellContentAlignment: 'Left' },
  number: { width: 8, horizontalCellContentAlignment: 'Right' },
  amount: { width: 14, horizontalCellContentAlignment: 'Right' },
};

/** A table whose first row is its heading. */
export function table(kinds: readonly ColumnKind[], heading: readonly string[], rows: readonly Row[]): TableView {
  return { columns: kinds.map((kind) => columnOf[kind]), rows: [row(heading.map(capitalised), true), ...rows] };
}

export function row(texts: readonly string[], isBold = false): Row {
  const cellText = (text: string): CellText => ({
    type: 'TextBlock',
    text,
    ...(isBold && { weight: 'Bolder' }),
    wrap: true,
  });
  return { type: 'TableRow', cells: texts.map((text) => ({ type: 'TableCell', items: [cellText(text)] })) };
}
