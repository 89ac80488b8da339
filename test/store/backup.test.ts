// Backup while others write, restore, and a database that is where it was.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { backUp, restore } from '../../src/store/backup.ts';
import { openStore } from '../../src/store/open.ts';
import { aWorkbook, checked } from '../support/workbook.ts';

const now = new Date('2026-11-24T08:00:00Z');
const asked = (person: string, question = '{}') => [
  { tenant: 't', room: 'r', person, question, at: now.toISOString() },
];

let folder: string;
let url: string;
let copy: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-backup-'));
  url = `sqlite:${join(folder, 'data', 'klarsyn.db')}`;
  copy = join(folder, 'backups', 'monday.db');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a backup', () => {
  test('is taken while the database is open and written to, and holds all that was there when it began', async () => {
    const store = await openStore(url);
    await store.writeReview('t', await checked(aWorkbook()), now);
    await store.writeContexts(asked('before'));
    const busy = Array.from({ length: 200 }, (_none, index) => store.writeContexts(asked(`during-${index}`)));
    const [backedUp] = await Promise.all([backUp(url, copy), ...busy]);
    expect(backedUp).toEqual({ kind: 'done' });
    await store.writeContexts(asked('after'));

    const backup = await openStore(`sqlite:${copy}`);
    expect((await backup.readCatalogue('t'))?.reviews).toEqual((await store.readCatalogue('t'))?.reviews);
    expect(await backup.readContext('t', 'r', 'before')).not.toBeNull();
    expect(await backup.readContext('t', 'r', 'after')).toBeNull();
    await Promise.all([store.close(), backup.close()]);
  });

  test('is one file, with nothing left beside it', async () => {
    await (await openStore(url)).close();
    await backUp(url, copy);
    expect(await readdir(join(folder, 'backups'))).toEqual(['monday.db']);
  });

  test('never overwrites anything', async () => {
    await (await openStore(url)).close();
    const taken = join(folder, 'taken');
    await writeFile(taken, 'mine');
    expect(await backUp(url, taken)).toEqual({ kind: 'problem', problem: 'file-exists', file: taken });
    expect(await readFile(taken, 'utf8')).toBe('mine');
  });

  test('of a database that is not there makes none', async () => {
    expect(await backUp(url, copy)).toMatchObject({ problem: 'no-database' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a PostgreSQL is not ours to make', async () => {
    expect(await backUp('postgres://u:p@h/d', copy)).toMatchObject({ problem: 'not-embedded' });
    expect(restore('postgres://u:p@h/d', copy, now)).toMatchObject({ problem: 'not-embedded' });
  });
});

describe('a restore', () => {
  beforeEach(async () => {
    const store = await openStore(url);
    await store.writeContexts(asked('monday'));
    await backUp(url, copy);
    await store.writeContexts(asked('tuesday'));
    await store.close();
  });

  const peopleIn = async (address: string) => {
    const store = await openStore(address);
    const known = await Promise.all(['monday', 'tuesday'].map((person) => store.readContext('t', 'r', person)));
    await store.close();
    return known.map((context) => context !== null);
  };

  test('brings back what was, and keeps what is replaced', async () => {
    const restored = restore(url, copy, now);
    expect(restored).toEqual({
      kind: 'done',
      kept: expect.stringContaining('klarsyn.db.before-2026-11-24T08-00-00-000Z'),
    });
    expect(await peopleIn(url)).toEqual([true, false]);
    expect(await peopleIn(`sqlite:${restored.kind === 'done' ? restored.kept : ''}`)).toEqual([true, true]);
    expect(existsSync(copy)).toBe(true);
  });

  test('to where there is none makes one', async () => {
    const elsewhere = `sqlite:${join(folder, 'new', 'klarsyn.db')}`;
    expect(restore(elsewhere, copy, now)).toEqual({ kind: 'done', kept: null });
    expect(await peopleIn(elsewhere)).toEqual([true, false]);
  });

  test('is refused while somebody has the database open, and changes nothing', async () => {
    const store = await openStore(url);
    await store.readContext('t', 'r', 'monday');
    expect(restore(url, copy, now)).toMatchObject({ kind: 'problem', problem: 'in-use' });
    await store.writeContexts(asked('monday', '{"still":true}'));
    await store.close();
    expect(await peopleIn(url)).toEqual([true, true]);
  });

  test.each([
    ['text', Buffer.from('not a database at all, but long enough to be one'.repeat(50))],
    ['nothing', Buffer.alloc(0)],
  ])('from a file of %s is refused, and changes nothing', async (_what, content) => {
    const wrong = join(folder, 'wrong.db');
    await writeFile(wrong, content);
    expect(restore(url, wrong, now)).toMatchObject({ kind: 'problem', problem: 'not-a-backup' });
    expect(await peopleIn(url)).toEqual([true, true]);
  });

  test('from a damaged backup is refused', async () => {
    const bytes = await readFile(copy);
    bytes.fill(0x5a, 4096, bytes.length - 4096);
    const damaged = join(folder, 'damaged.db');
    await writeFile(damaged, bytes);
    expect(restore(url, damaged, now)).toMatchObject({ problem: 'not-a-backup' });
  });

  test('from a file that is not there is refused', () => {
    expect(restore(url, join(folder, 'none'), now)).toMatchObject({ problem: 'no-backup' });
  });
});
