// Reads who is to own a measure, and who is to be controller.
import type { CommandReading, Mention, OwnerMove } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Clause } from './clauses.ts';
import { clausesOf, withoutFarewell } from './clauses.ts';
import { done, forMeasure, meantMeasure } from './meant-measure.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, range, says, saysAny, textOf } from './saying.ts';

const aboutOwning = new Set<CommandCue>(['owns', 'owner', 'takes-over', 'give', 'controller', 'i-own']);
const light = new Set<CommandCue>([
  ...aboutOwning, 'measure', 'number-sign', 'it', 'set', 'update', 'make', 'add', 'remove', 'new', 'to', 'from', 'polite', 'courtesy', 'and', 'small', 'me',
  'no-longer', 'also', 'future', 'not', 'is-it', 'past', 'latest',
]); // prettier-ignore

const ofChanges = new Set<CommandCue>(['due', 'move', 'next-step', 'note']);

/** The appointment told of, with why if that is told too; null when none is. */
export function readOwnership(saying: Saying): CommandReading | null {
  const { words, written } = saying;
  const [head, ...rest] = withoutFarewell(saying, clausesOf(saying));
  const whole = ownershipIn(saying, { from: 0, to: words.length });
  if (whole || !head || !rest.every((clause) => tellsOnlyWhy(saying, clause))) return whole;
  const told = ownershipIn(saying, head);
  if (told?.kind !== 'command' || told.command.kind !== 'appoint') return null;
  const { from, to } = { from: rest[0]?.from ?? head.to, to: rest.at(-1)?.to ?? head.to };
  const note = from === to ? '' : written.quote(from, to === words.length ? written.words.length : to);
  return { ...told, command: { ...told.command, note } };
}

/** Whether nothing in a clause is a change of its own: "Anna äger åtgärd 4, 60 % klart" tells two things. */
function tellsOnlyWhy(saying: Saying, clause: Clause): boolean {
  const tellsMore = (part: Part): boolean =>
    /^(?:measures|mention|amount|share|unit)$/.test(part.kind) ||
    saysAny(part, ofChanges) ||
    (part.kind === 'words' && part.senses.some(({ kind }) => kind === 'status'));
  return clause.opens === 'because' || !partsIn(saying, clause).some(tellsMore);
}

function ownershipIn(saying: Saying, all: Stretch): CommandReading | null {
  const { language } = saying;
  const parts = partsIn(saying, all);
  const has = (cue: CommandCue): boolean => parts.some((part) => says(part, cue));
  const mentioned = parts.filter((part) => part.kind === 'mention');
  const people = unique(mentioned.map(({ mention }) => mention));
  const isController = has('controller');
  const isRemoval = has('remove') && (people.length > 0 || has('owner') || has('me'));
  const isAddition = has('add') && (people.length > 0 || has('owner'));
  if (!isController && !isRemoval && !isAddition && !parts.some((part) => saysAny(part, aboutOwning))) return null;

  const explains = (part: Part): boolean => part.kind === 'mention' || part.kind === 'measures' || saysAny(part, light);
  const unexplained = leftOver(saying, all, explains);
  const unclear = (places: readonly number[]): CommandReading => ({
    kind: 'unclear',
    why: 'person',
    words: textOf(saying, places),
    language,
  });
  if (isController) {
    if (unexplained.length > 3) return null;
    if (people.length === 0)
      return unexplained.length > 0 ? unclear(unexplained) : has('me') ? unclear(placesOf(parts, 'me')) : null;
    if (unexplained.length > 0) return null;
    return done({ kind: 'controller', people, appointed: !isDenied(parts) && !isRemoval }, language);
  }

  const meant = meantMeasure(saying, all, unexplained, { mayBeBare: true, isTold: true });
  const left = unexplained.filter((at) => !meant.used.includes(at));
  const isSure = meant.kind !== 'unsaid' && meant.kind !== 'near';
  if (people.length === 0) {
    if (!isSure || left.length > 4) return null;
    const name =
      left.length > 0 && !has('remove') ? left : [...placesOf(parts, 'me'), ...placesOf(parts, 'i-own')].slice(0, 1);
    return name.length > 0 ? unclear(name) : null;
  }
  if (
    left.length > 0 ||
    (!isSure && meant.kind !== 'near' && !has('owns') && !has('give') && !has('owner') && !has('takes-over'))
  )
    return null;
  const how: OwnerMove = isRemoval || isDenied(parts) ? 'remove' : isAddition || has('also') ? 'add' : 'replace';
  return forMeasure(saying, meant, (measure) => ({ kind: 'appoint', measure, people, how, note: '' }));
}

function isDenied(parts: readonly Part[]): boolean {
  return parts.some((part) => says(part, 'no-longer') || says(part, 'not'));
}

function placesOf(parts: readonly Part[], cue: CommandCue): number[] {
  return parts
    .filter((part) => says(part, cue))
    .slice(0, 1)
    .flatMap(range);
}

function unique(people: readonly Mention[]): Mention[] {
  return [...new Map(people.map((mention) => [mention.person, mention])).values()];
}
