// Updates of measures per second, as a ratio to bare inserts: the same database, the same connections, in alternating rounds.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { builtOnce } from '../../src/store/built-once.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { writeChange } from '../../src/store/write-change.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { startPostgres } from '../support/postgres.ts';
import { checked } from '../support/workbook.ts';
import { firstWorkbook, ownersOf, tenant } from '../stress/people.ts';
import { goal, number, printLine, printTable } from './report.ts';
import { median, percentile } from './statistics.ts';

const updatesARound = 1000;
const rounds = 7;
const measures = 60;
/** As many as have a connection to PostgreSQL of their own. */
const atOnce = 10;

const now = new Date('2026-06-01T08:00:00Z');

/** What is written to be held when the power goes: a commit costs here what it costs in production. */
const durable: readonly { readonly name: string; readonly start: () => Promise<DatabaseServer> }[] = [
  ...databases.filter(({ name }) => name === 'SQLite'),
  { name: 'PostgreSQL', start: () => startPostgres('durable') },
];

/** Measures both databases and prints the figures. Takes about half a minute. */
export async function benchUpdating(): Promise<void> {
  const rows: string[][] = [];
  const goals: string[] = [];
  for (const { name, start } of durable) {
    const server = await start();
    try {
      const measured = await measure(await server.freshDatabase());
      const ratios = measured.map(({ updates, inserts }) => updates.perSecond / inserts.perSecond);
      for (const what of ['inserts', 'updates'] as const) {
        rows.push([
          `${name}, ${what}`,
          number(median(measured.map((round) => round[what].perSecond))),
          number(
            percentile(
              measured.flatMap((round) => round[what].latenciesMs),
              0.5,
            ),
            1,
          ),
          number(
            percentile(
              measured.flatMap((round) => round[what].latenciesMs),
              0.99,
            ),
            1,
          ),
        ]);
      }
      goals.push(goal(`updates/inserts, ${name}`, median(ratios), { least: 0.3 }));
    } finally {
      await server.stop();
    }
  }
  printTable(
    `5. Updates of measures and bare inserts of a row as long, each a transaction on the disk: ${updatesARound} a round, ${atOnce} at once, medians of ${rounds} alternating rounds.`,
    ['', 'per second', 'p50 ms', 'p99 ms'],
    rows,
  );
  goals.forEach(printLine);
}

interface Round {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}

async function measure(url: string): Promise<readonly { readonly updates: Round; readonly inserts: Round }[]> {
  const { db } = await openDatabase(url);
  try {
    await writeReview(db, tenant, await checked(firstWorkbook(measures)), now);
    await sql`create table bare (id text not null primary key, what text not null)`.execute(db);
    const measured = [];
    const seen = new Map<string, number>();
    for (let round = -2; round < rounds; round += 1) {
      const [inserts, updates] = [await timed((n) => insert(db, n)), await timed((n) => update(db, n, seen))];
      if (round >= 0) measured.push({ inserts, updates });
    }
    return measured;
  } finally {
    await db.destroy();
  }
}

/** As long as a row of the history. */
const text = 'x'.repeat(700);

/** Built once, as the statements of an update are. */
const bareInsert = builtOnce((db, id: string, what: string) => ({
  compile: () => sql`insert into bare values (${id}, ${what})`.compile(db),
}));

async function insert(db: Db, n: number): Promise<void> {
  await bareInsert(db, randomUUID(), text + n);
}

/**
 * As an owner's card does it: another share and a note, with the version that it shows and the keys of its activity and of its
 * button. One instance makes all of the changes; a measure that another has changed is read first.
 */
async function update(db: Db, n: number, seen: Map<string, number>): Promise<void> {
  const [owner] = ownersOf(n % measures);
  if (!owner) throw new Error('Nobody owns the measure.');
  const code = `M-${1 + (n % measures)}`;
  const outcome = await writeChange(db, tenant, {
    ...{ measure: code, seen: seen.get(code) ?? null, at: now, keys: [randomUUID(), randomUUID()] },
    by: { ...owner, isAdmin: false },
    change: { sharePercent: 1 + (n % 99), note: `Till ${1 + (n % 99)} procent` },
  });
  if (outcome.kind !== 'saved') throw new Error(`An update was not saved: ${outcome.kind}`);
  seen.set(code, outcome.entry.version);
}

async function timed(act: (n: number) => Promise<void>): Promise<Round> {
  const latenciesMs: number[] = [];
  let next = 0;
  const person = async () => {
    for (let n = next++; n < updatesARound; n = next++) {
      const begun = performance.now();
      await act(n);
      latenciesMs.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, person));
  return { perSecond: (1000 * updatesARound) / (performance.now() - begun), latenciesMs };
}
