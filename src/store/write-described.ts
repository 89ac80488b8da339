// Writes the things that reviews name: organisations, terms and indicators. The latest review that lists one describes it.
import { sql } from 'kysely';
import type { Named } from '../language.ts';
import type { Review } from '../reviews/review.ts';
import type { Workbook } from '../reviews/workbook.ts';
import { batches, batchesOfCodes, overwrite } from './batches.ts';
import type { Db } from './migrate.ts';
import { wordsAsText } from './rows.ts';
import type { Described } from './tables/described.ts';

const key = ['tenant', 'code'] as const;

export async function writeOrganisations(db: Db, tenant: string, { review, organisations }: Workbook): Promise<void> {
  const later = await heldByLater(db, 'organisation', tenant, review);
  const rows = organisations.map((organisation, position) => ({
    ...described(tenant, review, organisation),
    position,
    kind: organisation.kind,
    part_of: organisation.partOf,
  }));
  for (const batch of batches(rows.filter(({ code }) => !later.has(code)))) {
    const insert = db.insertInto('organisation').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
}

export async function writeTerms(db: Db, tenant: string, { review, terms }: Workbook): Promise<void> {
  const later = await heldByLater(db, 'term', tenant, review);
  const rows = terms.map((term, position) => ({ ...described(tenant, review, term), position, kind: term.kind }));
  for (const batch of batches(rows.filter(({ code }) => !later.has(code)))) {
    const insert = db.insertInto('term').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
}

export async function writeIndicators(db: Db, tenant: string, { review, indicators }: Workbook): Promise<void> {
  const later = await heldByLater(db, 'indicator', tenant, review);
  const rows = indicators.map((indicator, position) => ({
    ...described(tenant, review, indicator),
    position,
    term_group: indicator.group,
    unit: indicator.unit.kind,
    unit_sv: indicator.unit.label?.sv ?? null,
    unit_en: indicator.unit.label?.en ?? null,
    scale_min: indicator.unit.scale?.min ?? null,
    scale_max: indicator.unit.scale?.max ?? null,
    direction: indicator.direction,
    decimals: indicator.decimals,
    definition_sv: indicator.definition?.sv ?? null,
    definition_en: indicator.definition?.en ?? null,
  }));
  for (const batch of batches(rows.filter(({ code }) => !later.has(code)))) {
    const insert = db.insertInto('indicator').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
}

export function described(tenant: string, review: Pick<Review, 'code'>, thing: Named): Described {
  return {
    tenant,
    code: thing.code,
    review: review.code,
    name_sv: thing.name.sv,
    name_en: thing.name.en,
    synonyms_sv: wordsAsText(thing.synonyms.sv),
    synonyms_en: wordsAsText(thing.synonyms.en),
  };
}

/** Codes of what a later review than this one describes. */
export async function heldByLater(
  db: Db,
  table: 'organisation' | 'term' | 'indicator' | 'measure',
  tenant: string,
  review: Review,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`
    select thing.code
    from ${sql.table(table)} as thing
    join review on review.tenant = thing.tenant and review.code = thing.review
    where thing.tenant = ${tenant} and (review.year, review.code) > (${review.year}, ${review.code})
  `.execute(db);
  return new Set(rows.map(({ code }) => code));
}

/** The columns that name a thing, for each table of things. */
const uses = {
  indicator: [
    ['observation', 'indicator'],
    ['explanation_indicator', 'indicator'],
  ],
  term: [
    ['indicator', 'term_group'],
    ['measure', 'horizon'],
    ['measure', 'category'],
    ['measure_theme', 'theme'],
  ],
  organisation: [
    ['observation', 'organisation'],
    ['explanation', 'organisation'],
    ['organisation', 'part_of'],
    ['review', 'organisation'],
  ],
} as const;

/** Takes away what this review described before, no longer lists and nothing else uses: a mistake that has been mended. */
export async function removeUnlisted(db: Db, tenant: string, workbook: Workbook): Promise<void> {
  await removeFrom(db, 'indicator', tenant, workbook.review, workbook.indicators);
  await removeFrom(db, 'term', tenant, workbook.review, workbook.terms);
  await removeFrom(db, 'organisation', tenant, workbook.review, workbook.organisations);
}

async function removeFrom(
  db: Db,
  table: keyof typeof uses,
  tenant: string,
  review: Review,
  listed: readonly Named[],
): Promise<void> {
  const codes = new Set(listed.map(({ code }) => code));
  const { rows } = await sql<{ code: string }>`
    select code from ${sql.table(table)} where tenant = ${tenant} and review = ${review.code}
  `.execute(db);
  const unlisted = rows.map(({ code }) => code).filter((code) => !codes.has(code));
  for (const batch of batchesOfCodes(unlisted)) {
    const unused = uses[table].map(
      ([user, column]) => sql`not exists (
        select 1 from ${sql.table(user)} as using_it
        where using_it.tenant = ${sql.table(table)}.tenant and using_it.${sql.ref(column)} = ${sql.table(table)}.code
      )`,
    );
    await sql`
      delete from ${sql.table(table)}
      where tenant = ${tenant} and code in (${sql.join(batch)}) and ${sql.join(unused, sql` and `)}
    `.execute(db);
  }
}
