// What has been done already, so that it is not done twice: a message delivered again, a button pressed again.
import { createHash } from 'node:crypto';
import { builtOnce, type Row } from './built-once.ts';
import type { Db } from './migrate.ts';
import type { ProcessedActionTable } from './tables/measure-change.ts';

/** How long a repeat is recognised, in milliseconds. After that its card is stale, and that is what it is told. */
export const repeatsMs = 30 * 24 * 60 * 60 * 1000;

/** Which version of a measure an action made. */
export interface Processed {
  readonly measure: string;
  readonly version: number;
}

const processed = builtOnce((db, tenant: string, keys: readonly string[]) =>
  db
    .selectFrom('processed_action')
    .select(['measure', 'version'])
    .where('tenant', '=', tenant)
    .where('key', 'in', [...keys]),
);

/**
 * The keys of an action as they are kept. The same key from somebody else, for another measure (one press can change
 * several) or with other values typed is another action.
 */
export function actionKeys(keys: readonly string[], person: string, measure: string, wish: unknown): readonly string[] {
  const action = JSON.stringify([person, measure, wish]);
  return [...new Set(keys)].map((key) => createHash('sha256').update(`${key}\n${action}`).digest('base64'));
}

const addProcessed = builtOnce((db, row: Row<ProcessedActionTable>) => db.insertInto('processed_action').values(row));

/** What an action has done already, or null. */
export async function readProcessed(db: Db, tenant: string, keys: readonly string[]): Promise<Processed | null> {
  return keys.length === 0 ? null : ((await processed(db, tenant, keys))[0] ?? null);
}

/** @param at ISO time */
export async function writeProcessed(
  db: Db,
  tenant: string,
  keys: readonly string[],
  done: Processed & { readonly at: string },
): Promise<void> {
  const { measure, version, at } = done;
  for (const key of keys) await addProcessed(db, { tenant, key, at, measure, version });
}

/** Forgets what was done before a time. Returns how many keys that were. */
export async function forgetProcessedBefore(db: Db, at: string): Promise<number> {
  const gone = await db.deleteFrom('processed_action').where('at', '<', at).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
