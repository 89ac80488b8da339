// Reads how a chat wants to be told: at once or in summaries, outside which hours, on which days.
import type { CommandReading, MannersChange } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import { findHours } from './find-hours.ts';
import { done } from './meant-measure.ts';
import { isAsked, openingOf } from './read-following.ts';
import { tables } from './said-days.ts';
import type { Part, Saying } from './saying.ts';
import { leftOver, range, says, saysAny, textOf } from './saying.ts';

const settings = new Set<CommandCue>([
  'digest', 'daily', 'weekly', 'other-cadence', 'at-once', 'quiet', 'no-quiet', 'working-days', 'weekends', 'every-weekday', 'only', 'too',
]); // prettier-ignore
const light = new Set<CommandCue>([
  'courtesy', 'farewell', 'polite', 'may-we', 'small', 'and', 'tell', 'notify', 'notices', 'here', 'on-change', 'changes', 'instead', 'not', 'set', 'update', 'to', 'new', 'each', 'these', 'it',
]); // prettier-ignore
/** What it is about must be said: "varje dag" alone is no wish. */
const heads = new Set<CommandCue>(['digest', 'tell', 'notify', 'notices', 'instead']);

type Unclear = { readonly unclear: readonly number[] };

/** "sammanfatta varje måndag", "tyst 18–07", "bara vardagar", "meddela direkt"; null for all else. */
export function readManners(saying: Saying): CommandReading | null {
  const { parts, words, language } = saying;
  const opening = openingOf(saying);
  if (!opening || isAsked(saying) || !parts.some((part) => saysAny(part, settings))) return null;
  if (parts.some((part) => says(part, 'asks') && !saysAny(part, settings) && !saysAny(part, light))) return null;
  const quiet = quietIn(saying);
  const weekdays = weekdaysIn(saying);
  const cadence = cadenceIn(saying, weekdays);
  const days = workingDaysIn(saying);

  const used = new Set([...(quiet?.used ?? []), ...weekdays.map(({ at }) => at)]);
  const left = leftOver(
    saying,
    { from: 0, to: words.length },
    // "på kvällen mellan 19 och 06", "every Friday morning"
    (part) => saysAny(part, settings) || saysAny(part, light) || (used.size > 0 && says(part, 'part-of-day')),
  );
  const unexplained = left.filter((at) => !used.has(at));
  const unclear = (places: readonly number[], why: 'date' | 'filter' = 'date'): CommandReading => {
    return { kind: 'unclear', why, words: textOf(saying, places), language };
  };
  if (unexplained.length > 0)
    return isSurely(saying, cadence !== null) ? unclear(unexplained, whyOf(saying, unexplained)) : null;
  const found = [quiet?.change, cadence, days].filter((each) => each !== null && each !== undefined);
  const odd = found.find((each) => 'unclear' in each);
  if (odd && 'unclear' in odd) return unclear(odd.unclear);
  const change = found.reduce<MannersChange>((all, each) => ({ ...all, ...each }), {});
  return Object.keys(change).length > 0 ? done({ kind: 'manners', change }, language) : null;
}

/** Meant as manners though a word in it is not understood: a summary with its time, or quiet hours. */
function isSurely(saying: Saying, hasCadence: boolean): boolean {
  const { parts, words } = saying;
  const opening = openingOf(saying);
  const isQuiet = opening !== null && says(opening, 'quiet');
  const saysWhen =
    parts.some((part) => part.kind === 'days' || part.kind === 'number' || says(part, 'part-of-day')) || hasCadence;
  return isQuiet
    ? opening.to - opening.from > 1 || saysWhen
    : hasCadence && parts.some((part) => says(part, 'digest')) && words.length < 20;
}

function whyOf({ words, parts }: Saying, places: readonly number[]): 'date' | 'filter' {
  const isTime = places.some((at) => /^(?:kl|klockan|\d+)$/.test(words[at]?.text ?? ''));
  const isDay = parts.some((part) => part.kind === 'days' && range(part).some((at) => places.includes(at)));
  return isTime || isDay || parts.some((part) => says(part, 'quiet')) ? 'date' : 'filter';
}

