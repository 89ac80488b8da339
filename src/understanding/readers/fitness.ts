// How well an indicator fits what a sentence asks for: a count is asked of what is counted, a price of what costs.
import type { Unit, UnitKind } from '../../indicators/indicator.ts';
import { isAdditive } from '../../indicators/indicator.ts';
import { asksEach, kindPlaces } from '../finders/asks-which.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import { findOperation, hasCue } from '../finders/find-operation.ts';
import { ofAll, prepositions } from '../lexicon/grammar.ts';
import { rating } from '../lexicon/ratings.ts';
import type { NameMatch } from '../words/match-name.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { Kept } from '../words/kept.ts';
import { wordsOf } from '../words/words.ts';
import { isOwnIn, partAndWhole } from './whose.ts';

const keptLabels = new Kept<readonly string[]>();

function wordsOfLabel(label: string): readonly string[] {
  return keptLabels.get(label, () => wordsOf(label));
}

/** Where the sentence says what the indicator is counted in: "hur många dagar", "personal på 14 dagar". */
export function unitPlaces({ tokens }: Sentence, unit: Unit | null): number[] {
  const said = [unit?.label?.sv, unit?.label?.en].flatMap((label) => (label === undefined ? [] : wordsOfLabel(label)));
  if (said.length === 0) return [];
  return tokens.flatMap(({ text, readings }, at) => {
    return said.includes(text) || readings.some(({ terms: [term = ''] }) => said.includes(term)) ? [at] : [];
  });
}

const money: readonly (UnitKind | undefined)[] = ['kr', 'tkr', 'mnkr'];

/**
 * A count is asked of what is counted, a price of what costs, a share per something of what is shared out so, and others are
 * asked about only where there are others.
 */
export function fitness(sentence: Sentence, match: NameMatch, organisations: OrganisationFinding): number {
  const { catalogue } = sentence.vocabulary;
  const unit = catalogue.indicators.get(match.code)?.unit ?? null;
  const isPlainUnit = /^\p{L}*$/u.test(unit?.label?.sv ?? '') || /^\p{L}*$/u.test(unit?.label?.en ?? '');
  const isSaid = match.coverage > 0.7 || (isPlainUnit && unitPlaces(sentence, unit).length > 0);
  const isCount = unit?.kind === 'count' || (unit?.kind === 'other' && isSaid);
  const covering = catalogue.coverage.get(match.code) ?? [];
  const asksWho = hasCue(sentence, ['organisations']) && hasCue(sentence, ['exist', 'compare']);
  const misfits = [
    asksTime(sentence, match.taken) && !isOfTime(unit),
    !rated.includes(unit?.kind) && sentence.tokens.some(({ text }, at) => rating.has(text) && !match.taken.has(at)),
    isBrokenDown(sentence, covering),
    hasCue(sentence, ['count'], match.taken) &&
      !hasCue(sentence, ['times']) &&
      (!isCount || match.isHeadless || isOfEach(sentence, match) || isRatioOfOther(sentence, match)),
    hasCue(sentence, ['costs'], match.taken) && !money.includes(unit?.kind),
    asksOfEach(sentence, match, unit?.kind === 'count' && /^\p{L}*$/u.test(unit.label?.sv ?? '')),
    asksForPart(sentence, match) && partAndWhole(sentence, organisations) === null,
    hasCue(sentence, ['times'], match.taken) && (organisations.withOthers || organisations.mentions.length > 2),
    organisations.withOthers && covering.every((code) => isOwnIn(catalogue, code)),
  ];
  // "vilka kommuner finns ..." asks who has figures, not for them.
  const who = asksWho && findOperation(sentence, match.taken) === null ? 0.9 : 1;
  return misfits.includes(true) ? 0.5 * who : who;
}

/** What it says of a name that only the thing is named, and asked for by its price or its time: "cheapest culture school". */
const byKind = 0.2;
/** "how much dearer per preschool child": what is shared out is said by that alone. */
const byKindOfEach = 0.4;

const half = 0.5;

/** What a rating can be given in; a rate of something is in percent. */
const rated: readonly (UnitKind | undefined)[] = ['index', 'score', 'percent'];

/** Where the sentence asks how something is rated, of an indicator that is a rating. */
export function ratingPlaces({ tokens }: Sentence, unit: Unit | null): number[] {
  if (unit?.kind !== 'index' && unit?.kind !== 'score') return [];
  return tokens.flatMap(({ text }, at) => (rating.has(text) ? [at] : []));
}

