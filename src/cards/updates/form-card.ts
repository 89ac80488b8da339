// The form that changes one measure.
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { render, type CardView } from '../render.ts';
import { rowsOf, stepButton, submitButton, type ActionRow } from './action-button.ts';
import { fieldFor, type Field } from './fields.ts';
import { titleOf } from './state-words.ts';
import type { FormField } from './status-action.ts';
import type { Form } from './update.ts';

export interface FormView extends CardView {
  readonly headline: string;
  readonly banner: readonly string[];
  readonly lines: readonly string[];
  readonly fields: readonly Field[];
  readonly actionRows: readonly ActionRow[];
}

/** Fields that belong together, in their order. */
type Fields = readonly FormField[];

const forOwners: readonly Fields[] = [['sharePercent'], ['realisedTkr', 'savingUnknown'], ['due'], ['nextStep']];
const forControllers: readonly Fields[] = [['expected', 'tooEarly']];

/** The form with the measure's present values, or with what was typed and what is wrong with it. */
export function formCard(form: Form, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  const { measure, faults } = form;
  const groups: readonly Fields[] = [...forOwners, ...(form.forController ? forControllers : []), ['note']];
  const isAtFault = (group: Fields): boolean => group.some((name) => faults.some(({ field }) => field === name));
  // What is missing or wrong comes before what is only there to be changed.
  const names = [['status' as const], ...groups.filter(isAtFault), ...groups.filter((each) => !isAtFault(each))].flat();
  const filled = { ...form, suffix: '' };
  const headline = texts.form(titleOf(measure, language));
  const step = { measure: measure.code, version: measure.version, key: form.key };
  const view: FormView = {
    language,
    summary: textsFor(language).values.summary(headline, textsFor(language).words.status[measure.status]),
    headline,
    banner: faults.length === 0 ? [] : [texts.formFaults(faults.length)],
    lines: [],
    fields: names.map((name) => fieldFor(name, filled, language)),
    actionRows: rowsOf(
      submitButton(texts.buttons.save, { do: 'submit', ...step }, language),
      stepButton(texts.buttons.cancel, { do: 'cancel', measure: measure.code }, language),
    ),
  };
  return renderForm(view);
}

/** Any form of headline, inputs and buttons. */
export function renderForm(view: FormView): RenderedCard {
  return render('form', view);
}
