// What in a measure waits for its owner, and how pressing it is.
import type { Measure } from './measure.ts';

/** From the most pressing to none. */
export const waits = [
  'asked-to-take-over',
  'late',
  'saving-unknown',
  'due-soon',
  'no-due',
  'paused',
  'nothing',
] as const;

export type Wait = (typeof waits)[number];

/** A due date within so many days is near. */
const soonDays = 14;

/** What waits for a person in one of their measures. Without a person, what waits for its owners. */
export function waitOf(measure: Measure, person: string | null, today: Date): Wait {
  if (person !== null && measure.handover?.to.person === person) return 'asked-to-take-over';
  if (measure.status === 'cancelled') return 'nothing';
  if (measure.status === 'done') return measure.realisedTkr === null ? 'saving-unknown' : 'nothing';
  if (measure.status === 'paused' && (measure.due === null || measure.due >= dayOf(today))) return 'paused';
  if (measure.due === null) return 'no-due';
  if (measure.due < dayOf(today)) return 'late';
  const soon = new Date(today.getTime() + soonDays * 24 * 60 * 60 * 1000);
  return measure.due <= dayOf(soon) ? 'due-soon' : 'nothing';
}

/** The measures that a person owns or is asked to take over: the most pressing first, then by due date and number. */
export function measuresOf(measures: readonly Measure[], person: string, today: Date): readonly Measure[] {
  const mine = measures.filter(
    ({ owners, handover }) => handover?.to.person === person || owners.some((owner) => owner.person === person),
  );
  const keyed = mine.map((measure) => ({ measure, place: waits.indexOf(waitOf(measure, person, today)) }));
  const dueOf = ({ due }: Measure): string => due ?? '9999';
  return keyed
    .sort(
      (one, other) =>
        one.place - other.place ||
        dueOf(one.measure).localeCompare(dueOf(other.measure)) ||
        one.measure.number - other.measure.number,
    )
    .map(({ measure }) => measure);
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
