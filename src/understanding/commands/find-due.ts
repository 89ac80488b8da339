// Finder: the due date that a clause sets. "klar i juni" is not done but due; "pausad till mars" is both.
import type { CommandSense } from './command-words.ts';
import type { Part } from './saying.ts';
import { says } from './saying.ts';

export type SaidStatus = Extract<CommandSense, { kind: 'status' }>;

export type SaidDue = { readonly used: readonly Part[] } & (
  | {
      readonly kind: 'due';
      /** An ISO date, or null for none. */
      readonly due: string | null;
      /** The state said is the one to be reached by then, not the present one. */
      readonly isInstead: boolean;
      /** Only "till" tells it. */
      readonly isLoose: boolean;
    }
  | { readonly kind: 'unclear' }
  /** A day that changes nothing: "klar i dag". */
  | { readonly kind: 'aside' }
);

type DaysPart = Extract<Part, { kind: 'days' }>;

/**
 * The due date told of in a clause; null when there is none.
 * @param status the state told of in the same clause
 * @param today as an ISO date
 */
export function findDue(parts: readonly Part[], status: SaidStatus | null, today: string): SaidDue | null {
  const named = parts.filter((part) => says(part, 'due') || says(part, 'move'));
  const removes = parts.find((part) => {
    return (
      says(part, 'remove') || says(part, 'nothing') || (says(part, 'not') && named.some(({ from }) => from === part.to))
    );
  });
  const days = parts.filter((part) => part.kind === 'days');
  if (named.some((part) => says(part, 'due')) && removes && days.length === 0) {
    return { kind: 'due', due: null, isInstead: false, isLoose: false, used: [...named, removes] };
  }
  const number = parts.find((part) => part.kind === 'number' && part.digits.length > 3);
  if (named.some((part) => says(part, 'due')) && number && days.length === 0) {
    return { kind: 'unclear', used: [...named, number] };
  }
  const lasting = parts.find((part) => part.kind === 'lasting');
  if (lasting && days.length === 0 && status?.status === 'paused') {
    return { kind: 'due', due: lasting.end.last, isInstead: false, isLoose: false, used: [lasting] };
  }
  const [first, second] = days;
  const isFromTo =
    first !== undefined && days.length === 2 && parts.some((part) => says(part, 'from') && part.to === first.from);
  const day = isFromTo ? second : first;
  if (!day) return null;
  const used = [...named, ...days];
  const due = (isInstead: boolean, isLoose = false): SaidDue => {
    const last = day.days.ahead?.last;
    return last === undefined || !(days.length === 1 || isFromTo)
      ? { kind: 'unclear', used }
      : { kind: 'due', due: last, isInstead, isLoose, used };
  };
  if (named.length > 0) return due(status !== null);
  if (!status) return isTo(parts, day) && days.length === 1 ? due(false, true) : null;
  return besideStatus(parts, status, day, today, due);
}

function besideStatus(
  parts: readonly Part[],
  { status, how }: SaidStatus,
  day: DaysPart,
  today: string,
  due: (isInstead: boolean) => SaidDue,
): SaidDue | null {
  const { ahead } = day.days;
  if (ahead?.first === today && ahead.last === today) return { kind: 'aside', used: [day] };
  const isPast =
    parts.some((part) => says(part, 'past') || (says(part, 'since') && part.to === day.from)) ||
    (ahead !== null && ahead.last < today);
  // "blir inte av till mars": then when?
  if (status === 'cancelled') return isTo(parts, day) ? { kind: 'unclear', used: [day] } : null;
  if (isPast) return null;
  if (status === 'done') return due(true);
  if (isTo(parts, day)) return due(false);
  return how === 'act' ? { kind: 'unclear', used: [day] } : null;
}

/** "till mars", "until the end of June". */
function isTo(parts: readonly Part[], day: Part): boolean {
  const before = partBefore(parts, day);
  if (before === undefined) return false;
  if (says(before, 'to')) return true;
  const beforeThat = partBefore(parts, before);
  return says(before, 'small') && beforeThat !== undefined && says(beforeThat, 'to');
}

function partBefore(parts: readonly Part[], part: Part | undefined): Part | undefined {
  return parts.findLast(({ to }) => to === part?.from);
}
