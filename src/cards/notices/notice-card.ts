// A notice as a card: who did what to which measure, and what can be done about it.
import type { Size } from '../../notifications/message.ts';
import { textsFor } from '../../texts/texts.ts';
import { noticeTextsFor } from '../../texts/notices.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { rowsOf, stepButton } from '../updates/action-button.ts';
import { myMeasuresCard } from '../updates/my-measures-card.ts';
import { noteFact, wayOn } from '../updates/saved-cards.ts';
import { titleOf } from '../updates/state-words.ts';
import { section, updateCardOf, type Section } from '../updates/update-view.ts';
import { correctedCard } from './corrected-card.ts';
import { changesCard, digestCard } from './news-cards.ts';
import type { Notice } from './notice.ts';

/** Makes the card of a notice. The smaller the size, the less of the detail stands in it. */
export function noticeCard(notice: Notice, size: Size, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = noticeTextsFor(language);
  switch (notice.kind) {
    case 'changes':
      return changesCard(notice.news, size, context);
    case 'digest':
      return digestCard(notice, size, context);
    case 'reminders':
      return remindersCard(notice, context);
    case 'asked-owner':
      return askCard(notice.measure, texts.askedOwner(notice.by.name), notice.note, context);
    case 'handover-asked':
      return handoverCard(notice, context);
    case 'handover-answered': {
      const { by, measure, accepted } = notice;
      return askCard(measure, (accepted ? texts.handoverAccepted : texts.handoverDeclined)(by.name), '', context);
    }
    case 'made-owner':
      return askCard(notice.measure, texts.madeOwner, '', context);
    case 'corrected':
      return correctedCard(notice, size, context);
    case 'test':
      return updateCardOf({ language, summary: texts.test, headline: texts.test, lines: [texts.testRemedy] });
    case 'nothing-left':
      return updateCardOf({ language, summary: texts.digestNothing, headline: texts.digestNothing });
  }
}

type Of<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;

function askCard(measure: Of<'made-owner'>['measure'], text: string, note: string, context: CardContext): RenderedCard {
  const { language } = context;
  const title = titleOf(measure, language);
  return updateCardOf({
    language,
    summary: `${text}. ${title}`,
    headline: title,
    banner: [{ style: 'accent', text }],
    sections: section(null, noteFact(note, language)),
    actionRows: rowsOf(...wayOn(measure, language)),
  });
}

function handoverCard({ measure, by, key }: Of<'handover-asked'>, { language }: CardContext): RenderedCard {
  const { buttons } = updateTextsFor(language);
  const text = noticeTextsFor(language).handoverAsked(by.name);
  const title = titleOf(measure, language);
  const step = { do: 'confirm', measure: measure.code, version: measure.version, key } as const;
  return updateCardOf({
    language,
    summary: `${text}. ${title}`,
    headline: title,
    banner: [{ style: 'accent', text }],
    lines: [measure.description[language]].filter((line) => line !== ''),
    actionRows: rowsOf(
      stepButton(buttons.takeOver, { ...step, change: { takesOver: true } }, language, 'positive'),
      stepButton(buttons.decline, { ...step, change: { takesOver: false } }, language),
      stepButton(buttons.history, { do: 'history', measure: measure.code }, language),
    ),
  });
}

/** All that waits for one person, with what is needed to answer; for a controller, also what others leave waiting. */
function remindersCard(notice: Of<'reminders'>, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = noticeTextsFor(language);
  const { formats } = textsFor(language);
  const left = notice.unanswered.map(({ measure, owner, reason, since }) => {
    const why = texts.reason[reason](formats.date(since.slice(0, 10)));
    return texts.unanswered(owner.name, titleOf(measure, language), why);
  });
  if (notice.rows.length === 0) {
    const [first] = notice.unanswered;
    const buttons = first ? wayOn(first.measure, language) : [];
    const sections: readonly Section[] = section(null, [], left);
    return updateCardOf({
      language,
      summary: left.join(' '),
      headline: texts.unansweredMeasures(notice.unanswered.length),
      sections,
      actionRows: rowsOf(...(notice.unanswered.length === 1 ? buttons : [])),
    });
  }
  const { rows, key } = notice;
  const measures = rows.map(({ measure }) => measure.code);
  return myMeasuresCard({ kind: 'my-measures', rows, more: 0, result: null, key }, context, {
    headline: texts.reminders,
    lines: left,
    background: [texts.remindersRemedy],
    buttons: [
      stepButton(texts.buttons.snoozeWeek, { do: 'snooze', measures, days: 7 }, language),
      stepButton(texts.buttons.snoozeMonth, { do: 'snooze', measures, days: 30 }, language),
    ],
  });
}
