// Numbers, dates and plurals as each language writes them.
import { describe, expect, test } from '@jest/globals';
import { formatsFor } from '../../src/texts/format.ts';

const sv = formatsFor('sv');
const en = formatsFor('en');

describe('numbers', () => {
  test.each([
    [1234.5, 1, '1\u00A0234,5', '1,234.5'],
    [-97.6, 1, '−97,6', '−97.6'],
    [0, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [12_500, 0, '12\u00A0500', '12,500'],
    [2.675, 2, '2,68', '2.68'],
  ])('%d with %d decimals', (value, decimals, swedish, english) => {
    expect([sv.number(value, decimals), en.number(value, decimals)]).toEqual([swedish, english]);
  });

  test('differences have a sign, and zero none', () => {
    expect([0.3, -0.3, 0, 0.04].map((value) => sv.signed(value, 1))).toEqual(['+0,3', '−0,3', '0,0', '0,0']);
    expect(en.signed(-2_791, 0)).toBe('−2,791');
  });
});

describe('plurals', () => {
  const forms = { one: 'åtgärd', other: 'åtgärder' };

  test.each([
    [0, 'åtgärder'],
    [1, 'åtgärd'],
    [2, 'åtgärder'],
    [21, 'åtgärder'],
  ])('%d', (count, form) => {
    expect([sv.plural(count, forms), en.plural(count, forms)]).toEqual([form, form]);
  });

  test('one with decimals is not one', () => {
    expect(en.plural(1, forms, 1)).toBe('åtgärder');
  });
});

test('dates are written out', () => {
  expect([sv.date('2025-03-05'), en.date('2025-03-05')]).toEqual(['5 mars 2025', '5 March 2025']);
  expect([sv.month(2023, 5), en.month(2023, 5)]).toEqual(['maj 2023', 'May 2023']);
});

test('lists have a word before the last', () => {
  expect([sv.list(['a', 'b', 'c']), en.list(['a', 'b', 'c'])]).toEqual(['a, b och c', 'a, b and c']);
  expect([sv.list(['a']), sv.list([])]).toEqual(['a', '']);
});
