// Reads one clause of what was said as changes of a measure, and tells what in it says nothing of the kind.
import type { MeasureChange } from '../../measures/change.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { CommandSense } from './command-words.ts';
import type { SaidDue, SaidStatus } from './find-due.ts';
import { findDue } from './find-due.ts';
import type { SaidSaving } from './find-money.ts';
import { findSaving } from './find-money.ts';
import type { MeantMeasure } from './meant-measure.ts';
import { meantMeasure } from './meant-measure.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, range, says, saysAny } from './saying.ts';

export interface ClauseReading {
  readonly change: MeasureChange;
  /** An amount, in tkr, of which nobody said what it is. */
  readonly looseTkr: number | null;
  /** What was surely said but cannot be taken as it stands. */
  readonly unclear: 'status' | 'amount' | 'share' | 'date' | null;
  readonly meant: MeantMeasure;
  /** Something is to be done: an imperative, not just a state. */
  readonly isWish: boolean;
  /** Words that mean nothing here, before the last that does. */
  readonly between: readonly number[];
  /** Where words begin after the last that means something; null when there are none. */
  readonly afterwards: number | null;
}

/** Words with no weight of their own in a change. */
const light = new Set<CommandCue>([
  'measure', 'number-sign', 'it', 'set', 'update', 'raise', 'move', 'add', 'make', 'to', 'from', 'past', 'about', 'polite', 'courtesy', 'and', 'small',
  'status-word', 'share-done', 'due', 'note', 'next-step', 'for-now', 'new',
]); // prettier-ignore
const wishes = new Set<CommandCue>(['set', 'update', 'raise', 'move', 'remove', 'add']);
const doubts = new Set<CommandCue>(['not', 'doubt', 'condition', 'future', 'asks']);

/** @param today as an ISO date */
export function readClause(saying: Saying, clause: Stretch, today: string): ClauseReading {
  const parts = partsIn(saying, clause);
  const share = parts.find((part) => part.kind === 'share') ?? null;
  const statuses = parts.flatMap((part) => (statusOf(part) ? [{ part, sense: statusOf(part) as SaidStatus }] : []));
  // "60 % klart" is not done.
  const counted = statuses.filter(({ sense }) => !(share && sense.status === 'done' && share.percent !== 100));
  const said = choose(counted, parts);
  const due = findDue(parts, said?.sense ?? null, today);
  const saving = findSaving(parts);
  const isInstead = due?.kind === 'due' && due.isInstead;
  const status = isInstead ? null : (said?.sense.status ?? null);
  const used: Part[] = [
    ...statuses.map(({ part }) => part),
    ...(due?.used ?? []),
    ...(saving?.used ?? []),
    ...(share ? [share] : []),
  ];

  const explains = (part: Part): boolean =>
    used.includes(part) ||
    part.kind === 'measures' ||
    part.kind === 'mention' ||
    saysAny(part, light) ||
    (due?.kind === 'due' && says(part, 'future')) ||
    // What is expected is what somebody thinks.
    (saving?.kind === 'expected' && says(part, 'doubt'));
  const unexplained = leftOver(saying, clause, explains);
  const meant = meantMeasure(saying, clause, withoutDoubts(saying, unexplained, parts), {
    mayBeBare: !saving || hasTwoNumbers(parts, saving),
    isTold: statuses.length + (share ? 1 : 0) > 0,
  });
  if (said && isAttribute(said, parts, meant)) return nothing(meant);
  const significant = [...used.flatMap(range), ...meant.used, ...wished(parts)];
  const left = unexplained.filter((at) => !meant.used.includes(at));
  const last = Math.max(-1, ...significant);
  const between = left.filter((at) => at < last);
  // "från 2021 till 2023": a day among words that mean nothing here sets no due date.
  if (due?.kind === 'due' && due.isLoose && between.length > 0) return nothing(meant);
  const afterwards = left.some((at) => at > last) && significant.length > 0 ? last + 1 : null;

  return {
    change: {
      ...(status ? { status } : {}),
      ...(share !== null && share.percent !== null && saving?.kind !== 'unclear'
        ? { sharePercent: share.percent }
        : {}),
      ...(saving?.kind === 'realised' ? { realisedTkr: saving.tkr } : {}),
      ...(saving?.kind === 'expected' ? { expected: saving.expected } : {}),
      ...(due?.kind === 'due' ? { due: due.due } : {}),
    },
    looseTkr: saving?.kind === 'either' ? saving.tkr : null,
    unclear: unclearIn(parts, { counted, said, due, saving, share, used, last, meant }),
    meant,
    isWish: parts.some((part) => saysAny(part, wishes)) || said?.sense.how === 'act',
    between,
    afterwards: afterwards === null ? null : skipAnd(parts, afterwards),
  };
}

