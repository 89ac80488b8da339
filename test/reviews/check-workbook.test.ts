// Every fault that a workbook can have: where it is said to be, and that it is the only one said.
import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/reviews/check-workbook.ts';
import { faultKinds, type Fault, type FaultKind } from '../../src/reviews/fault.ts';
import { readWorkbook } from '../../src/reviews/read-workbook.ts';
import { importTextsFor } from '../../src/texts/import-faults.ts';
import {
  asCsv,
  aWorkbook,
  checked,
  inFolder,
  inWorkbookFolder,
  withCell,
  withoutRow,
  withRow,
} from '../support/workbook.ts';
import type { Sheets } from '../support/workbook.ts';

type Place = `${string}:${number | '-'}:${string}`;

const good = aWorkbook();
const cell = (file: string, row: number, column: string, text: string) => withCell(good, file, row, column, text);
const copy = (file: string, row: number, changes: Record<string, string>): Sheets => {
  const sheets = withRow(good, file, good[file]?.[row - 1] ?? []);
  const last = sheets[file]?.length ?? 0;
  return Object.entries(changes).reduce((now, [column, text]) => withCell(now, file, last, column, text), sheets);
};

/** What is broken, how, and which single fault that is: file, row as the spreadsheet shows it, column. */
const broken: readonly (readonly [what: string, Sheets, FaultKind, Place])[] = [
  [
    'an unknown column',
    cell('terms.csv', 1, 'synonyms_en', 'synonims_en'),
    'column-unknown',
    'terms.csv:1:synonims_en',
  ],
  ['a column twice', cell('terms.csv', 1, 'synonyms_en', 'synonyms_sv'), 'column-twice', 'terms.csv:1:synonyms_sv'],
  ['a missing column', withoutColumn('sources.csv', 'heading'), 'column-missing', 'sources.csv:1:heading'],
  ['a cell too many', withRow(good, 'owners.csv', ['IT-2', guid(3), 'Bo', 'x']), 'too-many-cells', 'owners.csv:4:-'],
  ['no review', withoutRow(good, 'review.csv', 2), 'not-one-row', 'review.csv:-:-'],
  ['two reviews', copy('review.csv', 2, { code: 'other' }), 'not-one-row', 'review.csv:3:-'],
  ['an empty name', cell('terms.csv', 3, 'name_sv', ' '), 'empty', 'terms.csv:3:name_sv'],
  ['an empty unit', cell('indicators.csv', 2, 'unit', ''), 'empty', 'indicators.csv:2:unit'],
  ['no indicator explained', cell('explanations.csv', 2, 'indicators', ''), 'empty', 'explanations.csv:2:indicators'],
  ['a long name', cell('terms.csv', 2, 'name_en', 'x'.repeat(301)), 'too-long', 'terms.csv:2:name_en'],
  ['a long code', copy('sources.csv', 3, { code: 's'.repeat(81) }), 'too-long', 'sources.csv:4:code'],
  ['a NUL', cell('terms.csv', 2, 'name_en', 'a\0b'), 'control-character', 'terms.csv:2:name_en'],
  ['a code with a space', copy('terms.csv', 6, { code: 'a b' }), 'not-a-code', 'terms.csv:7:code'],
  ['a code in capitals', copy('sources.csv', 2, { code: 'S9' }), 'not-a-code', 'sources.csv:4:code'],
  ['a value with a unit', cell('observations.csv', 2, 'value', '97,6 %'), 'not-a-number', 'observations.csv:2:value'],
  [
    'a value in two styles',
    cell('observations.csv', 2, 'value', '1,234.5'),
    'not-a-number',
    'observations.csv:2:value',
  ],
  ['a huge value', cell('observations.csv', 2, 'value', '9'.repeat(400)), 'not-a-number', 'observations.csv:2:value'],
  ['an exponent', cell('observations.csv', 2, 'value', '1e3'), 'not-a-number', 'observations.csv:2:value'],
  ['half a decimal', cell('indicators.csv', 2, 'decimals', '1,5'), 'not-a-whole-number', 'indicators.csv:2:decimals'],
  ['seven decimals', cell('indicators.csv', 2, 'decimals', '7'), 'not-a-whole-number', 'indicators.csv:2:decimals'],
  ['the year 23', cell('review.csv', 2, 'year', '23'), 'not-a-whole-number', 'review.csv:2:year'],
  ['measure number 0', cell('measures.csv', 2, 'number', '0'), 'not-a-whole-number', 'measures.csv:2:number'],
  ['an unknown kind', cell('organisations.csv', 4, 'kind', 'village'), 'not-one-of', 'organisations.csv:4:kind'],
  ['an unknown state', cell('observations.csv', 4, 'state', 'missing'), 'not-one-of', 'observations.csv:4:state'],
  ['an unknown status', cell('measures.csv', 2, 'status', 'Done'), 'not-one-of', 'measures.csv:2:status'],
  ['a thirteenth month', cell('observations.csv', 2, 'period', '2023-13'), 'not-a-period', 'observations.csv:2:period'],
  ['no such day', cell('measures.csv', 2, 'due', '2025-02-29'), 'not-a-date', 'measures.csv:2:due'],
  ['a date in words', cell('measures.csv', 2, 'due', '31 mars 2025'), 'not-a-date', 'measures.csv:2:due'],
  ['a person by name', cell('owners.csv', 2, 'person', 'anna'), 'not-a-person', 'owners.csv:2:person'],
  [
    'a saving in words',
    cell('measures.csv', 3, 'expected_saving_tkr', 'nej'),
    'not-a-saving',
    'measures.csv:3:expected_saving_tkr',
  ],
  [
    'a saving below zero',
    cell('measures.csv', 3, 'expected_saving_tkr', '-5'),
    'not-a-saving',
    'measures.csv:3:expected_saving_tkr',
  ],
  [
    'half a tkr',
    cell('measures.csv', 2, 'realised_saving_tkr', '2,5'),
    'not-a-whole-number',
    'measures.csv:2:realised_saving_tkr',
  ],
  ['a synonym twice', cell('terms.csv', 2, 'synonyms_sv', 'pengar|Pengar'), 'listed-twice', 'terms.csv:2:synonyms_sv'],
  ['a theme twice', cell('measures.csv', 2, 'core_themes', 'it|it'), 'listed-twice', 'measures.csv:2:core_themes'],
  ['an organisation twice', copy('organisations.csv', 4, {}), 'duplicate', 'organisations.csv:5:code'],
  ['a term of two kinds', copy('terms.csv', 5, { kind: 'group' }), 'duplicate', 'terms.csv:7:code'],
  ['a figure twice', copy('observations.csv', 2, { value: '5' }), 'duplicate', 'observations.csv:10:period'],
  [
    'a measure in another case',
    copy('measures.csv', 3, { code: 'it-2', number: '9' }),
    'duplicate',
    'measures.csv:5:code',
  ],
  ['a measure number twice', cell('measures.csv', 4, 'number', '2'), 'duplicate', 'measures.csv:4:number'],
  ['a controller by name', cell('controllers.csv', 2, 'person', 'anna'), 'not-a-person', 'controllers.csv:2:person'],
  ['a controller twice', copy('controllers.csv', 2, {}), 'duplicate', 'controllers.csv:3:person'],
  ['an owner twice', copy('owners.csv', 2, {}), 'duplicate', 'owners.csv:4:person'],
  [
    'a home nobody describes',
    cell('review.csv', 2, 'organisation', 'elsewhere'),
    'unknown-code',
    'review.csv:2:organisation',
  ],
  [
    'a whole nobody describes',
    cell('organisations.csv', 2, 'part_of', 'region'),
    'unknown-code',
    'organisations.csv:2:part_of',
  ],
  [
    'an indicator nobody describes',
    cell('observations.csv', 9, 'indicator', 'mod'),
    'unknown-code',
    'observations.csv:9:indicator',
  ],
  ['a source nobody describes', cell('measures.csv', 4, 'source', 's3'), 'unknown-code', 'measures.csv:4:source'],
  [
    'one of two indicators',
    cell('explanations.csv', 2, 'indicators', 'cost|mod'),
    'unknown-code',
    'explanations.csv:2:indicators',
  ],
  ['an owner of no measure', cell('owners.csv', 2, 'measure', 'IT-9'), 'unknown-code', 'owners.csv:2:measure'],
  ['a theme for a horizon', cell('measures.csv', 2, 'horizon', 'it'), 'wrong-term-kind', 'measures.csv:2:horizon'],
  [
    'a group for a theme',
    cell('measures.csv', 2, 'core_themes', 'economy'),
    'wrong-term-kind',
    'measures.csv:2:core_themes',
  ],
  [
    'a part of itself',
    cell('organisations.csv', 4, 'part_of', 'neighbour'),
    'part-of-itself',
    'organisations.csv:4:part_of',
  ],
  ['no value', cell('observations.csv', 2, 'value', ''), 'value-missing', 'observations.csv:2:value'],
  ['a value in a gap', cell('observations.csv', 4, 'value', '0'), 'value-in-gap', 'observations.csv:4:value'],
  [
    'a correction without why',
    cell('observations.csv', 3, 'quality', 'corrected'),
    'note-missing',
    'observations.csv:3:note_sv',
  ],
  [
    'a note in one language',
    cell('observations.csv', 9, 'note_en', ''),
    'translation-missing',
    'observations.csv:9:note_en',
  ],
  [
    'a unit in one language',
    cell('indicators.csv', 3, 'unit_sv', ''),
    'translation-missing',
    'indicators.csv:3:unit_sv',
  ],
  ['half a scale', cell('indicators.csv', 2, 'scale_max', '4'), 'scale-half', 'indicators.csv:2:scale_min'],
  ['a scale of one point', cell('indicators.csv', 3, 'scale_min', '4'), 'scale-reversed', 'indicators.csv:3:scale_max'],
  ['a figure off the scale', cell('observations.csv', 9, 'value', '34'), 'outside-scale', 'observations.csv:9:value'],
  ['a movement backwards', cell('explanations.csv', 2, 'from', '2023'), 'periods-reversed', 'explanations.csv:2:to'],
  [
    'a theme on both sides',
    cell('measures.csv', 2, 'borderline_themes', 'it'),
    'themes-overlap',
    'measures.csv:2:borderline_themes',
  ],
];

