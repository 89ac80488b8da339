// npm run ask -- "question" ["follow-up" ...]: asks from the terminal what could be asked in Teams, by the same way.
// --json gives the cards, --explain how each question was read. A second edge, and the proof that there can be one.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { plainText } from '../cards/plain-text.ts';
import { databaseConfig } from '../config.ts';
import { questionTalkedOf } from '../conversation/question-talked-of.ts';
import type { Room, Speaker } from '../conversation/turn.ts';
import { openKlarsyn } from '../klarsyn.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import { localTenant } from '../people/local-tenant.ts';
import { importTextsFor } from '../texts/import-faults.ts';
import type { Meaning, Question } from '../understanding/question.ts';
import { trace } from '../understanding/trace.ts';
import type { Circumstances } from '../understanding/understand.ts';
import { understand } from '../understanding/understand.ts';
import { buildVocabulary } from '../understanding/vocabulary.ts';
import { languageOfTerminal } from './language-of-terminal.ts';
import { loadSampleIfEmpty } from './sample-world.ts';
import { withDatabaseFaults } from './with-database-faults.ts';

const options = {
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  language: { type: 'string' },
  tenant: { type: 'string' },
} as const;

process.exitCode = await withDatabaseFaults(() => run(process.argv.slice(2)));

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const locale = languages.find((known) => known === values.language) ?? languageOfTerminal();
  if (positionals.length === 0) {
    process.stderr.write(`${importTextsFor(locale).askUsage}\n`);
    return 1;
  }
  const tenant = values.tenant ?? localTenant;
  const { databaseUrl, retentionDays } = databaseConfig();
  const klarsyn = await openKlarsyn({
    ...{ databaseUrl, retentionDays },
    today: () => new Date(),
    admins: [],
    contextLost: (error) => {
      throw error;
    },
  });
  try {
    if (tenant === localTenant) await loadSampleIfEmpty(klarsyn.store, tenant, new Date());
    const speaker: Speaker = { tenant, person: 'terminal', name: 'terminal', member: null };
    // Each run is a chat of its own; the questions of one run follow each other.
    const room: Room = { id: randomUUID(), kind: 'personal' };
    if (values.explain) await explain(klarsyn.store, positionals, tenant, locale);
    for (const text of positionals) {
      const message = { text, mentions: [], speaker, room, locale, activity: null };
      for (const { card } of await klarsyn.conversation.onMessage(message)) {
        process.stdout.write(`${values.json ? JSON.stringify(card, null, 2) : plainText(card)}\n\n`);
      }
    }
    return 0;
  } finally {
    await klarsyn.close();
  }
}

async function explain(
  store: Awaited<ReturnType<typeof openKlarsyn>>['store'],
  texts: readonly string[],
  tenant: string,
  locale: Language,
): Promise<void> {
  const catalogue = await store.readCatalogue(tenant);
  if (!catalogue) return;
  const vocabulary = buildVocabulary(catalogue);
  let previous: Question | null = null;
  for (const text of texts) {
    const circumstances: Circumstances = { today: new Date(), locale, previous };
    process.stdout.write(`${trace(text, vocabulary, circumstances).join('\n')}\n\n`);
    const { meanings } = understand(text, vocabulary, circumstances);
    previous = meanings.map(talkedOf).findLast((question) => question !== null) ?? previous;
  }
}

function talkedOf(meaning: Meaning): Question | null {
  if (meaning.kind === 'choice') return questionTalkedOf(meaning);
  return meaning.kind === 'not-understood' ? null : meaning;
}
