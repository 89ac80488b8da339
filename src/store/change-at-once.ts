// The everyday change on PostgreSQL: one statement writes it, if what it was decided by still holds. It spares the round trips of
// a transaction, which cost several times what the change itself does.
import { PostgresAdapter, sql } from 'kysely';
import type { HistoryEntry } from '../measures/history.ts';
import { builtOnce, type Row } from './built-once.ts';
import type { Turn } from './change-turn.ts';
import { rowOf } from './history.ts';
import { columnsOf, peopleIn } from './measure-state.ts';
import type { Db } from './migrate.ts';
import type { ChangeOutboxTable, MeasureChangeTable, ProcessedActionTable } from './tables/measure-change.ts';

/** Whether a database takes a change in one statement. SQLite does not, and has no round trips to spare. */
export function takesChangeAtOnce(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

type State = ReturnType<typeof columnsOf> & { readonly version: number };
type Before = Readonly<Record<'tenant' | 'code', string> & Record<'version' | 'catalogue', number>>;

// All parts see the database as it was, and none but the first takes hold of anything: nobody waits for it in a circle.
// Each text of a list is a parameter of its own: for an array whose length it does not know, PostgreSQL plans it anew each time.
const write = builtOnce(
  (
    db,
    state: State,
    { tenant, code, version, catalogue }: Before,
    people: readonly string[],
    named: readonly string[],
    actions: readonly string[],
    entry: Row<MeasureChangeTable>,
    told: Row<ChangeOutboxTable>,
    done: Row<Omit<ProcessedActionTable, 'key'>>,
    keys: readonly string[],
  ) => ({
    compile: () =>
      sql<{ version: number }>`
        with held as (
          update measure
          set ${sql.join(Object.entries(state).map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}
          where tenant = ${tenant} and code = ${code} and version = ${version}
            and ${catalogue} = (select catalogue_version from tenant where id = measure.tenant)
            and ${sql.lit(named.length)} = (
              select count(p.id) from person as p
              where p.tenant = measure.tenant and p.id = any(${listOf(people)})
                and p.id || ' ' || p.name = any(${listOf(named)})
            )
            and not exists (
              select from processed_action as d
              where d.tenant = measure.tenant and d.key = any(${listOf(actions)})
            )
          returning version
        ),
        changed as (insert into measure_change ${namesOf(entry)} select ${valuesOf(entry)} from held),
        told as (insert into change_outbox ${namesOf(told)} select ${valuesOf(told)} from held),
        done as (
          insert into processed_action ${namesOf({ ...done, key: '' })}
          select ${valuesOf(done)}, unnest(${listOf(keys)}) from held
        )
        select version from held
      `.compile(db),
  }),
);

const listOf = (texts: readonly string[]) => sql`array[${sql.join(texts)}]::text[]`;
const namesOf = (row: object) => sql`(${sql.join(Object.keys(row).map((column) => sql.ref(column)))})`;
const valuesOf = (row: object) => sql.join(Object.values(row) as unknown[]);

/**
 * Writes a change that leaves the owners as they are, wholly or not at all.
 * @returns whether it was written. It is not when the measure is of another version or the catalogue newer, when the store
 * calls anybody whom they name by another name, or when one of the actions has been done before.
 */
export async function writeAtOnce(db: Db, turn: Turn, entry: HistoryEntry): Promise<boolean> {
  const { tenant, measure, catalogue, actor, actions, chat } = turn;
  const { code, version } = measure;
  const people = new Map([...peopleIn(measure), actor].map(({ person, name }) => [`${person} ${name}`, person]));
  const made = { tenant, measure: code, version: entry.version };
  const written = await write(
    db,
    { ...columnsOf(entry.after), version: entry.version },
    { tenant, code, version, catalogue },
    [...people.values()],
    [...people.keys()],
    actions,
    { ...rowOf(tenant, entry) },
    { ...made, chat },
    { ...made, at: entry.at },
    actions,
  );
  return written.length === 1;
}
