// Buttons that change something, or lead to where it can be changed. In Teams the answer takes the place of the card for the one
// who pressed; older clients fall back to a message of its own.
import type { Language } from '../../language.ts';
import type { LearnAction } from '../learning/learn-action.ts';
import { inRows } from '../rows.ts';
import type { StatusAction, Step } from './status-action.ts';

export interface ActionButton {
  readonly title: string;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Whether what is filled in goes along; a faulty input does not hinder a button that leaves it. */
  readonly inputs: 'auto' | 'none';
  readonly data: (StatusAction | LearnAction) & { readonly msteams: { readonly feedback: { readonly hide: true } } };
}

/** Buttons that share a row. */
export interface ActionRow {
  readonly actions: readonly ActionButton[];
}

/** A button that leaves the inputs of its card alone. */
export function stepButton(title: string, step: Step, language: Language, style: ActionButton['style'] = 'default') {
  return { ...submitButton(title, step, language, style), inputs: 'none' } as const;
}

/** A button that sends what is filled in. */
export function submitButton(
  title: string,
  step: Step,
  language: Language,
  style: ActionButton['style'] = 'positive',
): ActionButton {
  return {
    title,
    style,
    inputs: 'auto',
    data: { ...statusAction(step, language), msteams: { feedback: { hide: true } } },
  };
}

export function statusAction(step: Step, language: Language): StatusAction {
  return { action: 'status/1', language, step };
}

/** The buttons there are, in as many rows as a phone needs; none, no row. */
export function rowsOf(...actions: readonly (ActionButton | null)[]): readonly ActionRow[] {
  return inRows(actions.filter((action) => action !== null)).map((row) => ({ actions: row }));
}
