// Writes a checked workbook in one transaction, in the order in which its parts lean on each other.
import { sql } from 'kysely';
import type { MeasuresWritten } from '../reviews/publish-review.ts';
import type { Workbook } from '../reviews/workbook.ts';
import { figuresBefore, tellCorrections } from './corrections.ts';
import type { Db } from './migrate.ts';
import { addControllers } from './people.ts';
import { removeUnlisted, writeIndicators, writeOrganisations, writeTerms } from './write-described.ts';
import {
  clearFacts,
  removeUnlistedSources,
  writeExplanations,
  writeObservations,
  writeSources,
} from './write-facts.ts';
import { writeMeasures } from './write-measures.ts';

/**
 * Publishes a review for a tenant, wholly or not at all, and makes the catalogue one version newer.
 * A review of the same code is replaced. Where reviews describe the same thing, the latest one's words hold.
 */
export async function writeReview(db: Db, tenant: string, workbook: Workbook, at: Date): Promise<MeasuresWritten> {
  return db.transaction().execute(async (transaction) => {
    await nextCatalogueVersion(transaction, tenant);
    await writeOrganisations(transaction, tenant, workbook);
    await describeReview(transaction, tenant, workbook);
    await writeTerms(transaction, tenant, workbook);
    await writeIndicators(transaction, tenant, workbook);
    const before = await figuresBefore(transaction, tenant, workbook);
    await clearFacts(transaction, tenant, workbook);
    await writeSources(transaction, tenant, workbook);
    await writeObservations(transaction, tenant, workbook);
    await writeExplanations(transaction, tenant, workbook);
    await tellCorrections(transaction, tenant, workbook, before, at);
    const measures = await writeMeasures(transaction, tenant, workbook, at);
    await addControllers(transaction, tenant, workbook.controllers);
    await removeUnlistedSources(transaction, tenant, workbook);
    await removeUnlisted(transaction, tenant, workbook);
    // Until it knows how the rows are spread, PostgreSQL reads a whole review to find one figure.
    await sql`analyze observation`.execute(transaction);
    return measures;
  });
}

/**
 * Tells all instances to read the catalogue anew. In an import it comes first: on PostgreSQL it holds the tenant's row, so that
 * two imports of one tenant follow each other.
 */
export async function nextCatalogueVersion(db: Db, tenant: string): Promise<void> {
  await db
    .insertInto('tenant')
    .values({ id: tenant, catalogue_version: 1 })
    .onConflict((found) =>
      found.column('id').doUpdateSet((row) => ({ catalogue_version: row('tenant.catalogue_version', '+', 1) })),
    )
    .execute();
}

/** Lets others that hold the tenant wait until the transaction ends. Comes before any measure is held. */
export async function holdTenant(db: Db, tenant: string): Promise<void> {
  await db
    .updateTable('tenant')
    .set((row) => ({ catalogue_version: row.ref('catalogue_version') }))
    .where('id', '=', tenant)
    .execute();
}

async function describeReview(db: Db, tenant: string, { review }: Workbook): Promise<void> {
  const { code, organisation, year, title, document } = review;
  const facts = { organisation, year, title_sv: title.sv, title_en: title.en, document };
  await db
    .insertInto('review')
    .values({ tenant, code, ...facts })
    .onConflict((found) => found.columns(['tenant', 'code']).doUpdateSet(facts))
    .execute();
}
