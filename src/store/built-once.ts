// Statements whose SQL is built once. Building it takes longer than SQLite needs to answer it, and these stand in every answer
// and every change.
import type { Compilable, CompiledQuery, DialectAdapter } from 'kysely';
import type { Db } from './migrate.ts';

type Value = string | number | null;
/** A value, a list of them, or a row of columns with their values. */
type Argument = Value | readonly string[] | { readonly [column: string]: Value };

/** A row of a table, as an argument. */
export type Row<Table> = { readonly [Column in keyof Table]: Table[Column] };

/**
 * Turns a statement into one that is built once for each database, each length of its lists and each order of its columns.
 * It must use each argument once, as parameters, in the order in which it takes them.
 */
export function builtOnce<Arguments extends readonly Argument[], Found>(
  statement: (db: Db, ...parts: Arguments) => Compilable<Found>,
): (db: Db, ...parts: Arguments) => Promise<readonly Found[]> {
  // A transaction is a Db of its own; the adapter is the database's.
  const built = new WeakMap<DialectAdapter, Map<string, CompiledQuery<Found>>>();
  return async (db, ...parts) => {
    const parameters = parts.flatMap(valuesOf);
    const shape = parts.map(shapeOf).join('\n');
    const { adapter } = db.getExecutor();
    let shapes = built.get(adapter);
    if (!shapes) built.set(adapter, (shapes = new Map<string, CompiledQuery<Found>>()));
    let compiled = shapes.get(shape);
    if (!compiled) {
      compiled = statement(db, ...parts).compile();
      if (compiled.parameters.join('\n') !== parameters.join('\n')) {
        throw new Error(`The parameters do not stand in the order of the arguments: ${compiled.sql}`);
      }
      shapes.set(shape, compiled);
    }
    const { rows } = await db.executeQuery<Found>({ ...compiled, parameters });
    return rows;
  };
}

function valuesOf(part: Argument): readonly Value[] {
  if (typeof part !== 'object' || part === null) return [part];
  return isList(part) ? part : Object.values<Value>(part);
}

function shapeOf(part: Argument): string {
  if (typeof part !== 'object' || part === null) return '';
  return isList(part) ? String(part.length) : Object.keys(part).join();
}

function isList(part: object): part is readonly string[] {
  return Array.isArray(part);
}
