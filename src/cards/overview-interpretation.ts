// How a question about many indicators was read, to be changed with one touch: the group, the organisation, the period.
import type { OverviewAnswer } from '../indicators/find-overview.ts';
import { comparePeriods } from '../indicators/period.ts';
import type { Texts } from '../texts/texts.ts';
import type { OverviewQuestion } from '../understanding/question.ts';
import type { CardContext } from './card.ts';
import type { Control, Interpretation } from './interpretation.ts';
import { interpretation, periodControl, unchanged } from './interpretation.ts';
import type { Names } from './names.ts';
import { organisationsLabel } from './question-label.ts';

/** Stands in the control for all groups together. */
export const everyGroup = '-';

const mostChoices = 20;

export function overviewInterpretation(
  question: OverviewQuestion,
  { rows, missing }: OverviewAnswer,
  context: CardContext,
  names: Names,
  texts: Texts,
): readonly Interpretation[] {
  const existing = [...rows, ...missing].flatMap(({ line }) => line.series.map(({ period }) => period));
  const years = [...new Set(existing)].filter((period) => /^\d{4}$/.test(period)).sort(comparePeriods);
  const controls = [
    groups(question, context, names, texts),
    organisations(question, context, names, texts),
    periodControl(question.periods.value, years, texts),
  ];
  return [interpretation(question, controls, context, texts)];
}

function groups({ group }: OverviewQuestion, { catalogue }: CardContext, names: Names, texts: Texts): Control {
  const used = new Set([...catalogue.indicators.values()].map((indicator) => indicator.group));
  const codes = [...new Set([...(group === null ? [] : [group]), ...used])].slice(0, mostChoices);
  const choices = [
    { title: texts.overview.allIndicators, value: everyGroup },
    ...codes.map((code) => ({ title: names.term(code), value: code })),
  ];
  return { id: 'group', label: texts.overview.group, value: group ?? everyGroup, choices };
}

/** All of those asked about as one choice, and each by itself. */
function organisations(question: OverviewQuestion, { catalogue }: CardContext, names: Names, texts: Texts): Control {
  const asked = question.organisations.value;
  const several = asked.length > 1 ? [{ title: organisationsLabel(asked, names, texts), value: unchanged }] : [];
  const single = [...new Set([...asked, ...catalogue.organisations.keys()])].slice(0, mostChoices);
  const choices = [...several, ...single.map((code) => ({ title: names.organisation(code).full, value: code }))];
  return {
    id: 'organisation',
    label: texts.card.organisation,
    value: several[0]?.value ?? asked[0] ?? unchanged,
    choices,
  };
}
