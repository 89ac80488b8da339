// npm run import as a person runs it: what it says, its exit code and what it leaves behind.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.ts';
import { aWorkbook, inWorkbookFolder, withCell } from '../support/workbook.ts';

let folder: string;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-import-'));
  url = `sqlite:${join(folder, 'klarsyn.db')}`;
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], databaseUrl = url): Promise<Run> {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/tools/import.ts', ...args], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

async function measuresOf(tenant: string): Promise<number> {
  const store = await openStore(url);
  const measures = await store.readMeasures(tenant);
  await store.close();
  return measures.length;
}

test('a faulty workbook is listed fault by fault, ends with 1 and leaves nothing', async () => {
  let faulty = withCell(aWorkbook(), 'measures.csv', 3, 'due', 'snart\u001b[31m');
  faulty = withCell(faulty, 'observations.csv', 2, 'value', '12 %');
  const { code, out, err } = await inWorkbookFolder(faulty, (path) => run([path, '--tenant', 'a', '--language', 'sv']));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  const lines = err.trim().split('\n');
  expect(lines[0]).toBe('Ingenting är inläst. Arbetsboken har 2 fel:');
  expect(lines[1]).toMatch(/observations\.csv, rad 2, kolumn value: ”12 %” är inget tal\. .*1 234,5/);
  expect(lines[2]).toMatch(/measures\.csv, rad 3, kolumn due: .*styrtecken/);
  expect(err).not.toContain('\u001b');
  expect(await measuresOf('a')).toBe(0);
});

test('a whole workbook is imported for the tenant named, and said in the language asked for', async () => {
  const { code, out, err } = await inWorkbookFolder(aWorkbook(), (path) =>
    run([path, '--tenant', 'b', '--language', 'en']),
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    'Review 2023 is imported: 2 indicators, 3 organisations, 8 figures and gaps, 1 explanation, 3 measures.\n',
  );
  expect([await measuresOf('b'), await measuresOf('local')]).toEqual([3, 0]);
});

test.each([[[]], [['one', 'two']], [['one', '--tenat', 'x']], [['one', '--language', 'fi']]])(
  'the arguments %j get the usage',
  async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(1);
    expect(err).toContain('npm run import -- ');
  },
);

test('a database that cannot be opened is said with the name of the setting, without its password', async () => {
  const { code, err } = await run(['somewhere'], 'postgres://klarsyn:hemligt@127.0.0.1:1/klarsyn');
  expect(code).toBe(1);
  expect(err).toMatch(/^DATABASE_URL: .*ECONNREFUSED/);
  expect(err).not.toMatch(/hemligt|\n {4}at /);
});
