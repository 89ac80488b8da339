// Ports of this machine: the one wished for, or another when nobody wished.
import { createServer, type AddressInfo } from 'node:net';

/** The port if nobody listens on it, else null. 0 gives any free one. */
export async function freePort(port: number): Promise<number | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}

/**
 * The port that a setting wishes for; without a wish the usual one, or any free one when that is taken.
 * @throws when the wished-for port is taken, with the remedy.
 */
export async function portFor(setting: string, wish: number | null, usual: number): Promise<number> {
  const port = (await freePort(wish ?? usual)) ?? (wish === null ? await freePort(0) : null);
  if (port !== null) return port;
  throw new Error(`port ${wish ?? usual} is taken. Stop what uses it, or set ${setting} to another.`);
}