function quietIn(
  saying: Saying,
): { readonly used: readonly number[]; readonly change: MannersChange | Unclear | null } | null {
  const { words, parts } = saying;
  const removal = parts.find((part) => says(part, 'no-quiet'));
  if (removal) return { used: [], change: { quiet: null } };
  const cue = parts.find((part) => says(part, 'quiet'));
  if (!cue) return null;
  const said = findHours(words.slice(cue.to));
  const used = said?.used.map((at) => at + cue.to) ?? [];
  if (said) return { used, change: said.kind === 'hours' ? { quiet: said.hours } : { unclear: used } };
  // "inga notiser på helger" says when in another way; "inga notiser" alone does not.
  const saysDays = parts.some((part) => says(part, 'weekends'));
  const rest = leftOver(saying, { from: cue.to, to: words.length }, (part) => says(part, 'farewell'));
  return { used: [], change: saysDays ? null : { unclear: rest.length > 0 ? rest : range(cue) } };
}

interface SaidWeekday {
  readonly at: number;
  readonly day: number;
}

/** "varje måndag", "på fredagar", "on Mondays". */
function weekdaysIn({ words }: Saying): SaidWeekday[] {
  return words.flatMap(({ bare }, at) => {
    const day =
      tables.weekdays.get(bare) ??
      tables.weekdays.get(bare.replace(/(?:s(?:morg(?:on|nar)|eftermiddag(?:ar)?))?(?:ar|arna|s)?$/, ''));
    return day === undefined ? [] : [{ at, day }];
  });
}

function cadenceIn({ parts, words }: Saying, weekdays: readonly SaidWeekday[]): MannersChange | Unclear | null {
  const saying = (cue: CommandCue): readonly Part[] => parts.filter((part) => says(part, cue));
  const [daily, weekly, other, atOnce] = [
    saying('daily'),
    saying('weekly'),
    saying('other-cadence'),
    saying('at-once'),
  ];
  const digest = saying('digest');
  const isCompound = weekly.some(({ from }) => /^vecko(?!vis)/.test(words[from]?.text ?? ''));
  const hasHead = isCompound || parts.some((part) => saysAny(part, heads));
  if (!hasHead) return null;
  if (other.length > 0) return { unclear: other.flatMap(range) };
  if (atOnce.length > 0) {
    const isBoth = daily.length > 0 || weekdays.length > 0;
    return isBoth && saying('instead').length === 0 ? { unclear: atOnce.flatMap(range) } : { cadence: 'at-once' };
  }
  const isDenied = parts.some((part) => says(part, 'not'));
  if (isDenied && (digest.length > 0 || weekly.length > 0)) return { cadence: 'at-once' };
  const [first, second] = weekdays;
  if (second || (first && (first.day > 5 || daily.length > 0))) return { unclear: weekdays.map(({ at }) => at) };
  if (daily.length > 0 && weekly.length > 0) return { unclear: [...daily, ...weekly].flatMap(range) };
  if (daily.length > 0) return { cadence: 'daily' };
  if (first) return { cadence: 'weekly', weekday: first.day };
  return weekly.length > 0 ? { cadence: 'weekly' } : null;
}

function workingDaysIn({ parts }: Saying): MannersChange | Unclear | null {
  const saying = (cue: CommandCue): readonly Part[] => parts.filter((part) => says(part, cue));
  const denied = [...saying('not'), ...saying('quiet')].length > 0;
  const [workingDays, weekends] = [saying('working-days'), saying('weekends')];
  // "tyst 18–7 alla dagar" says nothing of the days on which to be told.
  if (saying('every-weekday').length > 0) return saying('quiet').length > 0 ? null : { workingDays: false };
  if (workingDays.length > 0 && saying('only').length > 0 && saying('not').length === 0) return { workingDays: true };
  if (weekends.length > 0 && denied) return { workingDays: true };
  if (weekends.length > 0 && saying('too').length > 0) return { workingDays: false };
  const odd = [...workingDays, ...weekends];
  return odd.length > 0 ? { unclear: odd.flatMap(range) } : null;
}
