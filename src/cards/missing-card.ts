// No figure for what was asked: says why for each period, and what there is instead. Never answers with something else.
import type { Line, ValuesAnswer } from '../indicators/find-values.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { ValuesQuestion, WhyQuestion } from '../understanding/question.ts';
import type { ButtonRow } from './ask-button.ts';
import { followUpRows } from './ask-button.ts';
import { sourceLines, sourcesOf, understoodValues } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { cut } from './cut.ts';
import { gap } from './figure.ts';
import { interpretationOf } from './interpretation.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { periodsInWords, questionLabel } from './question-label.ts';
import type { CardView } from './render.ts';
import { render } from './render.ts';
import { frameOf, type Frame } from './frame.ts';

interface MissingView extends CardView, Frame {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly background: readonly string[];
  readonly buttonRows: readonly ButtonRow[];
}

const mostLines = 8;

/** The card for a question about figures none of which exists. */
export function missingCard(
  question: ValuesQuestion | WhyQuestion,
  found: ValuesAnswer,
  context: CardContext,
): RenderedCard {
  const { catalogue, language } = context;
  const texts = textsFor(language);
  const names = namesIn(catalogue, language);
  const headline = texts.values.missing(questionLabel(question, catalogue, texts));
  const told = [
    ...cut(whyMissing(found.lines, names, texts), mostLines, texts),
    ...cut(figuresInstead(found.lines, names, texts), mostLines, texts),
  ];
  const lines = told.length === 0 ? [texts.values.noFiguresAtAll] : told;
  const gaps = found.lines.flatMap(({ asked }) => asked.map(({ observation }) => observation));
  const view: MissingView = {
    language,
    summary: [`${headline}.`, ...lines].join(' '),
    headline,
    lines,
    background: [...sourceLines(sourcesOf(gaps, []), texts), understoodValues(question, found, names, texts)],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, interpretationOf(question, found, context, texts)),
  };
  return render('missing', view);
}

/** What is known of each gap; nothing where it is no more than that there is no row, which the headline says. */
function whyMissing(lines: readonly Line[], names: Names, texts: Texts): readonly string[] {
  const gaps = lines.flatMap(({ organisation, asked }) =>
    asked.flatMap(({ period, observation }) => {
      if (observation !== null && isFigure(observation)) return [];
      const where = `${names.organisation(organisation).short} ${texts.words.period(period)}`;
      return [{ observation, text: texts.values.missingAt(where, gap(observation, texts)) }];
    }),
  );
  return gaps.some(({ observation }) => observation !== null) ? gaps.map(({ text }) => text) : [];
}

/** When there are figures, those with the same periods together. */
function figuresInstead(lines: readonly Line[], names: Names, texts: Texts): readonly string[] {
  const withFigures = lines.filter(({ series }) => series.some(isFigure));
  const periodsOf = ({ series }: Line): string =>
    periodsInWords(
      series.filter(isFigure).map(({ period }) => period),
      texts,
    );
  return [...Map.groupBy(withFigures, periodsOf)].map(([periods, alike]) => {
    const whose = alike.map(({ organisation }) => names.organisation(organisation).short);
    return texts.values.figuresExist(texts.formats.list(whose), periods);
  });
}
