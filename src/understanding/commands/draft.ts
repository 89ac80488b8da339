// What the clauses read so far come to. Clauses are taken in one by one; what is no part of a change is the person's note.
import type { MeasureChange } from '../../measures/change.ts';
import type { Clause } from './clauses.ts';
import type { MeantMeasure } from './meant-measure.ts';
import type { ClauseReading } from './read-clause.ts';
import type { Saying, Stretch } from './saying.ts';
import { range, textOf } from './saying.ts';

export interface Draft {
  change: MeasureChange;
  /** An amount, in tkr, of which nobody said what it is. */
  looseTkr: number | null;
  meant: MeantMeasure;
  /** Something is to be done, not just told. */
  isWish: boolean;
  /** Nothing was said but what was understood. */
  isWhole: boolean;
  /** Something stands among what was understood that was not. */
  hasGap: boolean;
  /** Where the person's own words stand. */
  readonly notes: Stretch[];
  /** The clause before was the person's own words: the next goes on with them unless it surely says something else. */
  isNoting: boolean;
  unclear: { readonly why: NonNullable<ClauseReading['unclear']> | 'measure'; readonly words: string } | null;
}

export function emptyDraft(): Draft {
  return {
    ...{ change: {}, looseTkr: null, meant: { kind: 'unsaid', used: [] }, unclear: null },
    ...{ isWish: false, isWhole: true, hasGap: false, notes: [], isNoting: false },
  };
}

/** Whether anything to be changed has been told yet. */
export function tellsChange({ change, looseTkr }: Pick<Draft, 'change' | 'looseTkr'>): boolean {
  return Object.keys(change).length > 0 || looseTkr !== null;
}

/** Takes in a clause. */
export function takeIn(draft: Draft, reading: ClauseReading, clause: Clause, saying: Saying): void {
  if (tellsChange(draft)) goOn(draft, reading, clause, saying);
  else if (tellsChange(reading) || reading.unclear) begin(draft, reading, clause, saying);
  else preface(draft, reading, clause);
}

/** The first clause that changes something. */
function begin(draft: Draft, reading: ClauseReading, clause: Clause, saying: Saying): void {
  const { unclear, between, afterwards, meant } = reading;
  // "åtgärd 3 klar och åtgärd 4 pågår" in one breath.
  const why = unclear === 'status' && meant.kind === 'several' ? 'measure' : unclear;
  if (why) draft.unclear = { why, words: textOf(saying, range(clause)) };
  else if (between.length > 0) draft.unclear = { why: 'status', words: textOf(saying, between) };
  else if (!isSame(draft.meant, meant)) draft.unclear = { why: 'measure', words: textOf(saying, meant.used) };
  draft.hasGap = between.length > 0;
  take(draft, reading);
  if (afterwards === null) return;
  draft.isWhole = false;
  note(draft, { from: afterwards, to: clause.to });
}

/** A clause before it, which may name the measure: "åtgärd 19 kostade för mycket, avbryt den". */
function preface(draft: Draft, reading: ClauseReading, clause: Clause): void {
  const { between, afterwards, meant } = reading;
  const isTalkedOf = draft.meant.kind === 'one' && draft.meant.how === 'named';
  take(draft, reading);
  if (between.length === 0 && afterwards === null && meant.kind !== 'near') return;
  if (meant.kind === 'one' && meant.how === 'named') note(draft, { from: (meant.used.at(-1) ?? 0) + 1, to: clause.to });
  else if (isTalkedOf) note(draft, clause);
  else draft.isWhole = false;
}

/** A clause after the first: more of the change if it is wholly understood; else it, and what follows, is the note. */
function goOn(draft: Draft, reading: ClauseReading, clause: Clause, saying: Saying): void {
  const { change, unclear, between, afterwards, meant } = reading;
  const isPlain = between.length === 0 && afterwards === null && clause.opens !== 'because';
  const isOther = draft.change.status !== undefined && 'status' in change && change.status !== draft.change.status;
  const isMore = tellsChange(reading) && !unclear && !isOther && isSame(draft.meant, meant);
  // Among one's own words "klar" is likely one of them; "slutdatum 3 mars" is not.
  if (isPlain && isMore && !(draft.isNoting && 'status' in change)) return take(draft, reading);
  if (isPlain && !draft.isNoting && !isSame(draft.meant, meant)) {
    draft.unclear = { why: 'measure', words: textOf(saying, meant.used) };
  } else if (isPlain && !draft.isNoting && unclear && unclear !== 'status') {
    draft.unclear = { why: unclear, words: textOf(saying, range(clause)) };
  } else note(draft, clause);
}

function note(draft: Draft, { from, to }: Stretch): void {
  if (to <= from) return;
  const last = draft.isNoting ? draft.notes.pop() : undefined;
  draft.notes.push({ from: last?.from ?? from, to });
  draft.isNoting = true;
}

/** Takes in what a clause says, and nothing of what else stands in it. */
export function take(draft: Draft, { change, looseTkr, meant, isWish }: ClauseReading): void {
  draft.change = { ...draft.change, ...change };
  draft.looseTkr = looseTkr ?? draft.looseTkr;
  draft.isWish ||= isWish;
  draft.isNoting = false;
  const { kind, used } = draft.meant;
  if (meant.kind === 'unsaid' && kind === 'unsaid') draft.meant = { kind, used: [...used, ...meant.used] };
  else if (kind === 'unsaid' || (kind === 'near' && meant.kind !== 'unsaid')) draft.meant = meant;
}

/** Whether two clauses can be about one measure: one of them names none, or none surely. */
function isSame(a: MeantMeasure, b: MeantMeasure): boolean {
  const isOpen = [a, b].some(({ kind }) => kind === 'unsaid' || kind === 'near');
  return isOpen || codesOf(a) === codesOf(b);
}

function codesOf(meant: MeantMeasure): string {
  return meant.kind === 'one' ? meant.code : 'codes' in meant ? meant.codes.join() : '';
}
