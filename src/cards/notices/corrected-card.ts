// Published figures that have been corrected: what each was and is.
import type { Size } from '../../notifications/message.ts';
import { noticeTextsFor } from '../../texts/notices.ts';
import { textsFor } from '../../texts/texts.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { shortFigure } from '../figure.ts';
import { namesIn } from '../names.ts';
import { rowsOf, stepButton } from '../updates/action-button.ts';
import { section, updateCardOf } from '../updates/update-view.ts';
import type { Notice } from './notice.ts';

export function correctedCard(
  { figures, count }: Extract<Notice, { readonly kind: 'corrected' }>,
  size: Size,
  { catalogue, language }: CardContext,
): RenderedCard {
  const [texts, words, names] = [noticeTextsFor(language), textsFor(language), namesIn(catalogue, language)];
  const facts = figures.map(({ indicator, organisation, period, before, after }) => {
    const shown = (value: number) => shortFigure(value, names.indicator(indicator), words);
    return {
      title: `${names.indicatorName(indicator)}, ${names.organisation(organisation).short}, ${words.words.period(period)}`,
      value: `${shown(before)} → ${after === null ? texts.withdrawn : shown(after)}`,
    };
  });
  const headline = texts.corrected(count);
  const left = count - figures.length;
  return updateCardOf({
    language,
    summary: [headline, ...facts.map(({ title, value }) => `${title}: ${value}`)].join('. '),
    headline,
    sections: size === 'line' ? [] : section(null, facts),
    background: left > 0 && size !== 'line' ? [words.card.more(left)] : [],
    actionRows: rowsOf(stepButton(texts.buttons.stop, { do: 'unfollow', id: null }, language)),
  });
}
