// npm run stress [-- --updates N --minutes N --seed N]: the long stress runs, with their figures: updates at two instances on
// both databases, then a soak of one bot. 0 leaves one out.
import { parseArgs } from 'node:util';
import { number, printLine, printTable } from '../bench/report.ts';
import { percentile } from '../bench/statistics.ts';
import { databases } from '../support/databases.ts';
import { faultsIn } from './faults.ts';
import { isUpdate } from './journal.ts';
import { stress, type StressRun } from './run.ts';
import { printSoak } from './soak/print-soak.ts';

const options = {
  updates: { type: 'string', default: '2000' },
  minutes: { type: 'string', default: '10' },
  seed: { type: 'string', default: '4' },
} as const;
const shownFaults = 20;

const { values } = parseArgs({ options });
const [updates, minutes, seed] = [Number(values.updates), Number(values.minutes), Number(values.seed)];
const isSound =
  Number.isInteger(updates) && (updates === 0 || updates >= 100) && minutes >= 0 && Number.isInteger(seed);
if (!isSound) {
  process.stderr.write('Usage: npm run stress [-- --updates N --minutes N --seed N], 0 or at least 100 updates\n');
  process.exit(1);
}
if (updates > 0) await stressUpdates();
if (minutes > 0 && !(await printSoak(minutes, seed))) process.exitCode = 1;

async function stressUpdates(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, start } of databases) {
    const server = await start();
    try {
      const run = await stress(await server.freshDatabase(), seed, updates);
      rows.push([name, ...figuresOf(run)]);
      const faults = faultsIn(run.stored, run.journal);
      if (faults.length > 0) process.exitCode = 1;
      console.log(`${name}: ${faults.length === 0 ? 'nothing lost, nothing twice, nothing stolen' : 'FAULTS'}`);
      for (const fault of faults.slice(0, shownFaults)) printLine(fault);
    } finally {
      await server.stop();
    }
  }
  printTable(
    `Two instances, 50 people, seed ${seed}; one instance killed in the middle, started again and sent again what it had not answered.`,
    ['', 'updates', 'sent', 'saved', 'repeats', 'conflicts', 'refused', 'not permitted', 'not undone', 'cut off', 'per s', 'p50 ms', 'p99 ms'], // prettier-ignore
    rows,
  );
  printLine(
    'Sent: updates, undos and everything sent again. Per second: sent, with start-up and reading. Times with 25 at once.',
  );
}

function figuresOf({ journal: { sent, answered }, cutOff, seconds }: StressRun): string[] {
  const count = (kind: string) => answered.filter((answer) => answer.kind === kind && !answer.again).length;
  const times = answered.map(({ ms }) => ms);
  return [
    ...[sent.filter(isUpdate).length, sent.length, count('saved'), answered.filter(({ again }) => again).length],
    ...[count('conflict'), count('refused'), count('not-permitted'), count('not-undone'), cutOff],
    answered.length / seconds,
  ]
    .map((figure) => number(figure))
    .concat([0.5, 0.99].map((share) => number(percentile(times, share), 1)));
}
