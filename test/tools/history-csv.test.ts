// The history as a file for spreadsheets: it comes back as it was written, and nothing in it is a formula.
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { HistoryEntry } from '../../src/measures/history.ts';
import { stateOf } from '../../src/measures/measure.ts';
import { historyCsv } from '../../src/tools/history-csv.ts';
import { aMeasure, anna, bo } from '../measures/a-measure.ts';

const measure = aMeasure();
const before = stateOf(measure);
const entry = (said: Partial<HistoryEntry>): HistoryEntry => ({
  ...{ measure: 'IT-1', version: 4, at: '2026-06-01T22:30:05.000Z', by: anna, cause: 'change', note: '' },
  ...{ before, after: before },
  ...said,
});

function cells(entries: readonly HistoryEntry[], language: 'sv' | 'en' = 'sv'): string[][] {
  return parse(historyCsv(entries, [measure], language), { bom: true, delimiter: ';' });
}
const noted = (note: string) => cells([entry({ note })])[1]?.at(-1);

test('opens with a byte order mark and Swedish headers', () => {
  const csv = historyCsv([], [], 'sv');
  expect(csv).toBe('\ufeffTid (svensk);Åtgärd;Nummer;Namn;Version;Vem;Vad hände;Fält;Före;Efter;Kommentar\r\n');
});

test('has a row for each field that was changed, with numbers and days as spreadsheets read them', () => {
  const after = {
    ...before,
    ...({ status: 'done', sharePercent: 100, realisedTkr: 900, due: null, owners: [anna, bo] } as const),
    ...({ expected: { kind: 'too-early' }, handover: { from: anna, to: bo } } as const),
  };
  const common = ['2026-06-02 00:30:05', 'IT-1', '1', 'Städa system', '4', 'Anna Ågren', 'ändrad'];
  expect(cells([entry({ after, note: 'Klart.' })]).slice(1)).toEqual([
    [...common, 'Status', 'pågår', 'klar', 'Klart.'],
    [...common, 'Andel klar (procent)', '40', '100', 'Klart.'],
    [...common, 'Bedömd besparing (tkr)', '1000', 'för tidig att bedöma', 'Klart.'],
    [...common, 'Uppnådd besparing (tkr)', '', '900', 'Klart.'],
    [...common, 'Klart senast', '2026-03-31', '', 'Klart.'],
    [...common, 'Ägare', 'Anna Ågren', 'Anna Ågren, Bo Åkesson', 'Klart.'],
    [...common, 'Överlämnas till', '', 'Bo Åkesson', 'Klart.'],
  ]);
});

test('has a row for a change that only says something', () => {
  expect(cells([entry({ note: 'Enligt plan.' })]).slice(1)).toEqual([
    ['2026-06-02 00:30:05', 'IT-1', '1', 'Städa system', '4', 'Anna Ågren', 'ändrad', '', '', '', 'Enligt plan.'],
  ]);
});

test('of a first entry tells all that it says, a saving of 0 as well', () => {
  const after = stateOf(aMeasure({ sharePercent: null, nextStep: '', expected: { kind: 'amount', tkr: 0 } }));
  const rows = cells([entry({ version: 1, by: null, cause: 'import', before: null, after })], 'en').slice(1);
  expect(rows.map((row) => row.slice(5))).toEqual([
    ['', 'imported', 'Status', '', 'in progress', ''],
    ['', 'imported', 'Expected saving (tkr)', '', '0', ''],
    ['', 'imported', expect.any(String), '', '2026-03-31', ''],
    ['', 'imported', expect.any(String), '', 'Anna Ågren', ''],
  ]);
});

test.each([
  '=1+1',
  '+46 8',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '=HYPERLINK("http://x";"y")',
  "=cmd|' /C calc'!A0",
])('%j is no formula', (words) => {
  expect(noted(words)).toBe(`'${words}`);
  const named = entry({ by: { person: 'x', name: words }, after: { ...before, nextStep: words } });
  const [, row] = cells([named]);
  expect([row?.[5], row?.[9]]).toEqual([`'${words}`, `'${words}`]);
});

test.each(['Han sa "ja"; sedan\r\nnej', 'rad 1\nrad 2', ';', '"', "'", 'å ä ö ✓ 😀', 'a=1', '100 %'])(
  '%j comes back as it was',
  (words) => {
    expect(noted(words)).toBe(words);
  },
);

test('knows only the code of a measure that is gone', () => {
  expect(cells([entry({ measure: 'X-1', note: 'n' })])[1]?.slice(1, 4)).toEqual(['X-1', '', '']);
});
