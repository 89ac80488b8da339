// Two instances on one database, fifty people and a kill -9: nothing lost, nothing twice, nothing stolen. The long one is
// npm run stress.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { HistoryEntry } from '../../src/measures/history.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { faultsIn, type Stored } from './faults.ts';
import type { Answered, Journal } from './journal.ts';
import { stress } from './run.ts';

describe.each([...databases])('$name', ({ start }) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  }, 60_000);
  afterAll(() => server.stop());

  test('the history is whole and says what was answered', async () => {
    const { journal, stored } = await stress(await server.freshDatabase(), 4, 160);
    expect(faultsIn(stored, journal)).toEqual([]);
    // What there is to try has been tried.
    const kinds = new Set(journal.answered.map(({ kind, again }) => (again ? 'again' : kind)));
    for (const kind of ['saved', 'again', 'conflict', 'not-permitted']) expect(kinds).toContain(kind);
    expectFaultsToBeFound(stored, journal);
  }, 60_000);
});

/** The check itself must see what is amiss. */
function expectFaultsToBeFound(stored: Stored, journal: Journal): void {
  const { history } = stored;
  const deliveries = Map.groupBy(journal.sent, ({ press }) => press);
  const answered = new Set(journal.answered.map(({ activity }) => activity));
  // A change by a press that was delivered once and got its answer.
  const at = history.findIndex(({ version, note }) => {
    const press = note.slice(1);
    return version > 2 && deliveries.get(press)?.length === 1 && answered.has(press);
  });
  const entry = history[at];
  if (!entry?.before) throw new Error('Nobody has changed anything.');
  const instead = (other: Partial<HistoryEntry>): Stored => ({
    ...stored,
    history: history.with(at, { ...entry, ...other }),
  });
  const press = entry.note.slice(1);
  const answers = (other: Partial<Answered>): Journal => ({
    ...journal,
    answered: journal.answered.map((answer) => (answer.activity === press ? { ...answer, ...other } : answer)),
  });
  const amiss: readonly (readonly [Stored, Journal])[] = [
    [{ ...stored, history: history.toSpliced(at, 1) }, journal],
    [{ ...stored, history: [...history, entry] }, journal],
    [{ ...stored, outbox: stored.outbox.filter((told) => told !== `${entry.measure} ${entry.version}`) }, journal],
    [{ ...stored, measures: stored.measures.map((one) => ({ ...one, due: '1999-01-01' })) }, journal],
    [instead({ by: { person: 'somebody', name: 'Somebody' } }), journal],
    [instead({ before: { ...entry.before, due: '1999-01-01' } }), journal],
    [instead({ after: { ...entry.after, due: '1999-01-01' } }), journal],
    [instead({ note: '#another' }), journal],
    [stored, answers({ kind: 'refused', version: null })],
    [stored, answers({ version: entry.version + 1 })],
    [stored, { ...journal, sent: journal.sent.filter((sent) => sent.press !== press) }],
  ];
  for (const [what, said] of amiss) expect(faultsIn(what, said)).not.toEqual([]);
}
