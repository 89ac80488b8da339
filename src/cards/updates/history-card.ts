// What has happened to a measure, or to all of them: the latest first.
import type { Catalogue } from '../../understanding/catalogue.ts';
import type { HistoryEntry } from '../../measures/history.ts';
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { Language } from '../../language.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { rowsOf, stepButton } from './action-button.ts';
import { noteFact } from './saved-cards.ts';
import { changedFacts, titleOf, type Fact } from './state-words.ts';
import type { Update } from './update.ts';
import { section, updateCardOf } from './update-view.ts';

/** Of one measure or of all; each entry with who did it, when, what it changed and why. */
export function historyCard(
  { measure, since, entries, more }: Extract<Update, { readonly kind: 'history' }>,
  { catalogue, language }: CardContext,
): RenderedCard {
  const texts = updateTextsFor(language);
  const { formats } = textsFor(language);
  const headline = measure ? texts.history(titleOf(measure, language)) : texts.historyOfAll;
  const from = since === null ? [] : [texts.historySince(formats.date(since))];
  const lines = entries.length === 0 ? [...from, texts.historyNone] : from;
  return updateCardOf({
    language,
    summary: [headline, ...lines].join('. '),
    headline,
    lines,
    sections: entries.flatMap((entry) => {
      const who = entry.by ? entry.by.name : texts.historyImported;
      const when = texts.savedBy(who, formats.moment(entry.at));
      const what = measure ? [] : [measureName(entry.measure, catalogue, language)];
      const how = { undo: [texts.undone], added: [texts.add.added], change: [], import: [] }[entry.cause];
      return section(when, factsOf(entry, language), [...what, ...how]);
    }),
    background: more > 0 ? [texts.historyMore(more)] : [],
    actionRows: measure
      ? rowsOf(
          stepButton(texts.buttons.show, { do: 'show', measure: measure.code }, language),
          stepButton(texts.buttons.update, { do: 'open', measure: measure.code }, language),
        )
      : [],
  });
}

function factsOf({ before, after, note }: HistoryEntry, language: Language): readonly Fact[] {
  const { field } = updateTextsFor(language);
  const changed = before
    ? changedFacts(before, after, language)
    : [{ title: field.status, value: textsFor(language).words.status[after.status] }];
  return [...changed, ...noteFact(note, language)];
}

/** A measure that has left the catalogue is still named by its code. */
function measureName(code: string, catalogue: Catalogue, language: Language): string {
  const measure = catalogue.measures.get(code);
  return measure ? textsFor(language).measures.title(String(measure.number), measure.name[language]) : code;
}
