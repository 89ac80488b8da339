// What stands below an answer: where its figures come from, what is calculated and from what, how the question was read.
import type { ValuesAnswer } from '../indicators/find-values.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { Explanation, Observation, SourceReference } from '../indicators/observation.ts';
import type { Texts } from '../texts/texts.ts';
import type { Part, Scope } from '../understanding/question.ts';
import { shorten } from './displayed-text.ts';
import type { Names } from './names.ts';
import { filterLabel, wishLabel } from './question-label.ts';

const longestField = 100;
const mostSources = 4;

/** One line for each source, each place in it once: `Källa: document, avsnitt 2.2, ”heading”, sida 5`. */
export function sourceLines(sources: readonly SourceReference[], texts: Texts): readonly string[] {
  const { card } = texts;
  const lines = sources.map(({ document, section, heading, page }) =>
    [
      `${card.source}: ${shorten(document, longestField)}`,
      section === '' ? null : card.section(shorten(section, longestField)),
      heading === '' ? null : shorten(heading, longestField),
      page === null ? null : card.page(shorten(page, longestField)),
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  const distinct = [...new Set(lines)];
  const leftOut = distinct.length - mostSources;
  return leftOut > 0 ? [...distinct.slice(0, mostSources), card.more(leftOut)] : distinct;
}

/** One line for each document with the sections in it: `Källa: document, avsnitt 3.1, 3.2 och 3.4`. */
export function documentLines(sources: readonly SourceReference[], texts: Texts): readonly string[] {
  const sections = new Map<string, Set<string>>();
  for (const { document, section } of sources) {
    sections.set(document, (sections.get(document) ?? new Set()).add(section));
  }
  return [...sections].slice(0, mostSources).map(([document, found]) => {
    const named = texts.formats.list([...found].filter((section) => section !== ''));
    const where = named === '' ? [] : [texts.card.section(shorten(named, longestField))];
    return [`${texts.card.source}: ${shorten(document, longestField)}`, ...where].join(', ');
  });
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
  const spelledOut = shorten(texts.formats.list(found.periods.map(texts.words.period)), longestField);
  if (periods.value.kind === 'listed' || spelledOut === '') return wishLabel(periods.value, texts);
  if (periods.value.kind === 'latest') return texts.values.latest(spelledOut);
  return `${wishLabel(periods.value, texts)}: ${spelledOut}`;
}

function understood({ card }: Texts, parts: readonly string[]): string {
  return `${card.understood}: ${parts.join(' · ')}`;
}

function part(label: string, value: string, { how }: Part<unknown>, { words }: Texts): string {
  return how === 'stated' ? `${label} ${value}` : `${label} ${value} (${words[how]})`;
}