/** The share of a name that is said by asking for a price where the name is of money, or for time where it is of time. */
export function saidByKind(sentence: Sentence, { code, name, taken, coverage }: NameMatch): number {
  const unit = sentence.vocabulary.catalogue.indicators.get(code)?.unit ?? null;
  const asks =
    (hasCue(sentence, ['costs'], taken) && money.includes(unit?.kind)) ||
    (hasCue(sentence, ['share'], taken) && unit?.kind === 'percent' && coverage > half) ||
    ratingPlaces(sentence, unit).some((at) => !taken.has(at)) ||
    (asksTime(sentence, taken) && isOfTime(unit));
  return asks ? Math.min(name.includes('per') ? byKindOfEach : byKind, 1 - coverage) : 0;
}

/** "KLK:s andel av kommunens årsarbetare": a part of an amount or a count, not the amount itself. */
export function asksForPart(sentence: Sentence, { code, taken }: NameMatch): boolean {
  const { tokens } = sentence;
  // "minskade med hur många procent" asks for no part of anything.
  const isSaid = findingsOf(sentence, 'cue').some(({ sense, from, to }) => {
    const isPercent = /^(?:procent|percent)/.test(tokens[to - 1]?.text ?? '');
    return sense.cue === 'share' && !taken.has(from) && (!isPercent || ofAll.has(tokens[to]?.text ?? ''));
  });
  if (!isSaid || findOperation(sentence, taken) !== null) return false;
  const indicator = sentence.vocabulary.catalogue.indicators.get(code);
  return indicator !== undefined && isAdditive(indicator);
}

/** "by department": figures are of whole organisations, and of that kind there are not several. */
function isBrokenDown(sentence: Sentence, covering: readonly string[]): boolean {
  const kind = asksEach(sentence);
  const { organisations } = sentence.vocabulary.catalogue;
  return kind !== null && covering.filter((code) => organisations.get(code)?.kind === kind).length < 2;
}

const times =
  /(?<!\p{L})(?:dag|dagar|vecka|veckor|månad|månader|timme|timmar|minut|minuter|sekunder|år|days?|weeks?|months?|hours?|minutes?|seconds?|years?)(?!\p{L})/iu;

/** "hur lång tid", "fastest", "in days". */
function asksTime(sentence: Sentence, taken: ReadonlySet<number>): boolean {
  const { tokens } = sentence;
  const isCounted = tokens.some(({ text }, at) => countedIn.has(tokens[at - 1]?.text ?? '') && times.test(text));
  return (
    hasCue(sentence, ['how-long'], taken) || (isCounted && !tokens.some(({ text }) => /^(?:år|years?)$/.test(text)))
  );
}

const countedIn: ReadonlySet<string> = new Set(['i', 'in']);

function isOfTime(unit: Unit | null): boolean {
  return times.test(unit?.label?.sv ?? '') || times.test(unit?.label?.en ?? '');
}

/** The name counts something for each of what the sentence does not speak of: loans per resident. */
function isOfEach({ tokens }: Sentence, { name }: NameMatch): boolean {
  const behind = name.includes('per') ? name.slice(name.indexOf('per') + 1) : [];
  // "per årsarbetare i förskolan": where it is counted is no part of each of what.
  const end = behind.findIndex((word) => prepositions.has(word));
  const each = end < 0 ? behind : behind.slice(0, end);
  return (
    each.length > 0 && !tokens.some(({ readings }) => readings.some(({ terms: [term = ''] }) => each.includes(term)))
  );
}

/** "how many managers", by another name of what is so many employees for each: how many there are is not known from that. */
function isRatioOfOther(sentence: Sentence, { code, name }: NameMatch): boolean {
  const own = sentence.vocabulary.catalogue.indicators.get(code)?.name;
  const isRatio = own !== undefined && [own.sv, own.en].every((each) => wordsOf(each).includes('per'));
  const saysEach = sentence.tokens.some(({ text }) => eachOf.has(text));
  return isRatio && !name.includes('per') && !saysEach;
}

const eachOf: ReadonlySet<string> = new Set(['per', 'varje', 'var', 'each', 'every', 'a', 'an', 'en', 'ett']);

/** "per kvartal" says how often, not for each of what. */
const partsOfTime = /^(?:kvartal|månad|tertial|termin|halvår|år|quarter|month|term|year)$/;

/** The sentence wants it for each of what the name does not speak of; a plain count is for each of nothing. */
function asksOfEach(sentence: Sentence, { taken, used, name }: NameMatch, isCount: boolean): boolean {
  const asksTimes = hasCue(sentence, ['times'], taken);
  const isPlain = isCount && !name.includes('per');
  return findingsOf(sentence, 'cue').some(({ sense, from, to }) => {
    return (
      sense.cue === 'per' &&
      !asksTimes &&
      !partsOfTime.test(sentence.tokens[to]?.text ?? '') &&
      !kindPlaces(sentence).includes(to) &&
      !taken.has(from) &&
      (isPlain || !used.has(to)) &&
      to < sentence.tokens.length
    );
  });
}
