// Who is to hear of a change: the chats that follow such measures, and people whom it asks something of.
import { differences, type FieldChange } from '../measures/difference.ts';
import { findMeasures, type MeasureFilter } from '../measures/find-measures.ts';
import type { HistoryEntry } from '../measures/history.ts';
import type { Measure, MeasureState } from '../measures/measure.ts';
import { cadences, type Cadence } from './chat.ts';
import type { What } from './notice.ts';

/** A change that has been saved. */
export interface Change {
  readonly entry: HistoryEntry;
  /** The measure as it now stands. */
  readonly measure: Measure;
  /** The chat in which it was done and shown; null for none. */
  readonly chat: string | null;
}

/** What some chats follow alike. */
export interface Following {
  readonly filter: MeasureFilter;
  readonly chats: readonly {
    readonly id: string;
    readonly person: string | null;
    /** ISO time from which it follows; what was done before is no news to it. */
    readonly since: string;
    readonly cadence: Cadence;
  }[];
}

/** The fields whose changes are told at once. */
const told: ReadonlySet<FieldChange['field']> = new Set(['status', 'expected', 'realisedTkr', 'due', 'owners']);
/** Those for which nobody is called, but which a summary has too. The rest stands in the history for whoever looks. */
const summarised: ReadonlySet<FieldChange['field']> = new Set(['sharePercent', 'nextStep']);

/** Whether a change is told to a chat that is told so; not what only its owner needs. */
export function isTold(before: MeasureState, after: MeasureState, cadence: Cadence): boolean {
  return differences(before, after).some(
    ({ field }) => told.has(field) || (cadence !== 'at-once' && summarised.has(field)),
  );
}

/**
 * The chats that follow a change: the measure fits what they follow before it or after it, also if it only touches a
 * theme. Not the chat where it was done, nor the own chat of who did it. Each once.
 * @param today ISO date that lateness counts from
 */
export function followersOf(
  { entry, measure, chat }: Change,
  followings: readonly Following[],
  today: string,
): string[] {
  const { before, after, by, at } = entry;
  const tellsIt = (cadence: Cadence): boolean => before === null || isTold(before, after, cadence);
  if (!cadences.some(tellsIt)) return [];
  const versions = [before, after].flatMap((state) => (state ? [{ ...measure, ...state }] : []));
  const followers = followings
    .filter(({ filter }) => fits(filter, versions, today))
    .flatMap(({ chats }) =>
      chats.filter(
        ({ id, person, since, cadence }) =>
          since <= at && id !== chat && (!by || person !== by.person) && tellsIt(cadence),
      ),
    );
  return [...new Set(followers.map(({ id }) => id))];
}

/** People whom a change asks something of, or gives something to, and what their own chat is to say. */
export function personallyTold({ entry }: Pick<Change, 'entry'>): readonly { person: string; what: What }[] {
  const { measure, version, before, after, by } = entry;
  if (!by) return [];
  const asked = after.handover?.to.person;
  const answered = after.handover === null && before?.handover?.to.person === by.person ? before.handover.from : null;
  const ownedBefore = new Set(before?.owners.map(({ person }) => person));
  const notices: { person: string; what: What }[] = [];
  if (asked !== undefined && asked !== before?.handover?.to.person) {
    notices.push({ person: asked, what: { kind: 'handover-asked', measure, version } });
  }
  if (answered) notices.push({ person: answered.person, what: { kind: 'handover-answered', measure, version } });
  for (const { person } of after.owners) {
    if (before && !ownedBefore.has(person)) notices.push({ person, what: { kind: 'made-owner', measure, version } });
  }
  return notices.filter(({ person }) => person !== by.person);
}

function fits(filter: MeasureFilter, versions: readonly Measure[], today: string): boolean {
  const { counted, tooEarly, borderline } = findMeasures(filter, versions, today);
  return counted.length + tooEarly.length + borderline.length > 0;
}
