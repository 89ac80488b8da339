// Microsoft 365 Agents Playground as a child process that writes only into a folder of its own and talks only to us.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../config.ts';
import type { Running } from '../main.ts';
import type { SamplePerson } from '../people/sample-people.ts';
import { playgroundConfig } from './playground-config.ts';

const playground = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
const preload = import.meta.resolve('./playground-preload.ts');

const patienceMs = 60_000;
const pollMs = 100;

/**
 * Starts the Playground for a bot and waits until it answers.
 * @param port a free port for its page.
 * @param botUrl where the bot takes messages.
 * @param atKeyboard whose page it is.
 * @throws when it does not come up, with the last it said.
 */
export async function startChatPage(port: number, botUrl: string, atKeyboard: SamplePerson): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), playgroundConfig(atKeyboard));
  const url = `http://127.0.0.1:${port}`;
  const options = ['--app-endpoint', botUrl, '--port', `${port}`, '--service-url', `${url}/_connector`];
  const child = spawn(
    process.execPath,
    ['--import', preload, playground, 'start', '--channel-id', 'msteams', '--disable-telemetry', ...options],
    {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: environmentWith({ TEAMSAPPTESTER_BROWSER: 'none', NODE_OPTIONS: undefined }),
    },
  );
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  if (await answers(`${url}/_internal/v1/config`, child)) return { url, stop };
  const reason = await readFile(join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8').catch(() => 'no log');
  await stop();
  throw new Error(`the Playground does not answer on ${url}. Its log says:\n${reason.trim().slice(-2000)}`);
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && isAlive(child)) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return true;
    await wait(pollMs);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
