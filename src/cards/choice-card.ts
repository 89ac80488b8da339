// Several questions fit what was written: the person chooses, with buttons that carry the finished questions.
import { textsFor } from '../texts/texts.ts';
import type { Choice } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { choiceRows } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';

interface ChoiceView extends CardView {
  readonly headline: string;
  readonly why: string;
  readonly buttonRows: readonly ButtonRow[];
}

/** The card that asks which of several questions was meant. */
export function choiceCard(choice: Choice, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const headline = texts.dialogue.choose[choice.differsIn];
  const buttonRows = choiceRows(choice.options, context, texts);
  const labels = buttonRows.flatMap(({ buttons }) => buttons.map(({ title }) => title));
  const view: ChoiceView = {
    language: context.language,
    summary: `${headline} ${texts.formats.list(labels)}.`,
    headline,
    why: texts.dialogue.chooseWhy,
    buttonRows,
  };
  return render('choice', view);
}
