// Measures and their histories for tests of what is done about them.
import type { HistoryEntry } from '../../src/measures/history.ts';
import { stateOf, type Measure, type MeasureState } from '../../src/measures/measure.ts';
import { sampleWorld } from './sample-world.ts';

const [like] = sampleWorld((text) => text).measures;
if (!like) throw new Error('The sample world has no measures');

/** In progress, without date, owners and themes, unless told otherwise. */
export function aMeasure(code: string, own: Partial<Measure> = {}): Measure {
  return {
    ...like!,
    ...{ code, due: null, owners: [], status: 'in-progress', themes: [], expected: { kind: 'amount', tkr: 100 } },
    ...{ realisedTkr: null, handover: null, version: 1 },
    ...own,
  };
}

/** The history of a measure that goes through states: the first entry begins it. */
export function historyOf(
  measure: Measure,
  steps: readonly (Partial<MeasureState> & { readonly by?: string })[],
  at: (step: number) => Date,
): readonly HistoryEntry[] {
  let state = stateOf(measure);
  return steps.map(({ by = 'bo', ...step }, index) => {
    const before = state;
    state = stateOf({ ...state, ...step });
    return {
      ...{ measure: measure.code, version: index + 2, at: at(index).toISOString(), cause: 'change', note: '' },
      ...{ by: { person: by, name: by }, before, after: state },
    };
  });
}
