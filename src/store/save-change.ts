// A change that has been decided: its state, its history, what others are to hear of it and the keys of what made it.
import type { HistoryEntry } from '../measures/history.ts';
import { sameState, stateOf, type MeasureState, type Owner } from '../measures/measure.ts';
import { builtOnce, type Row } from './built-once.ts';
import type { Saved, Turn } from './change-turn.ts';
import { rowOf } from './history.ts';
import { columnsOf, writeOwners } from './measure-state.ts';
import { writePeople } from './people.ts';
import { writeProcessed } from './processed-actions.ts';
import type { ChangeOutboxTable, MeasureChangeTable } from './tables/measure-change.ts';
import { nextCatalogueVersion } from './write-review.ts';

type State = ReturnType<typeof columnsOf> & { readonly version: number };

const setState = builtOnce((db, state: State, tenant: string, code: string) =>
  db.updateTable('measure').set(state).where('tenant', '=', tenant).where('code', '=', code),
);

const addToHistory = builtOnce((db, row: Row<MeasureChangeTable>) => db.insertInto('measure_change').values(row));

const addToOutbox = builtOnce((db, row: Row<ChangeOutboxTable>) => db.insertInto('change_outbox').values(row));

export interface Decided {
  readonly after: MeasureState;
  /** Those whom the store may not know yet. */
  readonly newcomers: readonly Owner[];
  readonly note: string;
  readonly cause: HistoryEntry['cause'];
}

export function entryOf({ measure, actor, at }: Turn, { after, note, cause }: Decided): HistoryEntry {
  const { code, version } = measure;
  const by = { person: actor.person, name: actor.name };
  return {
    measure: code,
    version: version + 1,
    at: at.toISOString(),
    by,
    cause,
    note,
    before: stateOf(measure),
    after,
  };
}

export function savedAs({ measure }: Turn, entry: HistoryEntry): Saved {
  return { kind: 'saved', measure: { ...measure, ...entry.after, version: entry.version }, entry, again: false };
}

/** Writes a change with all that belongs to it. The measure must be held. */
export async function saveChange(turn: Turn, decided: Decided): Promise<Saved> {
  const { transaction, tenant, measure, actorIsKnown, actions, chat } = turn;
  const entry = entryOf(turn, decided);
  const { measure: code, version, at, by, after } = entry;
  const { newcomers } = decided;
  await writePeople(transaction, tenant, by && !actorIsKnown ? [by, ...newcomers] : newcomers);
  await setState(transaction, { ...columnsOf(after), version }, tenant, code);
  if (!sameState({ ...measure, owners: after.owners }, measure)) {
    await writeOwners(transaction, tenant, [{ ...after, code }]);
    await nextCatalogueVersion(transaction, tenant);
  }
  await addToHistory(transaction, { ...rowOf(tenant, entry) });
  await addToOutbox(transaction, { tenant, measure: code, version, chat });
  await writeProcessed(transaction, tenant, actions, { measure: code, version, at });
  return savedAs(turn, entry);
}
