// Writes what one review states: where it stands, its figures and gaps, and its explanations.
import type { Workbook } from '../reviews/workbook.ts';
import { batches, batchesOfCodes, overwrite } from './batches.ts';
import type { Db } from './migrate.ts';

/** Takes away all that the review states, but for its sources and measures. */
export async function clearFacts(db: Db, tenant: string, { review }: Workbook): Promise<void> {
  await db.deleteFrom('observation').where('tenant', '=', tenant).where('review', '=', review.code).execute();
  // Takes the links with it.
  await db.deleteFrom('explanation').where('tenant', '=', tenant).where('review', '=', review.code).execute();
}

export async function writeSources(db: Db, tenant: string, { review, sources }: Workbook): Promise<void> {
  const key = ['tenant', 'review', 'code'] as const;
  const rows = sources.map(({ code, document, section, heading, page }) => ({
    tenant,
    review: review.code,
    code,
    document,
    section,
    heading,
    page,
  }));
  for (const batch of batches(rows)) {
    const insert = db.insertInto('source_reference').values(batch);
    await insert.onConflict((found) => found.columns(key).doUpdateSet(overwrite(batch, key))).execute();
  }
}

/** Takes away the sources that the review no longer lists, but for those of measures that people keep alive. */
export async function removeUnlistedSources(db: Db, tenant: string, { review, sources }: Workbook): Promise<void> {
  const listed = new Set(sources.map(({ code }) => code));
  const rows = await db
    .selectFrom('source_reference as s')
    .leftJoin('measure as m', (join) =>
      join.onRef('m.tenant', '=', 's.tenant').onRef('m.review', '=', 's.review').onRef('m.source', '=', 's.code'),
    )
    .select('s.code')
    .where('s.tenant', '=', tenant)
    .where('s.review', '=', review.code)
    .where('m.code', 'is', null)
    .execute();
  for (const batch of batchesOfCodes(rows.map(({ code }) => code).filter((code) => !listed.has(code)))) {
    await db
      .deleteFrom('source_reference')
      .where('tenant', '=', tenant)
      .where('review', '=', review.code)
      .where('code', 'in', batch)
      .execute();
  }
}

export async function writeObservations(db: Db, tenant: string, { review, observations }: Workbook): Promise<void> {
  const rows = observations.map((observation) => ({
    tenant,
    indicator: observation.indicator,
    organisation: observation.organisation,
    period: observation.period,
    review: review.code,
    state: observation.state,
    value: observation.value,
    printed: observation.printed,
    quality: observation.quality,
    note_sv: observation.note?.sv ?? null,
    note_en: observation.note?.en ?? null,
    source: observation.source.code,
  }));
  for (const batch of batches(rows)) await db.insertInto('observation').values(batch).execute();
}

export async function writeExplanations(db: Db, tenant: string, { review, explanations }: Workbook): Promise<void> {
  const rows = explanations.map((explanation, position) => ({
    tenant,
    review: review.code,
    code: explanation.code,
    position,
    organisation: explanation.organisation,
    from_period: explanation.from,
    to_period: explanation.to,
    text_sv: explanation.text.sv,
    text_en: explanation.text.en,
    source: explanation.source.code,
  }));
  for (const batch of batches(rows)) await db.insertInto('explanation').values(batch).execute();
  const links = explanations.flatMap(({ code, indicators }) =>
    indicators.map((indicator) => ({ tenant, indicator, review: review.code, explanation: code })),
  );
  for (const batch of batches(links)) await db.insertInto('explanation_indicator').values(batch).execute();
}
