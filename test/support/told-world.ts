// A tenant with a published review, and people who change its measures: for tests of who is told.
import type { MeasureChange } from '../../src/measures/change.ts';
import type { HistoryEntry } from '../../src/measures/history.ts';
import type { Owner } from '../../src/measures/measure.ts';
import type { Db } from '../../src/store/migrate.ts';
import { writeChange } from '../../src/store/write-change.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { aWorkbook, checked } from './workbook.ts';

export const bo: Owner = { person: 'bo', name: 'Bo Åkesson' };

/** Publishes the small review, and forgets that it is news. */
export async function publishOldNews(db: Db, tenant: string, at: Date): Promise<void> {
  await writeReview(db, tenant, await checked(aWorkbook()), at);
  await db.deleteFrom('change_outbox').where('tenant', '=', tenant).execute();
}

/** What somebody, Bo unless told otherwise, does in the chat; everybody may do everything. */
export async function change(
  db: Db,
  tenant: string,
  measure: string,
  change: MeasureChange,
  at: Date,
  { by = bo, chat }: { readonly by?: Owner; readonly chat?: string } = {},
): Promise<HistoryEntry> {
  const request = { measure, seen: null, change, by: { ...by, isAdmin: true }, at, keys: [] };
  const outcome = await writeChange(db, tenant, chat === undefined ? request : { ...request, chat });
  if (outcome.kind !== 'saved') throw new Error(`The change was not saved: ${outcome.kind}`);
  return outcome.entry;
}