/** "färdiga matlådor" are asked for; "matlådor färdiga" is told. */
function isAttribute({ part, sense }: Said, parts: readonly Part[], meant: MeantMeasure): boolean {
  const byTitle = meant.kind === 'one' && meant.how === 'title' ? meant.used : [];
  const titles = parts.filter((each) => each.kind === 'measures' && each.by === 'title').map(({ from }) => from);
  return sense.how === 'state' && [...byTitle, ...titles].includes(part.to);
}

function nothing(meant: MeantMeasure): ClauseReading {
  return { change: {}, looseTkr: null, unclear: null, meant, isWish: false, between: [], afterwards: null };
}

function statusOf(part: Part): SaidStatus | null {
  if (part.kind !== 'words') return null;
  const senses = part.senses.filter((sense: CommandSense) => sense.kind === 'status');
  return senses.find(({ how }) => how === 'act') ?? senses[0] ?? null;
}

type Said = { readonly part: Part; readonly sense: SaidStatus };

/** The state meant; of two, the one it is set to; null when that is not told. */
function choose(said: readonly Said[], parts: readonly Part[]): Said | null {
  const [first] = said;
  if (!first || said.every(({ sense }) => sense.status === first.sense.status)) return said.at(-1) ?? null;
  const to = parts.findLast((part) => says(part, 'to'));
  const last = said.at(-1);
  const isSet = parts.some((part) => saysAny(part, wishes) || (says(part, 'from') && part.to === first.part.from));
  return last && to && to.to <= last.part.from && isSet ? last : null;
}

interface Found {
  readonly counted: readonly Said[];
  readonly said: Said | null;
  readonly due: SaidDue | null;
  readonly saving: SaidSaving | null;
  readonly share: Extract<Part, { kind: 'share' }> | null;
  readonly used: readonly Part[];
  /** The last word that means something. */
  readonly last: number;
  readonly meant: MeantMeasure;
}

function unclearIn(parts: readonly Part[], found: Found): ClauseReading['unclear'] {
  const { counted, said, due, saving, share, used, last, meant } = found;
  if (saving?.kind === 'unclear') return 'amount';
  const isOpen =
    share && parts.some((part) => says(part, 'remaining') || (says(part, 'inexact') && part.to === share.from));
  if (share && (share.percent === null || isOpen)) return 'share';
  if (!share && parts.some((part) => says(part, 'half') || isBareShare(part, parts, meant))) return 'share';
  if (due?.kind === 'unclear') return 'date';
  if (counted.length === 0) return null;
  if (!said) return 'status';
  // Stopped for a while is no longer stopped for good, and not surely paused.
  if (said.sense.status === 'cancelled' && parts.some((part) => says(part, 'for-now'))) return 'status';
  const isState = said.sense.how === 'state';
  const isDoubted = parts.some((part) => {
    if (used.includes(part) || !saysAny(part, doubts) || (due?.kind === 'due' && says(part, 'future'))) return false;
    // "om" is both "if" and "about".
    const isSmall = saysAny(part, light);
    const counts = isSmall ? part.from === said.part.to && says(part, 'condition') : true;
    return counts && (isState || part.from <= last);
  });
  return isDoubted ? 'status' : null;
}

/** "klar till 60", "andel klart: 60": likely percent, but not surely. */
function isBareShare(part: Part, parts: readonly Part[], meant: MeantMeasure): boolean {
  if (part.kind !== 'number' || meant.used.includes(part.from)) return false;
  const before = parts[parts.indexOf(part) - 1];
  return (
    parts.some((each) => says(each, 'share-done')) ||
    (before !== undefined && before.to === part.from && says(before, 'to'))
  );
}

/** Words that cast doubt are no words of a title. */
function withoutDoubts({ parts }: Saying, places: readonly number[], within: readonly Part[]): number[] {
  const doubtful = new Set(parts.filter((part) => within.includes(part) && saysAny(part, doubts)).flatMap(range));
  return places.filter((at) => !doubtful.has(at));
}

/** "9 sparade 300 tkr": a number alone can be the measure's when the saving has one of its own. */
function hasTwoNumbers(parts: readonly Part[], saving: SaidSaving): boolean {
  return parts.some((part) => part.kind === 'number' && !saving.used.includes(part));
}

function wished(parts: readonly Part[]): number[] {
  return parts.filter((part) => saysAny(part, wishes)).flatMap(range);
}

function skipAnd(parts: readonly Part[], at: number): number {
  const and = parts.find((part) => part.from === at && says(part, 'and'));
  return and?.to ?? at;
}
