// SQLite through Node's own node:sqlite: what Kysely's SQLite dialect needs to know of it, and how we want it to behave.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';

/** How long a write waits for another process's before it fails. */
const lockDeadlineMs = 30_000;

/** How long one attempt may hold the event loop: node:sqlite is synchronous, so its own waiting stops everything else. */
const busyTimeoutMs = 100;

/** Statements kept ready per connection; preparing one takes longer than answering it. */
const keptStatements = 200;

/** The longest SQL kept ready; those that are longer insert a batch of rows. */
const keptLength = 5_000;

/** @param path a file, created with its folder when it is not there, or `:memory:` */
export function sqliteDialect(path: string): SqliteDialect {
  return new NodeSqliteDialect({ database: () => openFile(path) });
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new NodeSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  #patient: DatabaseConnection | null = null;

  override async acquireConnection(): Promise<DatabaseConnection> {
    return (this.#patient ??= patient(await super.acquireConnection()));
  }

  // A transaction that reads first and writes later fails at once when somebody else has written in between,
  // so those that may write take the lock when they begin.
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** Lets a transaction begin, or a statement without one be done, when no other process is writing. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query) => whenFree(() => connection.executeQuery(query)),
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

async function openFile(path: string): Promise<SqliteDatabase> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  await whenFree(async () => database.exec('pragma journal_mode = wal; pragma synchronous = full'));
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = prepare(database, sql);
      if (sql.length > keptLength) return statement;
      const [oldest] = statements.size < keptStatements ? [] : statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  const names = statement.columns().map(({ name }) => name);
  // node:sqlite makes each row an object with a shape of its own, slow to make and slow to read; here they share one.
  statement.setReturnArrays(true);
  const rowOf = (values: unknown): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    names.forEach((name, at) => (row[name] = (values as readonly unknown[])[at]));
    return row;
  };
  return {
    reader: names.length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)).map(rowOf),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    *iterate(parameters) {
      for (const values of statement.iterate(...parameters.map(bindable))) yield rowOf(values);
    },
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`SQLite cannot hold a ${typeof value}.`);
}

/** Tries until nobody else holds the lock, letting the rest of the process run in between. */
async function whenFree<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + lockDeadlineMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await wait(5 + Math.random() * 20);
    }
  }
}

// SQLITE_BUSY, also in its extended forms, whose low byte is the same.
function isBusy(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' && (code & 255) === 5;
}
