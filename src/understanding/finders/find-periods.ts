// Finder: which periods a sentence names. Years, ranges, "since 2021", "senaste tre åren", "i fjol".
import type { PeriodWish } from '../../indicators/period.ts';
import { english } from '../lexicon/en.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { swedish } from '../lexicon/sv.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

export interface PeriodFinding {
  readonly wish: PeriodWish;
  /** The tokens that say it. */
  readonly used: ReadonlySet<number>;
}

interface SaidYear {
  readonly year: number;
  readonly at: number;
}

/**
 * The periods named; null when the sentence names none.
 * @param today what "last year" counts from
 * @param before the periods of the question before this one, which "the year before" counts from
 */
export function findPeriods(sentence: Sentence, today: Date, before: PeriodWish | null = null): PeriodFinding | null {
  const years = saidYears(sentence, today.getUTCFullYear());
  if (years.length > 0) return fromPartsOfYear(sentence, years) ?? fromYears(sentence, years);
  return (
    fromPartsOfYear(sentence, yearTalkedOf(before)) ??
    fromYearsAgo(sentence, today.getUTCFullYear()) ??
    fromYearBeside(sentence, before, today.getUTCFullYear()) ??
    fromRelativeWords(sentence, today.getUTCFullYear()) ??
    fromLastYears(sentence) ??
    fromOpenWords(sentence)
  );
}

/** The one year that the question before this was about, said nowhere here. */
function yearTalkedOf(before: PeriodWish | null): SaidYear[] {
  const years =
    before?.kind === 'listed' ? [...new Set(before.periods.map((period) => Number(period.slice(0, 4))))] : [];
  return years.length === 1 ? years.filter((year) => !Number.isNaN(year)).map((year) => ({ year, at: -1 })) : [];
}

