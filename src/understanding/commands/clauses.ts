// Where one statement of a command ends and the next begins: at its commas and stops, and where a reason is given.
import type { Saying, Stretch } from './saying.ts';
import { says } from './saying.ts';

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
    const reason = parts.find((part) => part.from === at && says(part, 'because') && part.to < words.length);
    const isMark = /[,;:!?(\n]|\.\s|\s-\s|\s\/\s/.test(words[at]?.before ?? '');
    const value = parts.find((part) => part.from === at && /^(?:amount|share|days|number)$/.test(part.kind));
    // "slutdatum: 3 mars" is one statement.
    const isColon = /^\s*:\s*$/.test(words[at]?.before ?? '');
    if ((!reason && !isMark) || isWithin(at) || (isColon && value)) continue;
    close(at);
    [from, opens] = reason ? [reason.to, 'because'] : [at, 'mark'];
    if (reason) at = reason.to - 1;
  }
  close(words.length);
  return clauses;
}
