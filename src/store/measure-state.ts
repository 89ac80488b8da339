// The state of a measure as the columns that hold it.
import { inOrder, type MeasureState, type Owner } from '../measures/measure.ts';
import { batches, batchesOfCodes } from './batches.ts';
import type { Db } from './migrate.ts';
import { readNames } from './people.ts';

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

/** The same state, with everybody called what they are called by now. */
export async function withPresentNames(db: Db, tenant: string, state: MeasureState): Promise<MeasureState> {
  const names = await readNames(db, tenant, [...new Set(peopleIn(state).map(({ person }) => person))]);
  const present = ({ person, name }: Owner): Owner => ({ person, name: names.get(person) ?? name });
  const { handover } = state;
  return {
    ...state,
    owners: inOrder(state.owners.map(present)),
    handover: handover && { from: present(handover.from), to: present(handover.to) },
  };
}

/** Sets the owners of some measures; all of them have been written down. */
export async function writeOwners(
  db: Db,
  tenant: string,
  measures: readonly (MeasureState & { readonly code: string })[],
): Promise<void> {
  for (const batch of batchesOfCodes(measures.map(({ code }) => code))) {
    await db.deleteFrom('measure_owner').where('tenant', '=', tenant).where('measure', 'in', batch).execute();
  }
  const rows = measures.flatMap(({ code, owners }) => owners.map(({ person }) => ({ tenant, measure: code, person })));
  for (const batch of batches(rows)) await db.insertInto('measure_owner').values(batch).execute();
}
