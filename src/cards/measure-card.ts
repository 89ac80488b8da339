// One measure, whole: what it is, what it should save, how it fares and who answers for it.
import type { Measure } from '../measures/measure.ts';
import { textsFor } from '../texts/texts.ts';
import type { Texts } from '../texts/texts.ts';
import { noticeTextsFor } from '../texts/notices.ts';
import { updateTextsFor } from '../texts/updates.ts';
import type { MeasureQuestion } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { followUpRows } from './ask-button.ts';
import { sourceLines, understoodMeasure } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { shorten } from './displayed-text.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import { saving, tkr } from './saving.ts';
import { rowsOf, statusAction, stepButton, type ActionRow } from './updates/action-button.ts';
import { wayOn } from './updates/saved-cards.ts';
import { frameOf, type Frame } from './frame.ts';

interface MeasureView extends CardView, Frame {
  readonly headline: string;
  readonly description: readonly string[];
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
  readonly actionRows: readonly ActionRow[];
  /** How a client keeps the card up to date: by itself for the one who asked, on demand for others. */
  readonly refresh: { readonly action: object; readonly userIds: readonly string[] };
}

const longestName = 160;
const longestDescription = 700;
const longestFact = 200;

/** The card for one measure. */
export function measureCard(question: MeasureQuestion, measure: Measure, context: CardContext): RenderedCard {
  const { catalogue, language } = context;
  const texts = textsFor(language);
  const names = namesIn(catalogue, language);
  const headline = texts.measures.title(String(measure.number), shorten(measure.name[language], longestName));
  const description = shorten(measure.description[language], longestDescription);
  const refreshing = { do: 'refresh', measure: measure.code } as const;
  const facts = factsOf(measure, names, texts);
  const askedFor = titleOf(question.aspect, texts);
  const isAsked = ({ title }: { readonly title: string }): boolean => title === askedFor;
  const sources = sourceLines([measure.source], texts);
  const fact = facts.find(isAsked);
  const asked = question.aspect === 'source' ? sources.join(' ') : fact && `${fact.title} ${fact.value}`;
  const whole = `${texts.words.status[measure.status]}, ${saving(measure.expected, texts)}`;
  const view: MeasureView = {
    language,
    summary: texts.values.summary(headline, asked ?? whole),
    headline,
    description: description === '' ? [] : [description],
    // What was asked for comes first.
    facts: [...facts.filter(isAsked), ...facts.filter((fact) => !isAsked(fact))],
    background: [...sources, understoodMeasure(question.measure, names, texts)],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
    actionRows: rowsOf(
      ...wayOn(measure, language),
      stepButton(noticeTextsFor(language).buttons.follow, { do: 'follow', measure: measure.code }, language),
    ),
    refresh: {
      action: { type: 'Action.Execute', verb: 'status/1', data: statusAction(refreshing, language) },
      userIds: context.viewer ? [context.viewer] : [],
    },
  };
  return render('measure', view);
}

/** The title of the fact that an aspect asks for; null when it is none of them. */
function titleOf(aspect: MeasureQuestion['aspect'], { measures }: Texts): string | null {
  switch (aspect) {
    case 'owner':
      return measures.owners;
    case 'status':
      return measures.status;
    case 'due':
      return measures.due;
    case 'savings':
      return measures.expected;
    case 'whole':
    case 'source':
      return null;
  }
}

function factsOf(measure: Measure, names: Names, texts: Texts): MeasureView['facts'] {
  const { measures, words, formats } = texts;
  const themes = measure.themes.map(({ theme, strength }) =>
    strength === 'core' ? names.term(theme) : measures.borderline(names.term(theme)),
  );
  const updates = updateTextsFor(texts.language);
  const share = words.unit.percent(formats.number(measure.sharePercent ?? 0, 0));
  const owners = measure.owners.map(({ name }) => name);
  return [
    { title: measures.status, value: words.status[measure.status] },
    ...(measure.sharePercent === null ? [] : [{ title: updates.field.sharePercent, value: share }]),
    { title: measures.expected, value: saving(measure.expected, texts) },
    {
      title: measures.realised,
      value: measure.realisedTkr === null ? measures.notReported : tkr(measure.realisedTkr, texts),
    },
    { title: measures.owners, value: owners.length === 0 ? measures.noOwner : formats.list(owners) },
    { title: measures.due, value: measure.due === null ? measures.noDue : formats.date(measure.due) },
    ...(measure.nextStep === '' ? [] : [{ title: updates.field.nextStep, value: measure.nextStep }]),
    ...(measure.handover ? [{ title: updates.field.handover, value: measure.handover.to.name }] : []),
    { title: measures.horizon, value: names.term(measure.horizon) },
    { title: measures.category, value: names.term(measure.category) },
    ...(themes.length === 0 ? [] : [{ title: measures.themes, value: themes.join(', ') }]),
    { title: measures.code, value: measure.code },
  ].map(({ title, value }) => ({ title, value: shorten(value, longestFact) }));
}
