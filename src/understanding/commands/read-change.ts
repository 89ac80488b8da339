// Reads what was said as a change of one measure: clause by clause, and what is no part of the change is its note.
import type { MeasureChange } from '../../measures/change.ts';
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { findOwnWords } from './own-words.ts';
import type { MeantMeasure } from './meant-measure.ts';
import { forMeasure } from './meant-measure.ts';
import type { ClauseReading } from './read-clause.ts';
import { readClause } from './read-clause.ts';
import type { Saying } from './saying.ts';
import { partsIn, range, says, saysAny, textOf } from './saying.ts';

const talk = new Set<CommandCue>(['courtesy', 'and', 'polite']);

/** What the clauses read so far come to. */
interface Draft {
  change: MeasureChange;
  looseTkr: number | null;
  meant: MeantMeasure;
  isWish: boolean;
  /** Nothing was said but what was understood. */
  isWhole: boolean;
  /** Something stands among what was understood that was not. */
  hasGap: boolean;
  /** Where the person's own words stand. */
  note: { from: number; to: number } | null;
  unclear: { why: NonNullable<ClauseReading['unclear']> | 'measure'; words: string } | null;
}

/** The change told of, or null when none is. @param today as an ISO date */
export function readChange(saying: Saying, today: string): CommandReading | null {
  const draft = draftOf(saying, today);
  const { change, isWish, isWhole, looseTkr, unclear } = settled(draft, saying);
  const tells = Object.keys(change).length > 0;
  if (!tells && looseTkr === null && unclear === null) return null;
  const meant = toldOf(draft, saying);
  if (meant === null) return null;
  if (unclear) return meant.kind === 'near' ? null : { kind: 'unclear', language: saying.language, ...unclear };
  if (looseTkr !== null) {
    return {
      kind: 'unclear',
      why: 'amount',
      words: saying.written.quote(0, saying.words.length),
      language: saying.language,
    };
  }
  const isTelling = isWish || 'realisedTkr' in change || 'expected' in change || 'nextStep' in change;
  if (meant.kind === 'near' && !isTelling && !isWhole) return null;
  if (meant.kind === 'one' && meant.how === 'number' && !isWish && !isWhole && !isTelling) return null;
  return forMeasure(saying, meant, (measure) => ({ kind: 'change', measure, change }));
}

/** The measure the change is of, pointed back at when none is named; null when nothing tells that one is meant. */
function toldOf({ meant, isWish, isWhole, hasGap, change }: Draft, saying: Saying): MeantMeasure | null {
  if (meant.kind !== 'unsaid') return meant;
  if (hasGap) return null;
  const { talkedOf, words, parts } = saying;
  const points = meant.used.length > 0;
  if (talkedOf !== null && (isWhole || isWish))
    return { kind: 'one', how: 'pronoun', code: talkedOf, used: meant.used };
  const isTold = isWish || points || 'realisedTkr' in change || 'note' in change || 'nextStep' in change;
  const isNamed = parts.some((part) => says(part, 'measure'));
  return words.length > 1 && (((isTold || isNamed) && isWhole) || (isWish && isNamed)) ? meant : null;
}

function draftOf(saying: Saying, today: string): Draft {
  const draft: Draft = {
    change: {}, looseTkr: null, meant: { kind: 'unsaid', used: [] }, isWish: false, isWhole: true, hasGap: false, note: null, unclear: null,
  }; // prettier-ignore
  const clauses = withoutFarewell(saying, clausesOf(saying));
  const end = clauses.at(-1)?.to === saying.words.length ? saying.written.words.length : (clauses.at(-1)?.to ?? 0);
  for (const clause of clauses) {
    const own = draft.note ? null : findOwnWords(saying, clause);
    const reading = readClause(saying, own?.announcing ?? clause, today);
    if (own) {
      take(draft, reading);
      const text = saying.written.quote(own.from, end);
      // The mark of "kan du ...?" is not the note's.
      const isAsked = saying.parts.some((part) => says(part, 'polite') && part.to <= own.from);
      if (text !== '') draft.change = { ...draft.change, [own.field]: isAsked ? text.replace(/\?$/, '') : text };
      return draft;
    }
    if (isTalk(saying, clause)) continue;
    if (tellsOf(draft)) goOn(draft, reading, clause, end, saying);
    else begin(draft, reading, clause, saying);
    if (draft.unclear) return draft;
  }
  return draft;
}

