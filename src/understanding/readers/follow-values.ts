// What a fragment changes in a question about an indicator: another year, others to compare with, why, a sibling of it.
import { isExtreme } from '../../indicators/calculate.ts';
import { isAdditive } from '../../indicators/indicator.ts';
import type { PeriodWish } from '../../indicators/period.ts';
import { asksWhich, asksWhichYear } from '../finders/asks-which.ts';
import type { OrganisationFinding } from '../finders/find-organisations.ts';
import { findOrganisations } from '../finders/find-organisations.ts';
import { findOperation, findUnit, hasCue } from '../finders/find-operation.ts';
import type { PeriodFinding } from '../finders/find-periods.ts';
import { findPlaces } from '../finders/find-places.ts';
import type { CombinationQuestion, Part, Question, Scope, ValuesQuestion } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { matchNames, saying } from '../sentence.ts';
import { differenceFromEarlier } from './follow-difference.ts';
import { whose } from './whose.ts';

/** A question whose scope a fragment can change. */
export type AboutAnIndicator = Exclude<Extract<Question, Scope>, CombinationQuestion>;

/**
 * The previous question with what the sentence changes; null when it changes nothing that the question has.
 * @param explained is told which tokens the change explains
 * @param isShort whether so few words of content are open that they can name a sibling by what differs
 */
export function followValues(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: AboutAnIndicator | CombinationQuestion,
  explained: Map<number, number>,
  isShort: boolean,
): Question | null {
  const found = findOrganisations(sentence, new Set());
  if (found.foreign.length > 0) return null;
  for (const token of found.used) explained.set(token, 1);
  const sibling = isShort ? siblingIn(sentence, previous.indicator.value, explained) : null;
  const operation = findOperation(sentence, new Set());
  const asks = hasCue(sentence, ['why', 'source', 'definition', 'chart', 'trend', 'percent']);
  const against = yearsSetAgainst(sentence, period, previous, found, operation);
  const namesSome =
    against === null &&
    (asksWho(sentence, operation) || found.mentions.length > 0 || found.compares || found.withOthers);
  const unit = findUnit(sentence);
  if (!period && !namesSome && operation === null && !asks && unit === null && sibling === null) return null;
  // "the gap between the two": of two that were talked of in turn.
  const apart = period || namesSome ? null : differenceFromEarlier(sentence, operation, previous);
  if (apart) return apart;
  if (operation === 'difference' && !period && !namesSome && isOfOne(previous)) return null;

  const scope: Scope = {
    indicator: sibling === null ? kept(previous.indicator.value) : { value: sibling, how: 'stated' },
    organisations: namesSome ? others(sentence, previous, found, operation) : kept(previous.organisations.value),
    periods:
      period || against
        ? { value: against ?? period?.wish ?? previous.periods.value, how: 'stated' }
        : whenOf(sentence, previous),
  };
  if (previous.kind === 'combination') return { ...previous, ...scope };
  if (hasCue(sentence, ['why'])) return { kind: 'why', ...scope };
  if (hasCue(sentence, ['source'])) return { kind: 'about', aspect: 'source', ...scope };
  if (hasCue(sentence, ['definition'])) return { kind: 'about', aspect: 'definition', ...scope };
  const before: Pick<ValuesQuestion, 'operation' | 'unit' | 'places'> =
    previous.kind === 'values' ? previous : { operation: 'value', unit: null };
  const isWorkedOn = before.operation === 'change' || before.operation === 'average';
  const stays = namesSome && !isWorkedOn ? 'value' : before.operation;
  const adds = addsUp(sentence, scope.indicator.value, found) ? 'sum' : null;
  const wanted = against === null ? (operation ?? adds ?? stays) : operation === 'times' ? 'times' : 'change';
  const places = isExtreme(wanted) ? (findPlaces(sentence)?.places ?? before.places) : undefined;
  return { kind: 'values', ...scope, operation: wanted, unit: unit ?? before.unit, ...(places && { places }) };
}

