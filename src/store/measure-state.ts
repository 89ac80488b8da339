// The state of a measure as the columns that hold it.
import type { MeasureState } from '../measures/measure.ts';
import { batches, batchesOfCodes } from './batches.ts';
import type { Db } from './migrate.ts';
import { writePeople } from './people.ts';

/** The columns of the measure's own row. */
export function columnsOf(state: MeasureState) {
  return {
    status: state.status,
    share_percent: state.sharePercent,
    expected_tkr: state.expected.kind === 'amount' ? state.expected.tkr : null,
    realised_tkr: state.realisedTkr,
    due: state.due,
    next_step: state.nextStep,
    handover_from: state.handover?.from.person ?? null,
    handover_to: state.handover?.to.person ?? null,
  };
}

/** Everybody that a state names. */
export function peopleIn({ owners, handover }: MeasureState) {
  return handover ? [...owners, handover.from, handover.to] : owners;
}

/** Sets the owners of some measures, and writes down who they are. */
export async function writeOwners(
  db: Db,
  tenant: string,
  measures: readonly (MeasureState & { readonly code: string })[],
): Promise<void> {
  for (const batch of batchesOfCodes(measures.map(({ code }) => code))) {
    await db.deleteFrom('measure_owner').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
  }
  await writePeople(db, tenant, measures.flatMap(peopleIn));
  const rows = measures.flatMap(({ code, owners }) => owners.map(({ person }) => ({ tenant, measure: code, person })));
  for (const batch of batches(rows)) await db.insertInto('measure_owner').values(batch).execute();
}
