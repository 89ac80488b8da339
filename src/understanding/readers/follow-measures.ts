// What a fragment changes in a question about measures: another theme, what is shown of them, one of them by its number.
import type { TermKind } from '../../indicators/term.ts';
import type { MeasureFilter } from '../../measures/find-measures.ts';
import { everyMeasure, isEveryMeasure } from '../../measures/find-measures.ts';
import { asksState, aspectIn, aspectOfMany } from '../finders/find-aspect.ts';
import { filterIn } from '../finders/find-measure-filter.ts';
import { hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findGrouping, toldOfGroups } from '../finders/find-grouping.ts';
import { findPlaces } from '../finders/find-places.ts';
import { numberAt } from '../finders/said-numbers.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureQuestion, MeasuresQuestion, Question } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { namesOf } from '../words/name-forms.ts';
import { wordsOf } from '../words/words.ts';

const everything: ReadonlySet<string> = new Set(['allt', 'alla', 'samtliga', 'everything', 'all']);

/**
 * A question about many measures with what the sentence changes; null when that is nothing.
 * @param explained told which tokens the change explains, beside terms and cues
 */
export function followMeasures(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: MeasuresQuestion,
  explained: Map<number, number>,
): Question | null {
  const pointed = ofThoseShown(sentence, previous);
  if (pointed) return pointed;
  const grouping = findGrouping(sentence);
  for (const at of grouping?.used ?? []) explained.set(at, 1);
  const said = withPartlyNamed(filterIn(sentence, period), sentence, previous.filter, explained);
  const narrows = !isEveryMeasure(said);
  const show = showIn(sentence) ?? aspectOfMany(sentence, said) ?? (hasCue(sentence, ['together']) ? 'savings' : null);
  const places = findPlaces(sentence)?.places ?? previous.places;
  if (!narrows && show === null && grouping === null) return null;
  // "... och vilken är den största åtgärden totalt?"
  const namesAll = hasCue(sentence, ['measures']) || sentence.tokens.some(({ text }) => everything.has(text));
  const asksAll = !narrows && hasCue(sentence, ['together']) && namesAll;
  const before = asksAll ? everyMeasure : previous.filter;
  // What is said anew takes the place of what was said of the same kind; the rest stays.
  const filter = {
    ...before,
    ...(said.measures.length > 0 ? { measures: said.measures } : {}),
    ...(said.atLeastTkr === null && said.atMostTkr === null
      ? {}
      : { atLeastTkr: said.atLeastTkr, atMostTkr: said.atMostTkr }),
    horizons: said.horizons.length > 0 ? said.horizons : before.horizons,
    categories: said.categories.length > 0 ? said.categories : before.categories,
    themes: said.themes.length > 0 ? said.themes : before.themes,
    statuses: said.statuses.length > 0 ? said.statuses : before.statuses,
    owners: said.owners.length > 0 ? said.owners : before.owners,
    owned: said.owned ?? before.owned,
    dated: said.dated ?? before.dated,
    ...(said.dueFrom === null && said.dueTo === null ? {} : { dueFrom: said.dueFrom, dueTo: said.dueTo }),
    late: said.late || before.late,
    assessed: said.assessed ?? (said.themes.length + said.horizons.length > 0 ? null : before.assessed),
  };
  if (grouping) {
    const told = show === null && previous.show === 'savings' ? 'savings' : toldOfGroups(sentence);
    return { kind: 'measures', show: told, filter, by: grouping.by };
  }
  const shown = show ?? previous.show;
  const isOrdered = shown === 'largest' || shown === 'smallest';
  const by = show === null ? previous.by : undefined;
  return { kind: 'measures', show: shown, filter, ...(by && { by }), ...(isOrdered && places && { places }) };
}

