// What can be wrong with a review workbook. The words for each kind are in texts/import-faults.

export const faultKinds = [
  'folder-missing',
  'file-missing',
  'file-unknown',
  'file-not-utf8',
  'file-empty',
  'quotes-broken',
  'column-missing',
  'column-unknown',
  'column-twice',
  'too-many-cells',
  'not-one-row',
  'empty',
  'too-long',
  'control-character',
  'not-a-code',
  'not-a-number',
  'not-a-whole-number',
  'not-one-of',
  'not-a-period',
  'not-a-date',
  'not-a-person',
  'not-a-saving',
  'listed-twice',
  'duplicate',
  'unknown-code',
  'wrong-term-kind',
  'part-of-itself',
  'value-missing',
  'value-in-gap',
  'note-missing',
  'translation-missing',
  'scale-half',
  'scale-reversed',
  'outside-scale',
  'periods-reversed',
  'themes-overlap',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One fault, where it is and what is wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** The name of the file, such as `measures.csv`; the folder itself when it is that which is missing. */
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. Null when the fault is the file's. */
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there, when that helps. */
  readonly found: string;
  /** What could stand there instead, as the kind needs it: a range, the words allowed, a file, another row. */
  readonly expected: string;
}

export function fault(
  kind: FaultKind,
  where: { readonly file: string; readonly row?: number; readonly column?: string },
  found = '',
  expected = '',
): Fault {
  return { kind, file: where.file, row: where.row ?? null, column: where.column ?? null, found, expected };
}
