// Marks an answer against what the bank expects: right, refused (a small failure) or wrong (a large one).
import type { Answer } from '../../src/cards/answer.ts';
import { inOrder } from '../../src/cards/measures-order.ts';
import { isFigure } from '../../src/indicators/observation.ts';
import type { Measure } from '../../src/measures/measure.ts';

export interface Expected {
  readonly answer: string;
  readonly indicator?: readonly string[];
  readonly organisations?: readonly string[];
  readonly periods?: readonly string[];
  readonly figures?: readonly number[];
  readonly result?: number | string | readonly (number | string)[];
  readonly show?: string;
  readonly rows?: readonly string[];
  readonly measures?: readonly number[];
  readonly measure?: number;
  readonly totalTkr?: number;
  readonly among?: readonly {
    readonly indicator?: string;
    readonly organisations?: readonly string[];
    readonly measure?: number;
  }[];
  readonly lists?: readonly string[];
  readonly parts?: readonly Expected[];
  readonly mustNotShow?: readonly number[];
  readonly or?: readonly Expected[];
}

export type Mark = 'right' | 'refused' | 'wrong';

/** The best mark that any of the outcomes expected gives. */
export function mark(expected: Expected, answers: readonly Answer[]): Mark {
  const marks = [expected, ...(expected.or ?? [])].map((each) => markOne(each, answers));
  return marks.includes('right') ? 'right' : (marks.find((each) => each === 'refused') ?? 'wrong');
}

function markOne(expected: Expected, answers: readonly Answer[]): Mark {
  if (expected.answer === 'several') {
    const parts = expected.parts ?? [];
    const marks = parts.map((part, i) => markOne(part, answers.slice(i, i + 1)));
    if (answers.length === parts.length && marks.every((each) => each === 'right')) return 'right';
    return answers.every((answer, i) => isRefusal(answer) || marks[i] === 'right') ? 'refused' : 'wrong';
  }
  const [answer] = answers;
  if (!answer) return 'refused';
  if (expected.answer === 'refuse') return answers.every(isRefusal) ? 'right' : 'wrong';
  if (answers.some((each) => fits(expected, each)) && answers.every((each) => isRefusal(each) || fits(expected, each)))
    return 'right';
  return answers.every(isRefusal) ? 'refused' : 'wrong';
}

/** Shows no figure as the answer. */
function isRefusal(answer: Answer): boolean {
  switch (answer.kind) {
    case 'not-understood':
    case 'choice':
    case 'help':
    case 'unreadable-button':
      return true;
    case 'values':
    case 'why':
      return (
        answer.found.kind === 'none' ||
        answer.found.derived?.kind === 'impossible' ||
        (answer.kind === 'why' && answer.found.explanations.length === 0)
      );
    case 'combination':
      return answer.found.kind === 'none';
    case 'overview':
      return answer.found.kind !== 'overview';
    case 'measures':
      if (answer.question.places) return inOrder(answer.found.counted, answer.question).length === 0;
      return answer.found.counted.length + answer.found.tooEarly.length === 0;
    default:
      return false;
  }
}

