// Short notices in the place of an answer: a fault of ours, too much at once, and a button that we no longer can read.
import { textsFor } from '../texts/texts.ts';
import type { AskButton } from './ask-button.ts';
import { choicesAmong } from './ask-button.ts';
import type { CardContext, RenderedCard } from './card.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';

interface NoticeView extends CardView {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly choices: readonly AskButton[];
}

/** The card for a fault of ours, with the id under which it is logged. */
export function faultCard(errorId: string, context: CardContext): RenderedCard {
  const { faultHeadline, faultRemedy, faultId } = textsFor(context.language).dialogue;
  return notice(faultHeadline, [faultRemedy, faultId(errorId)], { ...context, followUps: [] });
}

/** The card for somebody who asks too much at once. */
export function busyCard(context: CardContext): RenderedCard {
  const { busyHeadline, busyRemedy } = textsFor(context.language).dialogue;
  return notice(busyHeadline, [busyRemedy], { ...context, followUps: [] });
}

/** The card for somebody who says thank you. */
export function thanksCard(context: CardContext): RenderedCard {
  return notice(textsFor(context.language).dialogue.thanks, [], { ...context, followUps: [] });
}

/** The card for a button from an older or foreign card. */
export function unreadableButtonCard(context: CardContext): RenderedCard {
  const { oldButtonHeadline, oldButtonRemedy } = textsFor(context.language).dialogue;
  return notice(oldButtonHeadline, [oldButtonRemedy], context);
}

function notice(headline: string, lines: readonly string[], context: CardContext): RenderedCard {
  const view: NoticeView = {
    language: context.language,
    summary: [`${headline}.`, ...lines].join(' '),
    headline,
    lines,
    choices: choicesAmong(
      context.followUps.map(({ question }) => question),
      context,
      textsFor(context.language),
    ),
  };
  return render('notice', view);
}
