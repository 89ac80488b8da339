// Where a command gives the word to the person: "anteckning åtgärd 4: ...", "nästa steg är ...". All that follows is theirs.
import type { Clause } from './clauses.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, says } from './saying.ts';

export interface OwnWords {
  readonly field: 'note' | 'nextStep';
  /** The words that announce it, with the measure if that is named there. */
  readonly announcing: Stretch;
  /** Where the person's own words begin. */
  readonly from: number;
}

/** What a clause announces; null when it announces nothing: a note that is only spoken of is none. */
export function findOwnWords(saying: Saying, clause: Clause): OwnWords | null {
  const parts = partsIn(saying, clause);
  const cue = parts.find((part) => says(part, 'note') || says(part, 'next-step'));
  if (!cue || leftOver(saying, { from: clause.from, to: cue.from }, () => true).length > 0) return null;
  const field = says(cue, 'next-step') ? 'nextStep' : 'note';
  const announced = (from: number): OwnWords => ({ field, announcing: { from: clause.from, to: from }, from });
  const isCutByColon = saying.words[clause.to]?.before.includes(':') === true;
  return announced(isCutByColon ? clause.to : afterMeasure(saying, parts, cue));
}

/** Without a colon: after the measure if one follows at once, and after "är". */
function afterMeasure({ parts: all, words }: Saying, parts: readonly Part[], cue: Part): number {
  let at = cue.to;
  const measure = parts.find((part) => part.from >= cue.to && (part.kind === 'measures' || part.kind === 'number'));
  const isNext =
    measure &&
    parts.every((part) => part.to <= cue.to || part.from >= measure.from || says(part, 'small') || says(part, 'to'));
  if (isNext && measure.from - cue.to <= 2) at = measure.to;
  const pronoun = parts.find((part) => part.from === at + 1 && says(part, 'it'));
  if (pronoun && says(all.find(({ from }) => from === at) ?? cue, 'small')) at = pronoun.to;
  while (/^(?:är|blir|is|to|om|att|saying|that)$/.test(words[at]?.text ?? '') && words[at]?.before === ' ') at += 1;
  return at;
}
