// From the start of the process to the first answer: Klarsyn against the echo bot, in turns.
import { botNames, type BotName, type Connector } from './bots.ts';
import { postAll } from './load.ts';
import { activitiesOf } from './mix.ts';
import type { Program } from './program.ts';
import { median } from './statistics.ts';

const starts = 7;

export interface StartUp {
  readonly starts: number;
  /** Medians, milliseconds. */
  readonly ms: Readonly<Record<BotName, number>>;
  /** Klarsyn's time through the echo bot's: the median of the pairs' own ratios. */
  readonly ratio: number;
}

export async function measureStartUp(
  start: (name: BotName) => Promise<Program>,
  connector: Connector,
  question: string,
): Promise<StartUp> {
  const [body] = activitiesOf([question], connector.url);
  if (!body) throw new Error('There is no question to start with.');
  const once = async (name: BotName) => {
    const begun = performance.now();
    const bot = await start(name);
    await postAll(bot.url, [body], 1);
    const ms = performance.now() - begun;
    await bot.stop();
    return ms;
  };
  // The first start of each reads its files from the disk.
  for (const name of botNames) await once(name);
  const results: Record<BotName, number[]> = { echo: [], klarsyn: [] };
  for (let n = 0; n < starts; n += 1) for (const name of botNames) results[name].push(await once(name));
  return {
    starts,
    ms: { echo: median(results.echo), klarsyn: median(results.klarsyn) },
    ratio: median(results.klarsyn.map((ms, n) => ms / (results.echo[n] ?? NaN))),
  };
}
