// Files as Kolada gives them, through the converter and the ordinary import, into a real store.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publishReview } from '../../src/reviews/publish-review.ts';
import { openStore } from '../../src/store/open.ts';
import { unitOf } from '../../src/tools/kolada-units.ts';
import { KoladaSourceError, writeKoladaWorkbook } from '../../src/tools/kolada-workbook.ts';

let from: string;
let to: string;
const wish = { home: null, year: null };

const kpi = (id: string, title: string) => ({
  id,
  title,
  description: `Om ${title}; "enligt" SCB.`,
  operating_area: 'Hälso- och sjukvård',
});
const values = [
  'kpi,municipality_id,municipality,year,gender,value,status',
  'N00001,1440,Ale,2010,T,4.5,',
  'N00001,1440,Ale,2011,T,0,',
  'N00001,1489,Alingsås,2010,T,,Missing',
  'N00001,1489,Alingsås,2010,K,7,',
  'N99999,1489,Alingsås,2010,T,7,',
  'N00002,1440,Alingsås,2010,T,7,',
  'N00002,9999,Ingenstans,2010,T,7,',
  'N00002,G1,Liknande kommuner,2012,T,8,',
];

async function write(file: string, lines: readonly unknown[]): Promise<void> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await writeFile(join(from, file), `${text}\n`);
}

beforeEach(async () => {
  from = await mkdtemp(join(tmpdir(), 'kolada-'));
  to = join(from, 'workbook');
  await write('kpis.jsonl', [
    kpi('N00001', 'Sjukfrånvaro, kommun, andel (%)'),
    kpi('N00002', 'Kostnad, kr/inv (-2024)'),
  ]);
  await write('municipalities.jsonl', [
    { id: '0000', title: 'Riket', type: 'L' },
    { id: '0012', title: 'Region Skåne', type: 'L' },
    { id: '1440', title: 'Ale', type: 'K' },
    { id: '1489', title: 'Alingsås', type: 'K' },
  ]);
  await write('municipality_groups.jsonl', [
    { id: 'G1', title: 'Liknande kommuner', members: ['1440'] },
    { id: 'G2', title: 'Ingen siffra', members: ['1489'] },
  ]);
  await write('values.csv', values);
});

afterEach(() => rm(from, { recursive: true, force: true }));

describe('files from Kolada', () => {
  test('become a workbook that imports; a gap stays a gap and zero stays zero', async () => {
    const report = await writeKoladaWorkbook(from, to, { ...wish, home: '1489' });
    const store = await openStore('sqlite::memory:');
    try {
      const published = await publishReview(to, 'kolada', new Date('2026-11-23'), store);
      expect(published).toMatchObject({ kind: 'published' });
      const catalogue = await store.readCatalogue('kolada');
      expect(catalogue?.home).toBe('1489');
      const kinds = [...(catalogue?.organisations.values() ?? [])].map(({ code, kind }) => `${code} ${kind}`);
      expect(kinds).toEqual(['0000 country', '0012 region', '1440 municipality', '1489 municipality', 'g1 peer-group']);
      expect(catalogue?.indicators.get('n00002')).toMatchObject({
        name: { sv: 'Kostnad, kr/inv (-2024)' },
        group: 'halso-och-sjukvard',
        unit: { kind: 'kr', label: { sv: 'kr/inv', en: 'kr/inv' } },
        definition: { sv: 'Om Kostnad, kr/inv (-2024); "enligt" SCB.' },
      });
      const rows = await store.readObservations('kolada', 'n00001', ['1440', '1489']);
      expect(rows.map(({ organisation, period, state, value }) => [organisation, period, state, value])).toEqual([
        ['1440', '2010', 'value', 4.5],
        ['1440', '2011', 'value', 0],
        ['1489', '2010', 'not-collected', null],
      ]);
      expect(rows.every(({ quality, source }) => quality === 'inferred' && source.document === 'Kolada')).toBe(true);
    } finally {
      await store.close();
    }
    expect(report).toMatchObject({ indicators: 2, organisations: 5, values: 3, gaps: 1 });
  });

  test('leave out, counted by the reason, what an id alone would join', async () => {
    const { leftOut } = await writeKoladaWorkbook(from, to, wish);
    expect(Object.fromEntries(leftOut)).toEqual({
      'of women or men alone': 1,
      'of an indicator that is not in kpis.jsonl': 1,
      'of an organisation by another name': 1,
      'of an organisation that is not there': 1,
    });
  });

  test('have the first municipality as their home unless told', async () => {
    await writeKoladaWorkbook(from, to, wish);
    const store = await openStore('sqlite::memory:');
    try {
      await publishReview(to, 'kolada', new Date('2026-11-23'), store);
      expect((await store.readCatalogue('kolada'))?.home).toBe('1440');
    } finally {
      await store.close();
    }
  });

  test.each([
    ['an unknown home', async () => undefined, { ...wish, home: '0815' }, /"0815".*--home/],
    ['a missing file', () => rm(join(from, 'values.csv')), wish, /values\.csv cannot be read/],
    ['a missing column', () => write('values.csv', ['kpi,year', 'N00001,2010']), wish, /"municipality_id" is missing/],
    ['a line that is no object', () => write('kpis.jsonl', ['{"id":']), wish, /kpis\.jsonl, line 1: "id"/],
    ['no row to take the year from', () => write('values.csv', values.slice(0, 1)), wish, /--year/],
  ])('with %s are refused with the remedy', async (_what, spoil, asked, message) => {
    await spoil();
    const attempt = writeKoladaWorkbook(from, to, asked);
    await expect(attempt).rejects.toThrow(KoladaSourceError);
    await expect(attempt).rejects.toThrow(message);
  });
});

test.each([
  ['Elever i åk 9, andel (%) (-2024)', 'percent', ''],
  ['Befolkningsförändring sedan föregående år, procent', 'percent', ''],
  ['Meritvärde, skillnad, procentenheter', 'other', 'procentenheter'],
  ['Nöjda elever, andel (%), kommunala skolor', 'percent', ''],
  ['Bruttoregionprodukt, kommun (BRP), 1000 kr/invånare', 'tkr', '1000 kr/invånare'],
  ['Resultat, mkr', 'mnkr', ''],
  ['Anmälda brott, antal/100 000 inv', 'count', 'antal/100 000 inv'],
  ['Företagsklimat, index', 'index', ''],
  ['Hälsa - Kommunindex', 'other', ''],
  ['Kostnad, kvinnor', 'other', ''],
])('the unit of "%s" is %s', (title, kind, words) => {
  expect(unitOf(title)).toEqual({ kind, words });
});
