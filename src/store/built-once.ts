// Queries whose SQL is built once. Building it takes longer than SQLite needs to answer it, and these stand in every answer.
import type { Compilable, CompiledQuery, DialectAdapter } from 'kysely';
import type { Db } from './migrate.ts';

type Argument = string | readonly string[];

/**
 * Turns a query into one that is built once for each database and each length of its lists.
 * The query must use each argument once, as a parameter, in the order in which it takes them.
 */
export function builtOnce<Arguments extends readonly Argument[], Row>(
  query: (db: Db, ...parts: Arguments) => Compilable<Row>,
): (db: Db, ...parts: Arguments) => Promise<readonly Row[]> {
  // A transaction is a Db of its own; the adapter is the database's.
  const built = new WeakMap<DialectAdapter, Map<string, CompiledQuery<Row>>>();
  return async (db, ...parts) => {
    const parameters = parts.flat();
    const shape = parts.map((part) => (typeof part === 'string' ? '' : part.length)).join();
    const { adapter } = db.getExecutor();
    let shapes = built.get(adapter);
    if (!shapes) built.set(adapter, (shapes = new Map<string, CompiledQuery<Row>>()));
    let compiled = shapes.get(shape);
    if (!compiled) {
      compiled = query(db, ...parts).compile();
      if (compiled.parameters.join('\n') !== parameters.join('\n')) {
        throw new Error(`The parameters do not stand in the order of the arguments: ${compiled.sql}`);
      }
      shapes.set(shape, compiled);
    }
    const { rows } = await db.executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}
