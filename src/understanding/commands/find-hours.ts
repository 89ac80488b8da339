// Finder: the hours of a day between which a chat is left alone, in minutes after midnight.
import type { WrittenWord } from './written.ts';

type Words = readonly WrittenWord[];

export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** `used` are the places of all words that say the hours. */
export type SaidHours = { readonly used: readonly number[] } & (
  | { readonly kind: 'hours'; readonly hours: Hours }
  /** A time that does not exist, or only one where two are needed: the end is not guessed. */
  | { readonly kind: 'unclear' }
);

interface Time {
  readonly at: number;
  readonly to: number;
  readonly minutes: number | null;
  /** Said with am or pm. */
  readonly isHalf: boolean;
  readonly side: 'from' | 'to' | null;
}

const sides: Readonly<Record<string, 'from' | 'to'>> = {
  efter: 'from', after: 'from', före: 'to', innan: 'to', before: 'to', fram: 'to', tills: 'to',
}; // prettier-ignore
const around =
  /^(?:kl|klockan|mellan|från|till|och|fram|tills|efter|före|innan|between|from|to|till|until|and|after|before|at|på|the|hours|of|om|h)$/;

/** The hours in a text: "18–07", "mellan 18.30 och 7", "6 pm to 7 am", "före 8 och efter 17"; null when it has no time of day. */
export function findHours(words: Words): SaidHours | null {
  const times: Time[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const time = timeAt(words, at);
    if (!time) continue;
    times.push(time);
    at = time.to - 1;
  }
  const [one, other, third] = times;
  if (!one) return null;
  const used = words.flatMap((_, at) =>
    times.some((time) => time.at <= at && at < time.to) || isAround(words, at, times) ? [at] : [],
  );
  const hours = other && !third ? between(one, other) : null;
  return hours ? { kind: 'hours', hours, used } : { kind: 'unclear', used };
}

/** A small word next to a time, or to another such word. */
function isAround(words: Words, at: number, times: readonly Time[]): boolean {
  if (!around.test(words[at]?.text ?? '')) return false;
  const next = times.find((time) => time.at > at);
  return next !== undefined && words.slice(at, next.at).every(({ text }) => around.test(text));
}

function between(one: Time, other: Time): Hours | null {
  const isTurned = one.side === 'to' && other.side === 'from';
  const isOdd = !isTurned && (one.side === 'to' || other.side === 'from');
  // "6 to 7 am": which half of the day the first is in is not said.
  const isHalfSaid =
    one.isHalf !== other.isHalf && [one, other].some(({ isHalf, minutes }) => !isHalf && (minutes ?? 0) <= 720);
  if (isOdd || isHalfSaid || one.minutes === null || other.minutes === null || one.minutes === other.minutes)
    return null;
  return isTurned ? { from: other.minutes, to: one.minutes } : { from: one.minutes, to: other.minutes };
}

/** "18", "18.30", "07:00", "1830", "6 pm". */
function timeAt(words: Words, at: number): Time | null {
  const { text = '', after = '' } = words[at] ?? {};
  const next = words[at + 1]?.text ?? '';
  if (!/^\d{1,4}$/.test(text) || text.length === 3) return null;
  let [to, hour, minute] = [at + 1, Number(text), 0];
  if (text.length === 4) [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  else if (/^[.:]$/.test(after) && /^\d\d$/.test(next)) [to, minute] = [at + 2, Number(next)];
  const half = /^(?:am|pm|a|p)$/.exec(words[to]?.text ?? '')?.[0];
  const isDotted = half?.length === 1 && words[to + 1]?.text === 'm';
  const isHalf = half !== undefined && (half.length === 2 || isDotted);
  if (isHalf) to += isDotted ? 2 : 1;
  const exists = minute < 60 && (isHalf ? hour >= 1 && hour <= 12 : hour < 24 || (hour === 24 && minute === 0));
  const hours = isHalf ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour % 24;
  return { at, to, minutes: exists ? hours * 60 + minute : null, isHalf, side: sideOf(words, at) };
}

function sideOf(words: Words, at: number): Time['side'] {
  const before = /^(?:kl|klockan)$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const said = words[before]?.text ?? '';
  return Object.hasOwn(sides, said) ? (sides[said] ?? null) : null;
}
