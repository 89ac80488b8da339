// Loaded into a program that is measured: says what it has used when its parent asks, and never keeps it running.
import type { Usage } from './program.ts';

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  // A plain collection leaves V8 the pages that garbage filled, of which it takes more the busier it is. The last resort gives
  // them back: what remains is what the program holds.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const { rss: rssBytes, heapUsed: heapBytes } = process.memoryUsage();
  const usage: Usage = { rssBytes, heapBytes, cpuMicroseconds: user + system };
  process.send?.(usage);
});
process.channel?.unref();
