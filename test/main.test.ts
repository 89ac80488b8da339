// The program as a process: how it starts, what a wrong start is told, and how it stops.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { bot, message, post } from './support/activities.ts';
import { openConnector, type Connector } from './support/connector.ts';

jest.setTimeout(30_000);
const root = join(import.meta.dirname, '..');

let folder: string;
let connector: Connector;
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsyn-main-'));
  connector = await openConnector();
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await connector.close();
  await rm(folder, { recursive: true });
});

/** Runs a program in a folder of its own, with no settings but those given. `line` is the first that it prints. */
function run(file: string, settings: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(root, file)], {
    cwd: folder,
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const firstLine = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const errors = text(child.stderr);
  const line = Promise.race([
    firstLine.then(([said]) => said),
    ended.then(async (how) => `ended with ${how.join()}: ${await errors}`),
  ]);
  return { child, errors, ended, line };
}

/** Starts the local bot and gives its address from the line that it prints. */
async function startLocal(settings: Record<string, string> = {}) {
  const bot = run('src/tools/local.ts', { PORT: '0', ...settings });
  const line = await bot.line;
  return { ...bot, line, url: new URL(/http:\S+/.exec(line)![0]).origin };
}

describe('npm run local', () => {
  test('prints one line with its address, keeps its database in the working folder, and answers', async () => {
    const { child, ended, errors, line, url } = await startLocal();
    expect(line).toBe(`Klarsyn answers on ${url}/api/messages`);
    expect((await post(url, message(connector.url, 'sjukfrånvaro KLK 2023'))).status).toBe(200);
    expect(connector.sent[0]?.activity.summary).toMatch(/3,7\s%/);
    expect(await readdir(folder)).toEqual(['.klarsyn']);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(await errors).toBe('');
  });

  test.each(['personal', 'groupChat'])(
    'in a chat of the kind %s a card alone is no question',
    async (conversationType) => {
      const { url } = await startLocal();
      const card =
        '<span itemid="0" itemtype="http://schema.skype.com/InputExtension"><span itemprop="cardId"></span></span>';
      const own = {
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
        conversation: { id: 'a:chat', conversationType },
        entities: [{ type: 'mention', mentioned: bot, text: '<at>Klarsyn</at>' }],
      };
      // The Playground writes the place of the card into the text; Teams leaves the text empty.
      for (const said of [`<at>Klarsyn</at>\n${card}\n`, '']) {
        await post(url, message(connector.url, said, own));
        expect(connector.sent.splice(0).map(({ activity }) => activity.summary)).toEqual([
          expect.stringMatching(/^Jag såg ingen fråga\./),
        ]);
      }
      await post(url, message(connector.url, `sjukfrånvaro KLK 2023 ${card}`, own));
      expect(connector.sent[0]?.activity.summary).toMatch(/3,7\s%/);
    },
  );

  test.each(['SIGTERM', 'SIGINT'] as const)('finishes the running turn on %s, then ends well', async (signal) => {
    const { promise: released, resolve: release } = Promise.withResolvers<number>();
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    connector.answer = () => (reach(), released);
    const { child, ended, url } = await startLocal();

    const answer = post(url, message(connector.url, 'sjukfrånvaro KLK 2023'));
    await reached;
    child.kill(signal);
    child.kill(signal);
    await expect(untilRefused(url)).resolves.toBe(true);
    expect(child.exitCode).toBeNull();
    release(200);
    expect((await answer).status).toBe(200);
    expect(await ended).toEqual([0, null]);
  });

  test('is refused in production', async () => {
    const { ended, errors } = run('src/tools/local.ts', { NODE_ENV: 'production' });
    expect(await ended).toEqual([1, null]);
    expect(await errors).toMatch(/KLARSYN_AUTH: .* Remove KLARSYN_AUTH\.\n$/);
  });
});

async function untilRefused(url: string): Promise<boolean> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const refused = await fetch(`${url}/health`).then(
      () => false,
      () => true,
    );
    if (refused) return true;
  }
  return false;
}

describe('a start that cannot be', () => {
  test('for want of settings names them all, without a stack', async () => {
    const { ended, errors } = run('src/main.ts', { NODE_ENV: 'production', PORT: 'x' });
    expect(await ended).toEqual([1, null]);
    const said = await errors;
    for (const name of ['PORT', 'MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'KLARSYN_TENANTS'])
      expect(said).toContain(`  ${name}: `);
    expect(said).not.toMatch(/\.ts:| {4}at /);
    expect(await readdir(folder)).toEqual([]);
  });

  test('for a taken port says which, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? `${address?.port}` : '';
    const { ended, errors } = run('src/tools/local.ts', { PORT: port });
    expect(await ended).toEqual([1, null]);
    expect(await errors).toBe(
      `Klarsyn could not start: port ${port} is taken. Stop what uses it, or set PORT to another.\n`,
    );
    other.close();
  });

  test('for a database that does not answer says so in a line', async () => {
    const settings = { PORT: '0', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { ended, errors } = run('src/tools/local.ts', settings);
    expect(await ended).toEqual([1, null]);
    expect(await errors).toMatch(/^Klarsyn could not start: .*database.*\n$/i);
  });
});

test('production starts with its settings and lets nobody in without a token', async () => {
  const tenant = '22222222-bbbb-4bbb-8bbb-000000000001';
  const port = await anyPort();
  const { child, ended, line } = run('src/main.ts', {
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    PORT: port,
    MICROSOFT_APP_ID: tenant,
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
    MICROSOFT_APP_TENANT_ID: tenant,
    KLARSYN_TENANTS: tenant,
  });
  expect(await line).toBe(`Klarsyn listens on http://localhost:${port}/api/messages`);
  const url = `http://127.0.0.1:${port}`;
  expect((await fetch(`${url}/health`)).status).toBe(200);
  const response = await post(url, message('https://smba.trafficmanager.net/emea/', 'hej'));
  expect([response.status, await response.text()]).toEqual([401, '']);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

async function anyPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? `${address?.port}` : '';
}
