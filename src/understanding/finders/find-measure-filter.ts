// Finder: what narrows the measures that a sentence asks for. Terms, states, owners, numbers, time, limits to the saving.
import type { TermKind } from '../../indicators/term.ts';
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Status } from '../../measures/measure.ts';
import { statuses } from '../../measures/measure.ts';
import { isAfter, isBefore, isDenied } from './beside.ts';
import { amountAt, amountBefore } from './find-amount.ts';
import { numberAt } from './said-numbers.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { hasCue } from './find-operation.ts';
import type { PeriodFinding } from './find-periods.ts';

/**
 * What narrows the measures in a sentence.
 * @param period the periods named, which due dates may lie in
 */
export function filterIn(sentence: Sentence, period: PeriodFinding | null): MeasureFilter {
  const themes = termsIn(sentence, 'theme');
  // "inte på kort sikt": on any other.
  const orOthers = (kind: TermKind): string[] => {
    const { said, denied } = termsIn(sentence, kind);
    if (said.length > 0 || denied.length === 0) return said;
    const all = [...sentence.vocabulary.catalogue.terms.values()].filter((term) => term.kind === kind);
    return all.map(({ code }) => code).filter((code) => !denied.includes(code));
  };
  return {
    horizons: orOthers('horizon'),
    categories: orOthers('category'),
    themes: themes.said,
    notThemes: themes.said.length > 0 ? themes.denied.filter((code) => !themes.said.includes(code)) : themes.denied,
    measures: numberPlaces(sentence).flatMap((at) => {
      const said = measureNumberAt(sentence, at);
      return [...sentence.vocabulary.catalogue.measures.values()]
        .filter(({ number }) => number === said)
        .map(({ code }) => code);
    }),
    statuses: statusesIn(sentence),
    owners: [...new Set(findingsOf(sentence, 'owner').map(({ sense }) => sense.person))],
    assessed: assessedIn(sentence),
    owned: hasOrLacks(sentence, 'owner'),
    dated: hasOrLacks(sentence, 'due'),
    ...(dueIn(sentence, period) ?? { dueFrom: null, dueTo: null }),
    late: hasCue(sentence, ['late']),
    ...limitsIn(sentence).limits,
  };
}

interface Terms {
  readonly said: string[];
  /** "utom IT", "inte på kort sikt". */
  readonly denied: string[];
}

/** The terms named. Of those that share a word, another word may tell which is meant: "ska utredas kommunövergripande". */
function termsIn(sentence: Sentence, kind: TermKind): Terms {
  const spans = new Map<number, string[]>();
  const named = findingsOf(sentence, 'term').filter(({ sense }) => sense.termKind === kind);
  for (const { sense, from } of named) spans.set(from, [...(spans.get(from) ?? []), sense.code]);
  const sure = new Set([...spans.values()].flatMap((codes) => (codes.length === 1 ? codes : [])));
  const meant = [...spans].map(([from, codes]) => {
    const told = codes.filter((code) => sure.has(code));
    return { isDenied: isDenied(sentence, from, named), codes: told.length > 0 ? told : codes };
  });
  const those = (denied: boolean): string[] => [
    ...new Set(meant.filter(({ isDenied }) => isDenied === denied).flatMap(({ codes }) => codes)),
  ];
  return { said: those(false), denied: those(true) };
}

/** The states named. "inte klara" is every other state; what "ska vara klar", or when it will be, is not yet in any. */
function statusesIn(sentence: Sentence): Status[] {
  const asksWhen = hasCue(sentence, ['due']);
  const found = findingsOf(sentence, 'status').filter(({ from }) => !isBefore(sentence, 'future', from));
  const said = found
    .filter(({ sense, from }) => !isDenied(sentence, from, found) && !(asksWhen && sense.status === 'done'))
    .map(({ sense }) => sense.status);
  const denied = found.filter(({ from }) => isDenied(sentence, from, found)).map(({ sense }) => sense.status);
  // "påbörjade men inte klara"
  if (said.length > 0) return [...new Set(said)].filter((status) => !denied.includes(status));
  if (denied.length === 0) return [];
  if (denied.every((status) => status === 'in-progress')) return ['not-started'];
  return statuses.filter((status) => !denied.includes(status));
}

function assessedIn(sentence: Sentence): boolean | null {
  if (hasCue(sentence, ['too-early'])) return false;
  const cues = findingsOf(sentence, 'cue');
  // "bedömd besparing" is only what is expected.
  const isOfSaving = (end: number): boolean => cues.some(({ sense, from }) => sense.cue === 'savings' && from === end);
  const assessed = cues.find(({ sense }) => sense.cue === 'assessed');
  if (!assessed || !isBefore(sentence, 'not', assessed.from)) return assessed && !isOfSaving(assessed.to) ? true : null;
  return false;
}

