// Reads a fragment as a change to the question before it: "och 2022?", "jämfört med hela kommunen?", "varför?".
import { everyMeasure } from '../../measures/find-measures.ts';
import type { Candidate } from '../candidate.ts';
import { explain, explainedShare } from '../candidate.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import { findOperation, findUnit, hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type {
  CombinationQuestion,
  MeasureQuestion,
  MeasuresQuestion,
  Part,
  Question,
  Scope,
  ValuesQuestion,
} from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { filterIn } from '../finders/find-measure-filter.ts';
import { aspectIn, aspectOfMany } from './read-measures.ts';
import { whose } from './whose.ts';

type AboutAnIndicator = Exclude<Extract<Question, Scope>, CombinationQuestion>;

/** A fragment is a little less sure than the same said whole, unless it points back: "och ...", "hur mycket sparar de?". */
const sureness = { plain: 0.95, pointing: 1.05 };

/** The previous question with what the sentence changes; null when it changes nothing that the question has. */
export function readFollowUp(
  sentence: Sentence,
  weights: readonly number[],
  period: PeriodFinding | null,
  previous: Question,
): Candidate | null {
  const explained = new Map<number, number>();
  for (const { sense, from, to } of sentence.findings) {
    const isOther = sense.kind === 'cue' && sense.cue === 'measures' && !previous.kind.startsWith('measure');
    const belongs = sense.kind === 'cue' && !isOther && sense.cue !== 'indicators' && !isTalk(sense.cue);
    if (belongs || isKept(sense.kind, previous)) explain(explained, from, to);
  }
  for (const token of period?.used ?? []) explained.set(token, 1);
  const meaning = changed(sentence, period, previous, explained);
  if (!meaning) return null;
  const points = hasCue(sentence, ['they', 'and', 'what-about', 'only']) ? sureness.pointing : sureness.plain;
  const share = weights.every((weight) => weight === 0) ? 1 : explainedShare(weights, explained);
  return { meaning, confidence: points * share, from: `follow-up to ${previous.kind}` };
}

function isTalk(cue: Cue): boolean {
  return cue === 'help' || cue === 'out-of-scope';
}

/** Terms, states and owners can only change a question about measures. */
function isKept(kind: string, previous: Question): boolean {
  return previous.kind === 'measures' && (kind === 'term' || kind === 'status' || kind === 'owner');
}

function changed(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: Question,
  explained: Map<number, number>,
): Question | null {
  switch (previous.kind) {
    case 'values':
    case 'why':
    case 'about':
    case 'combination':
      return ofIndicator(sentence, period, previous, explained);
    case 'measures':
      return otherMeasure(sentence, explained) ?? ofMeasures(sentence, period, previous);
    case 'measure':
      return otherMeasure(sentence, explained) ?? ofMeasure(sentence, previous);
    case 'indicators':
    case 'organisations':
    case 'help':
      return null;
  }
}

function ofIndicator(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: AboutAnIndicator | CombinationQuestion,
  explained: Map<number, number>,
): Question | null {
  const found = findOrganisations(sentence, new Set());
  if (found.foreign.length > 0) return null;
  for (const token of found.used) explained.set(token, 1);
  const operation = findOperation(sentence, new Set());
  const asks = hasCue(sentence, ['why', 'source', 'definition', 'chart', 'trend', 'percent']);
  const namesSome = found.mentions.length > 0 || found.compares || found.withOthers;
  const unit = findUnit(sentence);
  if (!period && !namesSome && operation === null && !asks && unit === null) return null;

  const scope: Scope = {
    indicator: kept(previous.indicator.value),
    organisations: namesSome ? others(sentence, previous, found, operation) : kept(previous.organisations.value),
    periods: period ? { value: period.wish, how: 'stated' } : whenOf(sentence, previous),
  };
  if (previous.kind === 'combination') return { ...previous, ...scope };
  if (hasCue(sentence, ['why'])) return { kind: 'why', ...scope };
  if (hasCue(sentence, ['source'])) return { kind: 'about', aspect: 'source', ...scope };
  if (hasCue(sentence, ['definition'])) return { kind: 'about', aspect: 'definition', ...scope };
  const before: Pick<ValuesQuestion, 'operation' | 'unit'> =
    previous.kind === 'values' ? previous : { operation: 'value', unit: null };
  const isWorkedOn = before.operation === 'change' || before.operation === 'average';
  const stays = namesSome && !isWorkedOn ? 'value' : before.operation;
  return { kind: 'values', ...scope, operation: operation ?? stays, unit: unit ?? before.unit };
}

