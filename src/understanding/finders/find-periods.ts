// Finder: which periods a sentence names. Years, ranges, "since 2021", "senaste tre åren", "i fjol".
import type { PeriodWish } from '../../indicators/period.ts';
import { choosing } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import { fromPartsOfYear, yearTalkedOf } from './parts-of-year.ts';
import { numberAt } from './said-numbers.ts';
import type { SaidYear } from './said-years.ts';
import { fromYears, isHeldAgainst, saidYears } from './said-years.ts';

export interface PeriodFinding {
  readonly wish: PeriodWish;
  /** The tokens that say it. */
  readonly used: ReadonlySet<number>;
  /** The year that the latest is held against: "jämfört med 2021", "högre än 2022". */
  readonly against?: string;
}

/**
 * The periods named; null when the sentence names none.
 * @param today what "last year" counts from
 * @param before the periods of the question before this one, which "the year before" counts from
 */
export function findPeriods(sentence: Sentence, today: Date, before: PeriodWish | null = null): PeriodFinding | null {
  const thisYear = today.getUTCFullYear();
  const years = saidYears(sentence, thisYear);
  if (years.length > 0) return fromPartsOfYear(sentence, years) ?? fromYears(sentence, years);
  return (
    fromPartsOfYear(sentence, yearInRelativeWords(sentence, thisYear)) ??
    fromPartsOfYear(sentence, yearTalkedOf(before)) ??
    fromYearsAgo(sentence, thisYear) ??
    fromYearBeside(sentence, before, thisYear) ??
    fromRelativeWords(sentence, thisYear) ??
    fromLastYears(sentence) ??
    fromOpenWords(sentence)
  );
}

function fromRelativeWords(sentence: Sentence, thisYear: number): PeriodFinding | null {
  const back: Partial<Record<Cue, number>> = { 'this-year': 0, 'last-year': 1, 'year-before-last': 2 };
  const periods: string[] = [];
  const used = new Set<number>();
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    const years = back[sense.cue];
    if (years === undefined) continue;
    periods.push(String(thisYear - years));
    for (let at = from; at < to; at += 1) used.add(at);
  }
  const [only, another] = periods;
  if (only !== undefined && another === undefined && isHeldAgainst(sentence, Math.min(...used)))
    return { wish: { kind: 'span', from: only, to: null }, used, against: only };
  return periods.length === 0 ? null : { wish: { kind: 'listed', periods: [...new Set(periods)].sort() }, used };
}

/** "november förra året": the year that a part of a year lies in. */
function yearInRelativeWords(sentence: Sentence, thisYear: number): SaidYear[] {
  const said = fromRelativeWords(sentence, thisYear);
  const [year] = said?.wish.kind === 'listed' ? said.wish.periods : [];
  if (!said || year === undefined) return [];
  const places = [...said.used];
  return [{ year: Number(year), at: Math.min(...places), to: Math.max(...places) + 1 }];
}

/** "för tre år sedan", "3 years ago". */
function fromYearsAgo(sentence: Sentence, thisYear: number): PeriodFinding | null {
  const cues = findingsOf(sentence, 'cue');
  for (const ago of cues.filter(({ sense }) => sense.cue === 'ago')) {
    const yearsWord = cues.find(({ sense, to }) => sense.cue === 'years-word' && to === ago.from);
    const at = (yearsWord ?? ago).from - 1;
    const count = numberAt(sentence, at);
    if (count === undefined || (!yearsWord && ago.to - ago.from < 2)) continue;
    return { wish: { kind: 'listed', periods: [String(thisYear - count)] }, used: range(at, ago.to) };
  }
  return null;
}

/** "the year before", "året efter", "samma år": beside the year talked of, or today's when there is none. */
function fromYearBeside(sentence: Sentence, before: PeriodWish | null, thisYear: number): PeriodFinding | null {
  const steps: Partial<Record<Cue, number>> = { 'year-before': -1, 'year-after': 1, 'same-year': 0 };
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    const step = steps[sense.cue];
    if (step === undefined) continue;
    if (step === 0) return before && { wish: before, used: range(from, to) };
    const talkedOf = before?.kind === 'listed' ? Number(before.periods[0]?.slice(0, 4)) : NaN;
    const year = (Number.isNaN(talkedOf) ? thisYear : talkedOf) + step;
    return { wish: { kind: 'listed', periods: [String(year)] }, used: range(from, to) };
  }
  return null;
}

/** "senaste tre åren", "last 3 years", "de tre åren"; "senaste åren" without a number means all there are. */
function fromLastYears(sentence: Sentence): PeriodFinding | null {
  const cues = findingsOf(sentence, 'cue');
  const yearsWords = cues.filter(({ sense }) => sense.cue === 'years-word');
  for (const last of cues.filter(({ sense }) => sense.cue === 'last-years' || sense.cue === 'latest')) {
    const yearsWord = yearsWords.find(({ from }) => from >= last.to && from <= last.to + 1);
    if (!yearsWord) continue;
    const used = range(last.from, yearsWord.to);
    // "the three latest years"
    const count = numberAt(sentence, yearsWord.from === last.to ? last.from - 1 : last.to);
    if (count !== undefined && count > 0)
      return { wish: { kind: 'last', count }, used: new Set([last.from - 1, ...used]) };
    if (yearsWord.from > last.to) continue;
    const isOneYear = /^(?:året|year)$/.test(sentence.tokens[last.to]?.text ?? '');
    return { wish: isOneYear ? { kind: 'latest' } : { kind: 'span', from: null, to: null }, used };
  }
  for (const { from, to } of yearsWords) {
    // "vilka två år var högst": some of the years, not the last.
    if (choosing.has(sentence.tokens[from - 2]?.text ?? '')) continue;
    const count = numberAt(sentence, from - 1);
    if (count !== undefined && count > 1 && /^(?:[åa]ren|years)$/.test(sentence.tokens[from]?.text ?? ''))
      return { wish: { kind: 'last', count }, used: range(from - 1, to) };
  }
  return null;
}

function fromOpenWords(sentence: Sentence): PeriodFinding | null {
  const cues = findingsOf(sentence, 'cue');
  const all = cues.find(({ sense }) => ['trend', 'all-periods', 'chart'].includes(sense.cue));
  if (all) return { wish: { kind: 'span', from: null, to: null }, used: range(all.from, all.to) };
  const latest = cues.find(({ sense, from, to }) => sense.cue === 'latest' && !opens(sentence, from, to));
  return latest ? { wish: { kind: 'latest' }, used: range(latest.from, latest.to) } : null;
}

/** "now show Ale", "nu vill jag se Ale": says that something new begins, not when. */
function opens({ tokens }: Sentence, from: number, to: number): boolean {
  return from === 0 && to < tokens.length && /^(?:nu|now)$/.test(tokens[0]?.text ?? '');
}

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, i) => from + i));
}
