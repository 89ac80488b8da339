// The state of a measure and what changed in it, in words.
import type { FieldChange } from '../../measures/difference.ts';
import { differences } from '../../measures/difference.ts';
import type { Measure, MeasureState, Owner } from '../../measures/measure.ts';
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { Language } from '../../language.ts';
import { shorten } from '../displayed-text.ts';
import { saving, tkr } from '../saving.ts';

export interface Fact {
  readonly title: string;
  readonly value: string;
}

const longestWords = 160;
const longestName = 120;

/** `Åtgärd 4: …` */
export function titleOf({ number, name }: Measure, language: Language): string {
  return textsFor(language).measures.title(String(number), shorten(name[language], longestName));
}

/** A line for each field that differs: `Status: pågår → klar`. */
export function changedFacts(before: MeasureState, after: MeasureState, language: Language): readonly Fact[] {
  const { field, fromTo } = updateTextsFor(language);
  return differences(before, after).map((change) => ({
    title: field[change.field],
    value: fromTo(...inWords(change, language)),
  }));
}

/** Names as a list: `Anna Lindqvist och Bo Åkesson`. */
export function namesOf(people: readonly Owner[], language: Language): string {
  return textsFor(language).formats.list(people.map(({ name }) => shorten(name, longestName)));
}

function inWords(change: FieldChange, language: Language): [string, string] {
  const texts = textsFor(language);
  const { words, formats } = texts;
  const { nothing, nobody } = updateTextsFor(language);
  const both = <T>(
    { before, after }: { before: T; after: T },
    say: (value: NonNullable<T>) => string,
    none = nothing,
  ) => {
    const said = (value: T) => (value === null || value === undefined || value === '' ? none : say(value));
    return [said(before), said(after)] as [string, string];
  };
  switch (change.field) {
    case 'status':
      return both(change, (status) => words.status[status]);
    case 'sharePercent':
      return both(change, (share) => words.unit.percent(formats.number(share, 0)));
    case 'expected':
      return both(change, (expected) => saving(expected, texts));
    case 'realisedTkr':
      return both(change, (amount) => tkr(amount, texts));
    case 'due':
      return both(change, (day) => formats.date(day));
    case 'nextStep':
      return both(change, (step) => shorten(step, longestWords));
    case 'owners':
      return both(change, (owners) => (owners.length === 0 ? nobody : namesOf(owners, language)));
    case 'handover':
      return both(change, ({ to }) => to.name, nobody);
  }
}
