// The form that adds a measure to the latest review.
import { limits } from '../../measures/change.ts';
import { longestDescription, longestTitle } from '../../measures/new-measure.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { TermKind } from '../../indicators/term.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { namesIn } from '../names.ts';
import { rowsOf, submitButton } from './action-button.ts';
import { emptyField, type Field } from './fields.ts';
import { renderForm } from './form-card.ts';
import type { AddField } from './status-action.ts';
import type { AddForm } from './update.ts';

/** The form, empty or with what was typed and what is wrong with it. */
export function addFormCard({ typed, faults, key }: AddForm, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = updateTextsFor(language);
  const { add } = texts;
  const field = (name: AddField, part: Partial<Field>): Field => ({
    ...emptyField,
    ...part,
    faults: faults.filter((fault) => fault.field === name).map(({ reason }) => add.fault[reason]),
  });
  const valueOf = (name: AddField): string => typed[name] ?? '';
  const text = (name: AddField, longest: number): Field =>
    field(name, { text: [{ id: name, label: add.label[name], value: valueOf(name), longest }] });
  const choice = (name: AddField, kind: TermKind, several: boolean): Field => {
    const choices = termsOf(kind, context);
    return field(name, { choice: [{ id: name, label: add.label[name], value: valueOf(name), choices, several }] });
  };
  const amount = valueOf('expected').trim();
  const number = { id: 'expected', label: add.label.expected, max: limits.mostTkr, error: texts.fault['not-tkr'] };
  return renderForm({
    language,
    summary: add.headline,
    headline: add.headline,
    banner: faults.length === 0 ? [] : [texts.formFaults(faults.length)],
    lines: [],
    fields: [
      text('title', longestTitle),
      text('description', longestDescription),
      choice('horizon', 'horizon', false),
      choice('category', 'category', false),
      choice('themes', 'theme', true),
      field(
        'expected',
        /^\d{1,9}$/.test(amount) ? { number: [{ ...number, value: Number(amount) }] } : { empty: [number] },
      ),
    ],
    actionRows: rowsOf(submitButton(texts.buttons.save, { do: 'add', key }, language)),
  });
}

function termsOf(kind: TermKind, { catalogue, language }: CardContext) {
  const names = namesIn(catalogue, language);
  return [...catalogue.terms.values()]
    .filter((term) => term.kind === kind)
    .map(({ code }) => ({ title: names.term(code), value: code }));
}
