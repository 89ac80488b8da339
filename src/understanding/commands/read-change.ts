// Reads what was said as a change of one measure: clause by clause, and what is no part of the change is its note.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { pluralState } from '../lexicon/commands.ts';
import type { Clause } from './clauses.ts';
import { clausesOf, withoutFarewell } from './clauses.ts';
import type { Draft } from './draft.ts';
import { emptyDraft, take, takeIn, tellsChange } from './draft.ts';
import type { MeantMeasure } from './meant-measure.ts';
import { forMeasure } from './meant-measure.ts';
import { findOwnWords } from './own-words.ts';
import { readClause } from './read-clause.ts';
import type { Saying } from './saying.ts';
import { partsIn, range, says, saysAny, wholeText } from './saying.ts';

const talk = new Set<CommandCue>(['courtesy', 'and', 'polite']);

/**
 * The change told of, or null when none is.
 * @param today as an ISO date
 */
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
      words: wholeText(saying),
      language: saying.language,
    };
  }
  const isTelling = isWish || 'realisedTkr' in change || 'expected' in change || 'nextStep' in change;
  if (meant.kind === 'near' && !isTelling && !isWhole) return null;
  if (meant.kind === 'one' && meant.how === 'number' && !isWish && !isWhole && !isTelling) return null;
  const [only, another] = meant.kind === 'near' ? meant.codes : [];
  // Before anything is saved the whole title is shown: that asks as well as a choice of one does.
  const isOnly = only !== undefined && another === undefined;
  const shown: MeantMeasure = isOnly ? { kind: 'one', how: 'title', code: only, used: meant.used } : meant;
  return forMeasure(saying, shown, (measure) => ({ kind: 'change', measure, change }));
}

/** The measure the change is of, pointed back at when none is named; null when nothing tells that one is meant. */
function toldOf({ meant, isWish, isWhole, hasGap, change }: Draft, saying: Saying): MeantMeasure | null {
  if (meant.kind !== 'unsaid') return meant;
  if (hasGap) return null;
  const { talkedOf, words, parts } = saying;
  const points = meant.used.length > 0;
  const tellsOnlyState = !points && !isWish && Object.keys(change).join() === 'status';
  if (tellsOnlyState && isOfSeveral(saying)) return null;
  if (talkedOf !== null && (isWhole || isWish))
    return { kind: 'one', how: 'pronoun', code: talkedOf, used: meant.used };
  const isTold = isWish || points || 'realisedTkr' in change || 'note' in change || 'nextStep' in change;
  const isNamed = parts.some((part) => says(part, 'measure'));
  return words.length > 1 && (((isTold || isNamed) && isWhole) || (isWish && isNamed)) ? meant : null;
}

/** "bara klara", "pausade": a list narrowed, no state told. */
function isOfSeveral({ words, parts }: Saying): boolean {
  return parts.some((part) => {
    const isState = part.kind === 'words' && part.senses.some(({ kind }) => kind === 'status');
    return isState && range(part).some((at) => pluralState.test(words[at]?.text ?? ''));
  });
}

function draftOf(saying: Saying, today: string): Draft {
  const draft = emptyDraft();
  const { written, words, parts } = saying;
  const clauses = withoutFarewell(saying, clausesOf(saying));
  for (const clause of clauses) {
    const own = draft.notes.length > 0 ? null : findOwnWords(saying, clause);
    if (own) {
      take(draft, readClause(saying, own.announcing, today));
      const end = clauses.at(-1)?.to ?? 0;
      const text = written.quote(own.from, end === words.length ? written.words.length : end);
      // The mark of "kan du ...?" is not the note's.
      const isAsked = parts.some((part) => says(part, 'polite') && part.to <= own.from);
      if (text !== '') draft.change = { ...draft.change, [own.field]: isAsked ? text.replace(/\?$/, '') : text };
      return draft;
    }
    if (isTalk(saying, clause)) continue;
    takeIn(draft, readClause(saying, clause, today), clause, saying);
    if (draft.unclear) return draft;
  }
  return draft;
}

/** An amount beside "klar" is what was saved; the note is the person's own words. */
function settled(draft: Draft, { written, words }: Saying): Draft {
  const { change, looseTkr, notes } = draft;
  const isSaved = looseTkr !== null && change.status === 'done' && !('realisedTkr' in change);
  const text = notes
    .map(({ from, to }) => written.quote(from, to === words.length ? written.words.length : to))
    .map((each) => each.replace(/[\s,;:(\p{Pd}]+$/u, ''))
    .filter((each) => each !== '')
    .join(', ');
  return {
    ...draft,
    change: {
      ...change,
      ...(isSaved ? { realisedTkr: looseTkr } : {}),
      ...(text !== '' && tellsChange(draft) ? { note: text } : {}),
    },
    looseTkr: isSaved ? null : looseTkr,
  };
}

function isTalk(saying: Saying, clause: Clause): boolean {
  const parts = partsIn(saying, clause).filter((part) => saysAny(part, talk));
  return parts.flatMap(range).length === clause.to - clause.from;
}
