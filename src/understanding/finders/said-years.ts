// Finder: the years that a sentence names, as a list, a range, an open end, or beside each other.
import type { PeriodWish } from '../../indicators/period.ts';
import { against } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import type { PeriodFinding } from './find-periods.ts';
import { numberAt, yearInWords } from './said-numbers.ts';

export interface SaidYear {
  readonly year: number;
  /** The tokens that say it, from `at` up to but not including `to`. */
  readonly at: number;
  readonly to: number;
}

/** Every year said, in digits or words. */
export function saidYears(sentence: Sentence, thisYear: number): SaidYear[] {
  const { tokens } = sentence;
  const years: SaidYear[] = [];
  tokens.forEach(({ text, before }, at) => {
    const note = (year: number, span = 1): unknown => years.push({ year, at, to: at + span });
    const inWords = yearInWords(sentence, at);
    const previous = years.at(-1);
    // 2021–23, 2021/22, -23, '23
    const continues = previous?.to === at && /^\s*[-/]\s*$/.test(before);
    if (/^(?:19|20)\d\d$/.test(text)) note(Number(text));
    else if (inWords) note(inWords.year, inWords.span);
    else if (
      isBareYear(sentence, at, thisYear) ||
      opensRange(sentence, at, thisYear) ||
      opensPair(sentence, at, thisYear)
    )
      note(2000 + Number(text));
    else if (/^\d\d$/.test(text) && (continues || /(?:^|\s)['’´-]$/.test(before)))
      note((continues ? Math.floor(previous.year / 100) * 100 : 2000) + Number(text));
  });
  return years;
}

/** "IT-kostnad 21", "sjuktal 23 tack", "23 då?": two figures that can be no number of a measure, and no amount. */
function isBareYear(sentence: Sentence, at: number, thisYear: number): boolean {
  const { tokens } = sentence;
  const { text = '', before = '' } = tokens[at] ?? {};
  const isLast = at === tokens.length - 1 && at > 0;
  const isLate = /^(?:1[89]|2\d)$/.test(text) && /[^\s\p{Pd}]/u.test(tokens[at + 1]?.before ?? '?');
  const isBeside = /^(?:1[89]|2\d)$/.test(text) && (isLate || isSmall(sentence, at + 1) || closesPair(sentence, at));
  if (!(isLast || isBeside) || !/^ ?$/.test(before) || !/^[12]\d$/.test(text) || 2000 + Number(text) > thisYear)
    return false;
  const cues = findingsOf(sentence, 'cue');
  const isOpen = cues.some(({ sense }) => sense.cue === 'measures' || sense.cue === 'number-sign') || Number(text) < 18;
  return !cues.some(
    ({ sense, from, to }) =>
      (counting.has(sense.cue) || (isOpen && pairing.has(sense.cue))) && (to === at || (from < at && to > at - 2)),
  );
}

/** "21-23": two years of two figures, the earlier first. */
function opensRange({ tokens }: Sentence, at: number, thisYear: number): boolean {
  const [first, last] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const areYears = /^[012]\d$/.test(first) && /^[12]\d$/.test(last) && 2000 + Number(last) <= thisYear;
  return areYears && Number(first) < Number(last) && /^\s*-\s*$/.test(tokens[at + 1]?.before ?? '');
}

/** "mellan 22 och 23": two years of two figures, which are no numbers of measures. */
function opensPair(sentence: Sentence, at: number, thisYear: number): boolean {
  const [first, last] = [sentence.tokens[at]?.text ?? '', sentence.tokens[at + 2]?.text ?? ''];
  const areYears = [first, last].every((text) => /^(?:1[89]|2\d)$/.test(text) && 2000 + Number(text) <= thisYear);
  if (!areYears || first === last) return false;
  const cues = findingsOf(sentence, 'cue');
  const isJoined = cues.some(({ sense, from, to }) => pairing.has(sense.cue) && from === at + 1 && to === at + 2);
  return isJoined && !cues.some(({ sense, to }) => sense.cue === 'measures' || (counting.has(sense.cue) && to === at));
}

/** "22 och 23 KLK": the second of two. */
function closesPair({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:1[89]|2\d)$/.test(tokens[at - 2]?.text ?? '') && /^(?:och|o|å|and|till|to)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** What stands between two years that are named together. */
const pairing: ReadonlySet<Cue> = new Set<Cue>(['and', 'until', 'compare', 'difference']);

/** Words after which a number counts something. */
const counting: ReadonlySet<Cue> = new Set<Cue>([
  'measures', 'number-sign', 'at-least', 'at-most', 'more-than', 'less-than', 'tertial', 'quarter', 'last-years', 'latest',
]); // prettier-ignore

/** What the years named mean together. */
export function fromYears(sentence: Sentence, years: readonly SaidYear[]): PeriodFinding {
  const used = new Set(years.flatMap(({ at, to }) => range(at, to)));
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
      (second.at === first.to && /^\s*-\s*$/.test(between)) ||
      cueBefore('until', second.at) ||
      cueBefore('between', first.at);
    if (isRange) {
      const [from, to] = [first.year, second.year].sort((a, b) => a - b);
      return { wish: { kind: 'span', from: String(from), to: String(to) }, used };
    }
  }
  if (first && years.length === 1) {
    const beside = yearBeside(sentence, first);
    if (beside) return { wish: listed(first.year, beside.year), used: new Set([...used, ...beside.used]) };
    if (isHeldAgainst(sentence, first.at)) {
      const from = String(first.year);
      return { wish: { kind: 'span', from, to: null }, used, against: from };
    }
    if (cueBefore('since', first.at)) return { wish: { kind: 'span', from: String(first.year), to: null }, used };
    if (cueBefore('before', first.at)) {
      return { wish: { kind: 'span', from: null, to: String(first.year - 1) }, used };
    }
    if (cueBefore('until', first.at)) return { wish: { kind: 'span', from: null, to: String(first.year) }, used };
  }
  return { wish: listed(...years.map(({ year }) => year)), used };
}

/** "jämfört med 2021", "högre än (år) 2022": what comes before the year sets the latest against it. */
export function isHeldAgainst({ tokens, findings }: Sentence, at: number): boolean {
  let end = at;
  while (end > 0 && withYear.has(tokens[end - 1]?.text ?? '')) end -= 1;
  const compares = findings.some(({ sense, from, to }) => {
    return sense.kind === 'cue' && sense.cue === 'compare' && from < end && to >= end && to <= at;
  });
  return compares || against.has(tokens[end - 1]?.text ?? '');
}

const withYear: ReadonlySet<string> = new Set([
  'år',
  'året',
  'i',
  'under',
  'in',
  'the',
  'year',
  'vad',
  'det',
  'den',
  'var',
  'it',
  'was',
  'what',
]);

function listed(...years: readonly number[]): PeriodWish {
  return { kind: 'listed', periods: [...new Set(years.map(String))] };
}

/** "2023 jämfört med året innan", "2023 than two years earlier": another year, counted from the one that is said. */
function yearBeside(sentence: Sentence, { year }: SaidYear): { readonly year: number; readonly used: number[] } | null {
  const cues = findingsOf(sentence, 'cue');
  for (const { sense, from, to } of cues) {
    if (sense.cue === 'year-before' || sense.cue === 'year-after')
      return { year: year + (sense.cue === 'year-before' ? -1 : 1), used: range(from, to) };
    if (sense.cue !== 'earlier' && sense.cue !== 'later') continue;
    const yearsWord = cues.find((word) => word.sense.cue === 'years-word' && word.to === from);
    const count = yearsWord ? numberAt(sentence, yearsWord.from - 1) : undefined;
    if (!yearsWord || count === undefined) continue;
    return { year: year + (sense.cue === 'earlier' ? -count : count), used: range(yearsWord.from - 1, to) };
  }
  return null;
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
    return (
      from <= at &&
      at < to &&
      (['filler', 'idle'].includes(sense.kind) || (sense.kind === 'cue' && sense.cue === 'years-word'))
    );
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
