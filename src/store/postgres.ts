// PostgreSQL through a pool of connections.
import pg from 'pg';
import { PostgresDialect } from 'kysely';

export function postgresDialect(url: string): PostgresDialect {
  const types = new pg.TypeOverrides();
  // int8 (what count and sum give) and numeric come as text otherwise. All of ours fit in a JavaScript number.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  const pool = new pg.Pool({ connectionString: url, types, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is dropped, and the query that needs it reports the fault. The events say the same once more,
  // of an idle connection and of one in use; unheard, each would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
