// npm run kolada-workbook -- SOURCE_DIR OUT_DIR: makes a review workbook, for npm run import, of files fetched from Kolada:
// kpis.jsonl, municipalities.jsonl, values.csv and, where there is one, municipality_groups.jsonl, with Kolada's own fields.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Fault } from '../reviews/fault.ts';
import { readSheet } from '../reviews/read-workbook.ts';
import type { SheetName } from '../reviews/sheets.ts';
import { unitOf } from './kolada-units.ts';

export interface KoladaWish {
  /** Id of the municipality whose workbook it is; the first in the file when null. */
  readonly home: string | null;
  /** The edition; the latest year among the values when null. */
  readonly year: number | null;
}

/** What was written, and how many of the values were left out, by the reason. */
export interface KoladaReport {
  readonly indicators: number;
  readonly organisations: number;
  readonly values: number;
  readonly gaps: number;
  readonly leftOut: ReadonlyMap<string, number>;
}

/** A source file that cannot be used; the message names the file and the remedy. */
export class KoladaSourceError extends Error {}

type Cells = Readonly<Record<string, string>>;

/** Writes the workbook into `to`, which is made if it is not there. Throws KoladaSourceError. */
export async function writeKoladaWorkbook(from: string, to: string, wish: KoladaWish): Promise<KoladaReport> {
  const indicators = await readRecords(from, 'kpis.jsonl', ['id', 'title', 'description', 'operating_area']);
  const municipalities = await readRecords(from, 'municipalities.jsonl', ['id', 'title', 'type']);
  const groups = await readRecords(from, 'municipality_groups.jsonl', ['id', 'title'], true);
  const rows = await readValues(from);
  const home = wish.home ?? municipalities.find(({ type }) => type === 'K')?.['id'];
  if (home === undefined || !municipalities.some(({ id }) => id === home))
    throw new KoladaSourceError(`municipalities.jsonl has no "${home ?? ''}". Give the id of one with --home.`);

  const titles = new Map([...municipalities, ...groups].map(({ id = '', title = '' }) => [id, title]));
  const known = new Set(indicators.map(({ id }) => id));
  const leftOut = new Map<string, number>();
  const kept = rows.filter((row) => {
    const reason = whyLeftOut(row, known, titles);
    if (reason !== null) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    return reason === null;
  });
  const latest = kept.reduce((year, row) => Math.max(year, Number(row['year'])), 0);
  const year = wish.year ?? latest;
  if (!year)
    throw new KoladaSourceError('values.csv has no row to take the year of the review from. Give it with --year.');
  // A group without a figure would only be one more name to mistake for another.
  const withFigures = new Set(kept.map((row) => row['municipality_id']));
  const members = [...municipalities, ...groups.filter(({ id }) => withFigures.has(id))];
  const areas = [...new Set(indicators.map((kpi) => kpi['operating_area'] ?? ''))];

  await mkdir(to, { recursive: true });
  const write = (file: SheetName, cells: readonly Cells[]) => writeFile(join(to, file), sheetOf(cells));
  await write('review.csv', [
    {
      ...{ code: `kolada-${home}-${year}`, organisation: code(home), year: String(year), document: 'Kolada' },
      ...{ title_sv: `Kolada: ${titles.get(home)} ${year}`, title_en: `Kolada: ${titles.get(home)} ${year}` },
    },
  ]);
  await write('organisations.csv', members.map(organisationOf));
  await write(
    'terms.csv',
    areas.map((area) => ({ kind: 'group', code: slug(area), name_sv: area, name_en: area })),
  );
  await write('sources.csv', [{ code: 'kolada', section: 'Nyckeltal', heading: 'Kommun- och regiondatabasen' }]);
  await write('indicators.csv', indicators.map(indicatorOf));
  await write('observations.csv', kept.map(observationOf));
  const gaps = kept.filter(isGap).length;
  return { indicators: indicators.length, organisations: members.length, values: kept.length - gaps, gaps, leftOut };
}

/** Why a value is not taken over, or null when it is. An id alone is a thin bond: what else the row says must agree. */
function whyLeftOut(row: Cells, indicators: ReadonlySet<unknown>, titles: ReadonlyMap<string, string>): string | null {
  const { kpi = '', municipality_id: id = '', municipality = '', gender } = row;
  if (gender !== 'T') return 'of women or men alone';
  if (!indicators.has(kpi)) return 'of an indicator that is not in kpis.jsonl';
  const title = titles.get(id);
  if (title === undefined) return 'of an organisation that is not there';
  return municipality === '' || municipality === title ? null : 'of an organisation by another name';
}

