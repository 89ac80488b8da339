// Text from data shows as it was written: property tests beside the cases that once were wrong.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { literal, plain, seen, shorten } from '../../src/cards/displayed-text.ts';

describe('shorten', () => {
  test('leaves what fits', () => expect(shorten('åäö', 3)).toBe('åäö'));
  test('marks what it cuts', () => expect(shorten('kommunledning', 8)).toBe('kommunl…'));
  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const short = shorten(text, longest);
        return short.length <= Math.max(longest, 1) && short.isWellFormed();
      }),
    );
  });
});

describe('literal', () => {
  test.each([
    ['**fet** _kursiv_', '\\*\\*fet\\*\\* \\_kursiv\\_'],
    ['[länk](https://example.org)', '\\[länk\\](https://example.org)'],
    ['- punkt', '\\- punkt'],
    ['2. punkt', '2\\. punkt'],
    ['2,6 mnkr. Nästa', '2,6 mnkr. Nästa'],
    ['−0,3 sedan 2022', '−0,3 sedan 2022'],
  ])('%s', (written, escaped) => expect(literal(written, 100)).toBe(escaped));

  test('is seen as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[]<>#|`~\\{}$-+1. \n') }), (text) => {
        return seen(literal(text, 1_000)) === text;
      }),
    );
  });

  test('leaves no client macro', () => {
    expect(plain('{{{{DATE()}}', 100)).not.toContain('{{');
  });
});
