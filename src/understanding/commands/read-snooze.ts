// Reads when the speaker wants to be reminded of a measure, and not before.
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { isoOf } from './days.ts';
import { findDates } from './find-dates.ts';
import { done, forMeasure, meantMeasure } from './meant-measure.ts';
import { isAsked, openingOf } from './read-following.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, partsIn, range, says, saysAny, textOf } from './saying.ts';

const inSnooze = new Set<CommandCue>([
  'remind', 'not-before', 'to', 'me', 'it', 'measure', 'number-sign', 'small', 'courtesy', 'farewell', 'polite', 'and', 'here', 'due',
]); // prettier-ignore

/** "påminn mig om åtgärd 4 nästa vecka", "snooze measure 4 until Monday"; null for all else. */
export function readSnooze(saying: Saying): CommandReading | null {
  const { words, language, talkedOf, today } = saying;
  const opening = openingOf(saying);
  if (!opening || !says(opening, 'remind') || isAsked(saying)) return null;
  const all = { from: 0, to: words.length };
  const days = saying.parts.filter((part) => part.kind === 'days');
  const lasting = saying.parts.find((part) => part.kind === 'lasting');
  const when = (lasting ? [lasting] : days).flatMap(range);
  const left = leftOver(
    saying,
    all,
    (part) => part.kind === 'measures' || part.kind === 'number' || saysAny(part, inSnooze),
  );
  const unexplained = left.filter((at) => !when.includes(at));
  const meant = meantMeasure(saying, all, unexplained, { mayBeBare: true, isTold: true });
  const rest = unexplained.filter((at) => !meant.used.includes(at));
  const unclear = (why: 'date' | 'measure' | 'person', places: readonly number[]): CommandReading => {
    return { kind: 'unclear', why, words: textOf(saying, places), language };
  };
  const someone = partsIn(saying, all).find(({ kind }) => kind === 'mention');
  if (someone) return unclear('person', range(someone));
  if (when.length === 0) return unclear('date', rest.length > 0 ? rest : range(all));
  if (rest.length > 0) return unclear('measure', rest);
  const until = lasting ? lasting.end.first : days[0] && firstDay(saying, days[0]);
  if (until === undefined || until <= isoOf(today) || days.length + (lasting ? 1 : 0) > 1) return unclear('date', when);
  if (meant.kind === 'unsaid' && talkedOf !== null) return done({ kind: 'snooze', measure: talkedOf, until }, language);
  return forMeasure(saying, meant, (measure) => ({ kind: 'snooze', measure, until }));
}

/** "före mars" names no day for what is due, but it says from when one may be reminded. */
function firstDay({ words, today, language }: Saying, part: Extract<Part, { kind: 'days' }>): string | undefined {
  if (!/^(?:före|innan|before)$/.test(words[part.from]?.text ?? '')) return part.days.ahead?.first;
  const [day] = findDates(words.slice(part.from + 1, part.to), today, language, () => false);
  return day?.ahead?.first;
}
