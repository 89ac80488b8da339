// npm run history -- FILE.csv [--measure CODE] [--since DATE]: what has been done with measures, for a spreadsheet. Without a
// file it goes to standard output, which npm writes to as well unless it is told --silent.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { databaseUrl } from '../config.ts';
import { languages, type Language } from '../language.ts';
import { momentOf } from '../notifications/swedish-time.ts';
import { localTenant } from '../people/local-tenant.ts';
import { openStore } from '../store/open.ts';
import { historyExportTextsFor } from '../texts/history-export.ts';
import { historyCsv } from './history-csv.ts';
import { languageOfTerminal } from './language-of-terminal.ts';
import { withDatabaseFaults } from './with-database-faults.ts';

const options = {
  measure: { type: 'string' },
  since: { type: 'string' },
  language: { type: 'string', default: 'sv' },
  tenant: { type: 'string', default: localTenant },
} as const;

interface Wish {
  /** Null for standard output. */
  readonly file: string | null;
  readonly measure: string | null;
  /** ISO time of the first moment of the day in Sweden. */
  readonly since: string | null;
  readonly language: Language;
  readonly tenant: string;
}

process.exitCode = await withDatabaseFaults(() => run(process.argv.slice(2)));

async function run(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (!wish) return refuse(historyExportTextsFor(languageOfTerminal()).usage);
  const { file, measure, since, language, tenant } = wish;
  const store = await openStore(databaseUrl());
  try {
    const measures = await store.readMeasures(tenant);
    if (measure !== null && !measures.some(({ code }) => code === measure)) {
      return refuse(historyExportTextsFor(languageOfTerminal()).unknownMeasure(measure));
    }
    const latestFirst = await store.readHistory(tenant, { measure, person: null, since, most: null });
    const csv = historyCsv(latestFirst.toReversed(), measures, language);
    if (file === null) process.stdout.write(csv);
    else await writeFile(file, csv);
    return 0;
  } finally {
    await store.close();
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** Null when it cannot be understood. */
function readWish(args: readonly string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file = null, ...more] = positionals;
    const language = languages.find((known) => known === values.language);
    const since = values.since === undefined ? null : beginningOf(values.since);
    if (language === undefined || since === undefined || values.tenant === '' || more.length > 0) return null;
    return { file, measure: values.measure ?? null, since, language, tenant: values.tenant };
  } catch {
    // An option that there is not.
    return null;
  }
}

/** Undefined for what is no day. */
function beginningOf(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  return momentOf({ day, minutes: 0 }).toISOString();
}
