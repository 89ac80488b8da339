// Reads what is asked in the form of a question and yet is a command: the history, what waits for me, taking something back.
// Nothing in these may be left unexplained, or it is a question about something else.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { MeantMeasure } from './meant-measure.ts';
import { done, forMeasure, meantMeasure } from './meant-measure.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, partsIn, says, saysAny, textOf } from './saying.ts';

const always: readonly CommandCue[] = ['courtesy', 'polite', 'small', 'and', 'measure', 'number-sign'];
const inHistory = new Set<CommandCue>([
  ...always, 'history', 'what-changed', 'latest', 'show', 'since', 'it', 'from', 'to', 'measures', 'past',
]); // prettier-ignore
const inMine = new Set<CommandCue>([
  ...always, 'mine', 'i-own', 'waits-for-me', 'show', 'measures', 'update', 'asks', 'me',
]); // prettier-ignore
const inUndo = new Set<CommandCue>([
  ...always, 'undo', 'latest', 'history', 'one-change', 'it', 'to', 'update', 'past',
]); // prettier-ignore

/**
 * "historik åtgärd 4", "vad har ändrats sedan maj?"; null for all else.
 * @param isOfIndicator whether the question before was about an indicator, whose changes are another thing
 */
export function readHistory(saying: Saying, isOfIndicator: boolean): CommandReading | null {
  const { words, talkedOf, language } = saying;
  const all = { from: 0, to: words.length };
  const parts = partsIn(saying, all);
  const asked = parts.find((part) => says(part, 'history') || says(part, 'what-changed'));
  if (!asked || parts.some((part) => says(part, 'undo'))) return null;
  const days = parts.filter((part) => part.kind === 'days');
  const [day] = days;
  const isYear = day !== undefined && /^20\d\d$/.test(words[day.from]?.text ?? '') && day.to === day.from + 1;
  if (days.length > 1 || (isOfIndicator && (!day || isYear))) return null;
  if (day && !isSince(parts, day, words[day.from]?.text ?? '')) return null;

  const meant = meantIn(saying, parts, inHistory, ['days']);
  if (meant === null) return null;
  const since = day?.days.back?.first ?? null;
  if (day && since === null)
    return { kind: 'unclear', why: 'date', words: textOf(saying, [day.from, day.to - 1]), language };
  if (meant.kind !== 'unsaid') return forMeasure(saying, meant, (measure) => ({ kind: 'history', measure, since }));
  if (meant.used.length > 0 && talkedOf === null)
    return forMeasure(saying, meant, (measure) => ({ kind: 'history', measure, since }));
  // "historik" alone goes on from the measure talked of; a whole question does not.
  const isItsHistory = /^histor/.test(words[asked.from]?.text ?? '');
  const isBare = says(asked, 'history') && !parts.some((part) => says(part, 'latest') || says(part, 'measures'));
  return done({ kind: 'history', measure: isBare && (!day || isItsHistory) ? talkedOf : null, since }, language);
}

/** "sedan maj", "senaste veckan": no day that something happened on. */
function isSince(parts: readonly Part[], day: Part, first: string): boolean {
  const before = parts.findLast((part) => part.to <= day.from && (says(part, 'since') || !says(part, 'small')));
  return (
    (before !== undefined && says(before, 'since')) ||
    parts.some((part) => part.to === day.from && says(part, 'since')) ||
    /^(?:senaste|de|den|det|sista|the|past|last|idag|today|denna|this|i)$/.test(first)
  );
}

/** "mina åtgärder", "vad väntar på mig"; null for all else. */
export function readMine(saying: Saying): CommandReading | null {
  const parts = partsIn(saying, { from: 0, to: saying.words.length });
  const has = (cue: CommandCue): boolean => parts.some((part) => says(part, cue));
  const isMine = has('mine') || has('waits-for-me') || (has('i-own') && (has('measures') || has('asks')));
  if (!isMine || leftOver(saying, { from: 0, to: saying.words.length }, (part) => saysAny(part, inMine)).length > 0)
    return null;
  const counts = parts.some(
    (part) =>
      says(part, 'asks') &&
      !says(part, 'show') &&
      !/^(?:vilka|vad|which|what)$/.test(saying.words[part.from]?.text ?? ''),
  );
  return counts ? null : done({ kind: 'my-measures' }, saying.language);
}

/** "ångra", "ångra åtgärd 4"; null for all else. */
export function readUndo(saying: Saying): CommandReading | null {
  const parts = partsIn(saying, { from: 0, to: saying.words.length });
  const [first] = parts.filter((part) => !says(part, 'courtesy') && !says(part, 'polite'));
  if (!first || !says(first, 'undo')) return null;
  const meant = meantIn(saying, parts, inUndo, []);
  if (meant === null) return null;
  if (meant.kind === 'unsaid') return done({ kind: 'undo', measure: null }, saying.language);
  return forMeasure(saying, meant, (measure) => ({ kind: 'undo', measure }));
}

/** The measure meant; null when there are words that neither the command nor a title explains. */
function meantIn(
  saying: Saying,
  parts: readonly Part[],
  cues: ReadonlySet<CommandCue>,
  kinds: readonly Part['kind'][],
): MeantMeasure | null {
  const all = { from: 0, to: saying.words.length };
  const explains = (part: Part): boolean =>
    part.kind === 'measures' || kinds.includes(part.kind) || saysAny(part, cues);
  const unexplained = leftOver(saying, all, explains);
  const meant = meantMeasure(saying, all, unexplained, { mayBeBare: true, isTold: false });
  // "ångra pausen av åtgärd 4": what was done to it need not be said.
  const isNamed = cues === inUndo && meant.kind === 'one' && meant.how === 'named';
  const isExplained = isNamed || unexplained.every((at) => meant.used.includes(at));
  return isExplained && parts.length > 0 ? meant : null;
}
