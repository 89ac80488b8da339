// What a container or a web app gets, in a folder of its own: installed without the developer's tools, it starts.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);
const root = join(import.meta.dirname, '../..');
const tenant = '22222222-bbbb-4bbb-8bbb-000000000001';

let folder: string;
let bot: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-production-'));
  const letThrough = (await readFile(join(root, '.dockerignore'), 'utf8')).matchAll(/^!(.+)$/gm);
  for (const [, file] of letThrough) await cp(join(root, file!), join(folder, file!), { recursive: true });
  // The same as the Dockerfile and m365agents.yml do.
  await promisify(execFile)('npm', ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
});

afterAll(async () => {
  bot?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

test('production starts without the tools of a developer, imports a review and is ready', async () => {
  expect(await readdir(join(folder, 'node_modules'))).not.toEqual(
    expect.arrayContaining(['typescript', 'jest', 'node']),
  );
  const { PATH } = process.env;
  const env = {
    PATH,
    NODE_ENV: 'production',
    PORT: '0',
    LOG_LEVEL: 'silent',
    MICROSOFT_APP_ID: tenant,
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
    MICROSOFT_APP_TENANT_ID: tenant,
    KLARSYN_TENANTS: tenant,
  };
  const imported = await promisify(execFile)(
    process.execPath,
    ['src/tools/import.ts', 'data/alingsas-2024', '--tenant', tenant, '--language', 'en'],
    { cwd: folder, env },
  );
  expect(imported.stdout).toContain('indicators');

  bot = spawn(process.execPath, ['src/main.ts'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(bot.stdout!), 'line')) as [string];
  const { port } = new URL(/http:\S+/.exec(line)![0]);
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