function withoutColumn(file: string, column: string): Sheets {
  const at = good[file]?.[0]?.indexOf(column) ?? -1;
  return { ...good, [file]: (good[file] ?? []).map((cells) => cells.toSpliced(at, 1)) };
}

function guid(digit: number): string {
  return `${digit}0000000-0000-0000-0000-000000000000`;
}

async function faultsOf(sheets: Sheets): Promise<readonly Fault[]> {
  return inWorkbookFolder(sheets, faultsIn);
}

async function faultsIn(folder: string): Promise<readonly Fault[]> {
  const result = checkWorkbook(await readWorkbook(folder));
  return result.kind === 'faulty' ? result.faults : [];
}

function said(faults: readonly Fault[]): string[] {
  return faults.map(({ kind, file, row, column }) => `${kind} ${file}:${row ?? '-'}:${column ?? '-'}`);
}

const files = Object.fromEntries(Object.entries(good).map(([file, rows]) => [file, asCsv(rows)]));
const without = (file: string) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));

/** What is broken about a file as a whole. */
const brokenFiles: readonly (readonly [what: string, Record<string, string | Uint8Array>, FaultKind, Place])[] = [
  ['a needed file that is not there', without('terms.csv'), 'file-missing', 'terms.csv:-:-'],
  ['a file of another name', { ...files, 'measure.csv': 'code' }, 'file-unknown', 'measure.csv:-:-'],
  [
    'a file in Latin-1',
    { ...files, 'terms.csv': Buffer.from('kind;code\nå;b', 'latin1') },
    'file-not-utf8',
    'terms.csv:-:-',
  ],
  ['a file with nothing in it', { ...files, 'terms.csv': '\n\n' }, 'file-empty', 'terms.csv:-:-'],
  [
    'a quotation mark that never ends',
    { ...files, 'owners.csv': 'measure;person;name\nIT-2;"x;y\n' },
    'quotes-broken',
    'owners.csv:2:-',
  ],
];

