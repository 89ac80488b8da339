// What a result that was worked out says of itself: in large type, as a headline, from what.
import type { Change, Derived } from '../indicators/calculate.ts';
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Figure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { bareFigure, bigFigure, difference, figure, relativeDifference, shortFigure, unitNote } from './figure.ts';
import { changeOrigin, judgementOf } from './movement.ts';
import type { Names } from './names.ts';

/** What a result says of itself. */
export interface Told {
  readonly figure: readonly string[];
  readonly unit: readonly string[];
  readonly headline: string;
  readonly lines: readonly string[];
  /** The figures it was made of, as far as they shall stand out in the table. */
  readonly stress: readonly Figure[];
  readonly origin: readonly string[];
}

/** What is told of a result. */
export function tell(derived: Derived, found: ValuesAnswer, indicator: Indicator, names: Names, texts: Texts): Told {
  const { results, words } = texts;
  const name = names.indicatorName(indicator.code);
  const whose = names.organisation(found.lines[0]?.organisation ?? '').full;
  const at = (each: Figure): string =>
    found.lines.length > 1 ? names.organisation(each.organisation).short : words.period(each.period);
  switch (derived.kind) {
    case 'change': {
      const span = texts.values.fromTo(words.period(derived.from.period), words.period(derived.to.period));
      return {
        ...moved(derived, indicator, texts),
        headline: [name, whose, span].join(' · '),
        lines: [
          [fromTo(derived, indicator, texts), ...judgementOf(derived, indicator, texts).map(({ text }) => text)].join(
            ' ',
          ),
        ],
      };
    }
    case 'difference': {
      const between = results.between(
        names.organisation(derived.to.organisation).short,
        names.organisation(derived.from.organisation).short,
      );
      return {
        ...moved(derived, indicator, texts),
        headline: [name, between, words.period(derived.to.period)].join(' · '),
        lines: [],
      };
    }
    case 'ratio': {
      const { to, from, of, quotient } = derived;
      const isOfYears = found.lines.length < 2;
      const between = results[of === 'part' ? 'partOf' : 'between'](at(to), at(from));
      return {
        figure: [of === 'part' ? words.unit.percent(texts.formats.number(quotient * 100, 1)) : results.times(quotient)],
        unit: [],
        headline: [name, ...(isOfYears ? [whose] : []), between, ...(isOfYears ? [] : [words.period(to.period)])].join(
          ' · ',
        ),
        lines: [to, from].map((each) => `${at(each)}: ${figure(each.value, indicator, texts)}`),
        stress: [to, from],
        origin: [
          results.combinationOrigin.divide(
            shortFigure(to.value, indicator, texts),
            shortFigure(from.value, indicator, texts),
          ),
        ],
      };
    }
    case 'extreme': {
      const [first] = derived.at;
      const where = texts.formats.list(derived.at.map(at));
      const rest = found.lines.length > 1 ? words.period(first?.period ?? '') : whose;
      const { which, places } = derived;
      if ('first' in places && places.first > 1) {
        const each = derived.at.map((each) => `${at(each)} ${shortFigure(each.value, indicator, texts)}`);
        return {
          ...{ figure: [], unit: [], stress: derived.at, origin: [] },
          headline: [results.first[which](places.first), name, rest].join(' · '),
          lines: [texts.formats.list(each), ...unitNote(indicator, texts)],
        };
      }
      const said = 'nth' in places ? results.nth[which](places.nth, where) : results.extreme[which](where);
      return {
        ...bigFigureOf(first?.value ?? 0, indicator, texts),
        headline: [said, name, rest].join(' · '),
        lines: [],
        stress: derived.at,
        origin: [],
      };
    }
    case 'average':
      return {
        // A mean of rounded figures has one decimal more to say than they have.
        ...bigFigureOf(derived.mean, { ...indicator, decimals: indicator.decimals + 1 }, texts),
        headline: [results.average, name, whose].join(' · '),
        lines: [],
        stress: [],
        origin: [
          results.averageOrigin(
            texts.formats.list(derived.among.map(({ value }) => bareFigure(value, indicator, texts))),
          ),
        ],
      };
    case 'sum':
      return {
        ...bigFigureOf(derived.total, indicator, texts),
        headline: [
          results.sum,
          name,
          found.lines.length > 1 ? words.period(derived.among[0]?.period ?? '') : whose,
        ].join(' · '),
        lines: [],
        stress: derived.among,
        origin: [
          results.sumOrigin(texts.formats.list(derived.among.map(({ value }) => bareFigure(value, indicator, texts)))),
        ],
      };
    case 'rank':
      return {
        figure: [results.place(derived.place, derived.ordered.length)],
        unit: [],
        headline: [name, whose, words.period(derived.figure.period)].join(' · '),
        lines: [figure(derived.figure.value, indicator, texts), results.rankedBy[derived.direction]],
        stress: [derived.figure],
        origin: [results.rankOrigin],
      };
    case 'impossible':
      return {
        figure: [],
        unit: [],
        headline: [name, whose].join(' · '),
        lines: [results.impossible[derived.why]],
        stress: [],
        origin: [],
      };
  }
}

function moved(
  change: Change,
  indicator: Indicator,
  texts: Texts,
): Pick<Told, 'figure' | 'unit' | 'stress' | 'origin'> {
  const relative = relativeDifference(change.percent, indicator, texts);
  return {
    figure: [difference(change.difference, indicator, texts)],
    unit: [...bigFigure(change.difference, indicator, texts).unit, ...(relative === null ? [] : [relative])],
    stress: [change.from, change.to],
    origin: [changeOrigin(change, indicator, texts)],
  };
}

function fromTo({ from, to }: Change, indicator: Indicator, texts: Texts): string {
  return texts.results.wentFromTo(figure(from.value, indicator, texts), figure(to.value, indicator, texts));
}

function bigFigureOf(value: number, indicator: Indicator, texts: Texts): Pick<Told, 'figure' | 'unit'> {
  const { figure: big, unit } = bigFigure(value, indicator, texts);
  return { figure: [big], unit };
}
