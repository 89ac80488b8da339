// Use case: a review workbook becomes what the tenant's people get answers from, wholly or not at all.
import { checkWorkbook } from './check-workbook.ts';
import type { Fault } from './fault.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Workbook } from './workbook.ts';

/** What became of a tenant's measures. Codes, in no promised order. */
export interface MeasuresWritten {
  /** Changed by people since they were imported: their status, realised saving, due date and owners stand. */
  readonly keptStatus: readonly string[];
  /** No longer in the workbook, but changed by people: they stay. */
  readonly keptWhole: readonly string[];
  /** No longer in the workbook, and never changed by anybody: they are gone. */
  readonly removed: readonly string[];
  /** Held by a later review, which stands. */
  readonly heldByLater: readonly string[];
}

export interface PublishPort {
  /** Writes a review and replaces what it held before, in one transaction. */
  readonly writeReview: (tenant: string, workbook: Workbook, at: Date) => Promise<MeasuresWritten>;
}

export type Publication =
  | { readonly kind: 'published'; readonly workbook: Workbook; readonly measures: MeasuresWritten }
  /** Nothing was written. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Reads, checks and publishes the workbook in a folder. A review that is there already is replaced;
 * what other reviews say of other periods stays as it is.
 */
export async function publishReview(folder: string, tenant: string, at: Date, port: PublishPort): Promise<Publication> {
  const checked = checkWorkbook(await readWorkbook(folder));
  if (checked.kind === 'faulty') return checked;
  const measures = await port.writeReview(tenant, checked.workbook, at);
  return { kind: 'published', workbook: checked.workbook, measures };
}
