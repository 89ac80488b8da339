// What has changed since a chat last heard: one measure or many, and the summary of a day or a week.
import type { Language } from '../../language.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Size } from '../../notifications/message.ts';
import { textsFor } from '../../texts/texts.ts';
import { noticeTextsFor } from '../../texts/notices.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { cut } from '../cut.ts';
import { shorten } from '../displayed-text.ts';
import { saving, tkr } from '../saving.ts';
import { rowsOf, stepButton } from '../updates/action-button.ts';
import { noteFact, wayOn } from '../updates/saved-cards.ts';
import { changedFacts, titleOf, type Fact } from '../updates/state-words.ts';
import { section, updateCardOf, type Section } from '../updates/update-view.ts';
import type { Notice, ToldNews } from './notice.ts';

/** Measures told of one by one; more are counted. */
const mostWhole = 5;
const mostShort = 12;
const mostLate = 8;
const longestName = 60;
const longestNote = 200;

/** What has changed. */
export function changesCard(news: readonly ToldNews[], size: Size, { language }: CardContext): RenderedCard {
  const texts = noticeTextsFor(language);
  const [only, ...others] = news;
  const stop = stepButton(texts.buttons.stop, { do: 'unfollow', id: null }, language);
  if (only && others.length === 0) {
    const title = titleOf(only.known, language);
    const facts = size === 'line' ? [] : factsOf(only, language);
    return updateCardOf({
      language,
      summary: `${title}. ${factsOf(only, language)
        .map((fact) => `${fact.title}: ${fact.value}`)
        .join(', ')}`,
      headline: title,
      background: [whoAndWhen(only, language)],
      sections: section(null, facts),
      actionRows: rowsOf(
        ...(size === 'line' ? [] : [showButton(only.known, language), ...wayOn(only.known, language)]),
        stop,
      ),
    });
  }
  const headline = texts.changed(news.length);
  return updateCardOf({
    language,
    summary: `${headline}: ${news
      .slice(0, mostShort)
      .map(({ known }) => titleOf(known, language))
      .join('. ')}`,
    headline,
    sections: newsSections(news, size, language),
    actionRows: rowsOf(stop),
  });
}

/** The summary of a day or a week: what changed, what is late, what was expected and what was realised. */
export function digestCard(
  { since, news, late, expectedTkr, realisedTkr }: Extract<Notice, { readonly kind: 'digest' }>,
  size: Size,
  { language }: CardContext,
): RenderedCard {
  const texts = noticeTextsFor(language);
  const words = textsFor(language);
  const headline = texts.digest(words.formats.moment(since));
  const changed = news.length === 0 ? texts.digestNothing : `${texts.changed(news.length)}.`;
  const lateLines = late.map((measure) => {
    const due = measure.due === null ? '' : `, ${words.formats.date(measure.due)}`;
    return `${titleOf(measure, language)}${due}`;
  });
  return updateCardOf({
    language,
    summary: `${headline}. ${changed}`,
    headline,
    lines: [changed],
    chart: size === 'whole' && expectedTkr > 0 ? [barsOf(expectedTkr, realisedTkr, language)] : [],
    sections: [
      ...newsSections(news, size, language),
      ...(late.length === 0 || size === 'line'
        ? []
        : section(texts.digestLate(late.length), [], cut(lateLines, mostLate, words))),
      ...section(texts.digestSavings, [
        { title: texts.expectedBar, value: tkr(expectedTkr, words) },
        { title: texts.realisedBar, value: tkr(realisedTkr, words) },
      ]),
    ],
    actionRows: rowsOf(stepButton(texts.buttons.stop, { do: 'unfollow', id: null }, language)),
  });
}

function newsSections(news: readonly ToldNews[], size: Size, language: Language): readonly Section[] {
  const { moreMeasures } = noticeTextsFor(language);
  if (size === 'line') return [];
  const most = size === 'whole' ? mostWhole : mostShort;
  const told = news.slice(0, most).flatMap((each) => {
    const who = whoAndWhen(each, language);
    return section(titleOf(each.known, language), size === 'whole' ? factsOf(each, language) : [], [who]);
  });
  return [...told, ...(news.length > most ? section(null, [], [moreMeasures(news.length - most)]) : [])];
}

function factsOf({ before, after, entries, known }: ToldNews, language: Language): readonly Fact[] {
  const notes = entries.flatMap(({ note }) => noteFact(shorten(note, longestNote), language));
  if (before) return [...changedFacts(before, after, language), ...notes];
  const words = textsFor(language);
  const { field } = updateTextsFor(language);
  return [
    { title: field.status, value: words.words.status[known.status] },
    { title: field.expected, value: saving(known.expected, words) },
    ...notes,
  ];
}

/** Everybody who had a hand in it, once, and when it was last. */
function whoAndWhen({ entries, before }: ToldNews, language: Language): string {
  const texts = noticeTextsFor(language);
  const { formats } = textsFor(language);
  const names = [...new Set(entries.flatMap(({ by }) => (by ? [shorten(by.name, longestName)] : [])))];
  const by = shorten(formats.list(names), 2 * longestName);
  const who = before ? by || texts.imported : [texts.newMeasure, by].filter((word) => word !== '').join(' · ');
  const last = entries.at(-1);
  return last ? updateTextsFor(language).savedBy(who, formats.moment(last.at)) : who;
}

function showButton({ code }: Measure, language: Language) {
  return stepButton(updateTextsFor(language).buttons.show, { do: 'show', measure: code }, language);
}

function barsOf(expectedTkr: number, realisedTkr: number, language: Language) {
  const texts = noticeTextsFor(language);
  return {
    title: texts.digestSavings,
    bars: [
      { x: texts.expectedBar, y: expectedTkr },
      { x: texts.realisedBar, y: realisedTkr },
    ],
  };
}
