// Several questions fit what was written: the person chooses, with buttons that carry the finished questions.
import { textsFor } from '../texts/texts.ts';
import type { Choice } from '../understanding/question.ts';
import type { AskButton } from './ask-button.ts';
import { choicesAmong } from './ask-button.ts';
import { byIndicator } from './question-label.ts';
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
  const apart = byIndicator(choice.options, context.catalogue, texts);
  const choices = choicesAmong(choice.options, context, texts, apart?.labels);
  const labels = choices.map(({ title }) => title);
  const why = choice.isNear ? texts.dialogue.chooseNear : texts.dialogue.chooseWhy;
  const view: ChoiceView = {
    language: context.language,
    summary: `${headline} ${texts.formats.list(labels)}.`,
    headline,
    why: apart ? `${why} ${texts.dialogue.allFor(apart.scope)}` : why,
    choices,
  };
  return render('choice', view);
}
