// A change of a measure, or the undoing of one: decided and written in one transaction, with its history, what others are to
// hear of it and the key that keeps it from being done twice.
import { keptWords, type MeasureChange } from '../measures/change.ts';
import { decideChange, type Actor } from '../measures/change-measure.ts';
import type { ChangeOutcome, UndoOutcome } from '../measures/change-outcome.ts';
import { decideUndo, type HistoryEntry } from '../measures/history.ts';
import { sameState, stateOf, type Measure, type MeasureState, type Owner } from '../measures/measure.ts';
import { readSince, readVersion, rowOf } from './history.ts';
import { columnsOf, peopleIn, withPresentNames, writeOwners } from './measure-state.ts';
import { readMeasure } from './measures.ts';
import type { Db } from './migrate.ts';
import { readPerson, writePeople } from './people.ts';
import { actionKeys, readProcessed, writeProcessed } from './processed-actions.ts';
import { holdTenant, nextCatalogueVersion } from './write-review.ts';

/** Who wants something done, when, and what makes a second time of it recognised. */
export interface Request {
  /** A measure's code. */
  readonly measure: string;
  /** As the channel has authenticated them. An admin is one by the settings; other roles stand in the store. */
  readonly by: Owner & { readonly isAdmin: boolean };
  readonly at: Date;
  /** The channel's id of the activity, and the key that the card carried. Any of them seen before means done before. */
  readonly keys: readonly string[];
  /** The chat in which it is done and shown, which need not be told of it; absent for none. */
  readonly chat?: string;
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
  const { owners, takesOver } = request.change;
  const wish = { ...request, wish: request.change, movesOwners: owners !== undefined || takesOver === true };
  return inTurn<ChangeOutcome>(db, tenant, wish, async (turn) => {
    const { transaction, measure, actor } = turn;
    const decision = decideChange(measure, request.change, actor);
    const stale = request.seen !== null && request.seen !== measure.version;
    // What only a controller may do, or the one who was asked, can be so because of what has happened since.
    if (decision.kind === 'not-permitted' && (!stale || decision.who === 'owner')) return { ...decision, measure };
    if (stale) {
      const since = await readSince(transaction, tenant, measure.code, request.seen);
      return { kind: 'conflict', measure, since };
    }
    if (decision.kind !== 'changed') return { ...decision, measure };
    const newcomers = namedAnew(measure, decision.after);
    return write(turn, { after: decision.after, newcomers, note: keptWords(request.change.note), cause: 'change' });
  });
}

/** Takes the latest change of a measure back, as one more change. */
export async function undoChange(db: Db, tenant: string, request: UndoRequest): Promise<UndoOutcome> {
  const wish = { ...request, wish: { undo: request.version }, movesOwners: true };
  return inTurn<UndoOutcome>(db, tenant, wish, async (turn) => {
    const { transaction, measure, actor } = turn;
    if (request.version !== measure.version) {
      const since = await readSince(transaction, tenant, measure.code, request.version);
      return { kind: 'conflict', measure, since };
    }
    const latest = await readVersion(transaction, tenant, measure.code, measure.version);
    const decision = decideUndo(latest, actor, request.at);
    if (decision.kind !== 'undone') return { kind: 'not-undone', why: decision.kind, measure, latest };
    const after = await withPresentNames(transaction, tenant, decision.after);
    return write(turn, { after, newcomers: [], note: '', cause: 'undo' });
  });
}

type Saved = Extract<ChangeOutcome, { readonly kind: 'saved' }>;
type Common = Extract<ChangeOutcome, { readonly kind: 'saved' | 'unknown-measure' }>;

interface Wish extends Request {
  readonly wish: unknown;
  /** Whether it may make somebody else an owner. */
  readonly movesOwners: boolean;
}

/** The measure is held until the transaction ends. */
interface Turn {
  readonly transaction: Db;
  readonly tenant: string;
  readonly measure: Measure;
  readonly actor: Actor;
  /** Whether the store knows the actor by this name. */
  readonly actorIsKnown: boolean;
  readonly at: Date;
  readonly keys: readonly string[];
  readonly chat: string | null;
}

/** Holds the measure, so that changes of it come one after another, and answers what has been done before as it was then. */
function inTurn<Outcome>(
  db: Db,
  tenant: string,
  { measure: code, by, at, keys, chat, wish, movesOwners }: Wish,
  act: (turn: Turn) => Promise<Outcome>,
): Promise<Outcome | Common> {
  const { person, name } = by;
  const actions = actionKeys(keys, person, code, wish);
  return db.transaction().execute(async (transaction) => {
    // New owners make the catalogue newer, and an import, too, holds the tenant before it holds measures.
    if (movesOwners) await holdTenant(transaction, tenant);
    // An update that changes nothing: the one way to lock a row that both databases know.
    await transaction
      .updateTable('measure')
      .set((row) => ({ version: row.ref('version') }))
      .where('tenant', '=', tenant)
      .where('code', '=', code)
      .execute();
    const measure = await readMeasure(transaction, tenant, code);
    if (!measure) return { kind: 'unknown-measure' as const };
    const done = await readProcessed(transaction, tenant, actions);
    if (done) {
      const entry = await readVersion(transaction, tenant, code, done.version);
      const then = { ...measure, ...entry.after, version: entry.version };
      return { kind: 'saved' as const, measure: then, entry, again: true };
    }
    const known = await readPerson(transaction, tenant, person);
    const actor = { person, name, role: by.isAdmin ? ('admin' as const) : known.role };
    return act({
      transaction,
      tenant,
      measure,
      actor,
      actorIsKnown: known.name === name,
      at,
      keys: actions,
      chat: chat ?? null,
    });
  });
}

/** Those whom a change names who were not named before, or by another name. */
function namedAnew(before: MeasureState, after: MeasureState): readonly Owner[] {
  const names = new Map(peopleIn(before).map(({ person, name }) => [person, name]));
  return peopleIn(after).filter(({ person, name }) => names.get(person) !== name);
}

interface Decided {
  readonly after: MeasureState;
  /** Those whom the store may not know yet. */
  readonly newcomers: readonly Owner[];
  readonly note: string;
  readonly cause: HistoryEntry['cause'];
}

async function write(
  { transaction, tenant, measure, actor, actorIsKnown, at, keys, chat }: Turn,
  { after, newcomers, note, cause }: Decided,
): Promise<Saved> {
  const code = measure.code;
  const version = measure.version + 1;
  const before = stateOf(measure);
  const by = { person: actor.person, name: actor.name };
  const entry: HistoryEntry = { measure: code, version, at: at.toISOString(), by, cause, note, before, after };
  await writePeople(transaction, tenant, actorIsKnown ? newcomers : [by, ...newcomers]);
  await transaction
    .updateTable('measure')
    .set({ ...columnsOf(after), version })
    .where('tenant', '=', tenant)
    .where('code', '=', code)
    .execute();
  if (!sameState({ ...before, owners: after.owners }, before)) {
    await writeOwners(transaction, tenant, [{ ...after, code }]);
    await nextCatalogueVersion(transaction, tenant);
  }
  await transaction.insertInto('measure_change').values(rowOf(tenant, entry)).execute();
  await transaction.insertInto('change_outbox').values({ tenant, measure: code, version, chat }).execute();
  await writeProcessed(transaction, tenant, keys, { measure: code, version, at: entry.at });
  return { kind: 'saved', measure: { ...measure, ...after, version }, entry, again: false };
}