/** "utan ägare", "deadline saknas": false; "som har en ägare": true; null when only the thing itself is asked for. */
function hasOrLacks(sentence: Sentence, cue: 'owner' | 'due'): boolean | null {
  const places = findingsOf(sentence, 'cue').filter(({ sense }) => sense.cue === cue);
  const lacks = places.some(({ from, to }) => isBefore(sentence, 'lacking', from) || isAfter(sentence, 'lacking', to));
  if (lacks) return false;
  return places.some(({ from }) => isBefore(sentence, 'having', from)) ? true : null;
}

type DueWithin = Pick<MeasureFilter, 'dueFrom' | 'dueTo'>;

/** "ska vara klara 2026", "deadline senast 2027": the dates that due dates must lie in; null when none are said. */
export function dueIn(sentence: Sentence, period: PeriodFinding | null): DueWithin | null {
  if (!period || !hasCue(sentence, ['due', 'future'])) return null;
  const isOfTerm = findingsOf(sentence, 'term').some(({ from, to }) =>
    [...period.used].some((at) => from <= at && at < to),
  );
  if (isOfTerm) return null;
  const { wish } = period;
  const [first] = wish.kind === 'listed' ? wish.periods : [];
  const last = wish.kind === 'listed' ? wish.periods.at(-1) : undefined;
  const before = sentence.tokens[Math.min(...period.used) - 1]?.text ?? '';
  const isLimit = first !== undefined && (before === 'senast' || before === 'by');
  const from = wish.kind === 'span' ? wish.from : isLimit ? null : (first ?? null);
  const to = wish.kind === 'span' ? wish.to : (last ?? null);
  if ([from, to].some((year) => year !== null && !/^\d{4}$/.test(year)) || (from === null && to === null)) return null;
  return { dueFrom: from === null ? null : `${from}-01-01`, dueTo: to === null ? null : `${to}-12-31` };
}

type Limits = Pick<MeasureFilter, 'atLeastTkr' | 'atMostTkr'>;

/** "minst 500 tkr", "over 1 mnkr": limits in whole tkr, and the tokens that say them. */
export function limitsIn(sentence: Sentence): { readonly limits: Limits; readonly used: readonly number[] } {
  let [atLeastTkr, atMostTkr]: [number | null, number | null] = [null, null];
  const used: number[] = [];
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    // "minst 500 tkr", "500 tkr eller mer".
    const amount = amountAt(sentence, to) ?? (isSuffix(sentence, from, to) ? amountBefore(sentence, from) : null);
    if (!amount) continue;
    const { tkr } = amount;
    if (sense.cue === 'at-least') atLeastTkr = Math.ceil(tkr);
    else if (sense.cue === 'more-than') atLeastTkr = Math.floor(tkr) + 1;
    else if (sense.cue === 'at-most') atMostTkr = Math.floor(tkr);
    else if (sense.cue === 'less-than') atMostTkr = Math.ceil(tkr) - 1;
    else continue;
    used.push(...amount.used);
    for (let at = from; at < to; at += 1) used.push(at);
  }
  return { limits: { atLeastTkr, atMostTkr }, used };
}

/** "eller mer", "or less": a limit said behind its amount. */
function isSuffix({ tokens }: Sentence, from: number, to: number): boolean {
  return to - from > 1 && /^(?:eller|or|och|and)$/.test(tokens[from]?.text ?? '');
}

/** The number that a token says, in digits or words; null when it says none. */
export function measureNumberAt(sentence: Sentence, at: number): number | null {
  const said = sentence.tokens[at]?.text ?? '';
  return /^\d{1,3}$/.test(said) ? Number(said) : (numberAt(sentence, at) ?? null);
}

/** Where numbers stand behind a word for measure: "åtgärd 1, 4 och 7", "åtgärd nummer tio". */
export function numberPlaces(sentence: Sentence): number[] {
  const cues = findingsOf(sentence, 'cue');
  const places: number[] = [];
  for (const { sense, to } of cues) {
    if (sense.cue !== 'measures' || places.length > 0) continue;
    for (let at = to; at < sentence.tokens.length; at += 1) {
      const isLink = cues.some(
        ({ sense: link, from }) => from === at && (link.cue === 'number-sign' || link.cue === 'and'),
      );
      if (measureNumberAt(sentence, at) !== null) places.push(at);
      else if (!isLink) break;
    }
  }
  return places;
}

/** "vad går den åtgärden ut på?": one that was talked of, not all of them. */
export function pointsToOne({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    return /^(?:åtgärden|insatsen|measure)$/.test(text) && /^(?:den|denna|that|this)$/.test(tokens[at - 1]?.text ?? '');
  });
}

/** "attest-åtgärden", "åtgärden om scheman": the only one that is called so, if there is one. */
export function saysTheOne({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    const isOne = text === 'åtgärden' || (text === 'measure' && tokens[at - 1]?.text === 'the');
    return isOne && !/^\d+$/.test(tokens[at + 1]?.text ?? '');
  });
}
