// Writes the measures of a review. What people have changed since the import is theirs, and no import takes it back.
import type { Measure } from '../measures/measure.ts';
import type { MeasuresWritten } from '../reviews/publish-review.ts';
import type { Review } from '../reviews/review.ts';
import type { Workbook } from '../reviews/workbook.ts';
import { batches, batchesOfCodes, overwrite } from './batches.ts';
import type { Db } from './migrate.ts';
import { described, heldByLater } from './write-described.ts';

/** Writes them with a first row in the history of each, and one more where an import changes the status. */
export async function writeMeasures(
  db: Db,
  tenant: string,
  { review, measures }: Workbook,
  at: Date,
): Promise<MeasuresWritten> {
  const later = await heldByLater(db, 'measure', tenant, review);
  const live = await changedByPeople(db, tenant);
  const before = await db
    .selectFrom('measure')
    .select(['code', 'review', 'status', 'version'])
    .where('tenant', '=', tenant)
    .execute();
  const known = new Map(before.map((row) => [row.code, row]));
  const listed = measures.filter(({ code }) => !later.has(code));

  const ours = listed.filter(({ code }) => !live.has(code));
  const changes = ours.flatMap((measure) => {
    const old = known.get(measure.code);
    if (old?.status === measure.status) return [];
    return [{ measure: measure.code, version: (old?.version ?? 0) + 1, from: old?.status ?? null, to: measure.status }];
  });
  const versions = new Map(changes.map(({ measure, version }) => [measure, version]));
  const rows = ours.map((measure) => ({
    ...descriptive(tenant, review, measure),
    realised_tkr: measure.realisedTkr,
    due: measure.due,
    status: measure.status,
    version: versions.get(measure.code) ?? known.get(measure.code)?.version ?? 1,
  }));
  const key = ['tenant', 'code'] as const;
  for (const batch of batches(rows)) {
    const insert = db.insertInto('measure').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
  const history = changes.map(({ measure, version, from, to }) => ({
    tenant,
    measure,
    version,
    at: at.toISOString(),
    person: null,
    from_status: from,
    to_status: to,
    note: null,
    cause: 'import' as const,
  }));
  for (const batch of batches(history)) await db.insertInto('status_history').values(batch).execute();
  await writeOwners(db, tenant, ours);

  const theirs = listed.filter(({ code }) => live.has(code));
  for (const measure of theirs) {
    const facts = descriptive(tenant, review, measure);
    await db.updateTable('measure').set(facts).where('tenant', '=', tenant).where('code', '=', measure.code).execute();
  }
  await writeThemes(db, tenant, listed);

  const codes = new Set(measures.map(({ code }) => code));
  const gone = before.filter((row) => row.review === review.code && !codes.has(row.code)).map(({ code }) => code);
  const removed = gone.filter((code) => !live.has(code));
  await remove(db, tenant, removed);
  return {
    keptStatus: theirs.map(({ code }) => code),
    keptWhole: gone.filter((code) => live.has(code)),
    removed,
    heldByLater: measures.filter(({ code }) => later.has(code)).map(({ code }) => code),
  };
}

async function changedByPeople(db: Db, tenant: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('status_history')
    .select('measure')
    .distinct()
    .where('tenant', '=', tenant)
    .where('person', 'is not', null)
    .execute();
  return new Set(rows.map(({ measure }) => measure));
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
    expected_tkr: measure.expected.kind === 'amount' ? measure.expected.tkr : null,
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

async function writeOwners(db: Db, tenant: string, measures: readonly Measure[]): Promise<void> {
  for (const batch of batchesOfCodes(measures.map(({ code }) => code))) {
    await db.deleteFrom('measure_owner').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
  }
  const owners = measures.flatMap(({ code, owners }) => owners.map((owner) => ({ code, ...owner })));
  const people = new Map(owners.map(({ person, name }) => [person, { tenant, id: person, name }]));
  const key = ['tenant', 'id'] as const;
  for (const batch of batches([...people.values()])) {
    const insert = db.insertInto('person').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
  const rows = owners.map(({ code, person }) => ({ tenant, measure: code, person }));
  for (const batch of batches(rows)) await db.insertInto('measure_owner').values(batch).execute();
}

/** The themes and owners go with them. */
async function remove(db: Db, tenant: string, codes: readonly string[]): Promise<void> {
  for (const batch of batchesOfCodes(codes)) {
    await db.deleteFrom('status_history').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
    await db.deleteFrom('measure').where('tenant', '=', tenant).where('code', 'in', batch).execute();
  }
}
