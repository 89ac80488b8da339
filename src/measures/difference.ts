// What differs between two states of a measure, field by field.
import { stateOf, type MeasureState } from './measure.ts';

/** A field of a measure with the value it had and the one it got. */
export type FieldChange = {
  [Field in keyof MeasureState]: {
    readonly field: Field;
    readonly before: MeasureState[Field];
    readonly after: MeasureState[Field];
  };
}[keyof MeasureState];

/** Always in the same order, the status first. */
export function differences(before: MeasureState, after: MeasureState): readonly FieldChange[] {
  const [old, now] = [stateOf(before), stateOf(after)];
  const fields = Object.keys(old) as (keyof MeasureState)[];
  return fields
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: old[field], after: now[field] }) as FieldChange);
}
