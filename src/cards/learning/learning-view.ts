// The view that the cards of learning share: a headline, rows with their own buttons, and buttons below.
import type { Meant } from '../../learning/synonym.ts';
import { learningTextsFor } from '../../texts/learning.ts';
import { textsFor } from '../../texts/texts.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { shorten } from '../displayed-text.ts';
import { namesIn } from '../names.ts';
import { render, type CardView } from '../render.ts';
import type { ActionRow } from '../updates/action-button.ts';

export interface LearningView extends CardView {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly rows: readonly LearningRow[];
  readonly more: readonly string[];
  readonly actionRows: readonly ActionRow[];
}

export interface LearningRow {
  /** None or one. */
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly background: readonly string[];
  readonly actionRows: readonly ActionRow[];
}

export function learningCardOf(view: LearningView): RenderedCard {
  return render('learning', view);
}

const longestName = 100;

/** An indicator or a measure of the catalogue, by name. */
export function meantLabel({ kind, code }: Meant, { catalogue, language }: CardContext): string {
  const names = namesIn(catalogue, language);
  if (kind === 'indicator')
    return learningTextsFor(language).indicator(shorten(names.indicatorName(code), longestName));
  const { number, name } = names.measure(code);
  return textsFor(language).measures.title(String(number), shorten(name, longestName));
}

/** The same within a sentence. */
export function meantInText({ kind, code }: Meant, { catalogue, language }: CardContext): string {
  const names = namesIn(catalogue, language);
  const { meantInText: texts } = learningTextsFor(language);
  if (kind === 'indicator') return texts.indicator(shorten(names.indicatorName(code), longestName));
  const { number, name } = names.measure(code);
  return texts.measure(String(number), shorten(name, longestName));
}