describe('a workbook with one fault', () => {
  test.each([...broken])('%s', async (_, sheets, kind, place) => {
    expect(said(await faultsOf(sheets))).toEqual([`${kind} ${place}`]);
  });

  test.each([...brokenFiles])('%s', async (_, content, kind, place) => {
    expect(said(await inFolder(content, faultsIn))).toEqual([`${kind} ${place}`]);
  });

  test('a folder that is not there', async () => {
    expect(said(await faultsIn('/no/such/folder'))).toEqual(['folder-missing /no/such/folder:-:-']);
  });

  test('every kind of fault is tried above and has words in both languages', () => {
    const tried = new Set<FaultKind>([...broken, ...brokenFiles].map(([, , kind]) => kind)).add('folder-missing');
    expect([...tried].sort()).toEqual([...faultKinds].sort());
    for (const language of ['sv', 'en'] as const) {
      const texts = importTextsFor(language);
      expect(Object.keys(texts.fault).sort()).toEqual([...faultKinds].sort());
    }
  });
});

test('all faults are said at once, by file and row', async () => {
  const twice = withCell(cell('measures.csv', 3, 'due', 'snart'), 'measures.csv', 2, 'horizon', 'long');
  const thrice = withCell(twice, 'organisations.csv', 3, 'kind', 'city');
  expect(said(await faultsOf(thrice))).toEqual([
    'not-one-of organisations.csv:3:kind',
    'unknown-code measures.csv:2:horizon',
    'not-a-date measures.csv:3:due',
  ]);
});

