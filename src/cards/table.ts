// Tables as the templates want them: names to the left, numbers to the right, headings and what was asked for in bold.

export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly width: number;
  readonly horizontalCellContentAlignment: 'Left' | 'Right';
}

export interface Row {
  readonly cells: readonly { readonly text: string; readonly weight: 'Bolder' | 'Default' }[];
}

export type ColumnKind = 'code' | 'name' | 'words' | 'number';

const columnOf: Readonly<Record<ColumnKind, Column>> = {
  code: { width: 1, horizontalCellContentAlignment: 'Left' },
  name: { width: 4, horizontalCellContentAlignment: 'Left' },
  words: { width: 2, horizontalCellContentAlignment: 'Left' },
  number: { width: 2, horizontalCellContentAlignment: 'Right' },
};

/** A table whose first row is its heading. */
export function table(kinds: readonly ColumnKind[], heading: readonly string[], rows: readonly Row[]): TableView {
  return { columns: kinds.map((kind) => columnOf[kind]), rows: [row(heading.map(capitalised), true), ...rows] };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function row(texts: readonly string[], isBold = false): Row {
  return { cells: texts.map((text) => ({ text, weight: isBold ? 'Bolder' : 'Default' })) };
}
