// The places in an order: so many, one alone, and what ties with them.
import { expect, test } from '@jest/globals';
import { atPlaces } from '../../src/indicators/places.ts';

const savings = [100, 1000, 500, 700, 500, 100];
const at = (places: Parameters<typeof atPlaces>[3], order: 'up' | 'down' = 'down') =>
  atPlaces(savings, (each) => each, order, places);

test('the first so many, in order', () => {
  expect(at({ first: 2 })).toEqual([1000, 700]);
  expect(at({ first: 1 }, 'up')).toEqual([100, 100]);
});

test('one alone', () => {
  expect(at({ nth: 2 })).toEqual([700]);
  expect(at({ nth: 3 }, 'up')).toEqual([500, 500]);
});

test('whatever ties with the last is there too', () => {
  expect(at({ first: 3 })).toEqual([1000, 700, 500, 500]);
  expect(at({ nth: 4 })).toEqual([500, 500]);
});

test('no more than there are, and nothing beyond them', () => {
  expect(at({ first: 99 })).toHaveLength(savings.length);
  expect(at({ nth: 7 })).toEqual([]);
  expect(atPlaces([], Number, 'up', { first: 3 })).toEqual([]);
});
