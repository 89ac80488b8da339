// We will not guess: says what was understood, what was not, and what can be answered that lies nearest.
import type { Texts } from '../texts/texts.ts';
import { learningTextsFor } from '../texts/learning.ts';
import { textsFor } from '../texts/texts.ts';
import type { NotUnderstood } from '../understanding/question.ts';
import type { AskButton } from './ask-button.ts';
import { choicesAmong } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { shorten } from './displayed-text.ts';
import { namesIn } from './names.ts';
import { organisationsLabel, wishLabel } from './question-label.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';

interface NotUnderstoodView extends CardView {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly offers: readonly { readonly heading: string; readonly choices: readonly AskButton[] }[];
}

const mostUnknown = 4;
const longestWords = 80;

/** The card for a text that has no answer as it stands. */
export function notUnderstoodCard(meaning: NotUnderstood, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const { headline, remedy } = texts.dialogue.notUnderstood[meaning.reason];
  const unknown = meaning.unknown
    .slice(0, mostUnknown)
    .map(({ words, as }) => texts.dialogue.unknown[as](shorten(words, longestWords)));
  const isNear = meaning.nearest.length > 0;
  const offered = isNear ? meaning.nearest : context.followUps.map(({ question }) => question);
  const choices = choicesAmong(offered, context, texts);
  const view: NotUnderstoodView = {
    language: context.language,
    summary: [`${headline}.`, ...unknown, remedy].join(' '),
    headline,
    lines: [
      ...[...unknown, ...understoodPart(meaning, context, texts), remedy],
      ...(context.waits ? [learningTextsFor(context.language).kept] : []),
    ],
    offers:
      choices.length === 0 ? [] : [{ heading: isNear ? texts.dialogue.nearest : texts.dialogue.examples, choices }],
  };
  return render('not-understood', view);
}

/** The parts that were understood, in one line; none when there was nothing. */
function understoodPart({ understood }: NotUnderstood, context: CardContext, texts: Texts): readonly string[] {
  const names = namesIn(context.catalogue, context.language);
  const { indicator, organisations, periods } = understood;
  const parts = [
    ...(indicator === null ? [] : [`${texts.card.indicator} ${names.indicatorName(indicator)}`]),
    ...(organisations.length === 0
      ? []
      : [`${texts.card.organisation} ${organisationsLabel(organisations, names, texts)}`]),
    ...(periods === null ? [] : [`${texts.card.period} ${wishLabel(periods, texts)}`]),
  ];
  return parts.length === 0 ? [] : [`${texts.dialogue.understoodPart}: ${parts.join(' · ')}.`];
}
