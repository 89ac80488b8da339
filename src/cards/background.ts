// What stands below an answer: where its figures come from, what is calculated and from what, how the question was read.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { Explanation, Observation, SourceReference } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import type { OverviewQuestion, Part, Scope } from '../understanding/question.ts';
import { shorten } from './displayed-text.ts';
import type { Names } from './names.ts';
import { filterLabel } from './filter-label.ts';
import { periodsInWords, wishLabel } from './question-label.ts';
import { cut } from './cut.ts';

const longestField = 100;
const mostDocuments = 3;
const mostPlaces = 4;

/** A line for each document with the places in it: `Källa: document, avsnitt 2.2, tabellen X; avsnitt 2.4, Analys`. */
export function sourceLines(sources: readonly SourceReference[], texts: Texts): readonly string[] {
  const { card } = texts;
  return documentLines(sources, texts, (places) => {
    const named = places.map(({ section, heading, page }) =>
      [
        ...(section === '' ? [] : [card.section(shorten(section, longestField))]),
        ...(heading === '' ? [] : [shorten(heading, longestField)]),
        ...(page === null ? [] : [card.page(shorten(page, longestField))]),
      ].join(', '),
    );
    return cut(
      [...new Set(named)].filter((place) => place !== ''),
      mostPlaces,
      texts,
    ).join('; ');
  });
}

/** The same with the sections alone, for lists whose every row has a heading of its own. */
export function sectionLines(sources: readonly SourceReference[], texts: Texts): readonly string[] {
  return documentLines(sources, texts, (places) => {
    const sections = [...new Set(places.map(({ section }) => section))].filter((section) => section !== '');
    if (sections.length === 0) return '';
    const inOrder = sections.sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
    const say = sections.length === 1 ? texts.card.section : texts.card.sections;
    return say(shorten(texts.formats.list(inOrder), longestField));
  });
}

function documentLines(
  sources: readonly SourceReference[],
  texts: Texts,
  placesIn: (places: readonly SourceReference[]) => string,
): readonly string[] {
  const lines = [...Map.groupBy(sources, ({ document }) => document)].map(([document, places]) => {
    const where = placesIn(places);
    const named = `${texts.card.source}: ${document === '' ? texts.card.addedInChat : shorten(document, longestField)}`;
    return where === '' ? named : `${named}, ${where}`;
  });
  return cut(lines, mostDocuments, texts);
}

/** Says of a number that it is ours and not the document's. */
export function calculated(text: string, texts: Texts): string {
  return `${texts.card.calculated}: ${text}`;
}

/** How a question about figures was read, part by part, with what was assumed marked so. */
export function understoodValues(question: Scope, found: ValuesAnswer, names: Names, texts: Texts): string {
  const { card } = texts;
  const organisations = question.organisations.value.map((code) => names.organisation(code).full);
  return understood(texts, [
    part(card.indicator, names.indicatorName(question.indicator.value), question.indicator, texts),
    part(
      organisations.length === 1 ? card.organisation : card.organisations,
      shorten(texts.formats.list(organisations), 2 * longestField),
      question.organisations,
      texts,
    ),
    part(card.period, resolvedPeriods(question, found, texts), question.periods, texts),
  ]);
}

/** How a question was read whose periods are not spelled out. */
export function understoodScope(question: Scope, names: Names, texts: Texts): string {
  const { card } = texts;
  return understood(texts, [
    part(card.indicator, names.indicatorName(question.indicator.value), question.indicator, texts),
    part(
      card.organisation,
      texts.formats.list(question.organisations.value.map((code) => names.organisation(code).full)),
      question.organisations,
      texts,
    ),
    part(card.period, wishLabel(question.periods.value, texts), question.periods, texts),
  ]);
}

/** How a question about many indicators was read. */
export function understoodOverview(question: OverviewQuestion, names: Names, texts: Texts): string {
  const { card, overview } = texts;
  const { group, organisations, periods } = question;
  const whose = organisations.value.map((code) => names.organisation(code).full);
  return understood(texts, [
    group === null ? overview.allIndicators : `${overview.group} ${names.term(group)}`,
    part(
      whose.length === 1 ? card.organisation : card.organisations,
      shorten(texts.formats.list(whose), 2 * longestField),
      organisations,
      texts,
    ),
    part(card.period, wishLabel(periods.value, texts), periods, texts),
  ]);
}

/** How a filter over measures was read; people state all of it. */
export function understoodFilter(filter: MeasureFilter, names: Names, texts: Texts): string {
  return understood(texts, [`${texts.card.filter} ${filterLabel(filter, names, texts)}`]);
}

/** How a question about one measure was read. */
export function understoodMeasure(measure: Part<string>, names: Names, texts: Texts): string {
  const { number, name } = names.measure(measure.value);
  return understood(texts, [part(texts.card.measure, `${number}, ${name}`, measure, texts)]);
}

/** The sources of figures and explanations that a card shows, in the order it shows them. */
export function sourcesOf(
  observations: readonly (Observation | null)[],
  explanations: readonly Explanation[],
): readonly SourceReference[] {
  return [...observations.filter((observation) => observation !== null), ...explanations].map(({ source }) => source);
}

/** The periods answered for, spelled out; with the words of the wish where those were relative. */
function resolvedPeriods({ periods }: Scope, found: ValuesAnswer, texts: Texts): string {
  const { value } = periods;
  const wish = wishLabel(value, texts);
  const isSpelledOut = value.kind === 'listed' || (value.kind === 'span' && value.from !== null && value.to !== null);
  if (isSpelledOut || found.periods.length === 0) return wish;
  const resolved = periodsInWords(found.periods, texts);
  return value.kind === 'latest' ? texts.values.latest(resolved) : `${wish}: ${resolved}`;
}

function understood({ card }: Texts, parts: readonly string[]): string {
  return `${card.understood}: ${parts.join(' · ')}`;
}

function part(label: string, value: string, { how }: Part<unknown>, { words }: Texts): string {
  return how === 'stated' ? `${label} ${value}` : `${label} ${value} (${words[how]})`;
}
