// Writes the measures of a review. What people have changed since the import is theirs, and no import takes it back.
import { sameState, stateOf, type Measure, type MeasureState } from '../measures/measure.ts';
import type { MeasuresWritten } from '../reviews/publish-review.ts';
import type { Review } from '../reviews/review.ts';
import type { Workbook } from '../reviews/workbook.ts';
import { batches, batchesOfCodes, overwrite } from './batches.ts';
import { rowOf } from './history.ts';
import { columnsOf, peopleIn, writeOwners } from './measure-state.ts';
import { readMeasures } from './measures.ts';
import type { Db } from './migrate.ts';
import { writePeople } from './people.ts';
import { described, heldByLater } from './write-described.ts';

/** Writes them with a first entry in the history of each, and one more where an import changes the state. */
export async function writeMeasures(
  db: Db,
  tenant: string,
  { review, measures, controllers }: Workbook,
  at: Date,
): Promise<MeasuresWritten> {
  // Holds every measure, so that nobody changes one meanwhile.
  await db
    .updateTable('measure')
    .set((row) => ({ version: row.ref('version') }))
    .where('tenant', '=', tenant)
    .execute();
  const later = await heldByLater(db, 'measure', tenant, review);
  const people = await changedByPeople(db, tenant);
  const before = await readMeasures(db, tenant);
  const known = new Map(before.map((measure) => [measure.code, measure]));
  const listed = measures.filter(({ code }) => !later.has(code));

  const written = listed.map((measure) => {
    const old = known.get(measure.code);
    const after = stateAfter(measure, old, people.get(measure.code));
    const same = old !== undefined && sameState(old, after);
    return { ...measure, ...after, old, version: same ? old.version : (old?.version ?? 0) + 1 };
  });
  // Everybody whom the workbook names in one go: in two, the import and somebody who gives roles could wait for each other.
  await writePeople(db, tenant, [...written.flatMap(peopleIn), ...controllers]);
  const rows = written.map((measure) => ({
    ...descriptive(tenant, review, measure),
    ...columnsOf(measure),
    version: measure.version,
  }));
  const key = ['tenant', 'code'] as const;
  for (const batch of batches(rows)) {
    const insert = db.insertInto('measure').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
  const changed = written.filter(({ old, version }) => old?.version !== version);
  const history = changed.map(({ old, ...measure }) =>
    rowOf(tenant, {
      ...{ measure: measure.code, version: measure.version, at: at.toISOString(), by: null, cause: 'import', note: '' },
      before: old ?? null,
      after: measure,
    }),
  );
  for (const batch of batches(history)) await db.insertInto('measure_change').values(batch).execute();
  const toTell = changed.map(({ code, version }) => ({ tenant, measure: code, version, chat: null }));
  for (const batch of batches(toTell)) await db.insertInto('change_outbox').values(batch).execute();
  await writeOwners(db, tenant, written);
  await writeThemes(db, tenant, listed);

  const codes = new Set(measures.map(({ code }) => code));
  const gone = before.filter((row) => row.review === review.code && !codes.has(row.code)).map(({ code }) => code);
  const removed = gone.filter((code) => !people.has(code));
  await remove(db, tenant, removed);
  return {
    keptStatus: listed.flatMap(({ code }) => (people.has(code) ? [code] : [])),
    keptWhole: gone.filter((code) => people.has(code)),
    removed,
    heldByLater: measures.filter(({ code }) => later.has(code)).map(({ code }) => code),
  };
}

interface ChangedByPeople {
  /** Whether somebody has revised the expected saving; else it follows the document. */
  readonly expected: boolean;
}

function stateAfter(imported: Measure, old: Measure | undefined, people: ChangedByPeople | undefined): MeasureState {
  if (!old || !people) return stateOf(imported);
  return stateOf({ ...old, expected: people.expected ? old.expected : imported.expected });
}

async function changedByPeople(db: Db, tenant: string): Promise<ReadonlyMap<string, ChangedByPeople>> {
  const rows = await db
    .selectFrom('measure_change')
    .select(['measure', 'before_state', 'after_state'])
    .where('tenant', '=', tenant)
    .where('person', 'is not', null)
    .execute();
  const found = new Map<string, ChangedByPeople>();
  for (const { measure, before_state, after_state } of rows) {
    const known = found.get(measure)?.expected ?? false;
    found.set(measure, { expected: known || expectedIn(before_state) !== expectedIn(after_state) });
  }
  return found;
}

function expectedIn(json: string | null): string {
  return json === null ? '' : JSON.stringify(stateOf(JSON.parse(json) as MeasureState).expected);
}

/** What the document says of a measure and people do not change. */
function descriptive(tenant: string, review: Review, measure: Measure) {
  return {
    ...described(tenant, review, measure),
    number: measure.number,
    description_sv: measure.description.sv,
    description_en: measure.description.en,
    horizon: measure.horizon,
    category: measure.category,
    source: measure.source.code,
  };
}

async function writeThemes(db: Db, tenant: string, measures: readonly Measure[]): Promise<void> {
  for (const batch of batchesOfCodes(measures.map(({ code }) => code))) {
    await db.deleteFrom('measure_theme').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
  }
  const rows = measures.flatMap(({ code, themes }) =>
    themes.map(({ theme, strength }, position) => ({ tenant, measure: code, theme, strength, position })),
  );
  for (const batch of batches(rows)) await db.insertInto('measure_theme').values(batch).execute();
}

/** The themes and owners go with them, and there is nothing left to tell of them. */
async function remove(db: Db, tenant: string, codes: readonly string[]): Promise<void> {
  for (const batch of batchesOfCodes(codes)) {
    await db.deleteFrom('change_outbox').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
    await db.deleteFrom('measure_change').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
    await db.deleteFrom('measure').where('tenant', '=', tenant).where('code', 'in', batch).execute();
  }
}
