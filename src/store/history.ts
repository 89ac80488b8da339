// The history of measures, as it was written.
import type { HistoryEntry } from '../measures/history.ts';
import { stateOf, type MeasureState } from '../measures/measure.ts';
import type { Db } from './migrate.ts';
import type { MeasureChangeTable } from './tables/measure-change.ts';

export interface HistoryQuery {
  /** A measure's code; null for all. */
  readonly measure: string | null;
  /** Only what was done by this person; null for all. */
  readonly person: string | null;
  /** ISO time; null for from the beginning. */
  readonly since: string | null;
  /** At most so many, the latest ones; null for all. */
  readonly most: number | null;
}

/** What has happened, the latest first. */
export async function readHistory(
  db: Db,
  tenant: string,
  { measure, person, since, most }: HistoryQuery,
): Promise<readonly HistoryEntry[]> {
  let query = entries(db, tenant);
  // The clocks of two instances may differ by more than the time between two changes of a measure.
  if (measure !== null) query = query.where('c.measure', '=', measure).orderBy('c.version', 'desc');
  else query = query.orderBy('c.at', 'desc').orderBy('c.version', 'desc').orderBy('c.measure');
  if (person !== null) query = query.where('c.person', '=', person);
  if (since !== null) query = query.where('c.at', '>=', since);
  if (most !== null) query = query.limit(most);
  return (await query.execute()).map(entryOf);
}

/** One version of a measure. Throws when there is none: each version that a measure has had is in its history. */
export async function readVersion(db: Db, tenant: string, measure: string, version: number): Promise<HistoryEntry> {
  const row = await entries(db, tenant)
    .where('c.measure', '=', measure)
    .where('c.version', '=', version)
    .executeTakeFirst();
  if (!row) throw new Error(`Version ${version} of measure ${measure} is missing in its history.`);
  return entryOf(row);
}

/** What has happened to a measure after a version, the earliest first. */
export async function readSince(
  db: Db,
  tenant: string,
  measure: string,
  version: number,
): Promise<readonly HistoryEntry[]> {
  const rows = await entries(db, tenant)
    .where('c.measure', '=', measure)
    .where('c.version', '>', version)
    .orderBy('c.version')
    .execute();
  return rows.map(entryOf);
}

/** An entry as a row of the table. */
export function rowOf(tenant: string, entry: HistoryEntry): MeasureChangeTable {
  const { measure, version, at, by, cause, note, before, after } = entry;
  return {
    ...{ tenant, measure, version, at, person: by?.person ?? null, cause, note },
    before_state: before && JSON.stringify(stateOf(before)),
    after_state: JSON.stringify(stateOf(after)),
  };
}

function entries(db: Db, tenant: string) {
  return db
    .selectFrom('measure_change as c')
    .leftJoin('person as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.person'))
    .select(['c.measure', 'c.version', 'c.at', 'c.person', 'p.name', 'c.cause', 'c.note'])
    .select(['c.before_state', 'c.after_state'])
    .where('c.tenant', '=', tenant);
}

type Row = Omit<MeasureChangeTable, 'tenant'> & { readonly name: string | null };

function entryOf({ measure, version, at, person, name, cause, note, before_state, after_state }: Row): HistoryEntry {
  return {
    ...{ measure, version, at, cause, note },
    by: person === null ? null : { person, name: name ?? '' },
    before: before_state === null ? null : stateIn(before_state),
    after: stateIn(after_state),
  };
}

function stateIn(json: string): MeasureState {
  return stateOf(JSON.parse(json) as MeasureState);
}
