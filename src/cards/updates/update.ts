// Every outcome of a command or of a press of a button that changes something.
import type { ChangeFault } from '../../measures/change-faults.ts';
import type { MeasureChange } from '../../measures/change.ts';
import type { ChangeOutcome, UndoOutcome } from '../../measures/change-outcome.ts';
import type { Who } from '../../measures/change-measure.ts';
import type { HistoryEntry } from '../../measures/history.ts';
import type { Measure, MeasureState, Owner } from '../../measures/measure.ts';
import type { NewMeasureFault } from '../../measures/new-measure.ts';
import type { Wait } from '../../measures/waiting.ts';
import type { Kept } from '../../people/kept.ts';
import type { Following } from '../notices/following.ts';
import type { CommandForOne, CommandReading } from '../../understanding/command.ts';
import type { AddField, Typed } from './status-action.ts';

export type Update =
  | Following
  /** What a sentence would change, to be confirmed. */
  | {
      readonly kind: 'preview';
      readonly measure: Measure;
      readonly change: MeasureChange;
      readonly after: MeasureState;
      readonly key: string;
    }
  | Form
  | {
      readonly kind: 'saved';
      readonly measure: Measure;
      readonly entry: HistoryEntry;
      readonly again: boolean;
      readonly undoable: boolean;
      readonly key: string;
    }
  | Extract<ChangeOutcome, { readonly kind: 'unchanged' }>
  | { readonly kind: 'cancelled'; readonly measure: Measure }
  /** With the way to make the change all the same, where it can be made. */
  | {
      readonly kind: 'conflict';
      readonly measure: Measure;
      readonly since: readonly HistoryEntry[];
      readonly redo: { readonly change: MeasureChange; readonly after: MeasureState; readonly key: string } | null;
    }
  | { readonly kind: 'not-permitted'; readonly measure: Measure; readonly who: Who; readonly key: string }
  | {
      readonly kind: 'asked-owner';
      readonly measure: Measure;
      readonly asked: readonly Owner[];
      readonly reached: boolean;
    }
  | Extract<UndoOutcome, { readonly kind: 'not-undone' }>
  | { readonly kind: 'nothing-to-undo' }
  | {
      readonly kind: 'history';
      /** Null for all measures. */
      readonly measure: Measure | null;
      readonly since: string | null;
      /** The latest first. */
      readonly entries: readonly HistoryEntry[];
      readonly more: number;
    }
  | MyMeasures
  | { readonly kind: 'controllers'; readonly people: readonly Owner[]; readonly appointed: boolean }
  | { readonly kind: 'role-needed'; readonly role: 'admin' | 'controller' }
  | AddForm
  /** A measure cannot be added where there is no review. */
  | { readonly kind: 'no-review' }
  | { readonly kind: 'which-measure'; readonly options: readonly CommandForOne[] }
  | Personal
  | Omit<Extract<CommandReading, { readonly kind: 'unclear' }>, 'language'>;

/** What is kept of the person who asks, and what came of wanting it forgotten. */
export type Personal =
  /** `asked`: they want it forgotten, and it would be missed. */
  | { readonly kind: 'kept'; readonly kept: Kept; readonly person: string; readonly asked: boolean }
  /** With what there was. */
  | { readonly kind: 'forgotten'; readonly kept: Kept }
  /** They thought better of it, or pressed the button of somebody else. */
  | { readonly kind: 'not-forgotten'; readonly why: 'kept' | 'not-yours' };

/** The form of one measure, with what was typed and what is wrong with it. */
export interface Form {
  readonly kind: 'form';
  readonly measure: Measure;
  /** Where something was typed, it stands in the place of the measure's own value. */
  readonly typed: Typed;
  readonly faults: readonly ChangeFault[];
  /** Whether the one who sees it may also revise the expected saving. */
  readonly forController: boolean;
  readonly key: string;
}

/** The form that adds a measure. */
export interface AddForm {
  readonly kind: 'add-form';
  readonly typed: Readonly<Partial<Record<AddField, string>>>;
  readonly faults: readonly NewMeasureFault[];
  readonly key: string;
}

/** The measures of a person, the most pressing first, to be changed in one go. */
export interface MyMeasures {
  readonly kind: 'my-measures';
  readonly rows: readonly MyRow[];
  readonly more: number;
  /** What came of the rows submitted; null when the card is shown for the first time. */
  readonly result: { readonly saved: number; readonly left: number } | null;
  readonly key: string;
}

export interface MyRow {
  readonly measure: Measure;
  readonly wait: Wait;
  readonly typed: Typed;
  readonly faults: readonly ChangeFault[];
  readonly outcome: 'none' | 'saved' | 'conflict' | 'not-permitted';
}
