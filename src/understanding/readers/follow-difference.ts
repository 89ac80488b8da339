// What a fragment such as "hur stor är skillnaden?" means: how far what is talked of lies from what was asked just before it.
import type { Operation } from '../../indicators/calculate.ts';
import type { PeriodWish } from '../../indicators/period.ts';
import type { Question, Scope, ValuesQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';

const between: ReadonlySet<string> = new Set(['däremellan', 'emellan', 'mellan', 'between']);

/** A question with whose figure or which year was asked for before it, where nothing else differs. */
export function withEarlier(question: ValuesQuestion, previous: Question): ValuesQuestion {
  if (!('organisations' in previous && 'indicator' in previous)) return question;
  const { indicator, organisations, periods } = previous;
  const isSame = indicator.value === question.indicator.value && isPlain(question);
  const whose = onlyOne(organisations.value) !== null && onlyOne(question.organisations.value) !== null;
  const when = yearOf(periods.value) !== null && yearOf(question.periods.value) !== null;
  const others = organisations.value[0] !== question.organisations.value[0];
  const another = JSON.stringify(periods.value) !== JSON.stringify(question.periods.value);
  const differsInOne = others ? whose && !another : another && when && whose;
  if (!isSame || !differsInOne) return question;
  return { ...question, earlier: { organisations: organisations.value, periods: periods.value } };
}

/** The difference between what is talked of and what was asked before it; null when nothing was, or it is not asked for. */
export function differenceFromEarlier(
  { tokens }: Sentence,
  operation: Operation | null,
  previous: Scope & Pick<ValuesQuestion, 'earlier'>,
): ValuesQuestion | null {
  const { earlier, indicator, organisations, periods } = previous;
  const isAsked =
    operation === 'difference' || (operation === 'change' && tokens.some(({ text }) => between.has(text)));
  if (!earlier || !isAsked) return null;
  const question = { kind: 'values', indicator: { ...indicator, how: 'kept' }, unit: null } as const;
  const [before, now] = [onlyOne(earlier.organisations), onlyOne(organisations.value)];
  if (before !== null && now !== null && before !== now) {
    const both = { value: [before, now], how: 'kept' } as const;
    return { ...question, organisations: both, periods: { ...periods, how: 'kept' }, operation: 'difference' };
  }
  const years = [yearOf(earlier.periods), yearOf(periods.value)].filter((year) => year !== null).sort();
  const [from, to] = years;
  if (from === undefined || to === undefined || from === to) return null;
  const wish = { value: { kind: 'span', from, to }, how: 'kept' } as const;
  return { ...question, organisations: { ...organisations, how: 'kept' }, periods: wish, operation: 'change' };
}

function isPlain({ operation }: ValuesQuestion): boolean {
  return operation === 'value';
}

function onlyOne([first, another]: readonly string[]): string | null {
  return first !== undefined && another === undefined ? first : null;
}

function yearOf(wish: PeriodWish): string | null {
  const year = wish.kind === 'listed' ? onlyOne(wish.periods) : null;
  return year !== null && /^\d{4}$/.test(year) ? year : null;
}
