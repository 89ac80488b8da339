// Messages per second, latency, processor time and memory: Klarsyn against the echo bot, in alternating rounds.
import { botNames, type BotName, type Connector } from './bots.ts';
import { postAll } from './load.ts';
import { activitiesOf } from './mix.ts';
import { withUsage, type Program } from './program.ts';
import { median, percentile } from './statistics.ts';

const concurrency = 16;
/** How many times each bot is asked everything before it counts: compiling what is hot takes that long. */
const warmUps = 6;
const rounds = 7;

/** Medians over the rounds. */
export interface Throughput {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the bot's process for one message. */
  readonly cpuMicroseconds: number;
  readonly replyBytes: number;
  /** Resident memory after all rounds. */
  readonly rssBytes: number;
}

interface Round {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
  readonly cpuMicroseconds: number;
  readonly replyBytes: number;
}

export interface Compared {
  readonly messages: number;
  readonly concurrency: number;
  readonly rounds: number;
  readonly of: Readonly<Record<BotName, Throughput>>;
  /** Klarsyn's messages per second through the echo bot's: the median of the rounds' own ratios. */
  readonly ratio: number;
}

export async function measureThroughput(
  start: (name: BotName, own: readonly string[]) => Promise<Program>,
  connector: Connector,
  questions: readonly string[],
): Promise<Compared> {
  const bodies = activitiesOf(questions, connector.url);
  const bots = { echo: await start('echo', withUsage), klarsyn: await start('klarsyn', withUsage) };
  const results: Record<BotName, Round[]> = { echo: [], klarsyn: [] };
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      // Whoever goes first changes, so that neither always follows the other.
      for (const name of round % 2 === 0 ? botNames : botNames.toReversed()) {
        const result = await runRound(bots[name], connector, bodies);
        if (round >= 0) results[name].push(result);
      }
    }
    const ratios = results.klarsyn.map(({ perSecond }, round) => perSecond / (results.echo[round]?.perSecond ?? NaN));
    const of = { echo: await summary(results.echo, bots.echo), klarsyn: await summary(results.klarsyn, bots.klarsyn) };
    return { messages: bodies.length, concurrency, rounds, of, ratio: median(ratios) };
  } finally {
    for (const name of botNames) await bots[name].stop();
  }
}

async function runRound(bot: Program, connector: Connector, bodies: readonly Buffer[]): Promise<Round> {
  await connector.received();
  const before = await bot.usage();
  const { seconds, latenciesMs } = await postAll(bot.url, bodies, concurrency);
  const after = await bot.usage();
  const { replies, bytes } = await connector.received();
  if (replies < bodies.length) throw new Error(`${bodies.length} messages got only ${replies} replies.`);
  return {
    perSecond: bodies.length / seconds,
    latenciesMs,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / bodies.length,
    replyBytes: bytes / bodies.length,
  };
}

async function summary(results: readonly Round[], bot: Program): Promise<Throughput> {
  const { rssBytes } = await bot.usage();
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    p50Ms: median(results.map(({ latenciesMs }) => percentile(latenciesMs, 0.5))),
    p99Ms: median(results.map(({ latenciesMs }) => percentile(latenciesMs, 0.99))),
    cpuMicroseconds: median(results.map(({ cpuMicroseconds }) => cpuMicroseconds)),
    replyBytes: median(results.map(({ replyBytes }) => replyBytes)),
    rssBytes,
  };
}
