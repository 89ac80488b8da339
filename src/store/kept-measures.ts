// The measures of each tenant, kept until something that a measure shows has changed, here or in another instance. Reading them
// all takes many times longer than reading what tells one state of them from another.
import { sql } from 'kysely';
import type { Measure } from '../measures/measure.ts';
import { builtOnce } from './built-once.ts';
import { readMeasures } from './measures.ts';
import type { Db } from './migrate.ts';

/**
 * Changes make a measure's version grow and imports that of the catalogue; only the names of people change without either.
 * Whoever makes a measure show something new adds here what changes with it.
 */
const marks = builtOnce((db, tenant: string) =>
  db
    .selectFrom('tenant as t')
    .leftJoin('measure as m', 'm.tenant', 't.id')
    .leftJoin('measure_owner as o', (join) => join.onRef('o.tenant', '=', 'm.tenant').onRef('o.measure', '=', 'm.code'))
    .leftJoin('person as p', (join) =>
      join
        .onRef('p.tenant', '=', 'm.tenant')
        .on((on) => on(on.ref('p.id'), 'in', [on.ref('o.person'), on.ref('m.handover_from'), on.ref('m.handover_to')])),
    )
    .select([
      't.catalogue_version as catalogue',
      sql<string | null>`string_agg(
        m.code || ' ' || m.version || ' ' || coalesce(p.id || ' ' || p.name, ''), ',' order by m.code, o.person, p.id
      )`.as('measures'),
    ])
    .where('t.id', '=', tenant)
    .groupBy('t.catalogue_version'),
);

/** Tells one state of a tenant's measures from every other. */
async function markOf(db: Db, tenant: string): Promise<string> {
  const [mark] = await marks(db, tenant);
  return mark ? `${mark.catalogue}\n${mark.measures ?? ''}` : '';
}

/** Gives the measures of a tenant as `readMeasures` would. */
export function keepMeasures(db: Db): (tenant: string) => Promise<readonly Measure[]> {
  const kept = new Map<string, { readonly mark: string; readonly measures: readonly Measure[] }>();
  return async (tenant) => {
    const known = kept.get(tenant);
    if (known && known.mark === (await markOf(db, tenant))) return known.measures;
    const read = await readAtOnce(db, tenant);
    kept.set(tenant, read);
    return read.measures;
  };
}

/** The measures and their mark as they stand at one moment. */
function readAtOnce(db: Db, tenant: string) {
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (moment) => ({
      mark: await markOf(moment, tenant),
      measures: await readMeasures(moment, tenant),
    }));
}
