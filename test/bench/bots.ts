// The two bots side by side, each in its own process, and the stub that takes their replies.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKlarsyn } from '../../src/klarsyn.ts';
import { localTenant } from '../../src/people/local-tenant.ts';
import { loadSampleIfEmpty } from '../../src/tools/sample-world.ts';
import { startProgram, type Program } from './program.ts';

export const botNames = ['echo', 'klarsyn'] as const;

export type BotName = (typeof botNames)[number];

/** What the stub got since it was last asked. */
export interface Received {
  readonly replies: number;
  readonly bytes: number;
}

export interface Connector {
  /** For an activity's serviceUrl. */
  readonly url: string;
  readonly received: () => Promise<Received>;
  readonly stop: () => Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const { url, stop } = await startProgram([fileURLToPath(import.meta.resolve('./connector-stub.ts'))]);
  return { url: `${url}/`, stop, received: async () => (await (await fetch(url)).json()) as Received };
}

export interface Database {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** A database in a folder of its own, migrated and with the sample review in it. */
export async function makeDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'klarsyn-bench-'));
  const url = `sqlite:${join(folder, 'klarsyn.db')}`;
  const { store, close } = await openKlarsyn({
    databaseUrl: url,
    today: () => new Date(),
    admins: [],
    contextLost: (error) => {
      throw error;
    },
  });
  await loadSampleIfEmpty(store, localTenant, new Date());
  await close();
  return { url, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts bots as `npm run local` starts Klarsyn, with the same options to Node. */
export async function botStarter(
  databaseUrl: string,
): Promise<(name: BotName, own?: readonly string[]) => Promise<Program>> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { local: string } };
  const [, ...words] = scripts.local.split(' ');
  const options = words.filter((word) => word.startsWith('-'));
  const files: Readonly<Record<BotName, string>> = {
    klarsyn: join(root, words.at(-1) ?? ''),
    echo: fileURLToPath(import.meta.resolve('./echo-bot.ts')),
  };
  const environment = { PORT: '0', DATABASE_URL: databaseUrl, KLARSYN_AUTH: 'off-local', LOG_LEVEL: '', NODE_ENV: '' };
  return (name, own = []) => startProgram([...options, ...own, files[name]], environment);
}
