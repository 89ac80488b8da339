// npm run stress [-- --updates N --seed N]: the long stress run on both databases, with its figures.
import { parseArgs } from 'node:util';
import { number, printLine, printTable } from '../bench/report.ts';
import { percentile } from '../bench/statistics.ts';
import { databases } from '../support/databases.ts';
import { faultsIn } from './faults.ts';
import { isUpdate } from './journal.ts';
import { stress, type StressRun } from './run.ts';

const options = { updates: { type: 'string', default: '2000' }, seed: { type: 'string', default: '4' } } as const;
const shownFaults = 20;

const { values } = parseArgs({ options });
const [updates, seed] = [Number(values.updates), Number(values.seed)];
if (!Number.isInteger(updates) || updates < 100 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run stress [-- --updates N --seed N], at least 100 updates\n');
  process.exit(1);
}

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
