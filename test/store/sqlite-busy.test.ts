// A SQLite file that another process is writing to: whoever wants to write meanwhile waits, and loses nothing.
import { expect, test } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { openStore, type Store } from '../../src/store/open.ts';
import { inFolder } from '../support/workbook.ts';

const at = '2026-06-01T08:00:00.000Z';
const context = { tenant: 'a', room: 'r', person: 'p', question: '{}', at };

const writes: readonly [string, (store: Store) => Promise<unknown>][] = [
  ['a statement of its own', (store) => store.writeContexts([context])],
  ['a transaction', (store) => store.writeRole('a', [{ person: 'p', name: 'Per' }], 'controller')],
];

test.each(writes)('%s waits', (name, write) =>
  inFolder({}, async (folder) => {
    const path = `${folder}/busy.db`;
    const store = await openStore(`sqlite:${path}`);
    const other = new DatabaseSync(path);
    other.exec(`insert into tenant values ('a', 1); begin immediate`);
    let ended = false;
    const writing = write(store).finally(() => (ended = true));
    // The first attempt fails within this turn of the event loop.
    await new Promise(setImmediate);
    expect(ended).toBe(false);
    other.exec('commit');
    await writing;
    other.close();
    const read = await Promise.all([store.readContext('a', 'r', 'p'), store.readRole('a', 'p')]);
    expect(read).toContainEqual(name === 'a transaction' ? 'controller' : { question: '{}', at });
    await store.close();
  }),
);
