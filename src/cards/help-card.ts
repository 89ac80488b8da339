// What Klarsyn can do, from which documents, with questions to try. A greeting gets a greeting first, thanks no more than that.
import { textsFor } from '../texts/texts.ts';
import type { HelpQuestion } from '../understanding/question.ts';
import type { AskButton } from './ask-button.ts';
import { choicesAmong } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { shorten } from './displayed-text.ts';
import { thanksCard } from './notice-card.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';

interface HelpView extends CardView {
  readonly greeting: readonly string[];
  readonly headline: string;
  readonly abilities: readonly string[];
  readonly basis: string;
  readonly examples: readonly { readonly heading: string; readonly choices: readonly AskButton[] }[];
}

const mostReviews = 3;
const longestTitle = 120;

/** The card that greets and helps. */
export function helpCard({ tone }: HelpQuestion, context: CardContext): RenderedCard {
  const { catalogue, language, followUps } = context;
  const texts = textsFor(language);
  const { dialogue, formats } = texts;
  if (tone === 'thanks') return thanksCard(context);
  const greeting = tone === 'greeting' ? [dialogue.greeting] : [];
  const reviews = catalogue.reviews.slice(-mostReviews).map(({ title }) => shorten(title[language], longestTitle));
  const choices = choicesAmong(
    followUps.map(({ question }) => question),
    context,
    texts,
  );
  const view: HelpView = {
    language,
    summary: [...greeting, `${dialogue.helpHeadline}.`].join(' '),
    greeting,
    headline: dialogue.helpHeadline,
    abilities: dialogue.helpAbilities,
    basis: reviews.length === 0 ? dialogue.helpNothingLoaded : dialogue.helpBasis(formats.list(reviews)),
    examples: choices.length === 0 ? [] : [{ heading: dialogue.examples, choices }],
  };
  return render('help', view);
}
