// The README's recipe for backing PostgreSQL up, run as it is written there. npm brings the server alone, so this wants a
// machine that has PostgreSQL's own programs; where it has not, the test says that it was skipped.
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { openStore, type Store } from '../../src/store/open.ts';
import { freePort } from '../../src/tools/free-port.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';

const run = promisify(execFile);
const [programs] = globSync('/usr/lib/postgresql/*/bin/pg_dump').map((file) => join(file, '..'));
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ');
const [[, backUp] = [], [, restore] = []] = [/`(pg_dump [^`]+)`/, /`(pg_restore [^`]+)`/].map(
  (command) => command.exec(readme) ?? [],
);
const tenant = 'recipe';

const keptIn = (store: Store) =>
  Promise.all([
    store.readMeasures(tenant),
    store.readHistory(tenant, { measure: null, person: null, since: null, most: null }),
    store.readControllers(tenant),
  ]);

test('the README has the recipe', () => {
  expect([backUp, restore]).toEqual([
    expect.stringContaining('$DATABASE_URL'),
    expect.stringContaining('klarsyn.dump'),
  ]);
});

(programs ? test : test.skip)(
  'a dump made while Klarsyn runs brings back all that was, and nothing of what came after',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'klarsyn-recipe-'));
    await chmod(folder, 0o777);
    const port = await freePort(0);
    // PostgreSQL refuses to run as root.
    const as = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
    const asServer = (program: string, ...args: string[]) => {
      const [first = '', ...rest] = [...as, join(programs!, program), ...args];
      return run(first, rest, { cwd: folder });
    };
    const data = join(folder, 'data');
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder}`;
    await asServer('initdb', '-D', data, '-U', 'klarsyn', '-A', 'trust', '--no-sync');
    await asServer('pg_ctl', '-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start');
    try {
      const url = `postgres://klarsyn@127.0.0.1:${port}/postgres`;
      const env = { PATH: `${programs}:${process.env['PATH']}`, DATABASE_URL: url };
      const store = await openStore(url);
      await loadSampleIfEmpty(store, tenant, new Date('2026-11-24T08:00:00Z'));
      await store.writeRole(tenant, [{ person: 'anna', name: 'Anna' }], 'controller');
      const before = await keptIn(store);
      await run('sh', ['-c', backUp!], { cwd: folder, env });

      await store.writeRole(tenant, [{ person: 'bo', name: 'Bo' }], 'controller');
      expect(await keptIn(store)).not.toEqual(before);
      await store.close();
      await run('sh', ['-c', restore!], { cwd: folder, env });
      const restored = await openStore(url);
      expect(await keptIn(restored)).toEqual(before);
      await restored.close();
    } finally {
      await asServer('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
