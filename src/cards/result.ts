// The view that most answers share: a big figure or none, a headline, lines, tables, then what stands below every answer.
import type { ButtonRow } from './ask-button.ts';
import type { RenderedCard } from './card.ts';
import type { Reasons } from './movement.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import type { TableView } from './table.ts';
import type { Frame } from './frame.ts';

export interface ResultView extends CardView, Frame {
  readonly figure: readonly string[];
  readonly unit: readonly string[];
  readonly headline: string;
  readonly lines: readonly string[];
  readonly table: readonly TableView[];
  readonly notes: readonly string[];
  readonly reasons: readonly Reasons[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

type Always = 'language' | 'summary' | 'headline' | 'background' | 'buttonRows' | keyof Frame;

/** What is left out is not shown. */
export function resultCard(view: Pick<ResultView, Always> & Partial<ResultView>): RenderedCard {
  const nothing = { figure: [], unit: [], lines: [], table: [], notes: [], reasons: [] };
  const whole: ResultView = { ...nothing, ...view };
  return render('result', whole);
}
