// A measure added by a controller: the form, and what becomes of it.
import type { AddForm, Update } from '../../cards/updates/update.ts';
import type { NewMeasure } from '../../measures/new-measure.ts';
import { controls } from '../../people/role.ts';
import { actorOf, requestOf, type Doing } from './doing.ts';
import { wholeNumber } from './read-form.ts';

/** The form, with the title that was said. */
export async function openAddForm(title: string, doing: Doing): Promise<Update> {
  const { role } = await actorOf(doing);
  if (!controls(role)) return { kind: 'role-needed', role: 'controller' };
  return { kind: 'add-form', typed: { title }, faults: [], key: doing.newKey() };
}

/** Adds the measure that was filled in. */
export async function addMeasure(typed: AddForm['typed'], key: string, doing: Doing): Promise<Update> {
  const { role } = await actorOf(doing);
  if (!controls(role)) return { kind: 'role-needed', role: 'controller' };
  const { by, at, keys } = requestOf(doing, '', key);
  const outcome = await doing.port.addMeasure(doing.speaker.tenant, { measure: measureIn(typed), by, at, keys });
  switch (outcome.kind) {
    case 'saved':
      return { ...outcome, undoable: false, key: doing.newKey() };
    case 'refused':
      return { kind: 'add-form', typed, faults: outcome.faults, key };
    case 'no-review':
      return outcome;
  }
}

function measureIn(typed: AddForm['typed']): NewMeasure {
  const { title = '', description = '', horizon = '', category = '', themes = '', expected = '' } = typed;
  const amount = expected.trim();
  return {
    ...{ title, description, horizon, category },
    themes: themes.split(',').filter((theme) => theme !== ''),
    expected: amount === '' ? { kind: 'too-early' } : { kind: 'amount', tkr: wholeNumber(amount) },
  };
}
