// Reads a workbook's folder of CSV files into rows of cells, each of which knows where it stands. Understands no cell.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { fault, type Fault } from './fault.ts';

export interface Row {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly number: number;
  /** Column name -> the cell, without the spaces around it. A cell that the row leaves out is empty. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
  /** Without the rows in which nothing stands. */
  readonly rows: readonly Row[];
}

export interface ReadFolder {
  /** By file name. A file that is missing or that cannot be read is not here. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** The names of all CSV files that are there, readable or not. */
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads every CSV file of a folder. */
export async function readWorkbook(folder: string): Promise<ReadFolder> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return { sheets: new Map(), files: [], faults: [fault('folder-missing', { file: folder })] };
  const files = names.filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  const sheets = new Map<string, Sheet>();
  const faults: Fault[] = [];
  for (const file of files) {
    const sheet = readSheet(file, await readFile(join(folder, file)), faults);
    if (sheet) sheets.set(file, sheet);
  }
  return { sheets, files, faults };
}

/** Reads one CSV file; adds what is wrong with it to `faults` and returns null when no row can be trusted. */
export function readSheet(file: string, bytes: Uint8Array, faults: Fault[]): Sheet | null {
  const text = decode(bytes);
  if (text === null) {
    faults.push(fault('file-not-utf8', { file }));
    return null;
  }
  const lines = parseLines(file, text, faults);
  if (lines === null) return null;
  const [header, ...body] = lines.map((line) => line.map((cell) => cell.trim()));
  if (!header || header.every((cell) => cell === '')) {
    faults.push(fault('file-empty', { file }));
    return null;
  }
  // Spreadsheets like to leave empty columns at the end.
  const width = header.findLastIndex((cell) => cell !== '') + 1;
  const columns = header.slice(0, width);
  columns.forEach((column, index) => {
    if (columns.indexOf(column) < index) faults.push(fault('column-twice', { file, row: 1, column }));
  });
  const rows: Row[] = [];
  body.forEach((line, index) => {
    if (line.every((cell) => cell === '')) return;
    const number = index + 2;
    const surplus = line.slice(width).find((cell) => cell !== '');
    if (surplus !== undefined) faults.push(fault('too-many-cells', { file, row: number }, surplus, String(width)));
    rows.push({ number, cells: Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])) });
  });
  return { file, columns, rows };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseLines(file: string, text: string, faults: Fault[]): string[][] | null {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      // Outside the quotation marks of a cell; inside them the cells are trimmed later.
      trim: true,
      relax_column_count: true,
      // Empty rows count in a spreadsheet's numbering, so they are left out later.
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['records'] === 'number' ? error['records'] + 1 : undefined;
    faults.push(fault('quotes-broken', { file, ...(row === undefined ? {} : { row }) }));
    return null;
  }
}

/** The separator that the header line has most of; ours when it has none. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
