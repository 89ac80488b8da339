// Finder: parts of a year: "T1 2025", "andra tertialet 2025", "kvartal 3 2024", "maj 2025", "Q1–Q3 2024", "per tertial 2025".
import type { Period, PeriodWish } from '../../indicators/period.ts';
import { alsoOtherWords, months } from '../lexicon/calendar.ts';
import { choosing, each } from '../lexicon/grammar.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import type { PeriodFinding } from './find-periods.ts';
import { ordinalAt } from './said-numbers.ts';
import type { SaidYear } from './said-years.ts';

/** The parts of the one year named that a sentence names; null when it names none. */
export function fromPartsOfYear(sentence: Sentence, years: readonly SaidYear[]): PeriodFinding | null {
  const [year] = years;
  if (!year || new Set(years.map(({ year: said }) => said)).size > 1) return null;
  const said = [...saidParts(sentence, year.year), ...saidMonths(sentence, year), ...everyMonth(sentence, year.year)];
  const periods = [...new Set(said.flatMap((part) => part.periods))];
  if (periods.length === 0) return null;
  const used = years.flatMap(({ at, to }) => (at < 0 ? [] : range(at, to)));
  return { wish: { kind: 'listed', periods }, used: new Set([...used, ...said.flatMap((part) => part.used)]) };
}

/** The one year that the question before this was about, said nowhere here. */
export function yearTalkedOf(before: PeriodWish | null): SaidYear[] {
  const years =
    before?.kind === 'listed' ? [...new Set(before.periods.map((period) => Number(period.slice(0, 4))))] : [];
  return years.length === 1
    ? years.filter((year) => !Number.isNaN(year)).map((year) => ({ year, at: -1, to: -1 }))
    : [];
}

interface SaidPart {
  readonly periods: readonly Period[];
  readonly used: readonly number[];
}

/** Tertials and quarters, by number or ordinal. */
function saidParts(sentence: Sentence, year: number): SaidPart[] {
  return findingsOf(sentence, 'cue').flatMap(({ sense, from, to }): SaidPart[] => {
    const letter = sense.cue === 'tertial' ? 'T' : sense.cue === 'quarter' ? 'Q' : null;
    if (letter === null) return [];
    const most = letter === 'T' ? 3 : 4;
    const ordinal = ordinalAt(sentence, from - 1) ?? most + 1;
    const found: SaidPart[] = [];
    if (ordinal <= most) found.push({ periods: [`${year}-${letter}${ordinal}`], used: [from - 1, from] });
    for (let at = to; at < sentence.tokens.length; at += 1) {
      const said = sentence.tokens[at]?.text ?? '';
      if (/^\d$/.test(said) && Number(said) >= 1 && Number(said) <= most)
        found.push({ periods: [`${year}-${letter}${said}`], used: [from, at] });
      else if (said !== 'och' && said !== 'and') break;
    }
    if (found.length > 0 || !isEach(sentence, from)) return found;
    const all = range(1, most + 1).map((part) => `${year}-${letter}${part}`);
    return [{ periods: all, used: range(from - 1, to) }];
  });
}

/** "per tertial", "varje kvartal", "quarter by quarter", "all four quarters": every one of them. */
function isEach({ tokens }: Sentence, at: number): boolean {
  const [before = '', earlier = ''] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  const isTwice = (before === 'för' || before === 'by') && earlier === tokens[at]?.text;
  // "vilket kvartal 2025 var det flest?": one of them is sought, among all.
  return isTwice || each.has(before) || choosing.has(before) || earlier === 'alla' || earlier === 'all';
}

/** "vilken månad 2025", "månad för månad 2025", "monthly": every month of the year. */
function everyMonth(sentence: Sentence, year: number): SaidPart[] {
  const { tokens } = sentence;
  const places = tokens.flatMap(({ text }, at) => (monthWords.test(text) ? [at] : []));
  const [first] = places;
  const isAdverb = /ly$|vis$/.test(tokens[first ?? -1]?.text ?? '');
  if (first === undefined || !(isAdverb || places.some((at) => isEach(sentence, at)))) return [];
  const periods = range(1, 13).map((month) => `${year}-${String(month).padStart(2, '0')}`);
  const used = places.flatMap((at) =>
    each.has(tokens[at - 1]?.text ?? '') || choosing.has(tokens[at - 1]?.text ?? '') ? [at - 1, at] : [at],
  );
  return [{ periods, used }];
}

const monthWords = /^(?:månad|månaden|månader|månadsvis|month|months|monthly)$/;

/** "maj 2025", "in May 2025": a month beside its year. */
function saidMonths({ tokens }: Sentence, { year, at: place }: SaidYear): SaidPart[] {
  return tokens.flatMap(({ text }, at): SaidPart[] => {
    const month = Object.hasOwn(months, text) ? months[text] : undefined;
    const isBeside = place >= 0 && (at === place - 1 || at === place + 1);
    if (month === undefined || (alsoOtherWords.has(text) && !isBeside)) return [];
    return [{ periods: [`${year}-${String(month).padStart(2, '0')}`], used: [at] }];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
