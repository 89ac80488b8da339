// A measure that somebody adds in the chat: it joins the latest review, after the measures of the document, and has no place in it.
import type { TermKind } from '../indicators/term.ts';
import type { AddOutcome } from '../measures/change-outcome.ts';
import type { MeasureState, Owner } from '../measures/measure.ts';
import type { NewMeasure } from '../measures/new-measure.ts';
import { faultsOfNew } from '../measures/new-measure.ts';
import { readVersion, rowOf } from './history.ts';
import { columnsOf } from './measure-state.ts';
import { readMeasure, readMeasures } from './measures.ts';
import type { Db } from './migrate.ts';
import { writePeople } from './people.ts';
import { actionKeys, readProcessed, writeProcessed } from './processed-actions.ts';
import { described } from './write-described.ts';
import { holdTenant, nextCatalogueVersion } from './write-review.ts';

/** The code of the source reference that stands for the chat. Cards word it themselves. */
const fromChat = 'klarsyn';

export interface AddRequest {
  readonly measure: NewMeasure;
  readonly by: Owner;
  readonly at: Date;
  /** As with a change: any of them seen before means added before. */
  readonly keys: readonly string[];
}

/** Adds a measure, with the first entry of its history. Whether the person may is decided before. */
export async function addMeasure(db: Db, tenant: string, request: AddRequest): Promise<AddOutcome> {
  return db.transaction().execute(async (transaction) => {
    // Two additions take their numbers one after the other.
    await holdTenant(transaction, tenant);
    const keys = actionKeys(request.keys, request.by.person, '', request.measure);
    const before = await addedBefore(transaction, tenant, keys);
    if (before) return before;
    const measures = await readMeasures(transaction, tenant);
    const titles = measures.flatMap(({ name }) => [name.sv, name.en]);
    const measure = await withKnownTerms(transaction, tenant, request.measure);
    const faults = faultsOfNew(measure, titles);
    if (faults.length > 0) return { kind: 'refused', faults };
    const review = await transaction
      .selectFrom('review')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('year', 'desc')
      .orderBy('code', 'desc')
      .executeTakeFirst();
    if (!review) return { kind: 'no-review' };
    const number =
      Math.max(0, ...measures.filter((each) => each.review === review.code).map((each) => each.number)) + 1;
    const code = freeCode(number, new Set(measures.map((each) => each.code)));
    await nextCatalogueVersion(transaction, tenant);
    await write(transaction, tenant, { ...request, measure, keys, code, number, review });
    const added = await readMeasure(transaction, tenant, code);
    const entry = await readVersion(transaction, tenant, code, 1);
    if (!added || !entry) throw new Error(`Measure ${code} was written and is not there.`);
    return { kind: 'saved', measure: added, entry, again: false };
  });
}

/** A term that has left the review since the form was shown counts as not chosen. */
async function withKnownTerms(db: Db, tenant: string, measure: NewMeasure): Promise<NewMeasure> {
  const terms = await db.selectFrom('term').select(['code', 'kind']).where('tenant', '=', tenant).execute();
  const isKnown = (code: string, kind: TermKind) => terms.some((term) => term.code === code && term.kind === kind);
  return {
    ...measure,
    horizon: isKnown(measure.horizon, 'horizon') ? measure.horizon : '',
    category: isKnown(measure.category, 'category') ? measure.category : '',
    themes: measure.themes.filter((theme) => isKnown(theme, 'theme')),
  };
}

async function addedBefore(db: Db, tenant: string, keys: readonly string[]): Promise<AddOutcome | null> {
  const done = await readProcessed(db, tenant, keys);
  if (!done) return null;
  const measure = await readMeasure(db, tenant, done.measure);
  const entry = await readVersion(db, tenant, done.measure, 1);
  return measure && entry ? { kind: 'saved', measure, entry, again: true } : null;
}

function freeCode(number: number, taken: ReadonlySet<string>): string {
  for (let n = number; ; n += 1) if (!taken.has(`NY-${n}`)) return `NY-${n}`;
}

interface ToWrite extends AddRequest {
  readonly code: string;
  readonly number: number;
  readonly review: { readonly code: string; readonly organisation: string; readonly year: number };
}

async function write(db: Db, tenant: string, { measure, by, at, keys, code, number, review }: ToWrite): Promise<void> {
  await db
    .insertInto('source_reference')
    .values({ tenant, review: review.code, code: fromChat, document: '', section: '', heading: '', page: null })
    .onConflict((found) => found.columns(['tenant', 'review', 'code']).doNothing())
    .execute();
  await writePeople(db, tenant, [by]);
  const title = measure.title.trim();
  const description = measure.description.trim();
  const state: MeasureState = {
    ...{ status: 'not-started', sharePercent: null, expected: measure.expected, realisedTkr: null, due: null },
    ...{ nextStep: '', owners: [], handover: null },
  };
  const named = { code, name: { sv: title, en: title }, synonyms: { sv: [], en: [] } };
  await db
    .insertInto('measure')
    .values({
      ...described(tenant, review, named),
      ...{ number, description_sv: description, description_en: description },
      ...{ horizon: measure.horizon, category: measure.category, source: fromChat, version: 1 },
      ...columnsOf(state),
    })
    .execute();
  const themes = [...new Set(measure.themes)].map((theme, position) => ({
    ...{ tenant, measure: code, theme, strength: 'core' as const, position },
  }));
  if (themes.length > 0) await db.insertInto('measure_theme').values(themes).execute();
  const author = { person: by.person, name: by.name };
  const entry = { measure: code, version: 1, at: at.toISOString(), by: author, cause: 'added', note: '' } as const;
  await db
    .insertInto('measure_change')
    .values(rowOf(tenant, { ...entry, before: null, after: state }))
    .execute();
  await db.insertInto('change_outbox').values({ tenant, measure: code, version: 1 }).execute();
  await writeProcessed(db, tenant, keys, entry);
}
