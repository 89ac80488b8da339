// Measures, whole: with their themes, owners and source, as one query sees them at one moment.
import type { Measure, Owner } from '../measures/measure.ts';
import type { Db } from './migrate.ts';
import { builtOnce } from './built-once.ts';
import { bilingual, named, sourceReference } from './rows.ts';

const allRows = builtOnce((db, tenant: string) => rows(db, tenant));
const rowsOfOne = builtOnce((db, tenant: string, code: string) => rows(db, tenant).where('m.code', '=', code));

/** Every measure of a tenant, in the order of the reviews and of their numbers. */
export async function readMeasures(db: Db, tenant: string): Promise<readonly Measure[]> {
  return together(await allRows(db, tenant));
}

/** One measure, or null when the tenant has none of that code. */
export async function readMeasure(db: Db, tenant: string, code: string): Promise<Measure | null> {
  return together(await rowsOfOne(db, tenant, code))[0] ?? null;
}

/** One row for each pair of a theme and an owner; there are few of either. */
function rows(db: Db, tenant: string) {
  return db
    .selectFrom('measure as m')
    .innerJoin('review as r', (join) => join.onRef('r.tenant', '=', 'm.tenant').onRef('r.code', '=', 'm.review'))
    .innerJoin('source_reference as s', (join) =>
      join.onRef('s.tenant', '=', 'm.tenant').onRef('s.review', '=', 'm.review').onRef('s.code', '=', 'm.source'),
    )
    .leftJoin('measure_theme as t', (join) =>
      join.onRef('t.tenant', '=', 'm.tenant').onRef('t.measure', '=', 'm.code'),
    )
    .leftJoin('term', (join) => join.onRef('term.tenant', '=', 't.tenant').onRef('term.code', '=', 't.theme'))
    .leftJoin('measure_owner as o', (join) =>
      join.onRef('o.tenant', '=', 'm.tenant').onRef('o.measure', '=', 'm.code'),
    )
    .leftJoin('person as p', (join) => join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.person'))
    .select(['m.code', 'm.review', 'm.number', 'm.name_sv', 'm.name_en', 'm.synonyms_sv', 'm.synonyms_en'])
    .select(['m.description_sv', 'm.description_en', 'm.horizon', 'm.category', 'm.expected_tkr', 'm.realised_tkr'])
    .select(['m.due', 'm.status', 'm.version', 't.theme', 't.strength', 'p.id as person', 'p.name as person_name'])
    .select(['m.source', 's.review as source_review', 's.document', 's.section', 's.heading', 's.page'])
    .where('m.tenant', '=', tenant)
    .orderBy('r.year')
    .orderBy('r.code')
    .orderBy('m.number')
    .orderBy('m.code')
    // Core before borderline.
    .orderBy('t.strength', 'desc')
    .orderBy('term.position')
    .orderBy('p.name')
    .orderBy('p.id');
}

type Row = Awaited<ReturnType<typeof allRows>>[number];
type Growing = Measure & { readonly themes: Measure['themes'][number][]; readonly owners: Owner[] };

function together(rows: readonly Row[]): readonly Measure[] {
  const measures = new Map<string, Growing>();
  for (const row of rows) {
    let measure = measures.get(row.code);
    if (!measure) measures.set(row.code, (measure = withoutParts(row)));
    const { theme, strength, person, person_name: name } = row;
    if (theme !== null && strength !== null && !measure.themes.some((known) => known.theme === theme)) {
      measure.themes.push({ theme, strength });
    }
    if (person !== null && name !== null && !measure.owners.some((known) => known.person === person)) {
      measure.owners.push({ person, name });
    }
  }
  return [...measures.values()];
}

function withoutParts(row: Row): Growing {
  return {
    ...named(row),
    number: row.number,
    review: row.review,
    description: bilingual(row.description_sv, row.description_en),
    horizon: row.horizon,
    category: row.category,
    themes: [],
    expected: row.expected_tkr === null ? { kind: 'too-early' } : { kind: 'amount', tkr: row.expected_tkr },
    realisedTkr: row.realised_tkr,
    owners: [],
    due: row.due,
    status: row.status,
    version: row.version,
    source: sourceReference(row),
  };
}
