// Where one statement of a command ends and the next begins: at its commas and stops, and where a reason is given.
import type { Part, Saying, Stretch } from './saying.ts';
import { partsIn, says } from './saying.ts';

export interface Clause extends Stretch {
  /** What it begins after: the start of the text, a mark, or a word that gives a reason. */
  readonly opens: 'start' | 'mark' | 'because';
}

/** The clauses of what was said, none empty; a name or an amount with a comma in it is not cut. */
export function clausesOf(saying: Saying): Clause[] {
  const { words, parts } = saying;
  const isWithin = (at: number): boolean => parts.some(({ from, to }) => from < at && at < to);
  const clauses: Clause[] = [];
  let [from, opens]: [number, Clause['opens']] = [0, 'start'];
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, opens });
  };
  for (let at = 1; at < words.length; at += 1) {
    const starting = parts.find((part) => part.from === at);
    const gives = starting !== undefined && starting.to < words.length && says(starting, 'because');
    const waits = starting !== undefined && says(starting, 'until-then') && !isBeforeDays(parts, starting);
    const isMark = isStop(words[at - 1]?.text ?? '', words[at]?.before ?? '');
    // "slutdatum: 3 mars" is one statement.
    const isValue =
      /^\s*:\s*$/.test(words[at]?.before ?? '') && /^(?:amount|share|days|number)$/.test(starting?.kind ?? '');
    // "... och nästa steg är ..."
    const announces =
      starting !== undefined && says(starting, 'next-step') && parts.some((p) => p.to === at && says(p, 'and'));
    if (!(gives || waits || isMark || announces) || isWithin(at) || isValue) continue;
    close(at);
    // "tills upphandlingen är klar" belongs to what is waited for; "eftersom" does not to the reason.
    [from, opens] = gives ? [starting.to, 'because'] : [at, waits ? 'because' : 'mark'];
    if (gives) at = starting.to - 1;
  }
  close(words.length);
  return clauses;
}

/** "tack", "Mvh Anna": what ends a letter is no part of what it says. */
export function withoutFarewell(saying: Saying, clauses: readonly Clause[]): Clause[] {
  const isFarewell = (clause: Clause): boolean => {
    const [first] = partsIn(saying, clause);
    // With a name or two after it.
    return first?.from === clause.from && says(first, 'farewell') && clause.to - first.to <= 2;
  };
  const last = clauses.findLastIndex((clause) => !isFarewell(clause));
  return clauses.slice(0, last + 1);
}

/** A mark that ends a statement; the stop after a letter alone ends an abbreviation. */
function isStop(before: string, between: string): boolean {
  return /[,;:!?(\n]|\s-\s|\s\/\s/.test(between) || (/\.\s/.test(between) && !/^(?:\p{L}|ca|nr|kl)$/u.test(before));
}

function isBeforeDays(parts: readonly Part[], { to }: Part): boolean {
  return parts.some((part) => part.kind === 'days' && part.from >= to && part.from <= to + 1);
}
