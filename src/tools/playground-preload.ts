// Loaded into the Playground's process before it starts: what it would open to the whole network listens on 127.0.0.1,
// and it ends with the process that started it, however that one ended.
import { Server } from 'node:net';

const listen: unknown = Reflect.get(Server.prototype, 'listen');

Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  const [port, host] = args;
  if (typeof listen !== 'function') throw new TypeError('net.Server has no listen');
  const here = typeof port === 'number' && typeof host !== 'string' ? [port, '127.0.0.1', ...args.slice(1)] : args;
  return Reflect.apply(listen, this, here) as Server;
};

process.stdin.on('close', () => process.exit()).resume();
