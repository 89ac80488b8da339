// What is wrong with a change, field by field, so that a card can say it where the fault is.
import { keptWords, limits, type ChangeField, type MeasureChange } from './change.ts';
import type { Measure } from './measure.ts';
import { moveBetween } from './moves.ts';

export type FaultReason =
  /** A measure cannot go from the status it has to this one. */
  | 'no-such-move'
  | 'note-needed'
  | 'realised-needed'
  /** Not a whole number of tkr from 0 to 1 000 000. */
  | 'not-tkr'
  /** Not a whole number from 0 to 100. */
  | 'not-percent'
  /** Done, and yet not wholly. */
  | 'done-is-whole'
  | 'not-a-date'
  | 'too-long'
  /** A measure is handed over to somebody else. */
  | 'same-person';

export interface ChangeFault {
  readonly field: ChangeField;
  readonly reason: FaultReason;
}

/** Every fault of a change; none means that it can be made. */
export function faultsOf(measure: Measure, change: MeasureChange): readonly ChangeFault[] {
  return [...faultsOfMove(measure, change), ...faultsOfValues(change), ...faultsOfHandover(measure, change)];
}

function faultsOfMove(measure: Measure, change: MeasureChange): ChangeFault[] {
  const { status = measure.status, sharePercent } = change;
  const faults: ChangeFault[] = [];
  if (status !== measure.status) {
    const move = moveBetween(measure.status, status);
    if (!move) return [{ field: 'status', reason: 'no-such-move' }];
    const noted = keptWords(change.note) !== '';
    if (move.needs.includes('note') && !noted) faults.push({ field: 'note', reason: 'note-needed' });
    const said = change.realisedTkr !== undefined || measure.realisedTkr !== null;
    if (move.needs.includes('realised') && !said) faults.push({ field: 'realisedTkr', reason: 'realised-needed' });
  }
  if (status === 'done' && sharePercent !== undefined && sharePercent !== 100) {
    faults.push({ field: 'sharePercent', reason: 'done-is-whole' });
  }
  return faults;
}

function faultsOfValues(change: MeasureChange): ChangeFault[] {
  const { sharePercent, realisedTkr, expected, due, nextStep = '', note = '' } = change;
  const faults: ChangeFault[] = [];
  if (sharePercent !== undefined && !isWhole(sharePercent, 100)) {
    faults.push({ field: 'sharePercent', reason: 'not-percent' });
  }
  if (realisedTkr !== undefined && realisedTkr !== null && !isWhole(realisedTkr, limits.mostTkr)) {
    faults.push({ field: 'realisedTkr', reason: 'not-tkr' });
  }
  if (expected?.kind === 'amount' && !isWhole(expected.tkr, limits.mostTkr)) {
    faults.push({ field: 'expected', reason: 'not-tkr' });
  }
  if (due !== undefined && due !== null && !isDate(due)) faults.push({ field: 'due', reason: 'not-a-date' });
  if (nextStep.length > limits.longestNextStep) faults.push({ field: 'nextStep', reason: 'too-long' });
  if (note.length > limits.longestNote) faults.push({ field: 'note', reason: 'too-long' });
  return faults;
}

function faultsOfHandover({ owners }: Measure, { handOverTo }: MeasureChange): ChangeFault[] {
  const isOwner = owners.some(({ person }) => person === handOverTo?.person);
  return isOwner ? [{ field: 'handOverTo', reason: 'same-person' }] : [];
}

function isWhole(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= most;
}

/** A day of the calendar within reason: 31 February is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < limits.firstDue || text > limits.lastDue) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