function fits(expected: Expected, answer: Answer): boolean {
  switch (expected.answer) {
    case 'values':
      return (
        answer.kind === 'values' &&
        answer.found.kind === 'values' &&
        scopeFits(expected, answer.question, answer.found) &&
        shows(answer, expected.figures ?? [])
      );
    case 'change':
    case 'difference':
    case 'average':
      if (answer.kind === 'measures') return averageSavingFits(expected, answer);
      return (
        answer.kind === 'values' &&
        scopeFits({ ...expected, periods: undefined }, answer.question, answer.found) &&
        resultFits(expected, answer)
      );
    case 'extreme':
    case 'rank':
      if (answer.kind === 'measures') return extremeMeasureFits(expected, answer);
      return (
        answer.kind === 'values' &&
        (expected.indicator ?? []).includes(answer.question.indicator.value) &&
        resultFits(expected, answer)
      );
    case 'overview':
      return answer.kind === 'overview' && overviewFits(expected, answer);
    case 'choice':
      return choiceFits(expected, answer);
    case 'savings':
    case 'list':
    case 'count':
    case 'share':
    case 'realised':
      return answer.kind === 'measures' && measuresFit(expected, answer);
    case 'measure':
      return answer.kind === 'measure' && answer.measure.number === expected.measure;
    case 'why':
      return (
        answer.kind === 'why' &&
        scopeFits({ ...expected, periods: undefined }, answer.question, answer.found) &&
        (expected.result === undefined || answer.found.explanations.some(({ code }) => code === expected.result))
      );
    case 'definition':
    case 'source':
      if (answer.kind === 'measure')
        return answer.question.aspect === 'source' && answer.measure.number === expected.measure;
      return (
        answer.kind === 'about' &&
        answer.question.aspect === expected.answer &&
        (expected.indicator ?? []).includes(answer.question.indicator.value)
      );
    case 'catalogue':
      if (answer.kind === 'organisations')
        return sameSet(
          answer.found.map(({ code }) => code),
          expected.lists ?? [],
        );
      if (answer.kind === 'values') return sameSet(answer.found.periods, expected.lists ?? []);
      if (answer.kind === 'indicators')
        return sameSet(
          answer.found.map(({ code }) => code),
          expected.lists ?? [],
        );
      return answer.kind === 'measures' && measuresFit(expected, answer);
    case 'calculation':
      if (answer.kind === 'values') return resultFits(expected, answer);
      return (
        answer.kind === 'combination' &&
        answer.found.kind === 'combined' &&
        answer.found.combined.some(({ value }) => near(value, Number(expected.result)))
      );
    case 'greeting':
    case 'thanks':
      return answer.kind === 'help' && answer.tone === expected.answer;
    case 'help':
      return answer.kind === 'help';
    default:
      return false;
  }
}

function scopeFits(
  { indicator, organisations, periods }: Expected,
  question: { indicator: { value: string }; organisations: { value: readonly string[] } },
  found: { periods: readonly string[] },
): boolean {
  return (
    (!indicator || indicator.includes(question.indicator.value)) &&
    (!organisations || organisations.every((code) => question.organisations.value.includes(code))) &&
    (!organisations || organisations.length > 1 || question.organisations.value.length === 1) &&
    (!periods || periods.every((period) => found.periods.includes(period)))
  );
}

function shows(answer: Extract<Answer, { kind: 'values' }>, figures: readonly number[]): boolean {
  const shown = answer.found.lines.flatMap(({ asked }) =>
    asked.flatMap(({ observation }) => (observation && isFigure(observation) ? [observation.value] : [])),
  );
  return figures.every((figure) => shown.some((value) => near(value, figure)));
}

function resultFits(expected: Expected, answer: Extract<Answer, { kind: 'values' }>): boolean {
  const { derived, change } = answer.found;
  const { result } = expected;
  const known = derived ?? (expected.answer === 'change' && change ? { kind: 'change' as const, ...change } : null);
  if (!known) return false;
  switch (known.kind) {
    case 'change':
    case 'difference':
      if (expected.answer !== 'change' && expected.answer !== 'difference') return false;
      return (
        typeof result !== 'number' ||
        [known.difference, known.percent ?? NaN].some((value) => near(Math.abs(value), Math.abs(result)))
      );
    case 'average':
      return near(known.mean, Number(result));
    case 'sum':
      return near(known.total, Number(result));
    case 'extreme':
      if (answer.question.places && known.at.length < [result].flat().length) return false;
      return known.at.every(({ period, organisation, value }) =>
        [result]
          .flat()
          .some((each) => period === each || organisation === each || (typeof each === 'number' && near(value, each))),
      );
    case 'ratio':
      return near(known.quotient * (known.of === 'part' ? 100 : 1), Number(result));
    case 'rank':
      return known.place === result;
    case 'impossible':
      return false;
  }
}

