// Every pair of statuses: whether one may follow the other, who moves it and what the move needs.
import { expect, test } from '@jest/globals';
import { statuses } from '../../src/measures/measure.ts';
import { moveBetween, reachableFrom } from '../../src/measures/moves.ts';

/** `-` no move, `o` the owner, `n` the owner with a note, `r` the owner with the saving, `c` a controller with a note. */
const table = `
  from                 not-started under-investigation in-progress done paused cancelled
  not-started          -           o                   o           r    n      c
  under-investigation  n           -                   o           r    n      c
  in-progress          n           n                   -           r    n      c
  done                 -           -                   n           -    -      -
  paused               o           o                   o           r    -      c
  cancelled            c           c                   c           -    -      -
`;

function letterOf(move: ReturnType<typeof moveBetween>): string {
  if (!move) return '-';
  const needs = move.needs.join();
  if (move.by === 'controller') return needs === 'note' ? 'c' : `controller with ${needs}`;
  return { '': 'o', note: 'n', realised: 'r' }[needs] ?? needs;
}

test('the whole table', () => {
  const rows = [
    ['from', ...statuses],
    ...statuses.map((from) => [from, ...statuses.map((to) => letterOf(moveBetween(from, to)))]),
  ];
  const wanted = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  expect(rows).toEqual(wanted);
});

test.each(statuses)('from %s a card offers what can follow, and staying first', (from) => {
  const [first, ...others] = reachableFrom(from);
  expect(first).toBe(from);
  expect(new Set(others)).toEqual(new Set(statuses.filter((to) => moveBetween(from, to))));
});
