// Rows given to a statement as one parameter: the statement is the same however many they are, and so stays ready.
import { PostgresAdapter, sql, type RawBuilder } from 'kysely';
import type { Db } from './migrate.ts';

/** A table expression with these columns, all of them text; whoever uses it gives it a name. */
export function givenRows<Column extends string>(
  db: Db,
  rows: readonly Readonly<Record<Column, string | null>>[],
  columns: readonly Column[],
): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  const each = isPostgres(db) ? sql`jsonb_array_elements(cast(${json} as jsonb))` : sql`json_each(${json})`;
  const values = columns.map((column) => sql`value ->> ${sql.lit(column)} as ${sql.ref(column)}`);
  return sql`(select ${sql.join(values)} from ${each})`;
}

function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
