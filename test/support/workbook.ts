// A small review workbook to change one thing in, and the folder that it is read from.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/reviews/check-workbook.ts';
import { readWorkbook } from '../../src/reviews/read-workbook.ts';
import type { Workbook } from '../../src/reviews/workbook.ts';

/** File name -> rows of cells, the header first. Row 2 of a spreadsheet is at 1. */
export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

const names = ['name_sv', 'name_en', 'synonyms_sv', 'synonyms_en'];
export const anna = '11111111-aaaa-bbbb-cccc-222222222222';

/** A municipality with an office and a neighbour, two indicators with a figure and every kind of gap, and three measures. */
export function aWorkbook(): Sheets {
  return {
    'review.csv': [
      ['code', 'organisation', 'year', 'title_sv', 'title_en', 'document'],
      ['review-2023', 'town', '2023', 'Genomlysning 2023', 'Review 2023', 'Genomlysningen'],
    ],
    'organisations.csv': [
      ['code', 'kind', 'part_of', ...names],
      ['office', 'office', 'town', 'Kontoret', 'The office', 'KLK|kontor', 'KLK'],
      ['town', 'municipality', '', 'Staden', 'The town', '', ''],
      ['neighbour', 'municipality', '', 'Grannen', 'The neighbour', '', ''],
    ],
    'terms.csv': [
      ['kind', 'code', ...names],
      ['group', 'economy', 'Ekonomi', 'Economy', '', ''],
      ['horizon', 'short', 'Kort sikt', 'Short term', '', ''],
      ['category', 'operation', 'Drift', 'Operation', '', ''],
      ['theme', 'it', 'IT', 'IT', '', ''],
      ['theme', 'staff', 'Personal', 'Staff', '', ''],
    ],
    'sources.csv': [
      ['code', 'document', 'section', 'heading', 'page'],
      ['s1', '', '2.1', 'Tabell 1', '7'],
      ['s2', 'Bilagan', '3.1', 'Åtgärder', ''],
    ],
    'indicators.csv': [
      ['code', 'group', ...names, 'unit', 'unit_sv', 'unit_en', 'scale_min', 'scale_max', 'direction', 'decimals'],
      ['cost', 'economy', 'Kostnad', 'Cost', 'utgift', 'expense', 'mnkr', '', '', '', '', 'lower', '1'],
      ['mood', 'economy', 'Stämning', 'Mood', '', '', 'score', 'poäng', 'points', '1', '4', 'higher', '2'],
    ],
    'observations.csv': [
      ['indicator', 'organisation', 'period', 'state', 'value', 'printed', 'quality', 'note_sv', 'note_en', 'source'],
      ['cost', 'office', '2022', '', '1 234,5', '', '', '', '', 's1'],
      ['cost', 'office', '2023', 'value', '0', '0', 'as-printed', '', '', 's1'],
      ['cost', 'town', '2022', 'not-collected', '', '-', '', '', '', 's1'],
      ['cost', 'town', '2023', 'not-published', '', '', '', '', '', 's1'],
      ['cost', 'neighbour', '2021', 'not-applicable', '', 'Ej aktuellt', '', '', '', 's1'],
      ['cost', 'neighbour', '2022', 'suppressed', '', '', '', '', '', 's1'],
      ['cost', 'neighbour', '2023', 'discontinued', '', 'Stängt', '', '', '', 's1'],
      [
        'mood',
        'office',
        'unstated',
        'value',
        '3.4',
        '34',
        'corrected',
        'Kommatecken saknas.',
        'A comma is lost.',
        's1',
      ],
    ],
    'explanations.csv': [
      ['code', 'indicators', 'organisation', 'from', 'to', 'text_sv', 'text_en', 'source'],
      ['e1', 'cost|mood', 'office', '2022', '2023', 'Allt såldes.', 'Everything was sold.', 's1'],
    ],
    'measures.csv': [
      [
        ...['code', 'number', ...names, 'description_sv', 'description_en', 'horizon', 'category', 'core_themes'],
        ...['borderline_themes', 'expected_saving_tkr', 'realised_saving_tkr', 'status', 'due', 'source'],
      ],
      [
        ...['IT-1', '1', 'Städa system', 'Clean up systems', 'systemstädning', '', 'Städa.', 'Clean.', 'short'],
        ...['operation', 'it', 'staff', '1 000', '250', 'in-progress', '2025-03-31', 's2'],
      ],
      [
        ...['IT-2', '2', 'Byt skrivare', 'Change printers', '', '', 'Byt.', 'Change.', 'short'],
        ...['operation', 'it', '', '0', '', '', '', 's2'],
      ],
      [
        ...['HR-1', '3', 'Mindre pendling', 'Less commuting', '', '', 'Pendla.', 'Commute.', 'short'],
        ...['operation', 'staff', '', 'too-early', '', '', '', 's2'],
      ],
    ],
    'owners.csv': [
      ['measure', 'person', 'name'],
      ['IT-1', anna.toUpperCase(), 'Anna Ågren'],
      ['HR-1', anna, 'Anna Ågren'],
    ],
    'controllers.csv': [
      ['person', 'name'],
      ['22222222-bbbb-cccc-dddd-333333333333', 'Bo Åkesson'],
    ],
  };
}

/** The same sheets with another text in one cell. Rows are numbered as a spreadsheet numbers them; 1 is the header. */
export function withCell(sheets: Sheets, file: string, row: number, column: string, text: string): Sheets {
  const at = sheets[file]?.[0]?.indexOf(column) ?? -1;
  if (at < 0 || !sheets[file]?.[row - 1]) throw new Error(`The workbook has no ${file}, row ${row}, column ${column}.`);
  const rows = sheets[file].map((cells, index) => (index === row - 1 ? cells.with(at, text) : cells));
  return { ...sheets, [file]: rows };
}

export function withoutRow(sheets: Sheets, file: string, row: number): Sheets {
  return { ...sheets, [file]: (sheets[file] ?? []).filter((_, index) => index !== row - 1) };
}

export function withRow(sheets: Sheets, file: string, cells: readonly string[]): Sheets {
  return { ...sheets, [file]: [...(sheets[file] ?? []), cells] };
}

export function asCsv(rows: readonly (readonly string[])[], delimiter = ';'): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
}

/** Writes files to a folder that is there as long as `use` runs. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-workbook-'));
  try {
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a workbook to a folder that is there as long as `use` runs. */
export function inWorkbookFolder<T>(sheets: Sheets, use: (folder: string) => Promise<T>): Promise<T> {
  const files = Object.entries(sheets).map(([file, rows]) => [file, asCsv(rows)] as const);
  return inFolder(Object.fromEntries<string>(files), use);
}

/** The workbook that the sheets make; throws when they have a fault. */
export function checked(sheets: Sheets): Promise<Workbook> {
  return inWorkbookFolder(sheets, async (folder) => {
    const result = checkWorkbook(await readWorkbook(folder));
    if (result.kind === 'faulty') throw new Error(`The workbook has faults: ${JSON.stringify(result.faults)}`);
    return result.workbook;
  });
}
