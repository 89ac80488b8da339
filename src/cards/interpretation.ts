// How a question was read, to be changed with one touch: a control for each part, and a button that asks again with just
// the changed parts changed.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Period, PeriodWish } from '../indicators/period.ts';
import type { Texts } from '../texts/texts.ts';
import type { Question, Scope } from '../understanding/question.ts';
import type { ButtonData } from './ask-button.ts';
import type { CardContext } from './card.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { organisationsLabel, wishLabel } from './question-label.ts';

interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface Control {
  readonly id: 'indicator' | 'group' | 'organisation' | 'period';
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

export interface Interpretation {
  readonly open: string;
  readonly again: string;
  readonly controls: readonly Control[];
  readonly data: ButtonData;
}

const mostChoices = 20;
/** What stands in a control when the question has something there that the control has no choice for. */
export const unchanged = 'unchanged';

/** The controls for a question about an indicator: one interpretation, in a list as templates want it. */
export function interpretationOf(
  question: Extract<Question, Scope>,
  found: ValuesAnswer,
  context: CardContext,
  texts: Texts,
): readonly Interpretation[] {
  const names = namesIn(context.catalogue, context.language);
  const existing = [...new Set(found.lines.flatMap(({ series }) => series.map(({ period }) => period)))];
  const controls = [
    indicators(question, context, names, texts),
    organisations(question, context, names, texts),
    periodControl(question.periods.value, existing, texts),
  ];
  return [interpretation(question, controls, context, texts)];
}

/** Controls with the button that asks the question again. */
export function interpretation(
  question: Question,
  controls: readonly Control[],
  { language }: CardContext,
  { buttons }: Texts,
): Interpretation {
  const data: ButtonData = {
    action: 'ask/1',
    language,
    question,
    withControls: true,
    msteams: { feedback: { hide: true } },
  };
  return { open: buttons.changeReading, again: buttons.askAgain, controls, data };
}

/** The indicator asked about, and the others of its group. */
function indicators({ indicator }: Scope, { catalogue }: CardContext, names: Names, texts: Texts): Control {
  const group = catalogue.indicators.get(indicator.value)?.group;
  const near = [...catalogue.indicators.values()].filter((each) => each.group === group).map(({ code }) => code);
  const codes = [...new Set([indicator.value, ...near])].slice(0, mostChoices);
  const choices = codes.map((code) => ({ title: names.indicatorName(code), value: code }));
  return { id: 'indicator', label: texts.card.indicator, value: indicator.value, choices };
}

/** Those that have the indicator; a list of several stands as one choice. */
function organisations(question: Scope, { catalogue }: CardContext, names: Names, texts: Texts): Control {
  const asked = question.organisations.value;
  const covering = catalogue.coverage.get(question.indicator.value) ?? [];
  const several = asked.length > 1 ? [{ title: organisationsLabel(asked, names, texts), value: unchanged }] : [];
  const single = [...new Set([...(asked.length === 1 ? asked : []), ...covering])].slice(0, mostChoices);
  const choices = single.map((code) => ({ title: names.organisation(code).full, value: code }));
  const value = several.length > 0 ? unchanged : (asked[0] ?? unchanged);
  return { id: 'organisation', label: texts.card.organisation, value, choices: [...several, ...choices] };
}

/** The latest, all, and each period that there is; what was asked stands as it is when it is none of these. */
export function periodControl(wish: PeriodWish, existing: readonly Period[], texts: Texts): Control {
  const choices: Choice[] = [
    { title: texts.buttons.latest, value: 'latest' },
    { title: texts.values.allPeriods, value: 'all' },
    ...existing.slice(-mostChoices).map((period) => ({ title: texts.words.period(period), value: period })),
  ];
  const [only] = wish.kind === 'listed' && wish.periods.length === 1 ? wish.periods : [];
  const isAll = wish.kind === 'span' && wish.from === null && wish.to === null;
  const value = wish.kind === 'latest' ? 'latest' : isAll ? 'all' : (only ?? unchanged);
  const known = choices.some((choice) => choice.value === value);
  const asked = known ? [] : [{ title: wishLabel(wish, texts), value: unchanged }];
  return { id: 'period', label: texts.card.period, value: known ? value : unchanged, choices: [...asked, ...choices] };
}
