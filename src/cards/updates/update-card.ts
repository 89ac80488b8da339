// The door of this room: every outcome of a command has its card.
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor } from '../../texts/updates.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { namesIn } from '../names.ts';
import { stepButton } from './action-button.ts';
import { followingCard } from '../notices/following-card.ts';
import { addFormCard } from './add-form-card.ts';
import { formCard } from './form-card.ts';
import { historyCard } from './history-card.ts';
import { myMeasuresCard } from './my-measures-card.ts';
import {
  askedOwnerCard,
  conflictCard,
  notPermittedCard,
  notUndoneCard,
  sentenceCard,
  unclearCard,
} from './obstacle-cards.ts';
import { personalCard } from './personal-card.ts';
import { previewCard, savedCard, unchangedCard } from './saved-cards.ts';
import { namesOf } from './state-words.ts';
import type { Update } from './update.ts';
import { updateCardOf } from './update-view.ts';

/** Makes the card of an outcome, and the sentence that says the same. Throws only on faults of ours. */
export function updateCard(update: Update, context: CardContext): RenderedCard {
  const texts = updateTextsFor(context.language);
  switch (update.kind) {
    case 'preview':
      return previewCard(update, context);
    case 'form':
      return formCard(update, context);
    case 'saved':
      return savedCard(update, context);
    case 'unchanged':
    case 'cancelled':
      return unchangedCard(update, context);
    case 'conflict':
      return conflictCard(update, context);
    case 'not-permitted':
      return notPermittedCard(update, context);
    case 'asked-owner':
      return askedOwnerCard(update, context);
    case 'not-undone':
      return notUndoneCard(update, context);
    case 'nothing-to-undo':
      return sentenceCard(texts.buttons.undo, [texts.notUndone.nothing], context);
    case 'history':
      return historyCard(update, context);
    case 'my-measures':
      return myMeasuresCard(update, context);
    case 'controllers': {
      const names = namesOf(update.people, context.language);
      const say = update.appointed ? texts.controllerAppointed : texts.controllerDismissed;
      return sentenceCard(say(names, update.people.length), update.appointed ? [texts.controllerCan] : [], context);
    }
    case 'role-needed':
      return sentenceCard(texts.notPermitted[update.role], [], context);
    case 'add-form':
      return addFormCard(update, context);
    case 'no-review':
      return sentenceCard(texts.add.noReview, [], context);
    case 'which-measure':
      return whichMeasureCard(update, context);
    case 'kept':
    case 'forgotten':
    case 'not-forgotten':
      return personalCard(update, context);
    case 'unclear':
      return unclearCard(update, context);
    default:
      return followingCard(update, context);
  }
}

function whichMeasureCard(
  { options }: Extract<Parameters<typeof updateCard>[0], { readonly kind: 'which-measure' }>,
  { catalogue, language }: CardContext,
): RenderedCard {
  const texts = updateTextsFor(language);
  const names = namesIn(catalogue, language);
  return updateCardOf({
    language,
    summary: texts.whichMeasure,
    headline: texts.whichMeasure,
    choices: options.flatMap((command) => {
      if (command.measure === null) return [];
      const { number, name } = names.measure(command.measure);
      const title = textsFor(language).measures.title(String(number), name);
      const { data } = stepButton(title, { do: 'command', command }, language);
      return [{ title, data }];
    }),
  });
}
