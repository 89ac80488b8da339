// The inputs of updates. What was typed and cannot be used stays in its field, with what is wrong said above it.
import type { ChangeFault } from '../../measures/change-faults.ts';
import { limits, type ChangeField } from '../../measures/change.ts';
import type { Measure } from '../../measures/measure.ts';
import { reachableFrom } from '../../measures/moves.ts';
import type { Language } from '../../language.ts';
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import { shorten, upTo } from '../displayed-text.ts';
import type { FormField, Typed } from './status-action.ts';

/** One input: exactly one of the lists has an element, and that decides what kind it is. */
export interface Field {
  readonly faults: readonly string[];
  readonly choice: readonly {
    id: string;
    label: string;
    value: string;
    choices: readonly Choice[];
    several: boolean;
  }[];
  readonly number: readonly { id: string; label: string; max: number; error: string; value: number }[];
  /** A number without a value: the format has no way to say "empty" in a number's value. */
  readonly empty: readonly { id: string; label: string; max: number; error: string }[];
  readonly date: readonly { id: string; label: string; value: string }[];
  readonly text: readonly { id: string; label: string; value: string; longest: number }[];
  /** A text of one line. */
  readonly line: readonly { id: string; label: string; value: string; longest: number }[];
  readonly toggle: readonly { id: string; title: string; value: string }[];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What the fields of one measure are made of. */
export interface Filled {
  readonly measure: Measure;
  readonly typed: Typed;
  readonly faults: readonly ChangeFault[];
  /** Ends the ids of the inputs, where several measures stand in one card; empty otherwise. */
  readonly suffix: string;
}

/** A field of no kind yet. */
export const emptyField: Field = {
  ...{ faults: [], choice: [], number: [], empty: [], date: [], text: [], line: [], toggle: [] },
};
const longestEcho = 60;
/** Of a text far too long so much is kept for mending, in characters: a card has a weight that Teams refuses. */
const mostKept = 1500;

/** The measure's own values in the words of the form. */
export function shownValues(measure: Measure): Required<Typed> {
  return {
    status: measure.status,
    sharePercent: measure.sharePercent === null ? '' : String(measure.sharePercent),
    realisedTkr: measure.realisedTkr === null ? '' : String(measure.realisedTkr),
    savingUnknown: 'false',
    due: measure.due ?? '',
    nextStep: measure.nextStep,
    expected: measure.expected.kind === 'amount' ? String(measure.expected.tkr) : '',
    tooEarly: String(measure.expected.kind === 'too-early'),
    note: '',
  };
}

/** The field for one part of a measure. */
export function fieldFor(name: FormField, filled: Filled, language: Language): Field {
  const { formLabels, field, fault } = updateTextsFor(language);
  const value = upTo(filled.typed[name] ?? shownValues(filled.measure)[name], mostKept);
  const id = `${name}${filled.suffix}`;
  const faults = faultsAt(name, filled, language);
  switch (name) {
    case 'status': {
      const choices = reachableFrom(filled.measure.status).map((status) => ({
        title: textsFor(language).words.status[status],
        value: status,
      }));
      return { ...emptyField, faults, choice: [{ id, label: field.status, value, choices, several: false }] };
    }
    case 'sharePercent':
      return { ...emptyField, faults, ...numberField(id, formLabels[name], 100, fault['not-percent'], value) };
    case 'realisedTkr':
    case 'expected':
      return { ...emptyField, faults, ...numberField(id, formLabels[name], limits.mostTkr, fault['not-tkr'], value) };
    case 'savingUnknown':
    case 'tooEarly':
      return { ...emptyField, faults, toggle: [{ id, title: formLabels[name], value }] };
    case 'due':
      return { ...emptyField, faults, date: [{ id, label: formLabels[name], value }] };
    case 'nextStep':
      return { ...emptyField, faults, text: [{ id, label: formLabels[name], value, longest: limits.longestNextStep }] };
    case 'note':
      return { ...emptyField, faults, text: [{ id, label: formLabels[name], value, longest: limits.longestNote }] };
  }
}

function numberField(id: string, label: string, max: number, error: string, value: string) {
  const whole = value.trim() !== '' && /^-?\d{1,9}$/.test(value.trim());
  return whole ? { number: [{ id, label, max, error, value: Number(value) }] } : { empty: [{ id, label, max, error }] };
}

function faultsAt(name: FormField, { faults, typed }: Filled, language: Language): readonly string[] {
  const { fault, typed: youWrote } = updateTextsFor(language);
  const said = typed[name]?.trim() ?? '';
  const isEcho = ['sharePercent', 'realisedTkr', 'expected', 'due'].includes(name) && said !== '';
  return faults
    .filter(({ field }) => field === (name as ChangeField))
    .map(({ reason }) => (isEcho ? `${fault[reason]} ${youWrote(shorten(said, longestEcho))}` : fault[reason]));
}
