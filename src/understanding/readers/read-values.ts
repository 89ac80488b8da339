// Reads a sentence as a question about one indicator: its figures, what can be worked out from them, why they moved, what
// it means or where it comes from.
import type { Operation } from '../../indicators/calculate.ts';
import { isExtreme } from '../../indicators/calculate.ts';
import { isAdditive } from '../../indicators/indicator.ts';
import type { PeriodWish } from '../../indicators/period.ts';
import type { Candidate } from '../candidate.ts';
import type { Catalogue } from '../catalogue.ts';
import { explainedShare, leftOver, nameQuality, stillNear } from '../candidate.ts';
import { explainedTokens, saidAnyway } from './explained.ts';
import { asksForPart, fitness, saidByKind } from './fitness.ts';
import { isOwnIn, partAndWhole, whose, withoutOwnName } from './whose.ts';
import { asksDefinition, asksWhatItIs } from '../finders/asks-definition.ts';
import { asksEach, asksWhich, asksWhichYear } from '../finders/asks-which.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import { findOperation, findUnit, hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import type { PlacesFinding } from '../finders/find-places.ts';
import { findPlaces } from '../finders/find-places.ts';
import { against } from '../lexicon/grammar.ts';
import type { NameMatch } from '../words/match-name.ts';
import type { Part, Question, Scope } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { matchNames } from '../sentence.ts';

export interface ValuesReading {
  readonly candidates: readonly (Candidate & { readonly match: NameMatch })[];
  /** Municipalities that the sentence asks about and the catalogue lacks; it must then not be answered. */
  readonly foreign: readonly string[];
}

export function readValues(
  sentence: Sentence,
  weights: readonly number[],
  periods: PeriodFinding | null,
): ValuesReading {
  let foreign: readonly string[] = [];
  const places = findPlaces(sentence);
  const anyway = saidAnyway(sentence, periods, places);
  const weighed = matchNames(sentence, sentence.vocabulary.indicators).map((match, rank) => {
    const organisations = withoutOwnName(sentence, match, findOrganisations(sentence, match.taken));
    if (rank === 0) foreign = organisations.foreign;
    const explained = explainedTokens(sentence, match, organisations, anyway);
    const confidence =
      nameQuality(match.coverage + saidByKind(sentence, match), 0.45) *
      match.order *
      explainedShare(weights, explained) *
      fitness(sentence, match, organisations);
    return { match, organisations, confidence, leftOver: leftOver(weights, explained) };
  });
  const likely = withTwins(weighed.sort((a, b) => b.confidence - a.confidence));
  const least = stillNear * (likely[0]?.confidence ?? 0);
  const candidates = likely
    .filter(({ confidence }) => confidence >= least)
    .map(({ organisations, ...candidate }) => ({
      ...candidate,
      meaning: finish(sentence, candidate.match, organisations, periods, places),
      from: `indicator ${candidate.match.code} by "${candidate.match.name.join(' ')}"`,
    }));
  return { candidates, foreign };
}

/** A name of which this much was said is meant, whatever else begins with the same words. */
const saidWhole = 0.9;
/** Words stand for parts of two names alike when no surer for one than this. */
const alike = 0.1;
/** A name that is this much less likely is no twin of the best. */
const twinShare = 0.7;

/** Where all that was said of the best name was said of another too, nothing tells which is meant: they are equally likely. */
function withTwins<C extends { readonly confidence: number; readonly match: NameMatch }>(
  candidates: readonly C[],
): C[] {
  const [best] = candidates;
  if (!best || best.match.coverage > saidWhole) return [...candidates];
  return candidates.map((other) => {
    const isTwin = [...best.match.used].every(([token, worth]) => (other.match.used.get(token) ?? 0) > worth - alike);
    const isNear = other.confidence > best.confidence * twinShare && other.match.coverage < saidWhole;
    return isTwin && isNear ? { ...other, confidence: best.confidence } : other;
  });
}