test('a circle of three organisations is a fault of each', async () => {
  const circle = withCell(
    cell('organisations.csv', 3, 'part_of', 'neighbour'),
    'organisations.csv',
    4,
    'part_of',
    'office',
  );
  expect(said(await faultsOf(circle))).toEqual(
    [2, 3, 4].map((row) => `part-of-itself organisations.csv:${row}:part_of`),
  );
});

describe('a workbook without fault', () => {
  test.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567,25', 1234567.25],
    ['1\u202f234', 1234],
    ['97,6', 97.6],
    ['97.6', 97.6],
    ['-0,5', -0.5],
    ['−3', -3],
    ['0', 0],
  ])('reads %p as %p', async (text, value) => {
    const { observations } = await checked(cell('observations.csv', 2, 'value', text));
    expect(observations[0]).toMatchObject({ state: 'value', value, printed: text });
  });

  test('is the same with any separator, a byte order mark, empty rows, other column order and spaces', async () => {
    const expected = await checked(good);
    for (const delimiter of [';', ',', '\t']) {
      const other = Object.entries(good).map(([file, rows]) => {
        const turned = rows.flatMap((cells) => [cells.map((text) => ` ${text} `).reverse(), cells.map(() => '')]);
        return [file, `\ufeff${asCsv(turned, delimiter)}`] as const;
      });
      const result = await inFolder(Object.fromEntries<string>(other), async (folder) =>
        checkWorkbook(await readWorkbook(folder)),
      );
      expect(result).toEqual({ kind: 'whole', workbook: expected });
    }
  });

  test('needs no explanations, measures and owners', async () => {
    const least = Object.fromEntries(
      Object.entries(files).filter(
        ([file]) => !['explanations.csv', 'measures.csv', 'owners.csv', 'controllers.csv'].includes(file),
      ),
    );
    const result = await inFolder(least, async (folder) => checkWorkbook(await readWorkbook(folder)));
    expect(result).toMatchObject({ kind: 'whole', workbook: { explanations: [], measures: [] } });
  });

  test('may leave out columns whose cells may be empty', async () => {
    const { terms } = await checked(withoutColumn('terms.csv', 'synonyms_sv'));
    expect(terms[0]?.synonyms).toEqual({ sv: [], en: [] });
  });

  test('keeps empty rows in the count of the spreadsheet', async () => {
    const owners = 'measure;person;name\n\n;;\nIT-9;11111111-aaaa-bbbb-cccc-222222222222;"Anna\nÅgren"\nIT-8;x;y\n';
    expect(said(await inFolder({ ...files, 'owners.csv': owners }, faultsIn))).toEqual([
      'unknown-code owners.csv:4:measure',
      'not-a-person owners.csv:5:person',
      'unknown-code owners.csv:5:measure',
    ]);
  });

  test('gives sources the document of the review unless they name another', async () => {
    const { sources } = await checked(good);
    expect(sources.map(({ document }) => document)).toEqual(['Genomlysningen', 'Bilagan']);
  });
});
