// Backup and restore of the embedded database, each one whole file. A backup is taken while others write; a restore wants
// the database for itself. PostgreSQL has its own tools for both.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

export type BackedUp =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'problem';
      readonly problem: 'not-embedded' | 'no-database' | 'file-exists';
      readonly file: string;
    };

export type Restored =
  /** `kept` is where the database is that was replaced; null when there was none. */
  | { readonly kind: 'done'; readonly kept: string | null }
  | {
      readonly kind: 'problem';
      readonly problem: 'not-embedded' | 'no-backup' | 'not-a-backup' | 'in-use';
      readonly file: string;
    };

/** Copies the database at an address, as it is at one moment, to a file that does not exist. */
export async function backUp(url: string, file: string): Promise<BackedUp> {
  const path = embeddedPath(url);
  if (path === null) return { kind: 'problem', problem: 'not-embedded', file };
  if (!existsSync(path)) return { kind: 'problem', problem: 'no-database', file: path };
  if (existsSync(file)) return { kind: 'problem', problem: 'file-exists', file };
  mkdirSync(dirname(file), { recursive: true });
  // Until it is whole it does not bear its name.
  const unfinished = `${file}.part`;
  const source = new DatabaseSync(path, { timeout: 5_000 });
  try {
    await backup(source, unfinished, { rate: 1_000 });
    if (!isWhole(unfinished)) throw new Error(`The copy of ${path} is damaged. Check the disk.`);
    renameSync(unfinished, file);
    return { kind: 'done' };
  } finally {
    source.close();
    rmSync(unfinished, { force: true });
  }
}

/**
 * Puts a backup in the place of the database at an address. The one before is kept beside it.
 * @param at becomes part of the name of what is kept
 */
export function restore(url: string, file: string, at: Date): Restored {
  const path = embeddedPath(url);
  if (path === null) return { kind: 'problem', problem: 'not-embedded', file };
  if (!existsSync(file)) return { kind: 'problem', problem: 'no-backup', file };
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.part`;
  copyFileSync(file, unfinished);
  try {
    if (!isWhole(unfinished)) return { kind: 'problem', problem: 'not-a-backup', file };
    const kept = existsSync(path) ? `${path}.before-${at.toISOString().replaceAll(/[:.]/g, '-')}` : null;
    if (kept !== null) {
      if (!closedByAll(path)) return { kind: 'problem', problem: 'in-use', file: path };
      renameSync(path, kept);
    }
    renameSync(unfinished, path);
    return { kind: 'done', kept };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function embeddedPath(url: string): string | null {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
}

/** Whether a file is an undamaged database of ours; it is left as one file, without a log beside it. */
function isWhole(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    const [check] = database.prepare('pragma integrity_check').all();
    database.prepare('select name from kysely_migration').all();
    database.exec('pragma journal_mode = delete');
    return check?.['integrity_check'] === 'ok';
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** Whether nobody has a database open. All that is in the log beside it is then in the file. */
function closedByAll(path: string): boolean {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Leaving the log mode takes the whole database for oneself.
    database.exec('pragma journal_mode = delete');
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}
