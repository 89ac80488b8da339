// How fast and how large Klarsyn is as a bot that answers: beside the echo bot, and inside one answer.
import { botStarter, makeDatabase, startConnector } from './bots.ts';
import { measureInside, stages, type Inside } from './inside.ts';
import { questionMix } from './mix.ts';
import { goal, number, printLine, printTable } from './report.ts';
import { measureStartUp } from './start-up.ts';
import { mean, median, percentile } from './statistics.ts';
import { measureThroughput, type Compared } from './throughput.ts';

/** Measures all that needs no catalogue of its own, and prints it. Takes about a minute. */
export async function benchAnswering(): Promise<void> {
  const questions = questionMix();
  const database = await makeDatabase();
  const connector = await startConnector();
  try {
    const start = await botStarter(database.url);
    const compared = await measureThroughput(start, connector, questions);
    printThroughput(compared, questions.length);
    const { starts, ms, ratio } = await measureStartUp(start, connector, 'sjukfrånvaro KLK 2023');
    printTable(
      `2. From start to first answer: median of ${starts} starts each, in turns, with the database migrated and loaded.`,
      ['', 'ms'],
      [['echo', number(ms.echo)], ['klarsyn', number(ms.klarsyn)]], // prettier-ignore
    );
    printLine(goal('klarsyn/echo', ratio, { most: 1.5 }));
    printMemory(compared);
    const inside = await measureInside(database.url, questions);
    printInside(inside);
    printWhere(compared, inside);
  } finally {
    await connector.stop();
    await database.remove();
  }
}

function printThroughput({ messages, concurrency, rounds, of, ratio }: Compared, different: number): void {
  printTable(
    `1. Messages over HTTP: ${messages} a round (${different} different), ${concurrency} at a time, medians of ${rounds} alternating rounds.`,
    ['', 'messages/s', 'p50 ms', 'p99 ms', 'CPU µs/message', 'reply bytes'],
    Object.entries(of).map(([name, each]) => [
      name,
      number(each.perSecond),
      number(each.p50Ms, 1),
      number(each.p99Ms, 1),
      number(each.cpuMicroseconds),
      number(each.replyBytes),
    ]),
  );
  printLine(goal('klarsyn/echo, messages per second', ratio, { least: 0.5 }));
  const cpu = of.echo.cpuMicroseconds / of.klarsyn.cpuMicroseconds;
  printLine(`echo/klarsyn, CPU per message: ${number(cpu, 2)} (the same ratio where other work shares the processor)`);
}

function printMemory({ of: { echo, klarsyn } }: Compared): void {
  const megabytes = (bytes: number) => number(bytes / 1024 / 1024);
  printTable(
    '3. Resident memory after that load.',
    ['', 'MB'],
    [['echo', megabytes(echo.rssBytes)], ['klarsyn', megabytes(klarsyn.rssBytes)]], // prettier-ignore
  );
  printLine(goal('klarsyn/echo', klarsyn.rssBytes / echo.rssBytes, { most: 1.5 }));
}

function printInside(inside: Inside): void {
  printTable(
    '4. The inside of one answer, µs over the whole mix. Together: understand, find (the store) and card. Whole turn: Conversation.onMessage.',
    ['', 'median', 'p99', 'mean'],
    stages.map((stage) => [
      stage,
      number(median(inside[stage])),
      number(percentile(inside[stage], 0.99)),
      number(mean(inside[stage])),
    ]),
  );
  printLine(goal('together at the median', median(inside.together), { most: 250 }));
}

/** What a message costs Klarsyn beside what it costs the echo bot. */
function printWhere({ of: { echo, klarsyn } }: Compared, inside: Inside): void {
  const total = klarsyn.cpuMicroseconds;
  const turn = mean(inside['whole turn']);
  const rest = total - echo.cpuMicroseconds - turn;
  const parts = (['understand', 'find', 'card'] as const).map((stage) => `${stage} ${number(mean(inside[stage]))}`);
  console.log('\nWhere the time goes, on average:');
  printLine(
    `Of Klarsyn's ${number(total)} µs CPU a message ${number(echo.cpuMicroseconds)} are the stack's own (the echo bot's), ` +
      `${number(turn)} the turn (${parts.join(', ')}),`,
  );
  printLine(
    `and ${number(rest)} the rest: replies of ${number(klarsyn.replyBytes)} bytes instead of ${number(echo.replyBytes)}, the guard, the log, garbage,`,
  );
  printLine('and what the turn costs more here than in 4, where it has the processor to itself.');
  const most = echo.cpuMicroseconds / 0.8 - echo.cpuMicroseconds;
  printLine(
    `For 0.8 of the echo bot's speed all beside the stack may cost ${number(most)} µs; it costs ${number(total - echo.cpuMicroseconds)}.`,
  );
}