function overviewFits(
  { show, rows = [], figures = [] }: Expected,
  { question, found }: Extract<Answer, { kind: 'overview' }>,
): boolean {
  const shown = found.rows.flatMap(({ line }) => line.asked.map(({ observation }) => observation?.value ?? NaN));
  return (
    question.show === show &&
    sameSet(
      found.rows.map(({ indicator, line }) => `${indicator.code}/${line.organisation}`),
      rows,
    ) &&
    figures.every((figure) => shown.some((value) => near(value, figure)))
  );
}

function choiceFits({ among = [] }: Expected, answer: Answer): boolean {
  if (answer.kind === 'values') {
    return (
      answer.found.kind === 'values' &&
      among.every(
        ({ indicator, organisations }) =>
          indicator === answer.question.indicator.value &&
          (organisations ?? []).every((code) => answer.question.organisations.value.includes(code)),
      )
    );
  }
  if (answer.kind !== 'choice') return false;
  return among.every((wanted) => {
    return answer.options.some((option) => {
      if (option.kind === 'measure') return wanted.measure !== undefined;
      if (!('indicator' in option)) return wanted.indicator === undefined;
      return (
        option.indicator.value === wanted.indicator &&
        (wanted.organisations ?? []).every((code) => option.organisations.value.includes(code))
      );
    });
  });
}

function measuresFit(expected: Expected, { question, found, all }: Extract<Answer, { kind: 'measures' }>): boolean {
  const numbers = (measures: readonly Measure[]): number[] => measures.map(({ number }) => number);
  if (question.show === 'realised') {
    const reported = [...found.counted, ...found.tooEarly].filter(({ realisedTkr }) => realisedTkr !== null);
    const total = reported.reduce((sum, { realisedTkr }) => sum + (realisedTkr ?? 0), 0);
    return sameSet(numbers(reported), expected.measures ?? []) && total === (expected.totalTkr ?? 0);
  }
  const isSum = expected.answer === 'savings' || expected.answer === 'share';
  const shown = isSum ? numbers(found.counted) : numbers([...found.counted, ...found.tooEarly]);
  if (question.show === 'largest' || question.show === 'smallest') return false;
  if (expected.measures && !sameSet(shown, expected.measures)) return false;
  if (expected.totalTkr !== undefined && found.totalTkr !== (expected.totalTkr ?? 0)) return false;
  if (expected.answer === 'share') return near((found.totalTkr / all.totalTkr) * 100, Number(expected.result));
  return true;
}

function extremeMeasureFits(expected: Expected, { question, found }: Extract<Answer, { kind: 'measures' }>): boolean {
  if (question.show !== 'largest' && question.show !== 'smallest') return false;
  if (question.places) {
    const shown = inOrder(found.counted, question).map(({ number }) => number);
    return sameSet<unknown>(shown, [expected.result].flat());
  }
  const amounts = found.counted.map((measure) => (measure.expected.kind === 'amount' ? measure.expected.tkr : 0));
  const edge = question.show === 'largest' ? Math.max(...amounts) : Math.min(...amounts);
  const at = found.counted.filter((_, i) => amounts[i] === edge).map(({ number }) => number);
  return sameSet<unknown>(at, [expected.result].flat());
}

function averageSavingFits(expected: Expected, { question, found }: Extract<Answer, { kind: 'measures' }>): boolean {
  const numbers = found.counted.map(({ number }) => number);
  const mean = found.totalTkr / numbers.length;
  return (
    question.show === 'average' && sameSet(numbers, expected.measures ?? []) && near(mean, Number(expected.result))
  );
}

function sameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.051, Math.abs(b) * 0.002) && (Math.abs(b) > 10 || Math.abs(a - b) < 0.051);
}
