// npm run import -- FOLDER: publishes a review workbook, or lists all that is wrong with it.
import { parseArgs } from 'node:util';
import { databaseUrl } from '../config.ts';
import { languages, type Language } from '../language.ts';
import { localTenant } from '../people/local-tenant.ts';
import type { Fault } from '../reviews/fault.ts';
import { publishReview, type Publication } from '../reviews/publish-review.ts';
import { openStore } from '../store/open.ts';
import { importTextsFor, type ImportTexts } from '../texts/import-faults.ts';
import { languageOfTerminal } from './language-of-terminal.ts';
import { withDatabaseFaults } from './with-database-faults.ts';

/** More than this nobody reads at once. */
const faultsShown = 100;

const options = { tenant: { type: 'string' }, language: { type: 'string' } } as const;

interface Wish {
  readonly folder: string;
  readonly tenant: string;
  readonly language: Language;
}

process.exitCode = await withDatabaseFaults(() => run(process.argv.slice(2)));

async function run(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (!wish) {
    process.stderr.write(`${importTextsFor(languageOfTerminal()).usage}\n`);
    return 1;
  }
  const texts = importTextsFor(wish.language);
  const store = await openStore(databaseUrl());
  try {
    const publication = await publishReview(wish.folder, wish.tenant, new Date(), store);
    const stream = publication.kind === 'published' ? process.stdout : process.stderr;
    stream.write(`${report(publication, wish.language, texts).join('\n')}\n`);
    return publication.kind === 'published' ? 0 : 1;
  } finally {
    await store.close();
  }
}

function readWish(args: readonly string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    const language = languages.find((known) => known === (values.language ?? languageOfTerminal()));
    if (folder === undefined || more.length > 0 || language === undefined || values.tenant === '') return null;
    return { folder, tenant: values.tenant ?? localTenant, language };
  } catch {
    // An option that there is not.
    return null;
  }
}

function report(publication: Publication, language: Language, texts: ImportTexts): string[] {
  if (publication.kind === 'faulty') {
    const { faults } = publication;
    const hidden = faults.length - faultsShown;
    return [
      texts.faults(faults.length),
      ...faults.slice(0, faultsShown).map((fault) => inWords(fault, texts)),
      ...(hidden > 0 ? [texts.moreFaults(hidden)] : []),
    ];
  }
  const { workbook, measures } = publication;
  const list = (codes: readonly string[], say: (codes: string) => string) =>
    codes.length > 0 ? [say(codes.join(', '))] : [];
  return [
    texts.imported({
      title: workbook.review.title[language],
      organisations: workbook.organisations.length,
      indicators: workbook.indicators.length,
      observations: workbook.observations.length,
      explanations: workbook.explanations.length,
      measures: workbook.measures.length,
    }),
    ...list(measures.keptStatus, texts.keptStatus),
    ...list(measures.keptWhole, texts.keptWhole),
    ...list(measures.removed, texts.removed),
    ...list(measures.heldByLater, texts.heldByLater),
  ];
}

function inWords(fault: Fault, texts: ImportTexts): string {
  const { what, remedy } = texts.fault[fault.kind]({ ...fault, found: printable(fault.found) });
  return `  ${printable(texts.place(fault.file, fault.row, fault.column))}: ${what} ${remedy}`;
}

/** A cell as a terminal may show it: short, on one line, and without characters that command the terminal. */
function printable(cell: string): string {
  const line = cell.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
