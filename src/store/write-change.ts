// A change of a measure, or the undoing of one: decided and written in one transaction, with its history, what others are to
// hear of it and the key that keeps it from being done twice.
import type { MeasureChange } from '../measures/change.ts';
import { decideChange, type Actor } from '../measures/change-measure.ts';
import type { ChangeOutcome, UndoOutcome } from '../measures/change-outcome.ts';
import { decideUndo, type HistoryEntry } from '../measures/history.ts';
import { stateOf, type Measure, type MeasureState, type Owner } from '../measures/measure.ts';
import { readSince, readVersion, rowOf } from './history.ts';
import { columnsOf, peopleIn, writeOwners } from './measure-state.ts';
import { readMeasure } from './measures.ts';
import type { Db } from './migrate.ts';
import { readRole, writePeople } from './people.ts';
import { nextCatalogueVersion } from './write-review.ts';

/** Who wants something done, when, and what makes a second time of it recognised. */
export interface Request {
  /** A measure's code. */
  readonly measure: string;
  /** As the channel has authenticated them. An admin is one by the settings; other roles stand in the store. */
  readonly by: Owner & { readonly isAdmin: boolean };
  readonly at: Date;
  /** The channel's id of the activity, and the key that the card carried. Any of them seen before means done before. */
  readonly keys: readonly string[];
}

export interface ChangeRequest extends Request {
  /** The version that the person saw; null when they saw none. */
  readonly seen: number | null;
  readonly change: MeasureChange;
}

export interface UndoRequest extends Request {
  /** The version that is to be taken back. */
  readonly version: number;
}

/** Changes a measure. What is answered as saved is on the disk. */
export async function writeChange(db: Db, tenant: string, request: ChangeRequest): Promise<ChangeOutcome> {
  return inTurn<ChangeOutcome>(db, tenant, request, async (transaction, measure, actor) => {
    const decision = decideChange(measure, request.change, actor);
    if (decision.kind === 'not-permitted') return { ...decision, measure };
    if (request.seen !== null && request.seen !== measure.version) {
      const since = await readSince(transaction, tenant, measure.code, request.seen);
      return { kind: 'conflict', measure, since };
    }
    if (decision.kind !== 'changed') return { ...decision, measure };
    const note = (request.change.note ?? '').trim();
    return write(transaction, tenant, request, { measure, after: decision.after, note, cause: 'change' });
  });
}

/** Takes the latest change of a measure back, as one more change. */
export async function undoChange(db: Db, tenant: string, request: UndoRequest): Promise<UndoOutcome> {
  return inTurn<UndoOutcome>(db, tenant, request, async (transaction, measure, actor) => {
    const latest = await readVersion(transaction, tenant, measure.code, measure.version);
    if (!latest) throw new Error(`Version ${measure.version} of measure ${measure.code} is missing in its history.`);
    if (request.version !== measure.version) {
      const since = await readSince(transaction, tenant, measure.code, request.version);
      return { kind: 'conflict', measure, since };
    }
    const decision = decideUndo(latest, actor, request.at);
    if (decision.kind !== 'undone') return { kind: 'not-undone', why: decision.kind, measure, latest };
    return write(transaction, tenant, request, { measure, after: decision.after, note: '', cause: 'undo' });
  });
}

type Saved = Extract<ChangeOutcome, { readonly kind: 'saved' }>;
type Common = Extract<ChangeOutcome, { readonly kind: 'saved' | 'unknown-measure' }>;

/** Holds the measure, so that changes of it come one after another, and answers what has been done before as it was then. */
function inTurn<Outcome>(
  db: Db,
  tenant: string,
  { measure: code, by, keys }: Request,
  act: (transaction: Db, measure: Measure, actor: Actor) => Promise<Outcome>,
): Promise<Outcome | Common> {
  return db.transaction().execute(async (transaction) => {
    // An update that changes nothing: the one way to lock a row that both databases know.
    await transaction
      .updateTable('measure')
      .set((row) => ({ version: row.ref('version') }))
      .where('tenant', '=', tenant)
      .where('code', '=', code)
      .execute();
    const measure = await readMeasure(transaction, tenant, code);
    if (!measure) return { kind: 'unknown-measure' as const };
    const before = await doneBefore(transaction, tenant, keys, measure);
    if (before) return before;
    const role = by.isAdmin ? 'admin' : await readRole(transaction, tenant, by.person);
    return act(transaction, measure, { person: by.person, name: by.name, role });
  });
}

async function doneBefore(db: Db, tenant: string, keys: readonly string[], measure: Measure): Promise<Saved | null> {
  if (keys.length === 0) return null;
  const done = await db
    .selectFrom('processed_action')
    .select('version')
    .where('tenant', '=', tenant)
    .where('key', 'in', keys)
    .where('measure', '=', measure.code)
    .executeTakeFirst();
  if (!done) return null;
  const entry = await readVersion(db, tenant, measure.code, done.version);
  if (!entry) throw new Error(`Version ${done.version} of measure ${measure.code} is missing in its history.`);
  return { kind: 'saved', measure: { ...measure, ...entry.after, version: entry.version }, entry, again: true };
}

interface Decided {
  readonly measure: Measure;
  readonly after: MeasureState;
  readonly note: string;
  readonly cause: HistoryEntry['cause'];
}

async function write(
  db: Db,
  tenant: string,
  { by, at, keys }: Request,
  { measure, after, note, cause }: Decided,
): Promise<Saved> {
  const code = measure.code;
  const version = measure.version + 1;
  const before = stateOf(measure);
  const author = { person: by.person, name: by.name };
  const entry: HistoryEntry = { measure: code, version, at: at.toISOString(), by: author, cause, note, before, after };
  await writePeople(db, tenant, [author, ...peopleIn(after)]);
  await db
    .updateTable('measure')
    .set({ ...columnsOf(after), version })
    .where('tenant', '=', tenant)
    .where('code', '=', code)
    .execute();
  if (JSON.stringify(before.owners) !== JSON.stringify(after.owners)) {
    await writeOwners(db, tenant, [{ ...after, code }]);
    await nextCatalogueVersion(db, tenant);
  }
  await db.insertInto('measure_change').values(rowOf(tenant, entry)).execute();
  await db.insertInto('change_outbox').values({ tenant, measure: code, version }).execute();
  const processed = [...new Set(keys)].map((key) => ({ tenant, key, at: entry.at, measure: code, version }));
  if (processed.length > 0) await db.insertInto('processed_action').values(processed).execute();
  return { kind: 'saved', measure: { ...measure, ...after, version }, entry, again: false };
}
