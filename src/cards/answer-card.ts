// The one door of this room: every outcome has its card.
import type { Answer } from './answer.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { aboutCard, whyCard } from './about-cards.ts';
import { indicatorsCard, organisationsCard } from './catalogue-cards.ts';
import { choiceCard } from './choice-card.ts';
import { combinationCard } from './combination-card.ts';
import { comparisonCard } from './comparison-card.ts';
import { derivedCard } from './derived-card.ts';
import { helpCard } from './help-card.ts';
import { inUnit } from './in-unit.ts';
import { measureCard } from './measure-card.ts';
import { measuresCard } from './measures-card.ts';
import { missingCard } from './missing-card.ts';
import { notUnderstoodCard } from './not-understood-card.ts';
import { faultCard, unreadableButtonCard } from './notice-card.ts';
import { overviewCard } from './overview-card.ts';
import { seriesCard } from './series-card.ts';
import { valueCard } from './value-card.ts';

/** Makes the card of an answer, and the sentence that says the same. Throws only on faults of ours. */
export function answerCard(answer: Answer, given: CardContext): RenderedCard {
  switch (answer.kind) {
    case 'values': {
      const { question, found, context } = inUnit(answer, given);
      if (found.kind === 'none') return missingCard(question, found, context);
      if (found.derived !== null) return derivedCard(question, { ...found, derived: found.derived }, context);
      if (found.lines.length > 1) return comparisonCard(question, found, context);
      if (found.periods.length > 1) return seriesCard(question, found, context);
      return valueCard(question, found, context);
    }
    case 'why':
      return answer.found.kind === 'none'
        ? missingCard(answer.question, answer.found, given)
        : whyCard(answer.question, answer.found, given);
    case 'about':
      return aboutCard(answer.question, answer.found, given);
    case 'combination':
      return combinationCard(answer.question, answer.found, given);
    case 'overview':
      return overviewCard(answer.question, answer.found, given);
    case 'indicators':
      return indicatorsCard(answer.question, answer.found, given);
    case 'organisations':
      return organisationsCard(answer.question, answer.found, given);
    case 'measures':
      return measuresCard(answer.question, answer, given);
    case 'measure':
      return measureCard(answer.question, answer.measure, given);
    case 'help':
      return helpCard(answer, given);
    case 'choice':
      return choiceCard(answer, given);
    case 'not-understood':
      return notUnderstoodCard(answer, given);
    case 'unreadable-button':
      return unreadableButtonCard(given);
    case 'fault':
      return faultCard(answer.errorId, given);
  }
}
