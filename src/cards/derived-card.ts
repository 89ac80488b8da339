// What was worked out from figures: a change, an extreme, an average, a difference, a rank. The result first, then the
// figures it was made of, so that anybody can check it.
import type { Change, Derived } from '../indicators/calculate.ts';
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Figure, Observation } from '../indicators/observation.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { ValuesQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import {
  bareFigure,
  bigFigure,
  cellText,
  difference,
  figure,
  relativeDifference,
  shortFigure,
  unitNote,
} from './figure.ts';
import { changeOrigin, judgementOf, reasonsFor } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { readingNotes } from './reading-notes.ts';
import { resultCard } from './result.ts';
import type { Row } from './table.ts';
import { row, table } from './table.ts';
import { frameOf } from './thumbs.ts';

const mostRows = 15;

/** What a result says of itself. */
interface Told {
  readonly figure: readonly string[];
  readonly unit: readonly string[];
  readonly headline: string;
  readonly lines: readonly string[];
  /** The figures it was made of, as far as they shall stand out in the table. */
  readonly stress: readonly Figure[];
  readonly origin: readonly string[];
}

/** The card for a question that wants something worked out. */
export function derivedCard(
  question: ValuesQuestion,
  found: ValuesAnswer & { readonly derived: Derived },
  context: CardContext,
): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const indicator = names.indicator(found.indicator);
  const told = withLeftOut(tell(found.derived, found, indicator, names, texts), found, names, texts);
  const observations = found.lines.flatMap((line): readonly Observation[] => {
    if (found.lines.length === 1) return line.series;
    const last = line.asked.at(-1)?.observation ?? null;
    return last === null ? [] : [last];
  });
  return resultCard({
    language: context.language,
    summary: [texts.values.summary(told.headline, told.figure.join(' ') || told.lines.join(' ')), ...told.lines].join(
      ' ',
    ),
    figure: told.figure,
    unit: told.unit,
    headline: told.headline,
    lines: told.lines,
    table: observations.length > 1 ? [tableOf(observations, found, told.stress, indicator, names, texts)] : [],
    notes: readingNotes(
      observations,
      (each) => `${names.organisation(each.organisation).short} ${texts.words.period(each.period)}`,
      texts,
    ),
    reasons: reasonsFor(found.explanations, texts),
    background: [
      ...sourceLines(sourcesOf(observations, found.explanations), texts),
      ...told.origin.map((text) => calculated(text, texts)),
      understoodValues(question, found, names, texts),
    ],
    interpretation: interpretationOf(question, found, context, texts),
    buttonRows: followUpRows(context, texts),
    ...frameOf(context),
  });
}

/** A place, an extreme or a mean is among those with a figure; who or when had none is said. */
function withLeftOut(told: Told, found: ValuesAnswer, names: Names, texts: Texts): Told {
  const isAmongOthers = ['rank', 'extreme', 'sum'].includes(found.derived?.kind ?? '');
  const isMean = found.derived?.kind === 'average';
  const [line] = found.lines;
  const isGap = (observation: Observation | null): boolean => observation === null || !isFigure(observation);
  const leftOut =
    found.lines.length > 1
      ? found.lines
          .filter(({ asked }) => isAmongOthers && isGap(asked.at(-1)?.observation ?? null))
          .map(({ organisation }) => names.organisation(organisation).short)
      : (line?.asked ?? [])
          .filter(({ observation }) => (isAmongOthers || isMean) && isGap(observation))
          .map(({ period }) => texts.words.period(period));
  if (leftOut.length === 0) return told;
  return { ...told, lines: [...told.lines, texts.results.leftOut(texts.formats.list(leftOut))] };
}

function tell(derived: Derived, found: ValuesAnswer, indicator: Indicator, names: Names, texts: Texts): Told {
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
        lines: [fromTo(derived, indicator, texts), ...judgementOf(derived, indicator, texts).map(({ text }) => text)],
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
        lines: [derived.from, derived.to].map((each) => `${at(each)}: ${figure(each.value, indicator, texts)}`),
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
          ...{ figure: [], unit: unitNote(indicator, texts), stress: derived.at, origin: [] },
          headline: [results.first[which](places.first), name, rest].join(' · '),
          lines: [texts.formats.list(each)],
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

/** The figures behind the result: by organisation when there are several, by period otherwise. */
function tableOf(
  observations: readonly Observation[],
  found: ValuesAnswer,
  stress: readonly Figure[],
  indicator: Indicator,
  names: Names,
  texts: Texts,
) {
  const isAmong = found.lines.length > 1;
  const ordered = (isAmong ? inOrder(found.derived) : null) ?? observations;
  const rows = ordered.slice(0, mostRows).map((each): Row => {
    const label = isAmong ? names.organisation(each.organisation).short : texts.words.period(each.period);
    return row([label, cellText(each, indicator, texts)], isFigure(each) && stress.includes(each));
  });
  const heading = [isAmong ? texts.card.organisation : texts.card.period, texts.values.valueColumn];
  return table(['name', 'number'], heading, rows);
}

/** The figures in the order that was asked for; null when none was. */
function inOrder(derived: Derived | null): readonly Figure[] | null {
  if (derived?.kind === 'rank') return derived.ordered;
  const isMany = derived?.kind === 'extreme' && !('first' in derived.places && derived.places.first === 1);
  return isMany ? derived.among : null;
}
