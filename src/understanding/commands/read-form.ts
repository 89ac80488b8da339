// Reads a wish for the form of a measure: to update one, or to add one.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { done, forMeasure, meantMeasure } from './meant-measure.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, partsIn, says, saysAny, wholeText } from './saying.ts';

const inUpdate = new Set<CommandCue>(['update', 'set', 'move', 'courtesy', 'polite', 'and', 'small', 'measure', 'number-sign', 'it', 'status-word', 'due', 'saving', 'expected', 'realised', 'next-step', 'note', 'share-done', 'add']); // prettier-ignore
const beforeTitle = new Set<CommandCue>(['courtesy', 'polite', 'and', 'add', 'new', 'small']);

/** "uppdatera åtgärd 4": nothing is said of it but that; null for all else. */
export function readUpdate(saying: Saying): CommandReading | null {
  const all = { from: 0, to: saying.words.length };
  const [first] = partsIn(saying, all).filter((part) => !says(part, 'courtesy') && !says(part, 'polite'));
  if (first && says(first, 'remove')) return readRemoval(saying);
  if (!first || !(says(first, 'update') || says(first, 'set') || says(first, 'move') || says(first, 'add')))
    return null;
  const isUpdate = says(first, 'update');
  const unexplained = leftOver(saying, all, (part) => part.kind === 'measures' || saysAny(part, inUpdate));
  const meant = meantMeasure(saying, all, unexplained, { mayBeBare: true, isTold: true });
  const isWhole = unexplained.every((at) => meant.used.includes(at));
  const isNamed = meant.kind === 'one' && meant.how !== 'title';
  if (!isWhole || !(isUpdate || isNamed)) return null;
  if (meant.kind === 'unsaid' && saying.talkedOf !== null)
    return done({ kind: 'open-update', measure: saying.talkedOf }, saying.language);
  return forMeasure(saying, meant, (measure) => ({ kind: 'open-update', measure }));
}

/** "ta bort åtgärd 4": measures are not removed, but they can be cancelled. */
function readRemoval(saying: Saying): CommandReading | null {
  const { words, language } = saying;
  const all = { from: 0, to: words.length };
  const unexplained = leftOver(
    saying,
    all,
    (part) => part.kind === 'measures' || says(part, 'remove') || saysAny(part, inUpdate),
  );
  const isNamed = partsIn(saying, all).some((part) => part.kind === 'measures');
  if (!isNamed || unexplained.length > 0) return null;
  return { kind: 'unclear', why: 'status', words: wholeText(saying), language };
}

/** "ny åtgärd: Samordnad leasing", "lägg till åtgärd Samordnad leasing"; null for all else. */
export function readAddition(saying: Saying): CommandReading | null {
  const { parts, words, written, language } = saying;
  const measure = parts.findIndex((part) => says(part, 'measure'));
  const before = parts.slice(0, measure);
  const isOpened =
    measure > 0 &&
    before.every((part) => saysAny(part, beforeTitle)) &&
    before.some((part) => says(part, 'add') || says(part, 'new'));
  const cue: Part | undefined = parts[measure];
  if (!isOpened || !cue || leftOver(saying, { from: 0, to: cue.from }, () => true).length > 0) return null;
  const called = /^(?:called|named|som|kallad)$/.test(words[cue.to]?.text ?? '') ? 1 : 0;
  const from = cue.to + called + (called > 0 && words[cue.to + 1]?.text === 'heter' ? 1 : 0);
  const isAsked = before.some((part) => says(part, 'polite'));
  const text = written.quote(from, written.words.length);
  // The mark of "kan du ...?" is not the title's.
  const title = (isAsked ? text.replace(/\?$/, '') : text).replace(/^["”“'«]+|["”“'».\s]+$/gu, '');
  if (/[?]$/.test(title)) return null;
  if (!/\p{L}/u.test(title)) return { kind: 'unclear', why: 'measure', words: wholeText(saying), language };
  return done({ kind: 'add-measure', title }, language);
}
