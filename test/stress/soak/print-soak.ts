// The soak of npm run stress: how memory fared, in figures, and whether it stayed flat.
import { number, printLine, printTable } from '../../bench/report.ts';
import { growing, growthOf, memories, mostGrowth, settled, type Sample } from './memory.ts';
import { soak } from './soak.ts';

/** Under this the warming up is not over, and flat cannot be told from growing. */
const shortestJudged = 8;
const mega = 1024 * 1024;
const everyMs = 15_000;
const shownFaults = 20;

/**
 * Soaks for so many minutes and prints what came of it.
 * @returns whether nothing was answered with a fault, and, when it lasted long enough to tell, memory stayed flat
 */
export async function printSoak(minutes: number, seed: number): Promise<boolean> {
  const ms = Math.min(everyMs, (minutes * 60_000) / 10);
  const { samples, done, changes, faults } = await soak({
    seed,
    between: { ms },
    goesOn: ({ minute }) => minute < minutes,
  });
  const row = ({ minute, acts, heapBytes, rssBytes }: Sample) => [
    ...[number(minute, 1), number(acts), number(heapBytes / mega, 2), number(rssBytes / mega, 1)],
  ];
  const step = Math.max(1, Math.round(samples.length / 10));
  printTable(
    `A soak of ${minutes} minutes, seed ${seed}: one bot, 100 chats, 6 at once. Memory after its garbage was taken out, with nobody asking.`,
    ['minute', 'acts', 'heap MB', 'RSS MB'],
    samples.filter((_, at) => at % step === 0 || at === samples.length - 1).map(row),
  );
  const kinds = Object.entries(done).map(([kind, count]) => `${kind} ${count}`);
  printLine(`Acts: ${kinds.join(', ')}. Saved changes: ${changes}.`);
  for (const memory of memories) {
    const { perMinute, inAll, share } = growthOf(settled(samples), memory);
    const figures = `${number(perMinute / 1024, 1)} KB a minute, ${number(inAll / mega, 2)} MB in all, ${number(100 * share, 2)} %`;
    printLine(`${memory}: ${figures} (at most ${100 * mostGrowth[memory]} %) after the warming up`);
  }
  console.log(`Soak: ${faults.length === 0 ? 'everything answered, no fault' : 'FAULTS'}`);
  for (const fault of faults.slice(0, shownFaults)) printLine(fault);
  if (minutes < shortestJudged) {
    console.log(`Soak: too short to judge memory, which needs ${shortestJudged} minutes`);
    return faults.length === 0;
  }
  const grows = growing(samples);
  console.log(`Soak: ${grows.length === 0 ? 'memory is flat' : `MEMORY GROWS: ${grows.join(', ')}`}`);
  return faults.length === 0 && grows.length === 0;
}
