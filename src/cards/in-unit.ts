// Amounts in the unit a person asked for: kr, tkr or mnkr. Other units stay as they are.
import type { Line, ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import { derive, movement } from '../indicators/derive.ts';
import type { MoneyUnit, ValuesQuestion } from '../understanding/question.ts';
import type { CardContext } from './card.ts';

interface Values {
  readonly question: ValuesQuestion;
  readonly found: ValuesAnswer;
}

const kronor: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** The same answer with its figures, and the indicator that names their unit, in the unit asked for. */
export function inUnit({ question, found }: Values, context: CardContext): Values & { readonly context: CardContext } {
  const indicator = context.catalogue.indicators.get(found.indicator);
  const { unit } = question;
  if (
    !indicator ||
    unit === null ||
    !isMoney(indicator.unit.kind) ||
    indicator.unit.label ||
    indicator.unit.kind === unit
  ) {
    return { question, found, context };
  }
  const factor = kronor[indicator.unit.kind] / kronor[unit];
  const decimals = Math.min(6, Math.max(0, indicator.decimals - Math.round(Math.log10(factor))));
  const converted: Indicator = { ...indicator, decimals, unit: { ...indicator.unit, kind: unit } };
  const indicators = new Map(context.catalogue.indicators).set(indicator.code, converted);
  const lines = found.lines.map((line) => inFactor(line, factor));
  const [only] = lines;
  const moved = only && lines.length === 1 ? movement(only) : null;
  return {
    question,
    found: {
      ...found,
      lines,
      change: moved?.kind === 'change' ? moved : null,
      derived: derive(question.operation, lines, indicator, question.places),
    },
    context: { ...context, catalogue: { ...context.catalogue, indicators } },
  };
}

function isMoney(kind: string): kind is MoneyUnit {
  return kind in kronor;
}

function inFactor(line: Line, factor: number): Line {
  const scaled = new Map(line.series.map((each) => [each, scale(each, factor)]));
  return {
    ...line,
    series: [...scaled.values()],
    asked: line.asked.map(({ period, observation }) => ({
      period,
      observation: observation === null ? null : (scaled.get(observation) ?? observation),
    })),
  };
}

function scale(observation: Observation, factor: number): Observation {
  return isFigure(observation)
    ? { ...observation, value: Number((observation.value * factor).toPrecision(12)) }
    : observation;
}