/** "vem äger den?", "when are they due?" of the largest; null when nothing was pointed to. */
function ofThoseShown(sentence: Sentence, { shown = [] }: MeasuresQuestion): Question | null {
  const points = (words: ReadonlySet<string>): boolean => sentence.tokens.some(({ text }) => words.has(text));
  const said = aspectIn(sentence);
  const aspect = said === 'whole' && asksState(sentence) ? 'status' : said;
  const [only, another] = shown;
  if (only === undefined || aspect === 'whole') return null;
  if (another === undefined && points(pointingAtOne))
    return { kind: 'measure', measure: { value: only, how: 'kept' }, aspect };
  if (!points(pointingAtMany) || aspect === 'source') return null;
  return { kind: 'measures', show: aspect, filter: { ...everyMeasure, measures: shown } };
}

const pointingAtOne: ReadonlySet<string> = new Set(['den', 'denna', 'it', 'that', 'one']);
const pointingAtMany: ReadonlySet<string> = new Set(['de', 'dem', 'dom', 'dessa', 'they', 'them', 'those', 'these']);

/** "och på lång?", "och ekonomi?": a word that one horizon, category or theme has, and no other, where such a one is talked of. */
function withPartlyNamed(
  said: MeasureFilter,
  sentence: Sentence,
  talkedOf: MeasureFilter,
  explained: Map<number, number>,
): MeasureFilter {
  if (!isEveryMeasure(said)) return said;
  const partly = (kind: TermKind, before: readonly string[]): string[] => {
    if (before.length === 0) return [];
    const terms = [...sentence.vocabulary.catalogue.terms.values()].filter((term) => term.kind === kind);
    const named = terms.map((term) => ({ code: term.code, names: namesOf(term).map(wordsOutside) }));
    const codes = sentence.tokens.flatMap(({ text }, at) => {
      const isSmall = isSmallAt(sentence, at);
      const having = named.filter(({ names }) => names.some((words) => tells(text, words, isSmall)));
      if (having.length !== 1) return [];
      explained.set(at, 1);
      return having.map(({ code }) => code);
    });
    return [...new Set(codes)];
  };
  const horizons = partly('horizon', talkedOf.horizons);
  const categories = partly('category', talkedOf.categories);
  return { ...said, horizons, categories, themes: partly('theme', talkedOf.themes) };
}

/** The words of a name outside its parentheses. */
function wordsOutside({ name }: { readonly name: string }): readonly string[] {
  return wordsOf(name.replace(/\(.*\)/u, ''));
}

/** Of a name's words a small one tells only in front of one other: `lång` of Lång sikt. */
function tells(word: string, words: readonly string[], isSmall: boolean): boolean {
  return isSmall ? words.length === 2 && words[0] === word : words.includes(word);
}

function isSmallAt({ findings }: Sentence, at: number): boolean {
  return findings.some(
    ({ sense, from, to }) => ['filler', 'idle', 'cue'].includes(sense.kind) && from <= at && at < to,
  );
}

function showIn(sentence: Sentence): MeasuresQuestion['show'] | null {
  const byCue: readonly (readonly [Cue, MeasuresQuestion['show']])[] = [
    ['highest', 'largest'],
    ['lowest', 'smallest'],
    ['share', 'share'],
    ['realised', 'realised'],
    ['count', 'count'],
    ['list', 'list'],
    ['savings', 'savings'],
  ];
  return byCue.find(([cue]) => hasCue(sentence, [cue]))?.[1] ?? null;
}

/** "nr 5 då?": another measure, by its number alone; null when none is said. */
export function otherMeasure(sentence: Sentence, explained: Map<number, number>): MeasureQuestion | null {
  for (const { sense, to } of findingsOf(sentence, 'cue')) {
    const said = sense.cue === 'number-sign' ? numberAt(sentence, to) : undefined;
    const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
    if (!measure) continue;
    explained.set(to, 1);
    return { kind: 'measure', measure: { value: measure.code, how: 'stated' }, aspect: 'whole' };
  }
  return null;
}

/** Another thing about the same measure; null when none is asked for. */
export function followMeasure(sentence: Sentence, previous: MeasureQuestion): Question | null {
  const said = aspectIn(sentence);
  const aspect = said === 'whole' && asksState(sentence) ? 'status' : said;
  return aspect === 'whole' || findingsOf(sentence, 'term').length > 0 ? null : { ...previous, aspect };
}
