// PostgreSQL through a pool of connections, each of which keeps its statements ready. Loaded only where it is used.
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { PostgresPool } from 'kysely';

/** Statements kept ready per connection; planning one takes longer than answering it. */
const keptStatements = 200;

/** The longest SQL kept ready; those that are longer insert a batch of rows. */
const keptLength = 5_000;

export function openPool(url: string): PostgresPool {
  const types = new pg.TypeOverrides();
  // int8 (what count and sum give) and numeric come as text otherwise. All of ours fit in a JavaScript number.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  const pool = new pg.Pool({ connectionString: url, types, connectionTimeoutMillis: 10_000, Client: PreparingClient });
  // A connection that breaks is dropped, and the query that needs it reports the fault. The events say the same once more,
  // of an idle connection and of one in use; unheard, each would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Names the statements that it is given, so that the server plans each of them once for a connection. */
class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  /** As Kysely calls it. */
  override query(text: unknown, values?: unknown): never {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.#nameOf(text) : null;
    return super.query((name === null ? text : { name, text }) as never, values as never) as never;
  }

  #nameOf(text: string): string | null {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    // A ready statement that gives all columns fails once a newer version of Klarsyn has added one.
    if (this.#names.size >= keptStatements || text.length > keptLength || text.includes('*')) return null;
    const name = createHash('sha256').update(text).digest('base64');
    this.#names.set(text, name);
    return name;
  }
}
