// A change of a measure, or the undoing of one: decided and written in one transaction, with its history, what others are to
// hear of it and the keys that keep it from being done twice.
import { keptWords } from '../measures/change.ts';
import { decideChange, type ChangeDecision } from '../measures/change-measure.ts';
import type { ChangeOutcome, UndoOutcome } from '../measures/change-outcome.ts';
import { decideUndo } from '../measures/history.ts';
import type { MeasureState } from '../measures/measure.ts';
import { takesChangeAtOnce, writeAtOnce } from './change-at-once.ts';
import type { ChangeRequest, UndoRequest } from './change-request.ts';
import { guessedTurn, inTurn, readTurn, type Saved, type Turn, type Wish } from './change-turn.ts';
import { readSince, readVersion } from './history.ts';
import { lastLeft, rememberLeft } from './last-left.ts';
import { peopleIn, withPresentNames } from './measure-state.ts';
import type { Db } from './migrate.ts';
import { entryOf, savedAs, saveChange, type Decided } from './save-change.ts';

/** Changes a measure. What is answered as saved is on the disk. */
export async function writeChange(db: Db, tenant: string, request: ChangeRequest): Promise<ChangeOutcome> {
  const { owners, takesOver } = request.change;
  const wish = { ...request, wish: request.change, movesOwners: owners !== undefined || takesOver === true };
  const atOnce = takesChangeAtOnce(db) && !wish.movesOwners ? await changeAtOnce(db, tenant, wish) : null;
  if (atOnce) return atOnce;
  return inTurn<ChangeOutcome>(db, tenant, wish, async (turn) => {
    const { transaction, measure } = turn;
    const decision = decide(turn, request);
    if (decision.kind === 'changed') return saveChange(turn, changeOf(turn, request, decision.after));
    if (decision.kind !== 'stale') return { ...decision, measure };
    const since = await readSince(transaction, tenant, measure.code, decision.seen);
    return { kind: 'conflict', measure, since };
  });
}

/** The everyday change without holding anything; null when it is another, or when somebody has come between. */
async function changeAtOnce(db: Db, tenant: string, request: ChangeRequest & Wish): Promise<Saved | null> {
  const left = lastLeft(db, tenant, request.measure);
  // Who saw another version saw what others have made of it since. What may be done without a role may be done with any.
  if (left?.measure.version === request.seen) {
    const saved = await saveAtOnce(db, guessedTurn(db, tenant, request, left), request);
    if (saved) return saved;
  }
  const turn = await readTurn(db, tenant, request);
  return turn && turn.done === null && turn.actorIsKnown ? saveAtOnce(db, turn, request) : null;
}

async function saveAtOnce(db: Db, turn: Turn, request: ChangeRequest): Promise<Saved | null> {
  const decision = decide(turn, request);
  if (decision.kind !== 'changed') return null;
  const change = changeOf(turn, request, decision.after);
  if (change.newcomers.length > 0) return null;
  const entry = entryOf(turn, change);
  if (!(await writeAtOnce(db, turn, entry))) return null;
  const saved = savedAs(turn, entry);
  rememberLeft(db, turn.tenant, { measure: saved.measure, catalogue: turn.catalogue });
  return saved;
}

/** Decides by what the measure is and by what the person has seen of it. */
function decide(
  { measure, actor }: Turn,
  { change, seen }: ChangeRequest,
): ChangeDecision | { readonly kind: 'stale'; readonly seen: number } {
  const decision = decideChange(measure, change, actor);
  if (seen === null || seen === measure.version) return decision;
  // What only a controller may do, or the one who was asked, can be so because of what has happened since.
  return decision.kind === 'not-permitted' && decision.who === 'owner' ? decision : { kind: 'stale', seen };
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
    return saveChange(turn, { after, newcomers: [], note: '', cause: 'undo' });
  });
}

function changeOf({ measure, actor, actorIsKnown }: Turn, { change }: ChangeRequest, after: MeasureState): Decided {
  const names = new Map(peopleIn(measure).map(({ person, name }) => [person, name]));
  if (actorIsKnown) names.set(actor.person, actor.name);
  const newcomers = peopleIn(after).filter(({ person, name }) => names.get(person) !== name);
  return { after, newcomers, note: keptWords(change.note), cause: 'change' };
}
