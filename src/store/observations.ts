// Figures and the reasons for them, as reviews print them.
import type { Explanation, Observation } from '../indicators/observation.ts';
import { builtOnce } from './built-once.ts';
import type { Db } from './migrate.ts';
import { bilingual, bilingualOrNull, sourceReference } from './rows.ts';

const observationRows = builtOnce((db, tenant: string, indicator: string, organisations: readonly string[]) =>
  db
    .selectFrom('observation as o')
    .innerJoin('review as r', (join) => join.onRef('r.tenant', '=', 'o.tenant').onRef('r.code', '=', 'o.review'))
    .innerJoin('source_reference as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.review', '=', 'o.review').onRef('s.code', '=', 'o.source'),
    )
    .select(['o.indicator', 'o.organisation', 'o.period', 'o.review', 'o.state', 'o.value', 'o.printed', 'o.quality'])
    .select(['o.note_sv', 'o.note_en', 'o.source', 's.review as source_review'])
    .select(['s.document', 's.section', 's.heading', 's.page'])
    .where('o.tenant', '=', tenant)
    .where('o.indicator', '=', indicator)
    .where('o.organisation', 'in', organisations)
    .orderBy('r.year')
    .orderBy('r.code'),
);

/**
 * All rows of an indicator for these organisations, gaps included, in no promised order.
 * Where several reviews print the same period, the row of the latest review.
 */
export async function readObservations(
  db: Db,
  tenant: string,
  indicator: string,
  organisations: readonly string[],
): Promise<readonly Observation[]> {
  if (organisations.length === 0) return [];
  const latest = new Map<string, Observation>();
  // Later reviews come later and take the place of earlier ones.
  for (const row of await observationRows(db, tenant, indicator, organisations)) {
    latest.set(`${row.organisation} ${row.period}`, observation(row));
  }
  return [...latest.values()];
}

function observation(row: Awaited<ReturnType<typeof observationRows>>[number]): Observation {
  const facts = {
    indicator: row.indicator,
    organisation: row.organisation,
    period: row.period,
    review: row.review,
    printed: row.printed,
    quality: row.quality,
    note: bilingualOrNull(row.note_sv, row.note_en),
    source: sourceReference(row),
  };
  if (row.state !== 'value') return { ...facts, state: row.state, value: null };
  if (row.value === null) throw new Error('A row in the state "value" has none.');
  return { ...facts, state: row.state, value: row.value };
}

const explanationRows = builtOnce((db, tenant: string, indicator: string) =>
  db
    .selectFrom('explanation_indicator as about')
    .innerJoin('explanation as e', (join) =>
      join
        .onRef('e.tenant', '=', 'about.tenant')
        .onRef('e.review', '=', 'about.review')
        .onRef('e.code', '=', 'about.explanation'),
    )
    .innerJoin('review as r', (join) => join.onRef('r.tenant', '=', 'e.tenant').onRef('r.code', '=', 'e.review'))
    .innerJoin('source_reference as s', (join) =>
      join.onRef('s.tenant', '=', 'e.tenant').onRef('s.review', '=', 'e.review').onRef('s.code', '=', 'e.source'),
    )
    .innerJoin('explanation_indicator as also', (join) =>
      join
        .onRef('also.tenant', '=', 'e.tenant')
        .onRef('also.review', '=', 'e.review')
        .onRef('also.explanation', '=', 'e.code'),
    )
    .innerJoin('indicator as i', (join) =>
      join.onRef('i.tenant', '=', 'also.tenant').onRef('i.code', '=', 'also.indicator'),
    )
    .select(['e.code', 'e.review', 'e.organisation', 'e.from_period', 'e.to_period', 'e.text_sv', 'e.text_en'])
    .select(['also.indicator', 'e.source', 's.review as source_review'])
    .select(['s.document', 's.section', 's.heading', 's.page'])
    .where('about.tenant', '=', tenant)
    .where('about.indicator', '=', indicator)
    .orderBy('r.year')
    .orderBy('e.position')
    .orderBy('i.position'),
);

/** The reasons given for an indicator's movements, oldest review first, in the workbook's order. */
export async function readExplanations(db: Db, tenant: string, indicator: string): Promise<readonly Explanation[]> {
  const found = new Map<string, Explanation & { readonly indicators: string[] }>();
  for (const row of await explanationRows(db, tenant, indicator)) {
    const key = `${row.review} ${row.code}`;
    const known = found.get(key);
    if (known) known.indicators.push(row.indicator);
    else {
      found.set(key, {
        code: row.code,
        review: row.review,
        indicators: [row.indicator],
        organisation: row.organisation,
        from: row.from_period,
        to: row.to_period,
        text: bilingual(row.text_sv, row.text_en),
        source: sourceReference(row),
      });
    }
  }
  return [...found.values()];
}