/** "jämfört med 2021?", "hur mycket mer är det än 2022?", "ändrats till 2024?": from one year to the other; else null. */
function yearsSetAgainst(
  sentence: Sentence,
  period: PeriodFinding | null,
  previous: Scope,
  { compares, mentions, withOthers }: OrganisationFinding,
  operation: ReturnType<typeof findOperation>,
): PeriodWish | null {
  const only = endOf(previous.periods.value);
  if (operation === 'change' && only !== null && period === null && saysSinceThen(sentence))
    return { kind: 'span', from: only, to: null };
  const sets = compares || operation === 'change' || operation === 'difference' || operation === 'times';
  const said = period && (period.against ?? endOf(period.wish));
  if (!sets || mentions.length > 0 || withOthers || said === null) return null;
  const talkedOf = previous.periods.value;
  if (talkedOf.kind === 'latest') return { kind: 'span', from: said, to: null };
  const other = endOf(talkedOf);
  if (other === null || other === said) return null;
  const [from = null, to = null] = [said, other].sort();
  return { kind: 'span', from, to };
}

/** "har den minskat sen dess?" */
function saysSinceThen({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    return /^(?:dess|då|then)$/.test(text) && /^(?:sen|sedan|since)$/.test(tokens[at - 1]?.text ?? '');
  });
}

/** The one year that a wish names, or leads up to; null when it names several. */
function endOf(wish: PeriodWish): string | null {
  if (wish.kind === 'span' && wish.from === null) return wish.to;
  const [only = null, another] = wish.kind === 'listed' ? wish.periods : [];
  return another === undefined && only !== null && /^\d{4}$/.test(only) ? only : null;
}

/** Said and talked of together must cover this much of a sibling's name. */
const whole = 0.9;

/** "och externt?" after "interna ärenden": the indicator whose name is what was talked of but for what is said now. */
function siblingIn(sentence: Sentence, talkedOf: string, explained: Map<number, number>): string | null {
  const { indicators } = sentence.vocabulary;
  const ellipsis = saying(sentence, indicators.wordsOf(talkedOf));
  const siblings = matchNames(ellipsis, indicators).filter(
    ({ code, coverage, used }) => code !== talkedOf && coverage > whole && used.size > 0,
  );
  if (siblings.length === 0) return null;
  const before = new Map(matchNames(sentence, indicators).map(({ code, coverage }) => [code, coverage]));
  const [sibling, rival] = siblings
    .filter(({ code, coverage }) => (before.get(code) ?? 0) > 0 && coverage > (before.get(code) ?? 0))
    .sort((a, b) => b.used.size - a.used.size);
  if (!sibling || (rival && rival.used.size === sibling.used.size)) return null;
  for (const [token, strength] of sibling.used) explained.set(token, strength);
  return sibling.code;
}

/** "vem är bäst av alla?" */
function asksWho(sentence: Sentence, operation: ReturnType<typeof findOperation>): boolean {
  return operation !== null && isExtreme(operation) && hasCue(sentence, ['which-organisation']);
}

/** One figure was talked of, with nothing that it could differ from. */
function isOfOne({ organisations, periods: { value } }: Scope): boolean {
  const isOneYear = value.kind === 'latest' || (value.kind === 'listed' && value.periods.length < 2);
  return organisations.value.length < 2 && isOneYear;
}

/** "vad blir de ihop?": of what can be added. */
function addsUp(sentence: Sentence, indicator: string, { mentions }: OrganisationFinding): boolean {
  const known = sentence.vocabulary.catalogue.indicators.get(indicator);
  return mentions.length > 1 && hasCue(sentence, ['together']) && known !== undefined && isAdditive(known);
}

/** The organisations named; "jämfört med ..." keeps those talked of in front. */
function others(
  sentence: Sentence,
  previous: Scope,
  found: OrganisationFinding,
  operation: ReturnType<typeof findOperation>,
): Part<readonly string[]> {
  const [named] = whose(sentence.vocabulary.catalogue, previous.indicator.value, found, {
    operation: null,
    among: asksWhich(sentence, new Set()) ?? (asksWho(sentence, operation) ? 'any' : null),
  });
  const compares = found.compares || found.withOthers || operation === 'difference' || operation === 'times';
  const talkedOf = compares ? previous.organisations.value.slice(0, 1) : [];
  const said = found.mentions.length > 0 ? found.mentions.map(([code]) => code ?? '') : (named?.value ?? []);
  return { value: [...new Set([...talkedOf, ...said])], how: 'stated' };
}

/** A chart, a trend and the worst year of all want all the years; otherwise those talked of stay. */
function whenOf(sentence: Sentence, previous: Scope): Scope['periods'] {
  if (hasCue(sentence, ['chart', 'trend']) || asksWhichYear(sentence))
    return { value: { kind: 'span', from: null, to: null }, how: 'assumed' };
  return kept(previous.periods.value);
}

function kept<T>(value: T): Part<T> {
  return { value, how: 'kept' };
}
