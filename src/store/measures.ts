// Measures, whole: with their themes, owners and source, as one query sees them at one moment.
import { sql } from 'kysely';
import { inOrder, themeStrengths, type Measure, type Owner } from '../measures/measure.ts';
import type { Db } from './migrate.ts';
import { builtOnce } from './built-once.ts';
import { bilingual, named, sourceReference } from './rows.ts';

const allRows = builtOnce((db, tenant: string) =>
  measureRows(db, tenant)
    .innerJoin('review as r', (join) => join.onRef('r.tenant', '=', 'm.tenant').onRef('r.code', '=', 'm.review'))
    .orderBy('r.year')
    .orderBy('r.code')
    .orderBy('m.number')
    .orderBy('m.code'),
);
const rowsOfOne = builtOnce((db, tenant: string, code: string) => measureRows(db, tenant).where('m.code', '=', code));

/** Every measure of a tenant, in the order of the reviews and of their numbers. */
export async function readMeasures(db: Db, tenant: string): Promise<readonly Measure[]> {
  return measuresIn(await allRows(db, tenant));
}

/** One measure, or null when the tenant has none of that code. */
export async function readMeasure(db: Db, tenant: string, code: string): Promise<Measure | null> {
  return measuresIn(await rowsOfOne(db, tenant, code))[0] ?? null;
}

/** The themes of a measure as one text, `it core,staffing borderline`: one row for each would double the time this takes. */
const themesInOne = sql<string | null>`(
  select string_agg(t.theme || ' ' || t.strength, ',' order by t.position)
  from measure_theme as t
  where t.tenant = m.tenant and t.measure = m.code
)`;

/** Not by a join: PostgreSQL prepares all columns of a row once more for each, which takes longer than finding the name. */
function nameOf(person: 'm.handover_from' | 'm.handover_to') {
  return sql<string | null>`(select h.name from person as h where h.tenant = m.tenant and h.id = ${sql.ref(person)})`;
}

/** One row for each owner, and one for a measure that has none. */
export function measureRows(db: Db, tenant: string) {
  return db
    .selectFrom('measure as m')
    .innerJoin('source_reference as s', (join) =>
      join.onRef('s.tenant', '=', 'm.tenant').onRef('s.review', '=', 'm.review').onRef('s.code', '=', 'm.source'),
    )
    .leftJoin('measure_owner as o', (join) => join.onRef('o.tenant', '=', 'm.tenant').onRef('o.measure', '=', 'm.code'))
    .leftJoin('person as p', (join) => join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.person'))
    .select(['m.code', 'm.review', 'm.number', 'm.name_sv', 'm.name_en', 'm.synonyms_sv', 'm.synonyms_en'])
    .select(['m.description_sv', 'm.description_en', 'm.horizon', 'm.category', 'm.expected_tkr', 'm.realised_tkr'])
    .select(['m.share_percent', 'm.next_step', 'm.handover_from as from_person', 'm.handover_to as to_person'])
    .select([nameOf('m.handover_from').as('from_name'), nameOf('m.handover_to').as('to_name')])
    .select(['m.due', 'm.status', 'm.version', themesInOne.as('themes'), 'p.id as person', 'p.name as person_name'])
    .select(['m.source', 's.review as source_review', 's.document', 's.section', 's.heading', 's.page'])
    .where('m.tenant', '=', tenant);
}

type Row = Awaited<ReturnType<typeof allRows>>[number];

/** The measures that rows of `measureRows` make. */
export function measuresIn(rows: readonly Row[]): readonly Measure[] {
  const measures = new Map<string, Measure & { readonly owners: Owner[] }>();
  for (const row of rows) {
    let measure = measures.get(row.code);
    if (!measure) measures.set(row.code, (measure = withoutOwners(row)));
    const { person, person_name: name } = row;
    if (person !== null && name !== null) measure.owners.push({ person, name });
  }
  return [...measures.values()].map((measure) => ({ ...measure, owners: inOrder(measure.owners) }));
}

function withoutOwners(row: Row): Measure & { readonly owners: Owner[] } {
  return {
    ...named(row),
    number: row.number,
    review: row.review,
    description: bilingual(row.description_sv, row.description_en),
    horizon: row.horizon,
    category: row.category,
    themes: themesIn(row.themes),
    expected: row.expected_tkr === null ? { kind: 'too-early' } : { kind: 'amount', tkr: row.expected_tkr },
    realisedTkr: row.realised_tkr,
    owners: [],
    due: row.due,
    sharePercent: row.share_percent,
    nextStep: row.next_step,
    handover: handoverOf(row),
    status: row.status,
    version: row.version,
    source: sourceReference(row),
  };
}

function handoverOf({ from_person, from_name, to_person, to_name }: Row): Measure['handover'] {
  if (from_person === null || from_name === null || to_person === null || to_name === null) return null;
  return { from: { person: from_person, name: from_name }, to: { person: to_person, name: to_name } };
}

function themesIn(text: string | null): Measure['themes'] {
  if (text === null) return [];
  return text.split(',').map((entry) => {
    const [theme = '', word] = entry.split(' ');
    const strength = themeStrengths.find((known) => known === word);
    if (!strength) throw new Error(`A theme cannot be "${word}".`);
    return { theme, strength };
  });
}
