// How well and how fast the indicators of a catalogue are found: Klarsyn and MiniSearch on the same questions in one run.
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { publishReview } from '../../src/reviews/publish-review.ts';
import { openStore } from '../../src/store/open.ts';
import type { Catalogue } from '../../src/understanding/catalogue.ts';
import { goal, number, printLine, printTable, share } from './report.ts';
import { klarsynOver, miniSearchOver, type Rival } from './rivals.ts';
import { median, percentile } from './statistics.ts';

interface Query {
  readonly q: string;
  /** Codes of the indicators that are right, in small letters; none when it must be refused. */
  readonly gold: readonly string[];
}

interface Entrant extends Rival {
  readonly name: string;
  readonly loadMs: number;
  readonly megabytes: number;
}

/** A world or a file of questions that cannot be used; the message says which and why. */
export class UnusableInputError extends Error {}

const tenant = 'bench';
const passes = 12;

export async function benchRetrieval(world: string, file: string, showMisses: boolean): Promise<void> {
  const queries = await readQueries(file);
  const { catalogue, readMs } = await openWorld(world);
  const today = new Date();
  const klarsyn = load('Klarsyn', () => klarsynOver(catalogue, today));
  const entrants = [klarsyn, load('MiniSearch', () => miniSearchOver(catalogue))];
  const times = timesOf(entrants, queries);

  const asked = queries.filter(({ gold }) => gold.length > 0);
  const foreign = queries.filter(({ gold }) => gold.length === 0);
  const unknown = asked.filter(({ gold }) => !gold.some((code) => catalogue.indicators.has(code)));
  printTable(
    `5. ${queries.length} questions over ${catalogue.indicators.size} indicators: the right one among those ranked.`,
    ['', 'right first', 'among five', 'refused of those to refuse'],
    entrants.map(({ name, rank, decide }) => [
      name,
      share(asked.filter(({ q, gold }) => gold.includes(rank(q)[0] ?? '')).length, asked.length),
      share(asked.filter(({ q, gold }) => isAmongFive(rank(q), gold)).length, asked.length),
      share(foreign.filter(({ q }) => decide(q).kind === 'refused').length, foreign.length),
    ]),
  );
  if (unknown.length > 0)
    printLine(`${unknown.length} questions ask for codes that this world lacks; they count as missed.`);

  printTable(
    'What a person gets who asks for something that is there.',
    ['', 'right answer', 'choice with the right', 'choice without', 'wrong answer', 'refused'],
    entrants.map((entrant) => outcomes(entrant, asked)),
  );

  printTable(
    `Time and memory. Times of one question over ${passes} passes; loading is the first and only one.`,
    ['', 'p50 µs', 'p99 µs', 'load ms', 'memory MB'],
    entrants.map(({ name, loadMs, megabytes }, at) => [
      name,
      number(1000 * median(times[at] ?? [])),
      number(1000 * percentile(times[at] ?? [], 0.99)),
      number(loadMs),
      number(megabytes, 1),
    ]),
  );
  const [own = [], other = []] = times;
  printLine(`Klarsyn/MiniSearch, time of one question at the median: ${number(median(own) / median(other), 2)}`);
  printLine(goal('understanding at the median, ms', median(own), { most: 2 }));
  printLine(goal('understanding at the 99th percentile, ms', percentile(own, 0.99), { most: 10 }));
  printLine(
    goal(`loading, s, of which ${number(readMs)} ms to read the store`, (klarsyn.loadMs + readMs) / 1000, { most: 2 }),
  );
  if (showMisses) printMisses(klarsyn, queries, catalogue);
}

function isAmongFive(ranked: readonly string[], gold: readonly string[]): boolean {
  return ranked.slice(0, 5).some((code) => gold.includes(code));
}

function outcomes({ name, decide }: Entrant, asked: readonly Query[]): string[] {
  const counts = { right: 0, offered: 0, choice: 0, wrong: 0, refused: 0 };
  for (const { q, gold } of asked) {
    const decision = decide(q);
    if (decision.kind === 'refused') counts.refused += 1;
    else {
      const isRight = decision.codes.some((code) => gold.includes(code));
      if (decision.kind === 'choice') counts[isRight ? 'offered' : 'choice'] += 1;
      else counts[isRight ? 'right' : 'wrong'] += 1;
    }
  }
  return [name, ...Object.values(counts).map(String)];
}

/** Milliseconds of every question in every pass, for each entrant; they take turns, and the first passes warm up. */
function timesOf(entrants: readonly Entrant[], queries: readonly Query[]): readonly number[][] {
  const times = entrants.map((): number[] => []);
  for (let pass = -3; pass < passes; pass += 1) {
    entrants.forEach(({ decide }, at) => {
      for (const { q } of queries) {
        const begun = performance.now();
        decide(q);
        if (pass >= 0) times[at]?.push(performance.now() - begun);
      }
    });
  }
  return times;
}

function printMisses({ rank, decide }: Entrant, queries: readonly Query[], { indicators }: Catalogue): void {
  const title = (code = '') => `${code} ${indicators.get(code)?.name.sv ?? ''}`.trim() || 'nothing';
  const rows = queries.flatMap(({ q, gold }) => {
    const ranked = rank(q);
    const { kind } = decide(q);
    if (gold.length === 0) return kind === 'refused' ? [] : [[q, kind, title(ranked[0]), 'refuse']];
    return gold.includes(ranked[0] ?? '') ? [] : [[q, kind, title(ranked[0]), title(gold[0])]];
  });
  console.log('\nWhat Klarsyn does not put first, or answers though it should refuse:');
  for (const [q, kind, first, right] of rows) printLine(`${q}  →  ${kind}: ${first}  |  right: ${right}`);
}

async function openWorld(folder: string): Promise<{ catalogue: Catalogue; readMs: number }> {
  const store = await openStore('sqlite::memory:');
  try {
    const published = await publishReview(folder, tenant, new Date(), store);
    if (published.kind === 'faulty')
      throw new UnusableInputError(
        `${folder} has ${published.faults.length} faults. npm run import -- ${folder} lists them.`,
      );
    const begun = performance.now();
    const catalogue = await store.readCatalogue(tenant);
    if (!catalogue) throw new UnusableInputError(`${folder} holds no review.`);
    return { catalogue, readMs: performance.now() - begun };
  } finally {
    await store.close();
  }
}

function load(name: string, open: () => Rival): Entrant {
  const before = heapAfterGarbage();
  const begun = performance.now();
  const rival = open();
  const loadMs = performance.now() - begun;
  return { ...rival, name, loadMs, megabytes: (heapAfterGarbage() - before) / 1024 / 1024 };
}

function heapAfterGarbage(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

async function readQueries(file: string): Promise<readonly Query[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UnusableInputError(`${file} cannot be read.`);
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const { q, gold } = parsed(line);
    const isRead = typeof q === 'string' && Array.isArray(gold) && gold.every((code) => typeof code === 'string');
    if (!isRead) throw new UnusableInputError(`${file}, line ${at + 1}: must be {"q": "…", "gold": ["code", …]}.`);
    return [{ q, gold: gold.map((code) => code.toLowerCase()) }];
  });
}

/** What stands on a line; nothing when it is not JSON. */
function parsed(line: string): { readonly q?: unknown; readonly gold?: unknown } {
  try {
    return { ...(JSON.parse(line) as object) };
  } catch {
    return {};
  }
}