function saidYears(sentence: Sentence, thisYear: number): SaidYear[] {
  const { tokens } = sentence;
  const years: SaidYear[] = [];
  tokens.forEach(({ text, before }, at) => {
    if (/^(?:19|20)\d\d$/.test(text)) years.push({ year: Number(text), at });
    const previous = years.at(-1);
    // 2021–23, 2021/22, -23, '23
    const continues = previous?.at === at - 1 && /^\s*[-/]\s*$/.test(before);
    if (isBareYear(sentence, at, thisYear)) years.push({ year: 2000 + Number(text), at });
    else if (/^\d\d$/.test(text) && (continues || /(?:^|\s)['’´-]$/.test(before))) {
      years.push({ year: (continues ? Math.floor(previous.year / 100) * 100 : 2000) + Number(text), at });
    }
  });
  return years;
}

/** "IT-kostnad 21": two figures last in the sentence that can be no number of a measure, and no amount. */
function isBareYear(sentence: Sentence, at: number, thisYear: number): boolean {
  const { text = '', before = '' } = sentence.tokens[at] ?? {};
  const isLast = at === sentence.tokens.length - 1 && at > 0;
  if (!isLast || before !== ' ' || !/^[12]\d$/.test(text) || 2000 + Number(text) > thisYear) return false;
  return !findingsOf(sentence, 'cue').some(
    ({ sense, from, to }) => counting.has(sense.cue) && (to === at || (from < at && to > at - 2)),
  );
}

/** Words after which a number counts something. */
const counting: ReadonlySet<Cue> = new Set<Cue>([
  'measures', 'number-sign', 'at-least', 'at-most', 'more-than', 'less-than', 'tertial', 'quarter', 'last-years', 'latest', 'difference', 'compare', 'and',
]); // prettier-ignore

const ordinals: ReadonlyMap<string, number> = new Map(
  [swedish, english].flatMap((lexicon) => Object.entries<number>(lexicon.ordinals)),
);

/** "T1 2025", "andra tertialet 2025", "2025-T2", "tertial 1 och 2 2025", "kvartal 3 2024": parts of the one year named. */
function fromPartsOfYear(sentence: Sentence, years: readonly SaidYear[]): PeriodFinding | null {
  const [year] = years;
  if (!year || years.length > 1) return null;
  const periods: string[] = [];
  const used = new Set([year.at].filter((at) => at >= 0));
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    const letter = sense.cue === 'tertial' ? 'T' : sense.cue === 'quarter' ? 'Q' : null;
    if (letter === null) continue;
    const ordinal = ordinals.get(sentence.tokens[from - 1]?.text ?? '');
    if (ordinal !== undefined) {
      periods.push(`${year.year}-${letter}${ordinal}`);
      for (const each of [from - 1, from]) used.add(each);
    }
    for (let at = to; at < sentence.tokens.length; at += 1) {
      const said = sentence.tokens[at]?.text ?? '';
      if (new RegExp(`^[1-${letter === 'T' ? 3 : 4}]$`).test(said)) {
        periods.push(`${year.year}-${letter}${said}`);
        for (const each of [from, at]) used.add(each);
      } else if (said !== 'och' && said !== 'and') break;
    }
  }
  return periods.length > 0 ? { wish: { kind: 'listed', periods: [...new Set(periods)] }, used } : null;
}

function fromYears(sentence: Sentence, years: readonly SaidYear[]): PeriodFinding {
  const used = new Set(years.map(({ at }) => at));
  for (const at of countedYears(sentence)) used.add(at);
  const cueBefore = (cue: Cue, at: number): boolean =>
    findingsOf(sentence, 'cue').some(
      (finding) =>
        finding.sense.cue === cue && (finding.to === at || (finding.to === at - 1 && isSmall(sentence, at - 1))),
    );
  const [first, second] = years;
  if (first && second && years.length === 2) {
    const between = sentence.tokens[second.at]?.before ?? '';
    const isRange =
      (second.at === first.at + 1 && /^\s*-\s*$/.test(between)) ||
      cueBefore('until', second.at) ||
      cueBefore('between', first.at);
    if (isRange) {
      const [from, to] = [first.year, second.year].sort((a, b) => a - b);
      return { wish: { kind: 'span', from: String(from), to: String(to) }, used };
    }
  }
  if (first && years.length === 1) {
    if (cueBefore('since', first.at)) return { wish: { kind: 'span', from: String(first.year), to: null }, used };
    if (cueBefore('before', first.at)) {
      return { wish: { kind: 'span', from: null, to: String(first.year - 1) }, used };
    }
    if (cueBefore('until', first.at)) return { wish: { kind: 'span', from: null, to: String(first.year) }, used };
  }
  return { wish: { kind: 'listed', periods: [...new Set(years.map(({ year }) => String(year)))] }, used };
}

/** "de tre åren 2021, 2022 och 2023": that they are three is seen. */
function countedYears(sentence: Sentence): number[] {
  const yearsWords = findingsOf(sentence, 'cue').filter(({ sense }) => sense.cue === 'years-word');
  return findingsOf(sentence, 'number').flatMap(({ from, to }) => {
    const after = yearsWords.find((word) => word.from === to);
    return after ? [from, after.from] : [];
  });
}

/** "sedan år 2021", "from about 2021": a word that carries nothing by itself. */
function isSmall({ findings }: Sentence, at: number): boolean {
  return findings.some(({ sense, from, to }) => {
    return from <= at && at < to && (sense.kind === 'filler' || (sense.kind === 'cue' && sense.cue === 'years-word'));
  });
}

function fromRelativeWords(sentence: Sentence, thisYear: number): PeriodFinding | null {
  const back: Partial<Record<Cue, number>> = { 'this-year': 0, 'last-year': 1, 'year-before-last': 2 };
  for (const { sense, from, to } of findingsOf(sentence, 'cue')) {
    const years = back[sense.cue];
    if (years === undefined) continue;
    return { wish: { kind: 'listed', periods: [String(thisYear - years)] }, used: range(from, to) };
  }
  return null;
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

/** The number that a token says, in digits or words; undefined when it says none. */
function numberAt(sentence: Sentence, at: number): number | undefined {
  const said = sentence.tokens[at]?.text ?? '';
  if (/^\d{1,2}$/.test(said)) return Number(said);
  return findingsOf(sentence, 'number').find(({ from }) => from === at)?.sense.value;
}

/** "the year before", "året efter": beside the year talked of, or today's when there is none. */
function fromYearBeside(sentence: Sentence, before: PeriodWish | null, thisYear: number): PeriodFinding | null {
  const cue = findingsOf(sentence, 'cue').find(
    ({ sense }) => sense.cue === 'year-before' || sense.cue === 'year-after',
  );
  if (!cue) return null;
  const talkedOf = before?.kind === 'listed' ? Number(before.periods[0]?.slice(0, 4)) : NaN;
  const year = (Number.isNaN(talkedOf) ? thisYear : talkedOf) + (cue.sense.cue === 'year-before' ? -1 : 1);
  return { wish: { kind: 'listed', periods: [String(year)] }, used: range(cue.from, cue.to) };
}

/** "senaste tre åren", "last 3 years"; "senaste åren" without a number means all there are. */
function fromLastYears(sentence: Sentence): PeriodFinding | null {
  const cues = findingsOf(sentence, 'cue');
  for (const last of cues.filter(({ sense }) => sense.cue === 'last-years' || sense.cue === 'latest')) {
    const yearsWord = cues.find(
      ({ sense, from }) => sense.cue === 'years-word' && from >= last.to && from <= last.to + 1,
    );
    if (!yearsWord) continue;
    const said = sentence.tokens[last.to]?.text ?? '';
    const used = range(last.from, yearsWord.to);
    if (yearsWord.from === last.to) {
      const isOneYear = /^(?:året|year)$/.test(said);
      return { wish: isOneYear ? { kind: 'latest' } : { kind: 'span', from: null, to: null }, used };
    }
    const count = numberAt(sentence, last.to);
    if (count !== undefined && count > 0) return { wish: { kind: 'last', count }, used };
  }
  return null;
}

function fromOpenWords(sentence: Sentence): PeriodFinding | null {
  const cues = findingsOf(sentence, 'cue');
  const all = cues.find(({ sense }) => ['trend', 'all-periods', 'chart'].includes(sense.cue));
  if (all) return { wish: { kind: 'span', from: null, to: null }, used: range(all.from, all.to) };
  const latest = cues.find(({ sense }) => sense.cue === 'latest');
  return latest ? { wish: { kind: 'latest' }, used: range(latest.from, latest.to) } : null;
}

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, i) => from + i));
}
