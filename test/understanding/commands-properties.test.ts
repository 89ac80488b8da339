// What holds for every text read as a command: it is read, quickly and the same each time, and amounts and notes come
// back as they were written.
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CommandReading } from '../../src/understanding/command.ts';
import { readCommand } from '../../src/understanding/commands/read-command.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { shortly, worlds } from '../support/wordings.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

const today = new Date('2026-11-23T09:00:00Z');
const mentions = [{ person: '1', name: 'Anna Lindqvist' }];
const read = (text: string): CommandReading | null =>
  readCommand(text, vocabulary, {
    today,
    locale: 'sv',
    previous: { kind: 'measure', measure: { value: 'IT-2', how: 'stated' }, aspect: 'whole' },
    mentions,
  });

describe('no text makes it throw', () => {
  const pieces = fc.constantFrom(
    ...[
      'åtgärd',
      '4',
      'klar',
      'pausa',
      'till',
      'mars',
      '31',
      'feb',
      '60',
      '%',
      'sparade',
      '900',
      'tkr',
      'mkr',
      '-',
      ',',
      ':',
      '.',
      '?',
      '@',
    ],
    ...[
      'Anna Lindqvist',
      'äger',
      'inte',
      'nästa steg',
      'anteckning',
      'historik',
      'sedan',
      'den',
      'IT-2',
      '2027-02-30',
      '1e309',
      '\n',
      'kan du',
    ],
    ...[
      'measure',
      'done',
      'until',
      'March',
      'eftersom',
      'ångra',
      'lägg till',
      'controller',
      'besparing',
      'förväntad',
      '€',
      '\u202e',
      '👩‍👩‍👧',
      '\ud800',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((said) => said.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((said) => said.join('')),
  );

  test('whatever is typed, and it is read the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'åtgärd 4 klar, ',
    '1 000 ',
    'sparade 1.000,',
    'till ',
    '((((',
    'åtgärd 4 och ',
    '3 mars ',
    '@Anna ',
    '\n',
  ])('nor does %j again and again', (piece) => {
    const read4000 = () => read(piece.repeat(Math.ceil(4000 / piece.length)));
    expect(read4000).not.toThrow();
  });
});

describe('an amount is read as it is written, or not at all', () => {
  const tkr = fc.integer({ min: 0, max: 1_000_000 });
  const grouped = (amount: number, mark: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, mark);

  test('in each way of writing it', () => {
    fc.assert(
      fc.property(tkr, (amount) => {
        const million = Math.floor(amount / 1000);
        const thousandths = String(amount % 1000).padStart(3, '0');
        const ways = [
          `${amount} tkr`,
          `${grouped(amount, ' ')} tkr`,
          `${grouped(amount, '\u00a0')} ksek`,
          `${amount},0 tkr`,
          `${grouped(amount * 1000, ' ')} kr`,
          `${grouped(amount * 1000, '.')} kr`,
          `${grouped(amount * 1000, ',')} SEK`,
          `${million},${thousandths} mkr`,
          `${million}.${thousandths} mnkr`,
          `${amount}k`,
        ];
        for (const way of ways) {
          expect(shortly(read(`åtgärd 9 sparade ${way}`))).toEqual({ change: 'EKO-1', realisedTkr: amount });
        }
      }),
    );
  });

  test('what is no whole number of tkr is never rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (kronor) => {
        const expected = kronor % 1000 === 0 ? { change: 'EKO-1', realisedTkr: kronor / 1000 } : { unclear: 'amount' };
        expect(shortly(read(`åtgärd 9 sparade ${kronor} kr`))).toEqual(expected);
      }),
    );
  });

  test('a number without a unit is never taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (number) => {
        // What could be a year may make a question of it; a change it never makes.
        const isYear = number >= 1900 && number <= 2200;
        const found = shortly(read(`åtgärd 9 sparade ${number}`));
        if (isYear) expect([null, { unclear: 'amount' }]).toContainEqual(found);
        else expect(found).toEqual({ unclear: 'amount' });
      }),
    );
  });
});

test('a note is the person’s own words, letter by letter', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'Väntar',
        'på',
        'KLK:s',
        'svar',
        '–',
        '“ja”',
        '½',
        'm²',
        'åtgärd 5',
        'klar?',
        '(v. 6)',
        '😀',
        'NEJ!',
        '12,5',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((said) => `Vi ${said.join(' ')}`);
  fc.assert(
    fc.property(words, (note) => {
      expect(shortly(read(`Anteckning åtgärd 4: ${note}`))).toEqual({ change: 'IT-2', note });
    }),
  );
});

test.each([
  ['2026-11-23', '2027-03-31'],
  ['2026-03-01', '2026-03-31'],
  ['2026-03-31', '2026-03-31'],
  ['2026-04-01', '2027-03-31'],
])('on %s "till mars" is %s', (day, due) => {
  const circumstances = { today: new Date(`${day}T12:00:00Z`), locale: 'sv', previous: null, mentions: [] } as const;
  expect(shortly(readCommand('pausa 12 till mars', vocabulary, circumstances))).toEqual({
    change: 'POL-1',
    status: 'paused',
    due,
  });
});
