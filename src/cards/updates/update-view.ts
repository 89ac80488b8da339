// The view that most outcomes of an update share: what happened, of which measure, what changed, what can be done next.
import { render, type CardView } from '../render.ts';
import type { RenderedCard } from '../card.ts';
import type { ActionButton, ActionRow } from './action-button.ts';
import type { Fact } from './state-words.ts';

export interface UpdateView extends CardView {
  readonly banner: readonly { readonly style: 'good' | 'warning' | 'attention' | 'accent'; readonly text: string }[];
  readonly headline: string;
  readonly lines: readonly string[];
  /** Amounts beside each other; clients without charts have them in a section as well. */
  readonly chart: readonly { readonly title: string; readonly bars: readonly { x: string; y: number }[] }[];
  readonly sections: readonly Section[];
  readonly choices: readonly Pick<ActionButton, 'title' | 'data'>[];
  readonly background: readonly string[];
  readonly actionRows: readonly ActionRow[];
}

export interface Section {
  /** None or one. */
  readonly heading: readonly string[];
  readonly lines: readonly string[];
  readonly factSet: readonly { readonly facts: readonly Fact[] }[];
}

type Always = 'language' | 'summary' | 'headline';

/** What is left out is not shown. */
export function updateCardOf(view: Pick<UpdateView, Always> & Partial<UpdateView>): RenderedCard {
  const nothing = { banner: [], lines: [], chart: [], sections: [], choices: [], background: [], actionRows: [] };
  const whole: UpdateView = { ...nothing, ...view };
  return render('update', whole);
}

/** A part of the card with a heading; nothing in it, no part. */
export function section(
  heading: string | null,
  facts: readonly Fact[],
  lines: readonly string[] = [],
): readonly Section[] {
  if (facts.length === 0 && lines.length === 0) return [];
  return [{ heading: heading === null ? [] : [heading], lines, factSet: facts.length === 0 ? [] : [{ facts }] }];
}
