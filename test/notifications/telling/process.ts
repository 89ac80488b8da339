// One instance of the delivery as a process of its own, with a clock that runs faster than the world's. Reads what to do
// from standard input, and goes on until it is told to stop or is killed.
import { json } from 'node:stream/consumers';
import { openInstance } from './instance.ts';
import { quickClock, type Clock } from './quick-clock.ts';

export interface ProcessWork {
  readonly url: string;
  readonly clock: Clock;
  readonly perSecond: number;
}

const { url, clock, perSecond } = (await json(process.stdin)) as ProcessWork;
const now = quickClock(clock);
const instance = await openInstance({
  url,
  perSecond,
  now: () => new Date(now()),
  random: Math.random,
  failed: (error, doing) => process.stderr.write(`${doing}: ${String(error)}\n`),
  restMs: 50,
});
instance.start();
process.once('SIGTERM', () => {
  void instance
    .stop()
    .then(instance.close)
    .then(() => process.exit(0));
});
process.stdout.write('ready\n');
