// How an attempt to change a measure ended.
import type { ChangeFault } from './change-faults.ts';
import type { Who } from './change-measure.ts';
import type { HistoryEntry, UndoDecision } from './history.ts';
import type { Measure } from './measure.ts';
import type { NewMeasureFault } from './new-measure.ts';

/** Where there is a measure, it is as it now stands; of what was saved before, as it stood then. */
export type ChangeOutcome =
  /** `again`: it had been done already, and was not done once more. */
  | { readonly kind: 'saved'; readonly measure: Measure; readonly entry: HistoryEntry; readonly again: boolean }
  | { readonly kind: 'unchanged'; readonly measure: Measure }
  | { readonly kind: 'refused'; readonly measure: Measure; readonly faults: readonly ChangeFault[] }
  | { readonly kind: 'not-permitted'; readonly measure: Measure; readonly who: Who }
  /** Somebody has changed it since it was shown; what they did, the earliest first. */
  | { readonly kind: 'conflict'; readonly measure: Measure; readonly since: readonly HistoryEntry[] }
  | { readonly kind: 'unknown-measure' };

export type UndoOutcome =
  | Extract<ChangeOutcome, { readonly kind: 'saved' | 'conflict' | 'unknown-measure' }>
  | {
      readonly kind: 'not-undone';
      readonly why: Exclude<UndoDecision['kind'], 'undone'>;
      readonly measure: Measure;
      readonly latest: HistoryEntry;
    };

/** How an attempt to add a measure ended. */
export type AddOutcome =
  | Extract<ChangeOutcome, { readonly kind: 'saved' }>
  | { readonly kind: 'refused'; readonly faults: readonly NewMeasureFault[] }
  /** There is no review that it could join. */
  | { readonly kind: 'no-review' };
