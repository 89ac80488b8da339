// What came of trying a word, and the words that have been added.
import type { ChangedAnswer } from '../../learning/replay.ts';
import { thingMeant } from '../../learning/synonym.ts';
import type { Catalogue } from '../../understanding/catalogue.ts';
import type { Meaning, Question } from '../../understanding/question.ts';
import { learningTextsFor } from '../../texts/learning.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Language } from '../../language.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { shorten } from '../displayed-text.ts';
import { questionLabel } from '../question-label.ts';
import { rowsOf } from '../updates/action-button.ts';
import { learnButton } from './learn-action.ts';
import { learningCardOf, meantInText } from './learning-view.ts';
import type { Learning } from './learning.ts';

type Of<Kind extends Learning['kind']> = Extract<Learning, { readonly kind: Kind }>;

const mostChanges = 10;
const mostWords = 12;
const mostOptions = 3;
const longestWording = 120;
const longestName = 60;

/** Which known answers a word would change: the reason why it was not added. */
export function stoppedCard({ group, synonym, changes }: Of<'stopped'>, context: CardContext): RenderedCard {
  const { language, catalogue } = context;
  const texts = learningTextsFor(language);
  const shown = changes.slice(0, mostChanges);
  const headline = texts.stopped(changes.length);
  const why = texts.stoppedWhy(shorten(synonym.word, longestName), meantInText(synonym.meant, context));
  return learningCardOf({
    language,
    summary: `${headline}. ${why}`,
    headline,
    lines: [why],
    rows: shown.map(({ text, before, after }: ChangedAnswer) => ({
      title: [texts.quoted(shorten(text, longestWording))],
      lines: [
        texts.answerBefore(answersLabel(before, catalogue, language)),
        texts.answerAfter(answersLabel(after, catalogue, language)),
      ],
      background: [],
      actionRows: [],
    })),
    more: changes.length > shown.length ? [texts.moreChanges(changes.length - shown.length)] : [],
    actionRows: rowsOf(
      learnButton(texts.buttons.change, { do: 'teach', group }, language),
      learnButton(texts.buttons.list, { do: 'unanswered' }, language),
    ),
  });
}

/** The word is added: what it means, and how many have their answer. */
export function taughtCard({ id, synonym, answered }: Of<'taught'>, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = learningTextsFor(language);
  const headline = texts.taught(shorten(synonym.word, longestName), meantInText(synonym.meant, context));
  const line = answered === 0 ? texts.toldNobody : texts.told(answered);
  return learningCardOf({
    language,
    summary: `${headline}. ${line}`,
    headline,
    lines: [line],
    rows: [],
    more: [],
    actionRows: rowsOf(
      learnButton(texts.buttons.list, { do: 'unanswered' }, language),
      learnButton(texts.buttons.words, { do: 'words' }, language),
      learnButton(texts.buttons.takeBack, { do: 'take-back', id }, language),
    ),
  });
}

/** The words that have been added, each with who did it and the way to take it back. */
export function wordsCard({ synonyms, takenBack }: Of<'words'>, context: CardContext): RenderedCard {
  const { language, catalogue } = context;
  const texts = learningTextsFor(language);
  const { formats } = textsFor(language);
  const shown = synonyms.slice(0, mostWords);
  const lines = [
    ...(takenBack ? [texts.takenBack(shorten(takenBack.word, longestName))] : []),
    ...(synonyms.length === 0 ? [texts.wordsNone] : []),
  ];
  return learningCardOf({
    language,
    summary: [`${texts.words}.`, ...lines].join(' '),
    headline: texts.words,
    lines,
    rows: shown.map(({ id, word, meant, by, at }) => ({
      title: [],
      lines: [
        thingMeant(meant, catalogue)
          ? texts.meansNow(shorten(word, longestName), meantInText(meant, context))
          : texts.rests(shorten(word, longestName)),
      ],
      background: [texts.addedBy(shorten(by.name, longestName), formats.moment(at))],
      actionRows: rowsOf(learnButton(texts.buttons.takeBack, { do: 'take-back', id }, language)),
    })),
    more: synonyms.length > shown.length ? [texts.moreWords(synonyms.length - shown.length)] : [],
    actionRows: rowsOf(learnButton(texts.buttons.list, { do: 'unanswered' }, language)),
  });
}

function answersLabel(meanings: readonly Meaning[], catalogue: Catalogue, language: Language): string {
  const texts = learningTextsFor(language);
  const shown = textsFor(language);
  const labels = (questions: readonly Question[]) =>
    questions.map((question) => questionLabel(question, catalogue, shown));
  const label = (meaning: Meaning): string => {
    if (meaning.kind === 'not-understood') return texts.noAnswer;
    if (meaning.kind !== 'choice') return labels([meaning]).join('');
    return texts.choice(shown.formats.list(labels(meaning.options.slice(0, mostOptions))));
  };
  return meanings.map(label).join('; ');
}
