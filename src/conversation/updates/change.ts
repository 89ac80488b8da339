// A change of one measure: shown first when it came as a sentence, saved when it came from a card.
import type { Typed } from '../../cards/updates/status-action.ts';
import type { Form, Update } from '../../cards/updates/update.ts';
import type { MeasureChange } from '../../measures/change.ts';
import type { ChangeFault } from '../../measures/change-faults.ts';
import type { ChangeOutcome, UndoOutcome } from '../../measures/change-outcome.ts';
import { decideChange, mayUpdate } from '../../measures/change-measure.ts';
import { decideUndo } from '../../measures/history.ts';
import type { Measure } from '../../measures/measure.ts';
import { controls } from '../../people/role.ts';
import { actorOf, requestOf, type Doing } from './doing.ts';

/** Null where the measure is not there (any more). */
export type Done = Promise<Update | null>;

/** What a sentence would change; nothing is saved. What it lacks is asked for in the form. */
export async function previewChange(measure: Measure, change: MeasureChange, doing: Doing): Done {
  const actor = await actorOf(doing);
  const decision = decideChange(measure, change, actor);
  const key = doing.newKey();
  switch (decision.kind) {
    case 'changed':
      return { kind: 'preview', measure, change, after: decision.after, key };
    case 'unchanged':
      return { kind: 'unchanged', measure };
    case 'not-permitted':
      return { kind: 'not-permitted', measure, who: decision.who, key };
    case 'refused':
      return formWith(measure, typedFrom(change), decision.faults, doing);
  }
}

/** The form of a measure, for somebody who may change it. */
export async function openForm(measure: Measure, doing: Doing): Done {
  const actor = await actorOf(doing);
  if (!mayUpdate(measure, actor)) return { kind: 'not-permitted', measure, who: 'owner', key: doing.newKey() };
  return formWith(measure, {}, [], doing);
}

/** Saves a change, if it still can be made as the person saw it. */
export async function saveChange(
  code: string,
  change: MeasureChange,
  { seen, key, typed }: { readonly seen: number; readonly key: string; readonly typed: Typed | null },
  doing: Doing,
): Done {
  const outcome = await doing.port.changeMeasure(doing.speaker.tenant, {
    ...requestOf(doing, code, key),
    ...{ seen, change },
  });
  return updateFrom(outcome, change, typed, doing);
}

/** Takes a version back. */
export async function undo(code: string, version: number, key: string | undefined, doing: Doing): Done {
  const outcome: UndoOutcome = await doing.port.undoChange(doing.speaker.tenant, {
    ...requestOf(doing, code, key),
    version,
  });
  if (outcome.kind === 'not-undone') return outcome;
  return updateFrom(outcome, {}, null, doing);
}

async function updateFrom(outcome: ChangeOutcome, change: MeasureChange, typed: Typed | null, doing: Doing): Done {
  switch (outcome.kind) {
    case 'unknown-measure':
      return null;
    case 'unchanged':
      return outcome;
    case 'saved': {
      const undoable = decideUndo(outcome.entry, await actorOf(doing), doing.now).kind === 'undone';
      return { ...outcome, undoable, key: doing.newKey() };
    }
    case 'not-permitted':
      return { ...outcome, key: doing.newKey() };
    case 'refused':
      return formWith(outcome.measure, typed ?? typedFrom(change), outcome.faults, doing);
    case 'conflict': {
      const decision = decideChange(outcome.measure, change, await actorOf(doing));
      const redo = decision.kind === 'changed' ? { change, after: decision.after, key: doing.newKey() } : null;
      return { ...outcome, redo };
    }
  }
}

async function formWith(
  measure: Measure,
  typed: Typed,
  faults: readonly ChangeFault[],
  doing: Doing,
): Promise<Form | { readonly kind: 'unchanged'; readonly measure: Measure }> {
  // Handing over to an owner is no matter for the form, and nothing would come of it.
  if (faults.some(({ field }) => field === 'handOverTo')) return { kind: 'unchanged', measure };
  const { role } = await actorOf(doing);
  return { kind: 'form', measure, typed, faults, forController: controls(role), key: doing.newKey() };
}

/** A change in the words of the form. */
export function typedFrom(change: MeasureChange): Typed {
  const { status, sharePercent, realisedTkr, due, nextStep, expected, note } = change;
  return {
    ...(status === undefined ? {} : { status }),
    ...(sharePercent === undefined ? {} : { sharePercent: String(sharePercent) }),
    ...(realisedTkr === undefined ? {} : { realisedTkr: realisedTkr === null ? '' : String(realisedTkr) }),
    ...(realisedTkr === null ? { savingUnknown: 'true' } : {}),
    ...(due === undefined ? {} : { due: due ?? '' }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(expected === undefined ? {} : shownExpected(expected)),
    ...(note === undefined ? {} : { note }),
  };
}

function shownExpected(expected: Measure['expected']): Typed {
  return expected.kind === 'amount'
    ? { expected: String(expected.tkr), tooEarly: 'false' }
    : { expected: '', tooEarly: 'true' };
}

/** The measure as a version of it was shown; null when that version is not in the history. */
export async function shownAt(measure: Measure, version: number, { port, speaker }: Doing): Promise<Measure | null> {
  if (version === measure.version) return measure;
  if (version > measure.version) return null;
  const entry = await port.readVersion(speaker.tenant, measure.code, version);
  return entry && { ...measure, ...entry.after, version };
}
