// What holds for every sentence: how it is typed does not change what it means, and nothing at all makes it throw.
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everyMeasure, findMeasures } from '../../src/measures/find-measures.ts';
import { statuses } from '../../src/measures/measure.ts';
import { checkWorkbook } from '../../src/reviews/check-workbook.ts';
import { readWorkbook } from '../../src/reviews/read-workbook.ts';
import type { Understanding } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { withoutDiacritics } from '../../src/understanding/words/words.ts';
import { catalogueOf } from '../support/catalogue-of.ts';

const folder = `${import.meta.dirname}/../../data/alingsas-2024`;
const indicators = [
  'sjukfrånvaro',
  'personalomsättning',
  'nettokostnad',
  'sick leave',
  'årsarbetare',
  'delaktighetsindex',
];
const places = ['KLK', 'Alingsås', 'hela kommunen', 'kommunledningskontoret', 'Kungälv'];
const years = ['2021', '2022', '2023', '2024', '2021-2023', 'senaste tre åren'];

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(folder));
});

const read = (text: string): Understanding['meanings'] => {
  const circumstances = { today: new Date('2026-11-23'), locale: 'sv' as const, previous: null };
  return understand(text, vocabulary, circumstances).meanings;
};
const parts = fc.tuple(fc.constantFrom(...indicators), fc.constantFrom(...places), fc.constantFrom(...years));

describe('what a sentence means does not depend on', () => {
  test('the order of its parts', () => {
    fc.assert(
      fc.property(parts, ([indicator, place, year]) => {
        expect(read(`${year} ${place} ${indicator}`)).toEqual(read(`${indicator} ${place} ${year}`));
      }),
    );
  });

  test('capitals, exotic spaces and width', () => {
    const wide = (text: string) =>
      text.replace(/[a-z0-9]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
    fc.assert(
      fc.property(parts, (said) => {
        const plain = read(said.join(' '));
        expect(read(said.join(' ').toUpperCase())).toEqual(plain);
        expect(read(said.join('\u00a0\u2003'))).toEqual(plain);
        expect(read(wide(said.join(' ')))).toEqual(plain);
      }),
    );
  });

  test('the dots and rings of its letters', () => {
    fc.assert(
      fc.property(parts, (said) => {
        expect(read(withoutDiacritics(said.join(' ').toLowerCase()))).toEqual(read(said.join(' ').toLowerCase()));
      }),
    );
  });

  test('one slip in a long word', () => {
    const slips = fc.record({ at: fc.nat({ max: 7 }), kind: fc.constantFrom('drop', 'double', 'swap') });
    fc.assert(
      fc.property(
        fc.constantFrom('sjukfrånvaro', 'personalomsättning', 'delaktighetsindex'),
        slips,
        (word, { at, kind }) => {
          const [a = '', b = ''] = [word[at + 1], word[at + 2]];
          const middle = kind === 'drop' ? b : kind === 'double' ? a + a + b : b + a;
          const slipped = word.slice(0, at + 1) + middle + word.slice(at + 3);
          expect(read(`${slipped} KLK 2023`)).toEqual(read(`${word} KLK 2023`));
        },
      ),
    );
  });
});

test('no text makes it throw, and what it does not know it does not answer', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '__proto__',
      'constructor 2023',
      '${secret}',
      '{{DATE()}}',
      'a'.repeat(100_000),
      '\u0000',
      '2023 '.repeat(150),
    ),
    fc
      .array(fc.constantFrom('och', '?', 'per', '2023', 'KLK', 'åtgärd', 'de', ',', '.', '\n', 'mellan', 'senaste'), {
        maxLength: 60,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      expect(read(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a sum is the sum of the rows it shows, whatever the filter', async () => {
  const checked = checkWorkbook(await readWorkbook(folder));
  if (checked.kind === 'faulty') throw new Error('The sample review has faults');
  const { measures, terms } = checked.workbook;
  const codes = (kind: string) => fc.subarray(terms.filter((term) => term.kind === kind).map(({ code }) => code));
  const filters = fc.record({
    horizons: codes('horizon'),
    categories: codes('category'),
    themes: codes('theme'),
    statuses: fc.subarray([...statuses]),
    assessed: fc.constantFrom(true, false, null),
    owned: fc.constantFrom(true, false, null),
    late: fc.boolean(),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const found = findMeasures({ ...everyMeasure, ...filter }, measures, '2026-11-23');
      const rows = found.counted.map(({ expected }) => (expected.kind === 'amount' ? expected.tkr : NaN));
      expect(found.totalTkr).toBe(rows.reduce((sum, tkr) => sum + tkr, 0));
      const shown = [...found.counted, ...found.tooEarly, ...found.borderline];
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
