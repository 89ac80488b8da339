// Places in an order: the three largest, the second largest. Whatever ties with one of them stands there too.

/** The first so many, or one alone: `first: 3` is the three first, `nth: 2` the second. Both count from 1. */
export type Places = { readonly first: number } | { readonly nth: number };

/** More places than this are not asked for by number. */
export const mostPlaces = 100;

/** What stands at the places, the first place first; all of it when there is less than asked for. */
export function atPlaces<T>(
  all: readonly T[],
  valueOf: (each: T) => number,
  order: 'up' | 'down',
  places: Places,
): T[] {
  const sorted = [...all].sort((a, b) => (order === 'up' ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a)));
  const [from, to] = 'first' in places ? [0, places.first] : [places.nth - 1, places.nth];
  const asked = sorted.slice(from, to).map(valueOf);
  return sorted.filter((each) => valueOf(each) >= Math.min(...asked) && valueOf(each) <= Math.max(...asked));
}
