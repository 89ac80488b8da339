// The one door of this room: every outcome has its card.
import type { Answer } from './answer.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { choiceCard } from './choice-card.ts';
import { comparisonCard } from './comparison-card.ts';
import { helpCard } from './help-card.ts';
import { measureCard } from './measure-card.ts';
import { measuresCard } from './measures-card.ts';
import { missingCard } from './missing-card.ts';
import { notUnderstoodCard } from './not-understood-card.ts';
import { faultCard, unreadableButtonCard } from './notice-card.ts';
import { seriesCard } from './series-card.ts';
import { valueCard } from './value-card.ts';

/** Makes the card of an answer, and the sentence that says the same. Throws only on faults of ours. */
export function answerCard(answer: Answer, context: CardContext): RenderedCard {
  switch (answer.kind) {
    case 'values': {
      const { question, found } = answer;
      if (found.kind === 'none') return missingCard(question, found, context);
      if (found.lines.length > 1) return comparisonCard(question, found, context);
      if (found.periods.length > 1) return seriesCard(question, found, context);
      return valueCard(question, found, context);
    }
    case 'measures':
      return measuresCard(answer.question, answer.found, context);
    case 'measure':
      return measureCard(answer.question, answer.measure, context);
    case 'help':
      return helpCard(answer, context);
    case 'choice':
      return choiceCard(answer, context);
    case 'not-understood':
      return notUnderstoodCard(answer, context);
    case 'unreadable-button':
      return unreadableButtonCard(context);
    case 'fault':
      return faultCard(answer.errorId, context);
  }
}
