// A process of its own that works on the store until its work is done, or until it is killed. Reads what to do from standard
// input and writes its journal to standard output, each line before it goes on.
import { writeSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { openStore } from '../../src/store/open.ts';
import { doWork, type Work } from './instance-work.ts';

const { url, ...work } = (await json(process.stdin)) as Work & { readonly url: string };
const store = await openStore(url);
await doWork(store, work, (line) => writeLine(`${JSON.stringify(line)}\n`));
await store.close();

/** The pipe may be full for a moment. */
function writeLine(line: string): void {
  let rest = Buffer.from(line);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
