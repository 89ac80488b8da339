// Two indicators made into one figure: divided, as a share or added, said to be calculated, and from what.
import type { Combined, CombinationAnswer } from '../indicators/find-combination.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { CombinationQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodScope } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { bigFigure, figure, unitLine } from './figure.ts';
import { namesIn } from './names.ts';
import { resultCard } from './result.ts';
import { row, table } from './table.ts';
import { frameOf } from './frame.ts';

/** The card for one indicator divided by another, or added to it. */
export function combinationCard(
  question: CombinationQuestion,
  found: CombinationAnswer,
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const { results, words, card, values } = texts;
  const names = namesIn(context.catalogue, context.language);
  const [first, second] = [names.indicator(question.indicator.value), names.indicator(question.with.value)];
  const whose = names.organisation(question.organisations.value[0] ?? '').full;
  const name = results.combined[question.combining](names.indicatorName(first.code), names.indicatorName(second.code));
  const combined = found.kind === 'combined' ? found.combined : [];
  const last = combined.at(-1);
  const { unit, show } = shownAs[question.combining](first, last?.value ?? 0, texts);
  const told = last ? [show(last.value), ...unit].join(' ') : results.noCombination;
  const figures = combined.flatMap((each) => [each.first, each.second]);
  const rows = combined.map((each) => row([words.period(each.first.period), show(each.value)]));
  const origin = (each: Combined): string =>
    results.combinationOrigin[question.combining](
      figure(each.first.value, first, texts),
      figure(each.second.value, second, texts),
    );
  return resultCard({
    language: context.language,
    summary: values.summary([name, whose].join(', '), told),
    figure: last ? [show(last.value)] : [],
    unit: last ? unit : [],
    headline: [name, whose, ...(last ? [words.period(last.first.period)] : [])].join(' · '),
    lines: last ? [] : [results.noCombination],
    table: rows.length > 1 ? [table(['words', 'number'], [card.period, values.valueColumn], rows)] : [],
    background: [
      ...sourceLines(sourcesOf(figures, []), texts),
      ...(last ? [calculated(origin(last), texts)] : []),
      understoodScope(question, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
  });
}

interface Shown {
  readonly unit: readonly string[];
  readonly show: (value: number) => string;
}

const shownAs = { divide: quotients, share: shares, add: sums } as const;

/** How parts of another indicator are shown: in percent. */
function shares(_: Indicator, __: number, texts: Texts): Shown {
  return { unit: [texts.words.unitName.percent], show: (value) => texts.formats.number(value, 1) };
}

/** How sums of indicators of one unit are shown. */
function sums(first: Indicator, last: number, texts: Texts): Shown {
  const show = (value: number): string => bigFigure(value, first, texts).figure;
  return { unit: bigFigure(last, first, texts).unit, show };
}

/** How quotients of an indicator are shown: those of millions in thousands when they are small, all in one unit. */
function quotients(over: Indicator, last: number, texts: Texts): Shown {
  const inThousands = over.unit.kind === 'mnkr' && Math.abs(last) < 10;
  const show = (value: number): string => {
    const shown = inThousands ? value * 1000 : value;
    return texts.formats.number(shown, Math.abs(shown) >= 100 ? 0 : Math.abs(shown) >= 10 ? 1 : 2);
  };
  return { unit: [inThousands ? texts.words.unitName.tkr : unitLine(over, texts)], show };
}
