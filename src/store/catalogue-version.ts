// The version of a tenant's catalogue, read with every turn: who has an older one in memory reads the catalogue anew.
import { builtOnce } from './built-once.ts';
import type { Db } from './migrate.ts';

const versionRows = builtOnce((db, tenant: string) =>
  db.selectFrom('tenant').select('catalogue_version').where('id', '=', tenant),
);

/** Grows with every import and every word added; 0 for a tenant that has none. */
export async function catalogueVersion(db: Db, tenant: string): Promise<number> {
  const [row] = await versionRows(db, tenant);
  return row?.catalogue_version ?? 0;
}
