// Before and after a change is saved: the preview of a sentence, what was saved, what stayed as it was.
import { undoMs } from '../../measures/history.ts';
import type { Measure } from '../../measures/measure.ts';
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { rowsOf, stepButton } from './action-button.ts';
import { changedFacts, titleOf, type Fact } from './state-words.ts';
import type { Update } from './update.ts';
import { section, updateCardOf } from './update-view.ts';

type Of<Kind extends Update['kind']> = Extract<Update, { readonly kind: Kind }>;

/** What a sentence would change. Nothing is saved until the person says so. */
export function previewCard({ measure, change, after, key }: Of<'preview'>, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  const { buttons } = texts;
  const title = titleOf(measure, language);
  const step = { measure: measure.code, version: measure.version, change, key };
  const canEdit = change.owners === undefined && change.handOverTo === undefined && change.takesOver === undefined;
  return updateCardOf({
    language,
    summary: `${texts.preview} ${title}`,
    headline: title,
    banner: [{ style: 'accent', text: `${texts.preview} ${texts.previewRemedy}` }],
    sections: section(null, [...changedFacts(measure, after, language), ...noteFact(change.note, language)]),
    actionRows: rowsOf(
      stepButton(buttons.save, { do: 'confirm', ...step }, language, 'positive'),
      canEdit ? stepButton(buttons.change, { do: 'edit', ...step }, language) : null,
      stepButton(buttons.cancel, { do: 'cancel', measure: measure.code }, language),
    ),
  });
}

/** What was saved, by whom, and the way back. */
export function savedCard(saved: Of<'saved'>, { language }: CardContext): RenderedCard {
  const { measure, entry, again, undoable, key } = saved;
  const texts = updateTextsFor(language);
  const { buttons } = texts;
  const title = titleOf(measure, language);
  const facts = entry.before === null ? [] : changedFacts(entry.before, entry.after, language);
  const what = { undo: texts.undone, added: texts.add.added, change: texts.saved, import: texts.saved }[entry.cause];
  const who = texts.savedBy(entry.by?.name ?? '', textsFor(language).formats.moment(entry.at));
  return updateCardOf({
    language,
    summary: `${what}. ${title}. ${facts.map(({ title: field, value }) => `${field}: ${value}`).join(', ')}`,
    headline: title,
    banner: [{ style: 'good', text: `✓ ${what} · ${who}` }],
    lines: again ? [texts.savedAgain] : handoverLines(saved, language),
    sections: section(null, [...facts, ...noteFact(entry.note, language)]),
    background: undoable ? [texts.undoWithin(undoMs / 60_000)] : [],
    actionRows: rowsOf(
      undoable
        ? stepButton(buttons.undo, { do: 'undo', measure: measure.code, version: measure.version, key }, language)
        : null,
      ...wayOn(measure, language),
    ),
  });
}

/** Nothing was changed: it was so already, or the person thought better of it. */
export function unchangedCard({ kind, measure }: Of<'unchanged' | 'cancelled'>, context: CardContext): RenderedCard {
  const { language } = context;
  const title = titleOf(measure, language);
  const sentence = updateTextsFor(language)[kind];
  return updateCardOf({
    language,
    summary: `${sentence} ${title}`,
    headline: title,
    lines: [sentence],
    actionRows: rowsOf(...wayOn(measure, language)),
  });
}

/** Where one goes from a measure. */
export function wayOn({ code }: Measure, language: CardContext['language']) {
  const { buttons } = updateTextsFor(language);
  return [
    stepButton(buttons.update, { do: 'open', measure: code }, language),
    stepButton(buttons.history, { do: 'history', measure: code }, language),
  ];
}

export function noteFact(note: string | undefined, language: CardContext['language']): readonly Fact[] {
  return note ? [{ title: updateTextsFor(language).field.note, value: note }] : [];
}

function handoverLines({ entry, measure }: Of<'saved'>, language: CardContext['language']): readonly string[] {
  const texts = updateTextsFor(language);
  if (entry.cause === 'undo') return [];
  if (measure.handover && !entry.before?.handover) return [texts.handoverAsked(measure.handover.to.name)];
  const to = entry.before?.handover?.to;
  const accepted = to && measure.owners.some(({ person }) => person === to.person);
  return accepted ? [texts.takenOver(to.name)] : [];
}
