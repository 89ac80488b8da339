// Many rows in few statements.
import { sql, type RawBuilder } from 'kysely';

/** SQLite takes 32 766 parameters in a statement and PostgreSQL 65 535; larger statements are not quicker than this. */
const parametersPerStatement = 6_000;

/** Cuts rows into lists that one statement can hold. */
export function batches<T extends object>(rows: readonly T[]): T[][] {
  return chunks(rows, Math.floor(parametersPerStatement / Math.max(1, Object.keys(rows[0] ?? {}).length)));
}

/** Cuts codes into lists that one statement can compare with. */
export function batchesOfCodes(codes: Iterable<string>): string[][] {
  return chunks([...codes], parametersPerStatement);
}

/** For an upsert of rows like these: every column but those of the key takes the new row's value. */
export function overwrite<T extends object, K extends keyof T & string>(rows: readonly T[], key: readonly K[]) {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((part) => part === column));
  return Object.fromEntries(columns.map((column) => [column, sql.ref<never>(`excluded.${column}`)])) as Record<
    Exclude<keyof T, K>,
    RawBuilder<never>
  >;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
