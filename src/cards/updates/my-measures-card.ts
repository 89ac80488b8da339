// The measures of one person, the most pressing first, changed in one go. A row that could not be saved says why and keeps what
// was typed; the others are saved.
import { textsFor } from '../../texts/texts.ts';
import { updateTextsFor, type UpdateTexts } from '../../texts/updates.ts';
import type { Language } from '../../language.ts';
import type { CardContext, RenderedCard } from '../card.ts';
import { render, type CardView } from '../render.ts';
import { rowsOf, stepButton, submitButton, type ActionButton, type ActionRow } from './action-button.ts';
import { fieldFor, type Field } from './fields.ts';
import { sentenceCard } from './obstacle-cards.ts';
import { titleOf } from './state-words.ts';
import type { FormField } from './status-action.ts';
import type { MyMeasures, MyRow } from './update.ts';

interface MyMeasuresView extends CardView {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly rows: readonly RowView[];
  readonly actionRows: readonly ActionRow[];
  readonly background: readonly string[];
}

interface RowView {
  readonly title: string;
  readonly state: string;
  readonly color: 'Attention' | 'Good' | 'Default';
  readonly fields: readonly Field[];
  readonly actionRows: readonly ActionRow[];
}

const inRow: readonly FormField[] = ['status', 'sharePercent', 'note'];
/** Where the card comes of itself, in the place of "my measures". */
interface Heading {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly buttons: readonly ActionButton[];
  /** What else can be done, below all. */
  readonly background: readonly string[];
}

/** One card with what waits for a person. */
export function myMeasuresCard(mine: MyMeasures, context: CardContext, heading: Heading | null = null): RenderedCard {
  const { language } = context;
  const texts = updateTextsFor(language);
  if (mine.rows.length === 0) return sentenceCard(texts.mine, [texts.mineNone, texts.mineNoneRemedy], context);
  const headline = heading?.headline ?? texts.mine;
  const lines = [
    ...(heading?.lines ?? []),
    ...resultLines(mine.result, texts),
    ...(mine.more > 0 ? [texts.mineMore(mine.more)] : []),
  ];
  const rows = mine.rows.map(({ measure }) => ({ measure: measure.code, version: measure.version }));
  const view: MyMeasuresView = {
    language,
    summary: [`${headline}.`, ...lines, ...mine.rows.map((row) => `${titleOf(row.measure, language)}.`)].join(' '),
    headline,
    lines,
    rows: mine.rows.map((row) => rowView(row, mine.key, language)),
    actionRows: rowsOf(
      submitButton(texts.buttons.saveAll, { do: 'rows', rows, key: mine.key }, language),
      ...(heading?.buttons ?? []),
    ),
    background: heading?.background ?? [],
  };
  return render('my-measures', view);
}

function rowView(row: MyRow, key: string, language: Language): RowView {
  const texts = updateTextsFor(language);
  const { measure, wait, outcome } = row;
  const { formats } = textsFor(language);
  const due = measure.due === null ? [] : [`${texts.field.due.toLowerCase()} ${formats.date(measure.due)}`];
  const state = outcome === 'none' ? texts.wait[wait] : outcomeWords(outcome, texts);
  const isAsked = wait === 'asked-to-take-over';
  const step = { do: 'confirm', measure: measure.code, version: measure.version, key } as const;
  const filled = { ...row, suffix: `:${measure.code}` };
  return {
    title: titleOf(measure, language),
    state: [state, ...due].join(' · '),
    color: outcome === 'saved' ? 'Good' : outcome === 'none' && wait !== 'late' ? 'Default' : 'Attention',
    fields: isAsked ? [] : inRow.map((name) => fieldFor(name, filled, language)),
    actionRows: isAsked
      ? rowsOf(
          stepButton(texts.buttons.takeOver, { ...step, change: { takesOver: true } }, language, 'positive'),
          stepButton(texts.buttons.decline, { ...step, change: { takesOver: false } }, language),
        )
      : rowsOf(stepButton(texts.buttons.moreFields, { do: 'open', measure: measure.code }, language)),
  };
}

function outcomeWords(outcome: Exclude<MyRow['outcome'], 'none'>, texts: UpdateTexts): string {
  if (outcome === 'saved') return texts.saved;
  return outcome === 'conflict' ? texts.conflict : texts.notPermitted.owner;
}

function resultLines(result: MyMeasures['result'], texts: UpdateTexts): readonly string[] {
  if (!result) return [];
  const lines = [
    ...(result.saved > 0 ? [texts.rowsSaved(result.saved)] : []),
    ...(result.left > 0 ? [texts.rowsLeft(result.left)] : []),
  ];
  return lines.length > 0 ? lines : [texts.rowsUntouched];
}
