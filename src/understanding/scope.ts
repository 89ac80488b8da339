// Questions said in one breath share what only one of them says: "sjukfrånvaro och personalomsättning på KLK 2023".
import type { Catalogue } from './catalogue.ts';
import type { Meaning, Part, Question, Scope } from './question.ts';

/** A meaning with the organisations and periods of another question where it has none of its own. */
export function keepScope(meaning: Meaning, from: Question, catalogue: Catalogue): Meaning {
  if (!('organisations' in from)) return meaning;
  if (meaning.kind === 'choice') {
    const fitting = meaning.options.find((option) => {
      return 'organisations' in option && same(option.organisations.value, from.organisations.value);
    });
    return meaning.differsIn === 'organisation' && fitting ? keepScope(fitting, from, catalogue) : meaning;
  }
  if (!('organisations' in meaning)) return meaning;
  const covering = 'indicator' in meaning ? (catalogue.coverage.get(meaning.indicator.value) ?? []) : null;
  const fits = covering === null || from.organisations.value.some((code) => covering.includes(code));
  const scope: Pick<Scope, 'organisations' | 'periods'> = {
    organisations: fits ? keep(meaning.organisations, from.organisations) : meaning.organisations,
    periods: keep(meaning.periods, from.periods),
  };
  return { ...meaning, ...scope };
}

function keep<T>(own: Part<T>, other: Part<T>): Part<T> {
  return own.how === 'assumed' && other.how !== 'assumed' ? { value: other.value, how: 'kept' } : own;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, i) => code === b[i]);
}
