// npm run stress:telling [-- --chats N --changes N --seed N]: the long run on PostgreSQL, with its figures.
import { parseArgs } from 'node:util';
import { number, printLine, printTable } from '../../bench/report.ts';
import { startPostgres } from '../../support/postgres.ts';
import { telling } from './run.ts';

const options = {
  chats: { type: 'string', default: '10000' },
  changes: { type: 'string', default: '20' },
  seed: { type: 'string', default: '5' },
} as const;
const patience = 15 * 60;
const shownFaults = 20;

const { values } = parseArgs({ options });
const [chats, changes, seed] = [Number(values.chats), Number(values.changes), Number(values.seed)];
if (![chats, changes, seed].every((figure) => Number.isInteger(figure) && figure > 0)) {
  process.stderr.write('Usage: npm run stress:telling [-- --chats N --changes N --seed N]\n');
  process.exit(1);
}

const server = await startPostgres();
try {
  const run = await telling(await server.freshDatabase(), { seed, chats, changes, patience });
  const amiss = [...run.faults, ...run.hasty];
  const ratio = run.repeats / Math.max(run.messages, 1);
  if (amiss.length > 0 || run.waiting > 0 || ratio >= 0.01) process.exitCode = 1;
  printTable(
    `Three instances, ${chats} chats, seed ${seed}, 20 % faults; one instance killed, another stopped in the middle.`,
    ['changes', 'messages', 'posts', 'repeats', 'faults', 'hasty', 'still waiting', 'seconds', 'messages per s'],
    [
      [changes, run.messages, run.posts, run.repeats, run.faults.length, run.hasty.length, run.waiting]
        .map((figure) => number(figure))
        .concat(number(run.seconds, 1), number(run.messages / run.seconds)),
    ],
  );
  for (const fault of amiss.slice(0, shownFaults)) printLine(fault);
} finally {
  await server.stop();
}
