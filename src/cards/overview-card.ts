// Many indicators at once: their figures, or which of them have moved and how. What could not be judged, compared or found is
// told apart, by name.
import type { OverviewAnswer, OverviewRow } from '../indicators/find-overview.ts';
import { isFigure } from '../indicators/observation.ts';
import type { Turn } from '../indicators/turn.ts';
import type { Texts } from '../texts/texts.ts';
import { textsFor } from '../texts/texts.ts';
import type { OverviewQuestion } from '../understanding/question.ts';
import { followUpRows } from './ask-button.ts';
import { calculated, sourceLines, sourcesOf, understoodOverview } from './background.ts';
import type { CardContext, RenderedCard } from './card.ts';
import { shorten } from './displayed-text.ts';
import { shortFigure } from './figure.ts';
import type { Names } from './names.ts';
import { namesIn } from './names.ts';
import { overviewInterpretation } from './overview-interpretation.ts';
import type { RowName } from './overview-table.ts';
import { figuresTable, movementsTable, observationsIn, rowNames } from './overview-table.ts';
import { organisationsLabel, periodsInWords, wishLabel } from './question-label.ts';
import { readingNotes } from './reading-notes.ts';
import { resultCard } from './result.ts';
import type { TableView } from './table.ts';
import { frameOf } from './frame.ts';

const longestNames = 400;

/** The card for the figures or the movements of many indicators. */
export function overviewCard(question: OverviewQuestion, found: OverviewAnswer, context: CardContext): RenderedCard {
  const texts = textsFor(context.language);
  const names = namesIn(context.catalogue, context.language);
  const { overview } = texts;
  const name = rowNames(everyRow(found), names);
  const headline = headlineOf(question, names, texts);
  const isMoves = question.show !== 'values';
  const shown = [...found.rows, ...found.unjudged];
  const observations = shown.flatMap(observationsIn);
  const lines = linesOf(question, found, texts);
  return resultCard({
    language: context.language,
    summary: texts.values.summary(headline, [...lines, inSentence(found.rows, name, texts)].join(' ')),
    figure: isMoves && found.rows.length > 0 ? [overview.count(countOf(found.rows))] : [],
    unit: isMoves ? othersOf(question, found, texts) : [],
    headline,
    lines,
    table: tablesOf(question, found, name, texts),
    notes: readingNotes(
      observations,
      ({ indicator, period }) => `${names.indicatorName(indicator)} ${texts.words.period(period)}`,
      texts,
    ),
    background: [
      ...apart(found, isMoves ? 'moved' : 'values', name, names, texts),
      ...sourceLines(sourcesOf(observations, []), texts),
      ...(isMoves && shown.length > 0 ? [calculated(overview.changeCalculated, texts)] : []),
      ...(found.unjudged.length > 0 ? [overview.judgedBy] : []),
      understoodOverview(question, names, texts),
    ],
    buttonRows: followUpRows(context, texts),
    ...frameOf(context, overviewInterpretation(question, found, context, names, texts)),
  });
}

function headlineOf({ show, group, organisations, periods }: OverviewQuestion, names: Names, texts: Texts): string {
  const { headline, allIndicators } = texts.overview;
  const whose = organisations.how === 'assumed' ? [] : [organisationsLabel(organisations.value, names, texts)];
  const which = group === null ? allIndicators : names.term(group);
  return [headline[show], which, ...whose, wishLabel(periods.value, texts)].join(' · ');
}

function everyRow({ rows, opposite, same, unjudged, missing }: OverviewAnswer): readonly OverviewRow[] {
  return [...rows, ...opposite, ...same, ...unjudged, ...missing];
}

/** How many indicators rows are of. */
function countOf(rows: readonly OverviewRow[]): number {
  return new Set(rows.map(({ indicator }) => indicator)).size;
}

/** What there is to say in the place of a table. */
function linesOf({ show }: OverviewQuestion, { kind, rows, missing }: OverviewAnswer, texts: Texts): readonly string[] {
  const { overview } = texts;
  if (kind === 'too-many') return [overview.tooMany];
  if (kind === 'overview') return rows.length === 0 && show !== 'values' ? [`${overview.none[show]}.`] : [];
  const figures = missing.flatMap(({ line }) => line.series.filter(isFigure));
  const years = [...new Set(figures.map(({ period }) => period))].filter((period) => /^\d{4}$/.test(period)).sort();
  const exist = years.length === 0 ? [] : [overview.exist(periodsInWords(years, texts))];
  return [overview.nothing[show === 'values' ? 'values' : 'moved'], ...exist];
}

/** `3 har förbättrats · 2 är oförändrade · 4 går inte att bedöma`: nobody shall take a part for the whole. */
function othersOf({ show }: OverviewQuestion, found: OverviewAnswer, { overview }: Texts): readonly string[] {
  const turned = (turn: Turn): number =>
    show === 'moved' ? countOf(found.rows.filter((row) => row.turn === turn)) : 0;
  const [better, worse] = [turned('better'), turned('worse')];
  const [opposite, same] = [countOf(found.opposite), countOf(found.same)];
  const unjudged = countOf(found.unjudged) + turned('unjudged');
  const parts = [
    ...(better ? [overview.opposite.worse(better)] : []),
    ...(worse ? [overview.opposite.better(worse)] : []),
    ...(opposite && show !== 'values' && show !== 'moved' ? [overview.opposite[show](opposite)] : []),
    ...(same ? [overview.same(same)] : []),
    ...(unjudged ? [overview.unjudged(unjudged)] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

function tablesOf({ show }: OverviewQuestion, found: OverviewAnswer, name: RowName, texts: Texts): TableView[] {
  const { rows, unjudged } = found;
  if (show === 'values') return rows.length === 0 ? [] : [figuresTable(rows, name, texts)];
  return [
    ...(rows.length === 0 ? [] : [movementsTable(rows, show, name, texts)]),
    ...(unjudged.length === 0 ? [] : [movementsTable(unjudged, 'unjudged', name, texts)]),
  ];
}

/** Those that are in no table, by name. */
function apart(
  found: OverviewAnswer,
  what: 'values' | 'moved',
  name: RowName,
  names: Names,
  { overview, formats }: Texts,
): readonly string[] {
  const listed = (each: readonly string[], say: (names: string) => string): readonly string[] =>
    each.length === 0 ? [] : [say(shorten(formats.list(each), longestNames))];
  return [
    ...listed(found.same.map(name), overview.sameNames),
    ...listed(found.missing.map(name), overview.missing[what]),
    ...listed(
      found.without.map(({ code }) => names.indicatorName(code)),
      overview.without,
    ),
  ];
}

/** The rows in a sentence: `Sjukfrånvaro (KLK) 3,4 % → 3,7 %`. */
function inSentence(rows: readonly OverviewRow[], name: RowName, texts: Texts): string {
  const told = rows.flatMap((row) => {
    const last = row.line.asked.at(-1)?.observation ?? null;
    if (last === null || !isFigure(last)) return [];
    const [from, to] = [row.change?.from ?? null, last].map(
      (each) => each && shortFigure(each.value, row.indicator, texts),
    );
    return [`${name(row)} ${from ? texts.values.fromTo(from, to ?? '') : (to ?? '')}`];
  });
  return shorten(texts.formats.list(told), longestNames);
}
