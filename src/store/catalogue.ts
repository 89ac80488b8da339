// All that a tenant's people can ask about, by name.
import type { Indicator } from '../indicators/indicator.ts';
import type { Organisation } from '../indicators/organisation.ts';
import type { Term } from '../indicators/term.ts';
import { withSynonyms } from '../learning/synonym.ts';
import type { Review } from '../reviews/review.ts';
import type { Catalogue, MeasureName } from '../understanding/catalogue.ts';
import { catalogueVersion } from './catalogue-version.ts';
import type { Db } from './migrate.ts';
import { bilingual, bilingualOrNull, named } from './rows.ts';
import { readSynonyms } from './synonyms.ts';

/** The catalogue as it stands at one moment, with the words added in the chat, or null for a tenant that has no review. */
export async function readCatalogue(db: Db, tenant: string): Promise<Catalogue | null> {
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (moment) => {
      const reviews = await readReviews(moment, tenant);
      const latest = reviews.at(-1);
      if (!latest) return null;
      const organisations = await readOrganisations(moment, tenant);
      const catalogue = {
        version: await catalogueVersion(moment, tenant),
        home: latest.organisation,
        reviews,
        organisations,
        indicators: await readIndicators(moment, tenant),
        terms: await readTerms(moment, tenant),
        measures: await readMeasureNames(moment, tenant),
        owners: await readOwners(moment, tenant),
        coverage: await readCoverage(moment, tenant, [...organisations.keys()]),
      };
      return withSynonyms(catalogue, await readSynonyms(moment, tenant));
    });
}

async function readReviews(db: Db, tenant: string): Promise<readonly Review[]> {
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('year')
    .orderBy('code')
    .execute();
  return rows.map(({ code, organisation, year, title_sv, title_en, document }) => ({
    code,
    organisation,
    year,
    title: bilingual(title_sv, title_en),
    document,
  }));
}

async function readOrganisations(db: Db, tenant: string): Promise<ReadonlyMap<string, Organisation>> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return byCode(rows.map((row) => ({ ...named(row), kind: row.kind, partOf: row.part_of })));
}

async function readTerms(db: Db, tenant: string): Promise<ReadonlyMap<string, Term>> {
  const rows = await db
    .selectFrom('term')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return byCode(rows.map((row) => ({ ...named(row), kind: row.kind })));
}

async function readIndicators(db: Db, tenant: string): Promise<ReadonlyMap<string, Indicator>> {
  const rows = await db
    .selectFrom('indicator')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return byCode(
    rows.map((row) => ({
      ...named(row),
      group: row.term_group,
      unit: {
        kind: row.unit,
        label: bilingualOrNull(row.unit_sv, row.unit_en),
        scale: row.scale_min === null || row.scale_max === null ? null : { min: row.scale_min, max: row.scale_max },
      },
      direction: row.direction,
      decimals: row.decimals,
      definition: bilingualOrNull(row.definition_sv, row.definition_en),
    })),
  );
}

async function readMeasureNames(db: Db, tenant: string): Promise<ReadonlyMap<string, MeasureName>> {
  const rows = await db
    .selectFrom('measure as m')
    .innerJoin('review as r', (join) => join.onRef('r.tenant', '=', 'm.tenant').onRef('r.code', '=', 'm.review'))
    .select(['m.code', 'm.number', 'm.name_sv', 'm.name_en', 'm.synonyms_sv', 'm.synonyms_en'])
    .where('m.tenant', '=', tenant)
    .orderBy('r.year')
    .orderBy('r.code')
    .orderBy('m.number')
    .execute();
  return byCode(rows.map((row) => ({ ...named(row), number: row.number })));
}

async function readOwners(db: Db, tenant: string) {
  return db
    .selectFrom('person')
    .select(['id as person', 'name'])
    .where('tenant', '=', tenant)
    .where((where) =>
      where.exists(
        where
          .selectFrom('measure_owner')
          .select('measure')
          .whereRef('measure_owner.tenant', '=', 'person.tenant')
          .whereRef('measure_owner.person', '=', 'person.id'),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}

async function readCoverage(
  db: Db,
  tenant: string,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = await db
    .selectFrom('observation')
    .select(['indicator', 'organisation'])
    .distinct()
    .where('tenant', '=', tenant)
    .execute();
  const position = new Map(organisations.map((code, index) => [code, index]));
  const coverage = new Map<string, string[]>();
  for (const { indicator, organisation } of pairs) {
    const covered = coverage.get(indicator);
    if (covered) covered.push(organisation);
    else coverage.set(indicator, [organisation]);
  }
  for (const covered of coverage.values()) {
    covered.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
  }
  return coverage;
}

function byCode<T extends { readonly code: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.code, thing]));
}
