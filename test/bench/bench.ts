// npm run bench: Klarsyn's speed and size as ratios to a reference that runs beside it.
// npm run bench -- updating: updates of measures alone. npm run bench -- telling: messages to chats alone.
// npm run bench -- retrieval --world DIR --queries FILE.jsonl: how well and how fast indicators are found.
import { parseArgs } from 'node:util';
import { benchAnswering } from './answering.ts';
import { printLine } from './report.ts';
import { benchRetrieval, UnusableInputError } from './retrieval.ts';
import { benchTelling } from './telling.ts';
import { benchUpdating } from './updating.ts';

const usage = 'Usage: npm run bench [-- updating | telling | retrieval --world DIR --queries FILE.jsonl [--misses]]';

function readArguments() {
  const options = { world: { type: 'string' }, queries: { type: 'string' }, misses: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, what: positionals.join(' ') };
  } catch {
    // An option that there is not.
    return { what: 'unknown' };
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

const { what, world, queries, misses = false } = readArguments();
if (what === '' && world === undefined && queries === undefined) {
  await benchAnswering();
  await benchUpdating();
  await benchTelling();
  console.log('\n6. Finding indicators in a large catalogue is left out here: it needs a catalogue and questions.');
  printLine('npm run bench -- retrieval --world DIR --queries FILE.jsonl');
  printLine(
    'DIR is a workbook as in data/README.md, FILE.jsonl has lines such as {"q": "sjuktal", "gold": ["sick-leave"]}.',
  );
} else if (what === 'updating' && world === undefined && queries === undefined) await benchUpdating();
else if (what === 'telling' && world === undefined && queries === undefined) await benchTelling();
else if (what === 'retrieval' && world !== undefined && queries !== undefined) {
  await benchRetrieval(world, queries, misses).catch((error: unknown) => {
    if (!(error instanceof UnusableInputError)) throw error;
    refuse(error.message);
  });
} else refuse(usage);