/** The first clause that changes something; what stands before it is a note, if it is no more than the measure. */
function begin(draft: Draft, reading: ClauseReading, clause: Clause, saying: Saying): void {
  const { change, looseTkr, unclear, between, afterwards, meant } = reading;
  const isEmpty = Object.keys(change).length === 0 && looseTkr === null;
  const why = unclear === 'status' && meant.kind === 'several' ? 'measure' : unclear;
  if (why) draft.unclear = { why, words: textOf(saying, range(clause)) };
  else if (!isEmpty && between.length > 0) draft.unclear = { why: 'status', words: textOf(saying, between) };
  draft.hasGap ||= draft.unclear !== null && between.length > 0;
  const isAside =
    isEmpty &&
    !unclear &&
    (between.length > 0 || afterwards !== null || (meant.kind !== 'one' && meant.kind !== 'unsaid'));
  const isNamed = meant.kind === 'one' && meant.how === 'named';
  if (isAside && !isNamed && draft.meant.kind !== 'unsaid') draft.note ??= clause;
  if (isAside && !isNamed && meant.kind === 'unsaid') draft.isWhole = false;
  const from = afterwards ?? (isEmpty && isAside && isNamed ? (meant.used.at(-1) ?? clause.from) + 1 : null);
  if (from !== null && from < clause.to && (isNamed || !isEmpty)) draft.note = { from, to: clause.to };
  if (afterwards !== null && !isEmpty) draft.isWhole = false;
  take(draft, reading);
}

/** A clause after the first: more of the change if it is wholly understood; else it, and what follows, is the note. */
function goOn(draft: Draft, reading: ClauseReading, clause: Clause, end: number, saying: Saying): void {
  const { change, looseTkr, unclear, between, afterwards, meant } = reading;
  const isMore = Object.keys(change).length > 0 || looseTkr !== null;
  const isPlain = between.length === 0 && afterwards === null && clause.opens !== 'because';
  const isSame =
    meant.kind === 'unsaid' ||
    draft.meant.kind === 'unsaid' ||
    JSON.stringify(named(meant)) === JSON.stringify(named(draft.meant));
  const isStated =
    change.status !== undefined && draft.change.status !== undefined && change.status !== draft.change.status;
  const isField = !('status' in change) && isMore;
  if (isPlain && isMore && !unclear && !isStated && isSame && (!isNoting(draft, clause) || isField))
    return take(draft, reading);
  if (isPlain && !unclear && !isSame && !isNoting(draft, clause)) {
    draft.unclear = { why: 'measure', words: textOf(saying, meant.used) };
    return;
  }
  if (isPlain && unclear && unclear !== 'status' && !isNoting(draft, clause)) {
    draft.unclear = { why: unclear, words: textOf(saying, range(clause)) };
    return;
  }
  if (draft.note && draft.note.to === clause.from) draft.note = { ...draft.note, to: clause.to };
  else draft.note ??= { from: clause.from, to: clause.to };
  if (clause.to === end) draft.note = { ...draft.note, to: end };
}

function isNoting(draft: Draft, clause: Clause): boolean {
  return draft.note !== null && draft.note.to >= clause.from - 3;
}

function take(draft: Draft, { change, looseTkr, meant, isWish }: ClauseReading): void {
  draft.change = { ...draft.change, ...change };
  draft.looseTkr = looseTkr ?? draft.looseTkr;
  if (draft.meant.kind === 'unsaid')
    draft.meant = meant.kind === 'unsaid' ? { ...meant, used: [...draft.meant.used, ...meant.used] } : meant;
  draft.isWish ||= isWish;
}

function tellsOf({ change, looseTkr }: Draft): boolean {
  return Object.keys(change).length > 0 || looseTkr !== null;
}

function named(meant: MeantMeasure): string {
  return meant.kind === 'one' ? meant.code : 'codes' in meant ? meant.codes.join() : '';
}

/** An amount beside "klar" is what was saved; the note is the person's own words. */
function settled(draft: Draft, { written }: Saying): Draft {
  const { change, looseTkr, note } = draft;
  const isSaved = looseTkr !== null && change.status === 'done' && !('realisedTkr' in change);
  const text = note && written.quote(note.from, note.to).replace(/[\s,;:(\p{Pd}]+$/u, '');
  return {
    ...draft,
    change: {
      ...change,
      ...(isSaved ? { realisedTkr: looseTkr } : {}),
      ...(text && Object.keys(change).length + (looseTkr === null ? 0 : 1) > 0 ? { note: text } : {}),
    },
    looseTkr: isSaved ? null : looseTkr,
  };
}

function isTalk(saying: Saying, clause: Clause): boolean {
  const parts = partsIn(saying, clause).filter((part) => saysAny(part, talk));
  return parts.flatMap(range).length === clause.to - clause.from;
}

/** "tack", "Mvh Anna": what ends a letter is no part of what it says. */
function withoutFarewell(saying: Saying, clauses: readonly Clause[]): Clause[] {
  const isFarewell = (clause: Clause): boolean => {
    const [first] = partsIn(saying, clause);
    // With a name or two after it.
    return first?.from === clause.from && says(first, 'farewell') && clause.to - first.to <= 2;
  };
  const last = clauses.findLastIndex((clause) => !isFarewell(clause));
  return clauses.slice(0, last + 1);
}
