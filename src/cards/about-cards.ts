// Cards about an indicator rather than with a figure first: why it moved, what it means, where it comes from.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import { isFigure } from '../indicators/observation.ts';
import { textsFor } from '../texts/texts.ts';
import type { AboutQuestion, WhyQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import { sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { shorten } from './displayed-text.ts';
import { figure, unitLine } from './figure.ts';
import { movementOf } from './movement.ts';
import { interpretationOf } from './interpretation.ts';
import { namesIn } from './names.ts';
import { definitionOf } from './reading-notes.ts';
import { resultCard } from './result.ts';
import { frameOf } from './frame.ts';

const longestReason = 700;

/** Why a figure moved, as the documents say it; where they say nothing, that. */
export function whyCard(question: WhyQuestion, found: ValuesAnswer, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const indicator = names.indicator(found.indicator);
  const whose = texts.formats.list(found.lines.map(({ organisation }) => names.organisation(organisation).short));
  const headline = [
    names.indicatorName(found.indicator),
    whose,
    texts.formats.list(found.periods.map(texts.words.period)),
  ].join(' · ');
  const reasons = found.explanations.map(({ text }) => shorten(text[context.language], longestReason));
  const movement = movementOf(found.change, indicator, texts).map(({ text }) => text);
  const figures = found.lines.flatMap(({ asked }) => {
    const last = asked.flatMap(({ observation }) => observation ?? []).findLast(isFigure);
    return last ? [last] : [];
  });
  const measured = texts.formats.list(
    figures.map((each) => {
      const at = [
        found.lines.length > 1 ? names.organisation(each.organisation).short : '',
        texts.words.period(each.period),
      ];
      return `${at.join(' ').trim()}: ${figure(each.value, indicator, texts)}`;
    }),
  );
  const told = reasons.length > 0 ? reasons : [texts.results.noReason];
  return resultCard({
    language: context.language,
    summary: [`${headline}.`, ...told].join(' '),
    headline: `${texts.results.whyHeadline}: ${headline}`,
    lines: [...told, ...(figures.length === 0 ? [] : [[`${measured}.`, ...movement].join(' ')])],
    background: [
      ...sourceLines(sourcesOf(figures, found.explanations), texts),
      understoodValues(question, found, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  });
}

/** What an indicator measures, or where its figures stand. */
export function aboutCard(question: AboutQuestion, found: ValuesAnswer, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const indicator = names.indicator(found.indicator);
  const { results } = texts;
  const definition = definitionOf(indicator, texts);
  const observations = found.lines.flatMap(({ series }) => series);
  const sources = sourceLines(sourcesOf(observations, []), texts);
  const facts = [
    `${results.unit}: ${unitLine(indicator, texts) || texts.words.unitName[indicator.unit.kind]}`,
    results.direction[indicator.direction],
  ];
  const lines =
    question.aspect === 'source'
      ? [...sources, ...definition]
      : [...(definition.length > 0 ? definition : [results.noDefinition]), ...facts];
  const name = names.indicatorName(found.indicator);
  return resultCard({
    language: context.language,
    summary: [`${name}.`, ...lines].join(' '),
    headline: `${results.about[question.aspect]}: ${name}`,
    lines,
    background: [...(question.aspect === 'source' ? [] : sources), understoodValues(question, found, names, texts)],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  });
}
