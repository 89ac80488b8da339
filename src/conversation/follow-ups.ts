// Which questions lie near one just answered: the buttons under an answer. Only such as have an answer themselves.
import type { Answer } from '../cards/answer.ts';
import type { FollowUp } from '../cards/card.ts';
import type { ValuesAnswer } from '../indicators/find-values.ts';
import { isOwn } from '../indicators/organisation.ts';
import type { MeasureFilter, MeasuresAnswer } from '../measures/find-measures.ts';
import { everyMeasure, isEveryMeasure } from '../measures/find-measures.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import type { MeasuresQuestion, Scope, ValuesQuestion } from '../understanding/question.ts';
import { nearOverview } from './near-overview.ts';

const mostButtons = 4;

export function followUps(answer: Answer, catalogue: Catalogue): FollowUp[] {
  switch (answer.kind) {
    case 'values':
      return nearValues(answer.question, answer.found, catalogue).slice(0, mostButtons);
    case 'why':
    case 'about':
      return [{ role: 'all-periods', question: { ...plainValues(answer.question), periods: everything } }];
    case 'combination':
      return [{ role: 'example', question: plainValues(answer.question) }];
    case 'overview':
      return nearOverview(answer.question, answer.found, catalogue);
    case 'indicators':
    case 'organisations':
    case 'choice':
      return [];
    case 'measures':
      return nearMeasures(answer.question, answer.found);
    case 'measure':
      return [
        measures('list', { ...everyMeasure, horizons: [answer.measure.horizon] }),
        measures('savings', everyMeasure),
      ];
    case 'help':
      return examples(catalogue);
    case 'not-understood':
      return answer.nearest.length > 0 ? [] : examples(catalogue);
    case 'unreadable-button':
    case 'fault':
      return examples(catalogue);
  }
}

function nearValues(asked: ValuesQuestion, found: ValuesAnswer, catalogue: Catalogue): FollowUp[] {
  const question = plainValues(asked);
  const covering = catalogue.coverage.get(question.indicator.value) ?? [];
  const [first] = question.organisations.value;
  const periodsThereAre = found.lines[0]?.series.length ?? 0;
  const near: FollowUp[] = [];
  const isAllPeriods = question.periods.value.kind === 'span' && question.periods.value.from === null;
  if (periodsThereAre > 1 && !isAllPeriods) {
    near.push({
      role: 'all-periods',
      question: { ...question, periods: everything },
    });
  }
  for (const code of ownOrganisations(catalogue, covering)) {
    if (code === first && question.organisations.value.length === 1) continue;
    near.push({ role: 'other-organisation', question: { ...question, organisations: stated([code]) } });
  }
  if (covering.length > question.organisations.value.length && covering.length <= 12 && first !== undefined) {
    const all = [...new Set([first, ...covering].filter((code) => covering.includes(code)))];
    near.push({ role: 'compare', question: { ...question, organisations: stated(all) } });
  }
  return near;
}

const stated = <T>(value: T) => ({ value, how: 'stated' as const });
const everything = stated({ kind: 'span' as const, from: null, to: null });

/** The figures themselves, for the same scope. */
function plainValues({ indicator, organisations, periods }: Scope): ValuesQuestion {
  return { kind: 'values', indicator, organisations, periods, operation: 'value', unit: null };
}

function ownOrganisations(catalogue: Catalogue, codes: readonly string[]): string[] {
  return codes.filter((code) => {
    const organisation = catalogue.organisations.get(code);
    return organisation !== undefined && isOwn(organisation, catalogue.home, catalogue.organisations);
  });
}

/** The sums of the same measures, and of all; where there are none, the measures that there are. */
function nearMeasures({ show, filter }: MeasuresQuestion, { counted, tooEarly }: MeasuresAnswer): FollowUp[] {
  if (counted.length + tooEarly.length === 0) return [measures('list', everyMeasure)];
  return [
    measures(show === 'savings' ? 'realised' : 'savings', filter),
    ...(isEveryMeasure(filter) ? [] : [measures('savings', everyMeasure)]),
  ];
}

function measures(show: MeasuresQuestion['show'], filter: MeasureFilter): FollowUp {
  return { role: 'example', question: { kind: 'measures', show, filter } };
}

/** Three things this tenant really can ask: a figure of its own, a comparison, and its savings. */
export function examples(catalogue: Catalogue): FollowUp[] {
  const found: FollowUp[] = [];
  const ask = (indicator: string, organisations: readonly string[]): void => {
    found.push({
      role: 'example',
      question: {
        kind: 'values',
        indicator: { value: indicator, how: 'stated' },
        organisations: { value: organisations, how: 'stated' },
        periods: { value: { kind: 'latest' }, how: 'assumed' },
        operation: 'value',
        unit: null,
      },
    });
  };
  const covered = [...catalogue.coverage].filter(([, codes]) => ownOrganisations(catalogue, codes).length > 0);
  const shared = covered.find(([, codes]) => ownOrganisations(catalogue, codes).length > 1) ?? covered[0];
  if (shared) ask(shared[0], ownOrganisations(catalogue, shared[1]).slice(0, 1));
  const compared = covered.find(
    ([, codes]) => codes.length > ownOrganisations(catalogue, codes).length && codes.length <= 12,
  );
  if (compared) ask(compared[0], compared[1]);
  if (catalogue.measures.size > 0) {
    found.push({ role: 'example', question: { kind: 'measures', show: 'savings', filter: everyMeasure } });
  }
  return found;
}