/** The organisations named; "jämfört med ..." keeps those talked of in front. */
function others(
  sentence: Sentence,
  previous: Scope,
  found: ReturnType<typeof findOrganisations>,
  operation: ReturnType<typeof findOperation>,
): Part<readonly string[]> {
  const [named] = whose(sentence.vocabulary.catalogue, previous.indicator.value, found, {
    operation: null,
    amongOrganisations: hasCue(sentence, ['which-organisation']),
  });
  const compares = found.compares || found.withOthers || operation === 'difference';
  const talkedOf = compares ? previous.organisations.value.slice(0, 1) : [];
  const said = found.mentions.length > 0 ? found.mentions.map(([code]) => code ?? '') : (named?.value ?? []);
  return { value: [...new Set([...talkedOf, ...said])], how: 'stated' };
}

/** A chart or a trend wants all the years; otherwise those talked of stay. */
function whenOf(sentence: Sentence, previous: Scope): Scope['periods'] {
  if (hasCue(sentence, ['chart', 'trend'])) return { value: { kind: 'span', from: null, to: null }, how: 'assumed' };
  return kept(previous.periods.value);
}

function ofMeasures(sentence: Sentence, period: PeriodFinding | null, previous: MeasuresQuestion): Question | null {
  const said = filterIn(sentence, period);
  const narrows = JSON.stringify(said) !== JSON.stringify(everyMeasure);
  const show = showIn(sentence) ?? aspectOfMany(sentence, said);
  if (!narrows && show === null) return null;
  // What is said anew takes the place of what was said of the same kind; the rest stays.
  const filter = {
    ...previous.filter,
    ...(said.measures.length > 0 ? { measures: said.measures } : {}),
    ...(said.atLeastTkr === null && said.atMostTkr === null
      ? {}
      : { atLeastTkr: said.atLeastTkr, atMostTkr: said.atMostTkr }),
    horizons: said.horizons.length > 0 ? said.horizons : previous.filter.horizons,
    categories: said.categories.length > 0 ? said.categories : previous.filter.categories,
    themes: said.themes.length > 0 ? said.themes : previous.filter.themes,
    statuses: said.statuses.length > 0 ? said.statuses : previous.filter.statuses,
    owners: said.owners.length > 0 ? said.owners : previous.filter.owners,
    owned: said.owned ?? previous.filter.owned,
    dated: said.dated ?? previous.filter.dated,
    ...(said.dueFrom === null && said.dueTo === null ? {} : { dueFrom: said.dueFrom, dueTo: said.dueTo }),
    late: said.late || previous.filter.late,
    assessed: said.assessed ?? (said.themes.length + said.horizons.length > 0 ? null : previous.filter.assessed),
  };
  return { kind: 'measures', show: show ?? previous.show, filter };
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

/** "nr 5 då?": another measure, by its number alone. */
function otherMeasure(sentence: Sentence, explained: Map<number, number>): MeasureQuestion | null {
  const at = sentence.tokens.findIndex(({ text }) => /^\d{1,3}$/.test(text));
  const said = Number(sentence.tokens[at]?.text);
  const measure = [...sentence.vocabulary.catalogue.measures.values()].find(({ number }) => number === said);
  if (!measure || !findingsOf(sentence, 'cue').some(({ sense, to }) => sense.cue === 'number-sign' && to === at))
    return null;
  explained.set(at, 1);
  return { kind: 'measure', measure: { value: measure.code, how: 'stated' }, aspect: 'whole' };
}

function ofMeasure(sentence: Sentence, previous: MeasureQuestion): Question | null {
  const aspect = aspectIn(sentence);
  return aspect === 'whole' || findingsOf(sentence, 'term').length > 0 ? null : { ...previous, aspect };
}

function kept<T>(value: T): Part<T> {
  return { value, how: 'kept' };
}
