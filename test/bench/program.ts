// A program in a process of its own: started, asked what it has used, stopped.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Usage {
  /** Without pages that V8 keeps for garbage to come, where the program was started with `--expose-gc`. */
  readonly rssBytes: number;
  /** Of what lives only, on the same condition. */
  readonly heapBytes: number;
  /** Of all its threads since it started. */
  readonly cpuMicroseconds: number;
}

export interface Program {
  /** The address in the line that it printed when it was ready, without a path. */
  readonly url: string;
  /** Only of a program that was started with `withUsage` among its arguments. */
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

export const withUsage: readonly string[] = ['--import', import.meta.resolve('./usage.ts')];

const patienceMs = 60_000;

/** What must not outlive this process, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill()));

/**
 * Starts Node with these arguments and waits until it prints an address.
 * @throws when it ends before that, or takes longer than a minute.
 */
export async function startProgram(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Program> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
  });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const fail = (what: string) => reject(new Error(`${args.at(-1)} ${what} before it was ready.`));
  const deadline = setTimeout(() => fail('took a minute'), patienceMs);
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    const [url] = /http:\/\/[^/\s]+(?=[/\s])/.exec(printed) ?? [];
    if (url) resolve(url);
  });
  child.once('exit', () => fail('ended'));
  try {
    const url = await promise;
    const usage = async () => {
      child.send('usage');
      const [answer] = (await once(child, 'message')) as [Usage];
      return answer;
    };
    return { url, usage, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(deadline);
  }
}
