// Checks a workbook wholly before anything is made of it: every cell, every row, and the rows against each other.
import { z } from 'zod/v4';
import { brokenReferences, circles, duplicates } from './check-references.ts';
import { refusalOf } from './cells.ts';
import { fault, type Fault } from './fault.ts';
import { makeWorkbook } from './make-workbook.ts';
import type { ReadFolder, Sheet } from './read-workbook.ts';
import { optionalSheets, sheetNames, sheets as schemas, type RowOf } from './sheets.ts';
import type { Workbook } from './workbook.ts';

export type CheckedWorkbook =
  | { readonly kind: 'whole'; readonly workbook: Workbook }
  /** Every fault, by file and row; never empty. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

interface Checked<T> {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly value: T;
}

/** Finds every fault of a workbook, or makes the workbook when it has none. */
export function checkWorkbook(folder: ReadFolder): CheckedWorkbook {
  const faults: Fault[] = [...folder.faults, ...wrongFiles(folder)];
  const sheets = new Map(folder.sheets);
  for (const file of optionalSheets) {
    if (!folder.files.includes(file)) sheets.set(file, { file, columns: Object.keys(schemas[file].shape), rows: [] });
  }
  const check = <S extends z.ZodObject>(file: string, schema: S) => checkRows(sheets.get(file), schema, faults);
  const reviews = check('review.csv', schemas['review.csv']);
  const organisations = check('organisations.csv', schemas['organisations.csv']);
  const terms = check('terms.csv', schemas['terms.csv']);
  const sources = check('sources.csv', schemas['sources.csv']);
  const indicators = check('indicators.csv', schemas['indicators.csv']);
  const observations = check('observations.csv', schemas['observations.csv']);
  const explanations = check('explanations.csv', schemas['explanations.csv']);
  const measures = check('measures.csv', schemas['measures.csv']);
  const owners = check('owners.csv', schemas['owners.csv']);
  const controllers = check('controllers.csv', schemas['controllers.csv']);

  // A cell that cannot be read is also unknown everywhere else; saying so once is enough.
  const refused = new Set(faults.map(place));
  const across = [...duplicates(sheets), ...brokenReferences(sheets), ...circles(sheets)];
  faults.push(...across.filter((found) => !refused.has(place(found))));
  faults.push(...outsideScale(indicators, observations), ...notOneReview(sheets.get('review.csv')));

  const review = reviews[0]?.value;
  if (faults.length > 0 || !review) return { kind: 'faulty', faults: faults.sort(byPlace) };
  const workbook = makeWorkbook({
    review,
    organisations: values(organisations),
    terms: values(terms),
    sources: values(sources),
    indicators: values(indicators),
    observations: observations.map(({ value, cells }) => ({
      ...value,
      printed: value.printed ?? cells['value'] ?? '',
    })),
    explanations: values(explanations),
    measures: values(measures),
    owners: values(owners),
    controllers: values(controllers),
  });
  return { kind: 'whole', workbook };
}

function wrongFiles({ files, faults }: ReadFolder): Fault[] {
  if (faults.some(({ kind }) => kind === 'folder-missing')) return [];
  const needed = sheetNames.filter((file) => !optionalSheets.includes(file));
  const known: readonly string[] = sheetNames;
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => fault('file-missing', { file })),
    ...files
      .filter((file) => !known.includes(file))
      .map((file) => fault('file-unknown', { file }, '', known.join(', '))),
  ];
}

/** Reads the rows of one sheet. Those with a fault are left out, and their faults added. */
function checkRows<S extends z.ZodObject>(
  sheet: Sheet | undefined,
  schema: S,
  faults: Fault[],
): Checked<z.output<S>>[] {
  if (!sheet) return [];
  const { file, columns } = sheet;
  const known = Object.keys(schema.shape);
  for (const column of columns) {
    if (!known.includes(column))
      faults.push(fault('column-unknown', { file, row: 1, column }, column, known.join(', ')));
  }
  const missing = known.filter((column) => !columns.includes(column) && !mayBeEmpty(schema, column));
  faults.push(...missing.map((column) => fault('column-missing', { file, row: 1, column })));
  if (missing.length > 0) return [];
  return sheet.rows.flatMap(({ number: row, cells }) => {
    const read = schema.safeParse(cells);
    if (read.success) return [{ row, cells, value: read.data }];
    for (const issue of read.error.issues) {
      const column = String(issue.path[0]);
      const { kind, expected } = refusalOf(issue);
      faults.push(fault(kind, { file, row, column }, cells[column], expected));
    }
    return [];
  });
}

function mayBeEmpty({ shape }: z.ZodObject<z.core.$ZodShape>, column: string): boolean {
  const cell = shape[column];
  return cell !== undefined && z.safeParse(cell, '').success;
}

function outsideScale(
  indicators: readonly Checked<RowOf<'indicators.csv'>>[],
  observations: readonly Checked<RowOf<'observations.csv'>>[],
): Fault[] {
  const scales = new Map(indicators.map(({ value }) => [value.code, value]));
  return observations.flatMap(({ row, cells, value: observation }) => {
    const scale = scales.get(observation.indicator);
    const { value } = observation;
    if (!scale || value === null || scale.scale_min === null || scale.scale_max === null) return [];
    if (value >= scale.scale_min && value <= scale.scale_max) return [];
    const where = { file: 'observations.csv', row, column: 'value' };
    return [fault('outside-scale', where, cells['value'], `${scale.scale_min}–${scale.scale_max}`)];
  });
}

function notOneReview(sheet: Sheet | undefined): Fault[] {
  if (!sheet || sheet.rows.length === 1) return [];
  const second = sheet.rows[1]?.number;
  return [fault('not-one-row', { file: sheet.file, ...(second === undefined ? {} : { row: second }) })];
}

function values<T>(rows: readonly Checked<T>[]): T[] {
  return rows.map(({ value }) => value);
}

function place({ file, row, column }: Fault): string {
  return `${file} ${row} ${column}`;
}

function byPlace(a: Fault, b: Fault): number {
  const order: readonly string[] = sheetNames;
  return order.indexOf(a.file) - order.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0);
}
