// Reads who is away and until when, and who is back. It is always the speaker: nobody is made absent by another.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Days } from './days.ts';
import { daysAfter, isoOf } from './days.ts';
import { done } from './meant-measure.ts';
import { isAsked } from './read-following.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, range, says, saysAny, textOf } from './saying.ts';

const inAbsence = new Set<CommandCue>([
  'away', 'back', 'back-at-work', 'courtesy', 'farewell', 'small', 'to', 'from', 'me', 'past', 'future', 'and', 'polite', 'for-now', 'is-it',
]); // prettier-ignore

/** "borta till 12/8", "jag är tillbaka", "back on Monday"; null for all else. */
export function readAbsence(saying: Saying): CommandReading | null {
  const { parts, words, language, today } = saying;
  const has = (cue: CommandCue): boolean => parts.some((part) => says(part, cue));
  if (isAsked(saying) || !(has('away') || has('back') || has('back-at-work'))) return null;
  const holiday = parts.find((part) => part.kind === 'days' && /^semester/.test(words[part.from]?.text ?? ''));
  const days = parts.filter((part) => part.kind === 'days').filter((part) => part !== holiday);
  const lasting = parts.find((part) => part.kind === 'lasting');
  const unexplained = leftOver(
    saying,
    { from: 0, to: words.length },
    (part) => part.kind === 'days' || part.kind === 'lasting' || saysAny(part, inAbsence),
  );
  const unclear = (places: readonly number[]): CommandReading => {
    return { kind: 'unclear', why: 'date', words: textOf(saying, places), language };
  };
  // "borta till 12.8"
  const isNoDate = has('away') && has('to') && unexplained.every((at) => /^\d+$/.test(words[at]?.text ?? ''));
  if (unexplained.length > 0) return isNoDate ? unclear(unexplained) : null;
  const until = (date: string | null): CommandReading => done({ kind: 'away', until: date }, language);
  const saysWho = has('me') || days.length > 0 || holiday !== undefined;
  const [day, another] = days;
  const now = isoOf(today);

  const isBack = has('back') && days.length === 1 && !(day && isTo(parts, day));
  if (!has('away') || has('back-at-work') || isBack) {
    if (!saysWho && !has('back-at-work')) return null;
    if (!day) return until(null);
    const first = day.days.ahead?.first;
    if (another || first === undefined || first < now) return unclear(days.flatMap(range));
    return until(first === now ? null : daysAfter(new Date(first), -1).first);
  }
  // After two weeks one is back.
  const stretch = lasting
    ? daysAfter(new Date(lasting.end.first), -1)
    : inOne(days.map(({ days: said }) => said.ahead));
  const vague = parts.filter((part) => says(part, 'for-now'));
  const said = (lasting ? [lasting] : [...days, ...vague]).flatMap(range);
  if (said.length === 0)
    return has('me') || words.length === 1 ? unclear(parts.filter((part) => says(part, 'away')).flatMap(range)) : null;
  // "borta nästa vecka" begins then, which cannot be told.
  const isNow =
    lasting !== undefined || (day !== undefined && (isTo(parts, day) || (stretch !== null && stretch.first <= now)));
  const isOne = !(lasting && day) && !has('from');
  return stretch && isNow && isOne && stretch.last >= now ? until(stretch.last) : unclear(said);
}

/** Days of which each begins when the one before has ended, as one; null for none, or such as do not follow each other. */
function inOne(days: readonly (Days | null)[]): Days | null {
  const [first = null, ...others] = days;
  return others.reduce<Days | null>(
    (all, next) =>
      all && next && daysAfter(new Date(all.last), 1).first === next.first
        ? { first: all.first, last: next.last }
        : null,
    first,
  );
}

/** "till fredag", "t.o.m. den 12 augusti". */
function isTo(parts: readonly Part[], day: Part): boolean {
  const before = parts.findLast((part) => part.to <= day.from && !(says(part, 'small') && !says(part, 'to')));
  return before !== undefined && says(before, 'to');
}
