// The rules for changing a measure: who may, what is allowed and what each change needs. Sentences and cards both pass here.
import { controls, type Role } from '../people/role.ts';
import { keptWords, type ChangeField, type MeasureChange } from './change.ts';
import { faultsOf, type ChangeFault } from './change-faults.ts';
import { sameState, stateOf, type Measure, type MeasureState, type Owner } from './measure.ts';
import { moveBetween } from './moves.ts';

/** Who changes something, as the channel has authenticated them. */
export interface Actor extends Owner {
  readonly role: Role;
}

export type ChangeDecision =
  | { readonly kind: 'changed'; readonly after: MeasureState }
  /** Everything is already so. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly faults: readonly ChangeFault[] }
  /** Who could do it instead: the owners (or, when it has none, a controller), a controller, or the person asked to take over. */
  | { readonly kind: 'not-permitted'; readonly who: Who };

export type Who = 'owner' | 'controller' | 'asked';

const controllersOnly: readonly ChangeField[] = ['expected', 'owners'];

/** Decides a change by the state of the measure alone; nothing is written. */
export function decideChange(measure: Measure, change: MeasureChange, actor: Actor): ChangeDecision {
  const who = whoElse(measure, change, actor);
  if (who) return { kind: 'not-permitted', who };
  const faults = faultsOf(measure, change);
  if (faults.length > 0) return { kind: 'refused', faults };
  const after = applied(measure, change, actor);
  return sameState(after, measure) && keptWords(change.note) === ''
    ? { kind: 'unchanged' }
    : { kind: 'changed', after };
}

/** Whether somebody may change the everyday things of a measure: status, share, saving, date, next step. */
export function mayUpdate(measure: Measure, actor: Pick<Actor, 'person' | 'role'>): boolean {
  return controls(actor.role) || isAmong(measure.owners, actor.person);
}

function whoElse(measure: Measure, change: MeasureChange, actor: Actor): Who | null {
  const { takesOver } = change;
  if (takesOver !== undefined) {
    const asked = measure.handover?.to.person === actor.person;
    const mayDecline = !takesOver && mayUpdate(measure, actor);
    if (!asked && !mayDecline) return 'asked';
    if (onlyAnswers(change)) return null;
  }
  if (controls(actor.role)) return null;
  if (!isAmong(measure.owners, actor.person)) return 'owner';
  if (controllersOnly.some((field) => change[field] !== undefined)) return 'controller';
  const { status } = change;
  const move = status === undefined ? null : moveBetween(measure.status, status);
  return move?.by === 'controller' ? 'controller' : null;
}

/** Whether a change says nothing but yes or no to taking over, and why. */
function onlyAnswers(change: MeasureChange): boolean {
  const fields = Object.keys(change) as ChangeField[];
  return fields.every((field) => field === 'takesOver' || field === 'note' || change[field] === undefined);
}

/** The state after an allowed change. What follows of itself is filled in, so that a preview shows it. */
function applied(measure: Measure, change: MeasureChange, actor: Actor): MeasureState {
  const before = stateOf(measure);
  const owners = change.owners ?? (change.takesOver === true ? ownersAfter(measure) : before.owners);
  const status = change.status ?? statusBy(measure, change);
  return stateOf({
    status,
    sharePercent: status === 'done' ? 100 : (change.sharePercent ?? before.sharePercent),
    expected: change.expected ?? before.expected,
    realisedTkr: change.realisedTkr === undefined ? before.realisedTkr : change.realisedTkr,
    due: change.due === undefined ? before.due : change.due,
    nextStep: change.nextStep === undefined ? before.nextStep : keptWords(change.nextStep),
    owners: eachOnce(owners),
    handover: handoverAfter(before, change, actor),
  });
}

/** A measure that nobody had begun and that is now partly done has been begun. */
function statusBy({ status }: Measure, { sharePercent = 0 }: MeasureChange): MeasureState['status'] {
  const begun = sharePercent > 0 && sharePercent < 100;
  return begun && (status === 'not-started' || status === 'under-investigation') ? 'in-progress' : status;
}

function handoverAfter(before: MeasureState, change: MeasureChange, actor: Actor): MeasureState['handover'] {
  if (change.handOverTo === null || change.takesOver !== undefined || change.owners !== undefined) return null;
  if (change.handOverTo === undefined) return before.handover;
  const { person, name } = change.handOverTo;
  return { from: { person: actor.person, name: actor.name }, to: { person, name } };
}

/**
 * The one who takes over stands in the place of the owner who asked, beside the other owners.
 * When it was a controller who asked, they stand in the place of all.
 */
function ownersAfter({ owners, handover }: Measure): readonly Owner[] {
  if (!handover) return owners;
  const { from, to } = handover;
  const others = owners.filter(({ person }) => person !== from.person && person !== to.person);
  return isAmong(owners, from.person) ? [...others, to] : [to];
}

/** Somebody who is named twice owns it once, by the name that was said last. */
function eachOnce(owners: readonly Owner[]): readonly Owner[] {
  return [...new Map(owners.map((owner) => [owner.person, owner])).values()];
}

function isAmong(owners: readonly Owner[], person: string): boolean {
  return owners.some((owner) => owner.person === person);
}
