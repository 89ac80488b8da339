// PostgreSQL through a pool of connections.
import pg from 'pg';
import { PostgresDialect } from 'kysely';

export function postgresDialect(url: string): PostgresDialect {
  const types = new pg.TypeOverrides();
  // int8 (what count and sum give) and numeric come as text otherwise. All of ours fit in a JavaScript number.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  const pool = new pg.Pool({ connectionString: url, types, connectionTimeoutMillis: 10_000 });
  // The pool drops an idle connection that breaks; unheard, the event would end the process. The next query reports the fault.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
