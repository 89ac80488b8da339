// The door of this room: every outcome of teaching Klarsyn a word has its card.
import type { Language } from '../../language.ts';
import { longestSynonym } from '../../learning/word-fault.ts';
import type { UnansweredGroup } from '../../learning/unanswered.ts';
import { learningTextsFor } from '../../texts/learning.ts';
import { textsFor } from '../../texts/texts.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { shorten } from '../displayed-text.ts';
import { rowsOf } from '../updates/action-button.ts';
import { emptyField, type Field } from '../updates/fields.ts';
import { renderForm } from '../updates/form-card.ts';
import { sentenceCard } from '../updates/obstacle-cards.ts';
import { learnButton, sendButton } from './learn-action.ts';
import { learningCardOf, meantLabel } from './learning-view.ts';
import type { Learning, TeachFault, TeachForm } from './learning.ts';
import { stoppedCard, taughtCard, wordsCard } from './word-cards.ts';

const mostGroups = 6;
const mostWordings = 4;
const longestWording = 120;
const longestTyped = 200;

/** Makes the card of an outcome, and the sentence that says the same. */
export function learningCard(learning: Learning, context: CardContext): RenderedCard {
  const texts = learningTextsFor(context.language);
  switch (learning.kind) {
    case 'thumbed':
      return learning.up
        ? sentenceCard(texts.thumbed.up, [], context)
        : sentenceCard(texts.thumbed.down, [texts.thumbedDownThen], context);
    case 'only-admins':
      return sentenceCard(texts.onlyAdmins, [texts.onlyAdminsWhy], context);
    case 'not-here':
      return sentenceCard(texts.unanswered, [texts.notHere], context);
    case 'unanswered':
      return unansweredCard(learning, context);
    case 'teach':
      return teachCard(learning, context);
    case 'stopped':
      return stoppedCard(learning, context);
    case 'taught':
      return taughtCard(learning, context);
    case 'words':
      return wordsCard(learning, context);
  }
}

function unansweredCard(
  { groups, dismissed }: Extract<Learning, { readonly kind: 'unanswered' }>,
  { language }: CardContext,
): RenderedCard {
  const texts = learningTextsFor(language);
  const shown = groups.slice(0, mostGroups);
  const lines = [
    ...(dismissed ? [texts.dismissed] : []),
    groups.length === 0 ? texts.unansweredNone : texts.unansweredHow,
  ];
  return learningCardOf({
    language,
    summary: [`${texts.unanswered}.`, ...lines].join(' '),
    headline: texts.unanswered,
    lines,
    rows: shown.map((group) => ({
      title: wordingsOf(group, language),
      lines: [],
      background: [
        [
          texts.asked(group.times, group.people),
          texts.latest(textsFor(language).formats.moment(group.latest)),
          ...(group.why === 'unhelpful' ? [texts.foundUnhelpful] : []),
        ].join(' · '),
      ],
      actionRows: rowsOf(
        learnButton(texts.buttons.teach, { do: 'teach', group: group.likeness }, language),
        learnButton(texts.buttons.dismiss, { do: 'dismiss', group: group.likeness }, language),
      ),
    })),
    more: groups.length > shown.length ? [texts.moreGroups(groups.length - shown.length)] : [],
    actionRows: rowsOf(learnButton(texts.buttons.words, { do: 'words' }, language)),
  });
}

function wordingsOf({ wordings }: UnansweredGroup, language: Language): readonly string[] {
  const texts = learningTextsFor(language);
  const shown = wordings.slice(0, mostWordings).map((each) => texts.quoted(shorten(each, longestWording)));
  return wordings.length > shown.length ? [...shown, texts.moreChanges(wordings.length - shown.length)] : shown;
}

/** What the word is to mean, to be chosen or searched for, and the word. */
function teachCard({ group, candidates, typed, fault }: TeachForm, context: CardContext): RenderedCard {
  const { language } = context;
  const texts = learningTextsFor(language);
  const choices = candidates.map((meant) => ({
    title: meantLabel(meant, context),
    value: `${meant.kind}-${meant.code}`,
  }));
  const isThere = choices.some(({ value }) => value === typed.meant);
  const first = { title: texts.choose, value: 'none' };
  const step = { group: group.likeness };
  const line = (id: 'word' | 'search', label: string, longest: number): Partial<Field> => {
    return { line: [{ id, label, value: shorten(typed[id], longestTyped), longest }] };
  };
  const told = fault === null ? [] : [faultText(fault, language)];
  const at = fault === null ? null : (fieldOf[fault.kind] ?? 'word');
  const field = (name: keyof typeof typed, own: Partial<Field>): Field => {
    return { ...emptyField, ...own, faults: at === name ? told : [] };
  };
  return renderForm({
    language,
    summary: [`${texts.teach}.`, ...told].join(' '),
    headline: texts.teach,
    banner: fault === null || fault.kind === 'nothing-found' ? [] : [texts.notAdded],
    lines: wordingsOf(group, language),
    fields: [
      field('meant', {
        choice: [
          {
            ...{ id: 'meant', label: texts.meant, several: false, choices: [first, ...choices] },
            value: isThere ? typed.meant : 'none',
          },
        ],
      }),
      field('search', line('search', texts.search, longestTyped)),
      field('word', line('word', texts.word(longestSynonym.characters), longestTyped)),
    ],
    actionRows: rowsOf(
      sendButton(texts.buttons.try, { do: 'try', ...step }, language, 'positive'),
      sendButton(texts.buttons.search, { do: 'search', ...step }, language, 'default'),
      learnButton(texts.buttons.list, { do: 'unanswered' }, language),
    ),
  });
}

/** Where a fault is told; at the word unless told otherwise. */
const fieldOf: Readonly<Partial<Record<TeachFault['kind'], keyof TeachForm['typed']>>> = {
  'meant-needed': 'meant',
  'nothing-found': 'search',
};

function faultText(fault: TeachFault, language: Language): string {
  const texts = learningTextsFor(language);
  if (fault.kind === 'nothing-found') return texts.nothingFound;
  if (fault.kind !== 'taken') return texts.fault[fault.kind];
  return texts.taken(typeof fault.by === 'string' ? fault.by : fault.by.name[language]);
}