function organisationOf({ id = '', title = '', type }: Cells): Cells {
  const kind = id === '0000' ? 'country' : type === 'K' ? 'municipality' : type === 'L' ? 'region' : 'peer-group';
  return { code: code(id), kind, name_sv: title, name_en: kind === 'country' ? 'Sweden' : title };
}

/** Kolada speaks Swedish only, so that both languages have its words. Which way is better it does not say. */
function indicatorOf({ id = '', title = '', description = '', operating_area: area = '' }: Cells): Cells {
  const { kind, words } = unitOf(title);
  const isWhole = kind === 'kr' || ((kind === 'count' || kind === 'tkr') && words === '');
  return {
    ...{ code: code(id), group: slug(area), name_sv: title, name_en: title, direction: 'neither' },
    ...{ unit: kind, unit_sv: words, unit_en: words, decimals: isWhole ? '0' : '1' },
    ...{ definition_sv: description, definition_en: description },
  };
}

function observationOf(row: Cells): Cells {
  const { kpi = '', municipality_id: id = '', year = '', value = '', status = '' } = row;
  const note = {
    sv: `Kopplad genom id ${kpi} och årtal; Kolada har återanvänt id:n.`,
    en: `Joined by the id ${kpi} and the year; Kolada has reused ids.`,
  };
  return {
    ...{ indicator: code(kpi), organisation: code(id), period: year, source: 'kolada' },
    ...(isGap(row)
      ? { state: 'not-collected', value: '', printed: status }
      : { state: 'value', value: value.trim(), printed: '' }),
    ...{ quality: 'inferred', note_sv: note.sv, note_en: note.en },
  };
}

function isGap({ value = '' }: Cells): boolean {
  return ['', 'null', 'NA'].includes(value.trim());
}

function code(id: string): string {
  return id.toLowerCase();
}

function slug(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** One object a line, each with these fields as texts. A file that is missing is empty where it may be. */
async function readRecords(from: string, file: string, fields: readonly string[], mayMiss = false): Promise<Cells[]> {
  const text = await readFile(join(from, file), 'utf8').catch(() => null);
  if (text === null && mayMiss) return [];
  if (text === null) throw new KoladaSourceError(`${join(from, file)} cannot be read.`);
  return text.split('\n').flatMap((line, at): Cells[] => {
    if (line.trim() === '') return [];
    const record = parsed(line);
    const found = fields.map((field): [string, unknown] => [field, record[field]]);
    const wrong = found.find(([, value]) => typeof value !== 'string' || value.trim() === '');
    if (wrong) throw new KoladaSourceError(`${file}, line ${at + 1}: "${wrong[0]}" must be a text that is not empty.`);
    return [Object.fromEntries(found.map(([field, value]) => [field, String(value).trim()]))];
  });
}

/** The object on a line; one without fields when there is none. */
function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(line) as object) };
  } catch {
    return {};
  }
}

async function readValues(from: string): Promise<Cells[]> {
  const bytes = await readFile(join(from, 'values.csv')).catch(() => null);
  const faults: Fault[] = [];
  const sheet = bytes && readSheet('values.csv', bytes, faults);
  const missing = ['kpi', 'municipality_id', 'year', 'gender', 'value'].find((name) => !sheet?.columns.includes(name));
  if (sheet && missing === undefined && faults.length === 0) return sheet.rows.map(({ cells }) => cells);
  const [first] = faults;
  const reason = first ? `${first.kind}, row ${first.row}` : sheet ? `the column "${missing}" is missing` : 'not there';
  throw new KoladaSourceError(`${join(from, 'values.csv')} cannot be read: ${reason}.`);
}

function sheetOf(rows: readonly Cells[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(';'));
  return `${[columns.join(';'), ...lines].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

if (import.meta.main) {
  const options = { home: { type: 'string' }, year: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [from, to] = positionals;
    if (from === undefined || to === undefined || positionals.length > 2)
      throw new KoladaSourceError('Usage: npm run kolada-workbook -- SOURCE_DIR OUT_DIR [--home 1489] [--year 2023]');
    const wish = { home: values.home ?? null, year: values.year === undefined ? null : Number(values.year) };
    const { indicators, organisations, values: figures, gaps, leftOut } = await writeKoladaWorkbook(from, to, wish);
    const lines = [
      `${to}: ${indicators} indicators, ${organisations} organisations, ${figures} values and ${gaps} gaps.`,
      ...[...leftOut].map(([reason, count]) => `Left out ${count} values ${reason}.`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    // A wrong option, or a source that cannot be used.
    if (!(error instanceof KoladaSourceError || error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
