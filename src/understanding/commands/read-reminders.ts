// Reads whether the speaker wants to be reminded at all, and how long before a date.
import type { CommandReading } from '../command.ts';
import type { Span } from '../lexicon/calendar.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { done } from './meant-measure.ts';
import { isAsked, openingOf } from './read-following.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, range, says, saysAny, textOf } from './saying.ts';

const openings = new Set<CommandCue>(['remind', 'reminders', 'reminders-off', 'reminders-on']);
const around = new Set<CommandCue>([
  ...openings, 'in-advance', 'me', 'to', 'small', 'courtesy', 'farewell', 'polite', 'and', 'here', 'not-before', 'no-longer', 'measures', 'instead', 'each',
]); // prettier-ignore

const daysIn: Readonly<Partial<Record<Span, number>>> = { day: 1, week: 7, month: 30 };
const mostDays = 90;

/** "påminn mig 14 dagar före", "inga påminnelser", "turn on my reminders"; null for all else, such as one measure's. */
export function readReminders(saying: Saying): CommandReading | null {
  const { parts, words, language } = saying;
  const opening = openingOf(saying);
  if (!opening || !saysAny(opening, openings) || isAsked(saying)) return null;
  const has = (cue: CommandCue): boolean => parts.some((part) => says(part, cue));
  const [lasting, another] = parts.filter((part) => part.kind === 'lasting');
  const isExplained = (part: Part): boolean => part === lasting || saysAny(part, around);
  if (another || leftOver(saying, { from: 0, to: words.length }, isExplained).length > 0) return null;
  if (lasting) {
    if (!has('in-advance') || has('reminders-off')) return null;
    const daysBefore = (daysIn[lasting.span] ?? Infinity) * lasting.count;
    return daysBefore > mostDays || daysBefore < 1
      ? { kind: 'unclear', why: 'date', words: textOf(saying, range(lasting)), language }
      : done({ kind: 'reminders', change: { on: true, daysBefore } }, language);
  }
  if (has('in-advance') || has('reminders-off') === has('reminders-on')) return null;
  return done({ kind: 'reminders', change: { on: has('reminders-on') } }, language);
}
