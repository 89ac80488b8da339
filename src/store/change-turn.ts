// Whoever wants to change a measure waits for their turn, in which nobody else can.
import type { Actor } from '../measures/change-measure.ts';
import type { ChangeOutcome } from '../measures/change-outcome.ts';
import type { Measure } from '../measures/measure.ts';
import { builtOnce } from './built-once.ts';
import { readChangeFacts, type ChangeFacts } from './change-facts.ts';
import type { Request } from './change-request.ts';
import { readVersion } from './history.ts';
import type { Db } from './migrate.ts';
import { actionKeys } from './processed-actions.ts';
import { holdTenant } from './write-review.ts';

/** Also what had been done before. */
export type Saved = Extract<ChangeOutcome, { readonly kind: 'saved' }>;
type Common = Extract<ChangeOutcome, { readonly kind: 'saved' | 'unknown-measure' }>;

const hold = builtOnce((db, tenant: string, code: string) =>
  db
    .updateTable('measure')
    .set((row) => ({ version: row.ref('version') }))
    .where('tenant', '=', tenant)
    .where('code', '=', code),
);

export interface Wish extends Request {
  readonly wish: unknown;
  /** Whether it may make somebody else an owner. */
  readonly movesOwners: boolean;
}

/** Somebody's turn to change a measure, and what is known of both. */
export interface Turn {
  readonly transaction: Db;
  readonly tenant: string;
  readonly measure: Measure;
  /** The version of the catalogue. */
  readonly catalogue: number;
  readonly actor: Actor;
  /** Whether the store knows the actor by this name. */
  readonly actorIsKnown: boolean;
  readonly at: Date;
  /** What the same has made before; null for nothing. */
  readonly done: number | null;
  readonly actions: readonly string[];
  readonly chat: string | null;
}

/** Reads what a wish is decided by, without holding anything; null when there is no such measure. */
export async function readTurn(db: Db, tenant: string, wish: Wish): Promise<Turn | null> {
  const actions = actionsOf(wish);
  const facts = await readChangeFacts(db, tenant, { measure: wish.measure, person: wish.by.person, actions });
  return facts && turnOf(db, tenant, wish, actions, facts);
}

/** The turn as it is if nothing has come between and the actor is known, has no role and has not done this before. */
export function guessedTurn(
  db: Db,
  tenant: string,
  wish: Wish,
  guess: Pick<ChangeFacts, 'measure' | 'catalogue'>,
): Turn {
  const facts = { ...guess, knownName: wish.by.name, role: 'reader', done: null } as const;
  return turnOf(db, tenant, wish, actionsOf(wish), facts);
}

function actionsOf({ keys, by, measure, wish }: Wish): readonly string[] {
  return actionKeys(keys, by.person, measure, wish);
}

function turnOf(db: Db, tenant: string, { by, at, chat }: Wish, actions: readonly string[], facts: ChangeFacts): Turn {
  const { measure, catalogue, knownName, role, done } = facts;
  const { person, name } = by;
  const actor = { person, name, role: by.isAdmin ? 'admin' : role };
  const known = { measure, catalogue, actor, actorIsKnown: knownName === name, done };
  return { transaction: db, tenant, ...known, at, actions, chat: chat ?? null };
}

/** Holds the measure, so that changes of it come one after another, and answers what has been done before as it was then. */
export function inTurn<Outcome>(
  db: Db,
  tenant: string,
  wish: Wish,
  act: (turn: Turn) => Promise<Outcome>,
): Promise<Outcome | Common> {
  return db.transaction().execute(async (transaction) => {
    // New owners make the catalogue newer, and an import, too, holds the tenant before it holds measures.
    if (wish.movesOwners) await holdTenant(transaction, tenant);
    // An update that changes nothing: the one way to lock a row that both databases know.
    await hold(transaction, tenant, wish.measure);
    const turn = await readTurn(transaction, tenant, wish);
    if (!turn) return { kind: 'unknown-measure' as const };
    if (turn.done === null) return act(turn);
    const entry = await readVersion(transaction, tenant, wish.measure, turn.done);
    const then = { ...turn.measure, ...entry.after, version: entry.version };
    return { kind: 'saved' as const, measure: then, entry, again: true };
  });
}
