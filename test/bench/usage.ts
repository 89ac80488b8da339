// Loaded into a program that is measured: says what it has used when its parent asks, and never keeps it running.
import type { Usage } from './program.ts';

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss: rssBytes, heapUsed: heapBytes } = process.memoryUsage();
  const usage: Usage = { rssBytes, heapBytes, cpuMicroseconds: user + system };
  process.send?.(usage);
});
process.channel?.unref();
