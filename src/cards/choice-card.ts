// Several questions fit what was written: the person chooses, with buttons that carry the finished questions.
import { textsFor } from '../texts/texts.ts';
import type { Choice } from '../understanding/question.ts';
import type { AskButton } from './ask-button.ts';
import { choicesAmong } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';

interface ChoiceView extends CardView {
  readonly headline: string;
  readonly why: string;
  readonly choices: readonly AskButton[];
}

/** The card that asks which of several questions was meant. */
export function choiceCard(choice: Choice, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const headline = texts.dialogue.choose[choice.differsIn];
  const choices = choicesAmong(choice.options, context, texts);
  const labels = choices.map(({ title }) => title);
  const view: ChoiceView = {
    language: context.language,
    summary: `${headline} ${texts.formats.list(labels)}.`,
    headline,
    why: choice.isNear ? texts.dialogue.chooseNear : texts.dialogue.chooseWhy,
    choices,
  };
  return render('choice', view);
}
