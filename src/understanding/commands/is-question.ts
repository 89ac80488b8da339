// Whether something is asked rather than told. A question must never become a command, so in doubt it is one.
import type { CommandCue } from '../lexicon/commands.ts';
import { subjects } from '../lexicon/commands.ts';
import { clausesOf } from './clauses.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, says, saysAny } from './saying.ts';

const opensWish = new Set<CommandCue>([
  'set',
  'update',
  'raise',
  'move',
  'remove',
  'add',
  'give',
  'make',
  'undo',
  'note',
]);
const beforeAll = new Set<CommandCue>(['courtesy', 'and']);
/** Their text is the person's own: it may well ask something. */
const opensText = new Set<CommandCue>(['note', 'next-step']);

/**
 * Whether a text asks something: by its mark, its first word or a word that asks. "Kan du pausa åtgärd 4?" does not.
 * @param head the words before somebody's own words begin
 */
export function isQuestion(saying: Saying, head: Stretch): boolean {
  const { words, parts } = saying;
  const [opening, next] = parts.filter((part) => !saysAny(part, beforeAll));
  const opens = opening !== undefined && leftOver(saying, { from: 0, to: opening.from }, () => true).length === 0;
  if (opens && says(opening, 'polite')) return !next || !isWish(next);
  if (opens && says(opening, 'is-it') && !(next && next.from === opening.to && tells(next))) return true;
  // "pausar vi åtgärd 12 till mars"
  if (opens && isAct(opening) && subjects.has(words[opening.to]?.text ?? '')) return true;
  // "om åtgärd 4 är klar, ..."
  if (opens && (says(opening, 'condition') || says(opening, 'asks'))) return true;
  // "... eller är den klar"
  if (parts.some((part) => says(part, 'or') && parts.some((other) => other.from === part.to && says(other, 'is-it'))))
    return true;
  const inHead = partsIn(saying, head);
  if (inHead.some((part) => says(part, 'asks'))) return true;
  const text = parts.find((part) => saysAny(part, opensText));
  const asksLater = clausesOf(saying).some((clause) => {
    const asking = parts.find(({ from }) => from === clause.from);
    return clause.opens === 'mark' && asking && says(asking, 'asks') && (!text || clause.from < text.from);
  });
  if (asksLater) return true;
  const end = text?.to ?? words.length;
  return words.slice(0, end).some(({ after }) => after.includes('?'));
}

/** "... pausa", "... sätt". */
function isWish(part: Part): boolean {
  return saysAny(part, opensWish) || isAct(part);
}

/** "är klar (med 4)", "har sparat": something is told of, though the verb comes first. */
function tells(part: Part): boolean {
  return (
    part.kind === 'amount' ||
    says(part, 'nothing') ||
    says(part, 'realised') ||
    says(part, 'not') ||
    (part.kind === 'words' && part.senses.some(({ kind }) => kind === 'status'))
  );
}

function isAct(part: Part): boolean {
  return part.kind === 'words' && part.senses.some((sense) => sense.kind === 'status' && sense.how === 'act');
}
