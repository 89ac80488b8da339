// Who may take back the latest change of a measure, and until when.
import { expect, test } from '@jest/globals';
import { decideUndo, undoMs, type HistoryEntry } from '../../src/measures/history.ts';
import { stateOf } from '../../src/measures/measure.ts';
import { aMeasure, anna, as, bo } from './a-measure.ts';

const at = new Date('2026-06-01T12:00:00Z');
const before = stateOf(aMeasure());
const entry: HistoryEntry = {
  ...{ measure: 'IT-1', version: 4, at: at.toISOString(), by: anna, cause: 'change', note: '', before },
  after: { ...before, sharePercent: 60 },
};
const after = (ms: number) => new Date(at.getTime() + ms);

test('whoever did it, for a quarter of an hour', () => {
  expect(undoMs).toBe(900_000);
  expect(decideUndo(entry, as(anna), after(0))).toEqual({ kind: 'undone', after: before });
  expect(decideUndo(entry, as(anna), after(undoMs))).toEqual({ kind: 'undone', after: before });
  expect(decideUndo(entry, as(anna), after(undoMs + 1))).toEqual({ kind: 'too-late' });
});

test('nobody else, soon or late', () => {
  expect(decideUndo(entry, as(bo), after(0))).toEqual({ kind: 'not-yours' });
  expect(decideUndo(entry, as(bo), after(undoMs + 1))).toEqual({ kind: 'not-yours' });
});

test.each(['controller', 'admin'] as const)('a %s, always', (role) => {
  expect(decideUndo(entry, as(bo, role), after(100 * undoMs))).toEqual({ kind: 'undone', after: before });
});

test('an undo can be taken back as well', () => {
  const undo: HistoryEntry = { ...entry, version: 5, cause: 'undo', before: entry.after, after: before };
  expect(decideUndo(undo, as(anna), after(0))).toEqual({ kind: 'undone', after: entry.after });
});

test.each(['reader', 'controller'] as const)('what an import said is not for a %s to take back', (role) => {
  const first: HistoryEntry = { ...entry, by: null, cause: 'import', before: null };
  expect(decideUndo(first, as(anna, role), after(0))).toEqual({ kind: 'nothing' });
  expect(decideUndo({ ...first, before }, as(anna, role), after(0))).toEqual({ kind: 'nothing' });
});
