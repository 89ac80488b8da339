// npm run history as a person runs it: into a file or to standard output, and nothing else goes there.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openStore } from '../../src/store/open.ts';
import { aWorkbook, checked, inFolder } from '../support/workbook.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function history(url: string, ...args: readonly string[]): Promise<Run> {
  const env = { ...process.env, NODE_OPTIONS: '', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/tools/history.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test(
  'gives the whole history, that of one measure or since a day in Sweden, and says what it cannot',
  () =>
    inFolder({}, async (folder) => {
      const url = `sqlite:${folder}/history.db`;
      const store = await openStore(url);
      await store.writeReview('a', await checked(aWorkbook()), new Date('2026-05-30T08:00:00Z'));
      const by = { person: 'p', name: 'Per', isAdmin: true };
      const note = (measure: string, at: string) =>
        store.changeMeasure('a', { measure, seen: null, by, at: new Date(at), keys: [], change: { note: `=${at}` } });
      await note('IT-1', '2026-05-31T21:59:59Z');
      await note('IT-2', '2026-05-31T22:00:00Z');
      await store.close();
      const notes = async (...args: readonly string[]) => {
        const { code, stdout, stderr } = await history(url, '--tenant', 'a', ...args);
        expect([code, stderr]).toEqual([0, '']);
        const rows: string[][] = parse(stdout, { bom: true, delimiter: ';' });
        return rows.slice(1).flatMap((row) => (row.at(-1) === '' ? [] : [`${row[1]} ${row[0]} ${row.at(-1)}`]));
      };
      const first = "IT-1 2026-05-31 23:59:59 '=2026-05-31T21:59:59Z";
      const second = "IT-2 2026-06-01 00:00:00 '=2026-05-31T22:00:00Z";
      expect(await notes()).toEqual([first, second]);
      const file = `${folder}/history.csv`;
      expect(await history(url, file, '--tenant', 'a')).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(await readFile(file, 'utf8')).toBe((await history(url, '--tenant', 'a')).stdout);
      expect(await notes('--measure', 'IT-1')).toEqual([first]);
      expect(await notes('--since', '2026-06-01')).toEqual([second]);

      for (const wrong of [['--since', '2026-02-31'], ['--whatever']]) {
        const { code, stdout, stderr } = await history(url, ...wrong);
        expect([code, stdout]).toEqual([1, '']);
        expect(stderr).toContain('--measure CODE');
      }
      const unknown = await history(url, '--tenant', 'a', '--measure', 'IT-9');
      expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('IT-9') });
    }),
  60_000,
);
