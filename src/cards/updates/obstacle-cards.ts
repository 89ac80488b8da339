// What stands in the way of a change, never as a bare no: somebody was faster, it is somebody else's measure, it was not understood.
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { rowsOf, stepButton } from './action-button.ts';
import { noteFact, wayOn } from './saved-cards.ts';
import { changedFacts, namesOf, titleOf } from './state-words.ts';
import type { Update } from './update.ts';
import { section, updateCardOf, type Section } from './update-view.ts';

type Of<Kind extends Update['kind']> = Extract<Update, { readonly kind: Kind }>;

/** Somebody has changed the measure since it was shown: what they did, and the way to make the change all the same. */
export function conflictCard({ measure, since, redo }: Of<'conflict'>, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  const { formats } = textsFor(language);
  const title = titleOf(measure, language);
  const done = since.flatMap(({ at, by, before, after, note }): readonly Section[] => {
    const who = by ? by.name : texts.historyImported;
    const facts = [...(before ? changedFacts(before, after, language) : []), ...noteFact(note, language)];
    return section(texts.savedBy(who, formats.moment(at)), facts);
  });
  const redone = redo
    ? section(texts.conflictRemedy, [
        ...changedFacts(measure, redo.after, language),
        ...noteFact(redo.change.note, language),
      ])
    : [];
  const [update, history] = wayOn(measure, language);
  const step = { measure: measure.code, version: measure.version };
  return updateCardOf({
    language,
    summary: `${texts.conflict}. ${title}`,
    headline: title,
    banner: [{ style: 'warning', text: texts.conflict }],
    lines: [texts.conflictSince],
    sections: [...done, ...redone],
    actionRows: rowsOf(
      redo && redone.length > 0
        ? stepButton(
            texts.buttons.redo,
            { do: 'confirm', ...step, change: redo.change, key: redo.key },
            language,
            'positive',
          )
        : null,
      update ?? null,
      history ?? null,
    ),
  });
}

/** Whose measure it is, and the way to ask them. */
export function notPermittedCard({ measure, who, key }: Of<'not-permitted'>, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  const title = titleOf(measure, language);
  const ask = measure.owners.length === 0 ? texts.buttons.askController : texts.buttons.askOwner;
  const owners = measure.owners.length === 0 ? texts.ownedByNobody : texts.ownedBy(namesOf(measure.owners, language));
  return updateCardOf({
    language,
    summary: `${texts.notPermitted[who]} ${owners}`,
    headline: title,
    lines: [texts.notPermitted[who], owners],
    actionRows: rowsOf(
      stepButton(ask, { do: 'ask-owner', measure: measure.code, key }, language),
      stepButton(texts.buttons.show, { do: 'show', measure: measure.code }, language),
      stepButton(texts.buttons.history, { do: 'history', measure: measure.code }, language),
    ),
  });
}

/** Who has been written to, or why nobody was. */
export function askedOwnerCard(
  { measure, asked, reached }: Of<'asked-owner'>,
  { language }: CardContext,
): RenderedCard {
  const texts = updateTextsFor(language);
  const names = namesOf(asked, language);
  const line =
    asked.length === 0 ? texts.nobodyToAsk : reached ? texts.askedOwner(names) : texts.ownerUnreachable(names);
  return updateCardOf({
    language,
    summary: line,
    headline: titleOf(measure, language),
    lines: [line],
    actionRows: rowsOf(stepButton(texts.buttons.show, { do: 'show', measure: measure.code }, language)),
  });
}

/** Why a change cannot be taken back. */
export function notUndoneCard({ why, measure }: Of<'not-undone'>, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  return updateCardOf({
    language,
    summary: texts.notUndone[why],
    headline: titleOf(measure, language),
    lines: [texts.notUndone[why], texts.notUndoneRemedy],
    actionRows: rowsOf(...wayOn(measure, language)),
  });
}

/** A sentence that surely asks for a change, with something in it that is not clear. */
export function unclearCard({ words, why }: Of<'unclear'>, { language }: CardContext): RenderedCard {
  const texts = updateTextsFor(language);
  return updateCardOf({
    language,
    summary: `${texts.unclear[why]}. ${texts.unclearRemedy[why]}`,
    headline: texts.unclear[why],
    lines: [...(words === '' ? [] : [texts.unclearWords(words)]), texts.unclearRemedy[why]],
    actionRows: rowsOf(stepButton(texts.buttons.mine, { do: 'mine' }, language)),
  });
}

/** A sentence in the place of an answer. */
export function sentenceCard(headline: string, lines: readonly string[], { language }: CardContext): RenderedCard {
  return updateCardOf({ language, summary: [`${headline}.`, ...lines].join(' '), headline, lines });
}
