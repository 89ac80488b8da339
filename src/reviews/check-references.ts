// Checks across rows and files: codes that are described twice, and codes that nothing describes.
import type { TermKind } from '../indicators/term.ts';
import { fault, type Fault } from './fault.ts';
import type { Row, Sheet } from './read-workbook.ts';
import type { SheetName } from './sheets.ts';

/** No two rows of the file agree in all of `columns`; the last of them is the one to blame. */
const unique: readonly { readonly file: SheetName; readonly columns: readonly string[] }[] = [
  { file: 'organisations.csv', columns: ['code'] },
  { file: 'terms.csv', columns: ['code'] },
  { file: 'sources.csv', columns: ['code'] },
  { file: 'indicators.csv', columns: ['code'] },
  { file: 'observations.csv', columns: ['indicator', 'organisation', 'period'] },
  { file: 'explanations.csv', columns: ['code'] },
  { file: 'measures.csv', columns: ['code'] },
  { file: 'measures.csv', columns: ['number'] },
  { file: 'owners.csv', columns: ['measure', 'person'] },
  { file: 'controllers.csv', columns: ['person'] },
];

/** Every code in the column, which may be a list, is the code of a row in `to`. */
const references: readonly {
  readonly file: SheetName;
  readonly column: string;
  readonly to: SheetName;
  readonly kind?: TermKind;
}[] = [
  { file: 'review.csv', column: 'organisation', to: 'organisations.csv' },
  { file: 'organisations.csv', column: 'part_of', to: 'organisations.csv' },
  { file: 'indicators.csv', column: 'group', to: 'terms.csv', kind: 'group' },
  { file: 'observations.csv', column: 'indicator', to: 'indicators.csv' },
  { file: 'observations.csv', column: 'organisation', to: 'organisations.csv' },
  { file: 'observations.csv', column: 'source', to: 'sources.csv' },
  { file: 'explanations.csv', column: 'indicators', to: 'indicators.csv' },
  { file: 'explanations.csv', column: 'organisation', to: 'organisations.csv' },
  { file: 'explanations.csv', column: 'source', to: 'sources.csv' },
  { file: 'measures.csv', column: 'horizon', to: 'terms.csv', kind: 'horizon' },
  { file: 'measures.csv', column: 'category', to: 'terms.csv', kind: 'category' },
  { file: 'measures.csv', column: 'core_themes', to: 'terms.csv', kind: 'theme' },
  { file: 'measures.csv', column: 'borderline_themes', to: 'terms.csv', kind: 'theme' },
  { file: 'measures.csv', column: 'source', to: 'sources.csv' },
  { file: 'owners.csv', column: 'measure', to: 'measures.csv' },
];

type Sheets = ReadonlyMap<string, Sheet>;

/** Rows that say the same thing as a row above them. Letter case does not tell two codes apart: people type them. */
export function duplicates(sheets: Sheets): Fault[] {
  return unique.flatMap(({ file, columns }) => {
    const first = new Map<string, number>();
    return rowsOf(sheets, file).flatMap((row) => {
      const values = columns.map((column) => row.cells[column] ?? '');
      if (values.includes('')) return [];
      const key = values.join(' ').toLowerCase();
      const above = first.get(key);
      if (above === undefined) {
        first.set(key, row.number);
        return [];
      }
      const column = columns.at(-1) ?? '';
      return [fault('duplicate', { file, row: row.number, column }, values.join(', '), String(above))];
    });
  });
}

/** Codes that stand in no row of the file they mean, and terms of another kind than their column needs. */
export function brokenReferences(sheets: Sheets): Fault[] {
  const codes = codesOf(sheets);
  return references.flatMap(({ file, column, to, kind }) => {
    const known = codes.get(to);
    if (!known) return [];
    return rowsOf(sheets, file).flatMap((row) =>
      listed(row.cells[column] ?? '').flatMap((code) => {
        const where = { file, row: row.number, column };
        const target = known.get(code);
        if (!target) return [fault('unknown-code', where, code, to)];
        const otherKind = kind !== undefined && target.cells['kind'] !== kind;
        return otherKind ? [fault('wrong-term-kind', where, code, kind)] : [];
      }),
    );
  });
}

/** Organisations that are a part of themselves, by however many steps. */
export function circles(sheets: Sheets): Fault[] {
  const organisations = codesOf(sheets).get('organisations.csv') ?? new Map<string, Row>();
  return [...organisations].flatMap(([code, row]) => {
    const seen = new Set<string>();
    for (let at = row.cells['part_of']; at && !seen.has(at); at = organisations.get(at)?.cells['part_of']) {
      if (at === code) {
        return [fault('part-of-itself', { file: 'organisations.csv', row: row.number, column: 'part_of' }, code)];
      }
      seen.add(at);
    }
    return [];
  });
}

/**
 * Per file, the rows by code. A file that cannot be read is not here, so that one fault does not become a thousand;
 * one that may be left out and is, describes nothing.
 */
function codesOf(sheets: Sheets): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  return new Map(
    [...sheets]
      .filter(([, { columns }]) => columns.includes('code'))
      // Of two rows with the same code the first counts, and the second is the fault.
      .map(([file, { rows }]) => [file, new Map(rows.toReversed().map((row) => [row.cells['code'] ?? '', row]))]),
  );
}

function rowsOf(sheets: Sheets, file: SheetName): readonly Row[] {
  return sheets.get(file)?.rows ?? [];
}

function listed(cell: string): string[] {
  return cell
    .split('|')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