/** The finished question; a choice where it is open whose figures are meant. */
function finish(
  sentence: Sentence,
  match: NameMatch,
  found: OrganisationFinding,
  period: PeriodFinding | null,
  places: PlacesFinding | null,
): Candidate['meaning'] {
  const indicator: Part<string> = { value: match.code, how: 'stated' };
  const years = period?.wish.kind === 'listed' ? period.wish.periods.length : period?.wish.kind === 'span' ? 2 : 0;
  const isHeld = found.compares || period?.against !== undefined;
  const setsYears = years > 1 && isHeld && found.mentions.length + (found.us ? 1 : 0) < 2 && !found.withOthers;
  const said = findOperation(sentence, match.taken);
  // "högre än 2022": how far it has come since then.
  const asked = setsYears && said === 'difference' ? 'change' : said;
  const shared = asksForPart(sentence, match) ? partAndWhole(sentence, found) : null;
  const operation =
    (shared ? 'part' : null) ??
    (asksDefinition(sentence, match.taken) ? null : asked) ??
    (setsYears ? 'change' : null) ??
    (setsApart(sentence, found) ? 'difference' : null) ??
    (addsUp(sentence, match, found, years) ? 'sum' : null);
  const wantsExtreme = operation !== null && isExtreme(operation);
  const isOpen =
    wantsExtreme &&
    found.mentions.length === 0 &&
    years < 2 &&
    !asksWhichYear(sentence) &&
    hasRivals(sentence.vocabulary.catalogue, match.code);
  const among =
    asksWhich(sentence, match.taken) ?? asksEach(sentence) ?? (operation === 'rank' || isOpen ? 'any' : null);
  const isWhy = hasCue(sentence, ['why'], match.taken) && found.mentions.length === 1;
  const group = setsYears || isWhy ? { ...found, compares: false } : found;
  const wanted = { operation: setsYears ? null : operation, among };
  const ours = shared
    ? [{ value: shared, how: 'stated' as const }]
    : whose(sentence.vocabulary.catalogue, match.code, group, wanted);
  const options = ours.map((organisations) => {
    const isOne = organisations.value.length === 1;
    const scope = { indicator, organisations, periods: when(period, operation, isOne) };
    const question = ask(sentence, match, operation, scope);
    return places && wantsExtreme && question.kind === 'values' ? { ...question, places: places.places } : question;
  });
  const [only] = options;
  if (hasCue(sentence, ['which-years'], match.taken) && only && 'organisations' in only)
    return {
      ...only,
      organisations: merged(options),
      periods: { value: { kind: 'span', from: null, to: null }, how: 'stated' },
    };
  // What an indicator means, where it stands and why it moved is told for all of them at once.
  if (only && options.length > 1 && 'organisations' in only && only.kind !== 'values') {
    return { ...only, organisations: merged(options) };
  }
  return only && options.length === 1 ? only : { kind: 'choice', differsIn: 'organisation', isNear: false, options };
}

/** "mer i Alingsås än i Ale", "higher than ours": how far apart they lie is asked for. */
function setsApart(sentence: Sentence, { mentions, compares, us }: OrganisationFinding): boolean {
  const isApart = compares && hasCue(sentence, ['comparative']) && mentions.length + (us ? 1 : 0) === 2;
  return isApart && sentence.tokens.some(({ text }) => against.has(text));
}

/** "IFO och äldreomsorgen tillsammans", "totalt 2021-2023": what can be added is wanted added. */
function addsUp(sentence: Sentence, match: NameMatch, { mentions }: OrganisationFinding, years: number): boolean {
  const indicator = sentence.vocabulary.catalogue.indicators.get(match.code);
  const several = mentions.length > 1 || (years > 1 && mentions.length < 2);
  const adds =
    hasCue(sentence, ['together'], match.taken) || sentence.tokens.some(({ before }) => before.includes('+'));
  return several && adds && indicator !== undefined && isAdditive(indicator);
}

/** All the organisations of several questions. */
function merged(options: readonly Question[]): Part<readonly string[]> {
  const parts = options.flatMap((option) => ('organisations' in option ? [option.organisations] : []));
  const [only, another] = parts;
  return only && !another ? only : { value: parts.flatMap(({ value }) => value), how: 'assumed' };
}

/** Whether somebody outside the house has the indicator too. */
function hasRivals(catalogue: Catalogue, indicator: string): boolean {
  return (catalogue.coverage.get(indicator) ?? []).some((code) => !isOwnIn(catalogue, code));
}

/** The periods asked for; without a word of them the latest, or all where the operation is over the years. */
function when(period: PeriodFinding | null, operation: Operation | null, isOne: boolean): Part<PeriodWish> {
  if (period) return { value: period.wish, how: 'stated' };
  const isOverYears = operation !== null && (isExtreme(operation) || operation === 'average');
  if (isOne && isOverYears) return { value: { kind: 'span', from: null, to: null }, how: 'assumed' };
  return { value: { kind: 'latest' }, how: 'assumed' };
}

/** What is asked of the scope. */
function ask(sentence: Sentence, match: NameMatch, operation: Operation | null, scope: Scope): Question {
  const { taken } = match;
  if (hasCue(sentence, ['why'], taken) || (operation === 'change' && hasCue(sentence, ['explain'], taken)))
    return { kind: 'why', ...scope };
  if (hasCue(sentence, ['source'], taken)) return { kind: 'about', aspect: 'source', ...scope };
  if (asksDefinition(sentence, taken) || asksWhatItIs(sentence, match, scope))
    return { kind: 'about', aspect: 'definition', ...scope };
  return { kind: 'values', ...scope, operation: operation ?? 'value', unit: findUnit(sentence) };
}
