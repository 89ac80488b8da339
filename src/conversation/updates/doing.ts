// Who does something and when, and what the doing needs.
import type { Language } from '../../language.ts';
import type { MeasureChange } from '../../measures/change.ts';
import type { AddOutcome, ChangeOutcome, UndoOutcome } from '../../measures/change-outcome.ts';
import type { Actor } from '../../measures/change-measure.ts';
import type { HistoryEntry } from '../../measures/history.ts';
import type { Measure, Owner } from '../../measures/measure.ts';
import type { NewMeasure } from '../../measures/new-measure.ts';
import { chatIdOf } from '../../notifications/chat.ts';
import type { FollowStore } from '../../notifications/follow-store.ts';
import type { Kept } from '../../people/kept.ts';
import type { Role } from '../../people/role.ts';
import type { Room, Speaker } from '../turn.ts';

interface Request {
  readonly measure: string;
  readonly by: Owner & { readonly isAdmin: boolean };
  readonly at: Date;
  readonly keys: readonly string[];
  /** The chat in which it is done and shown. */
  readonly chat: string;
}

export interface UpdatePort extends FollowStore {
  readonly readMeasure: (tenant: string, code: string) => Promise<Measure | null>;
  readonly readMeasures: (tenant: string) => Promise<readonly Measure[]>;
  readonly changeMeasure: (
    tenant: string,
    request: Request & { readonly seen: number | null; readonly change: MeasureChange },
  ) => Promise<ChangeOutcome>;
  readonly addMeasure: (
    tenant: string,
    request: { readonly measure: NewMeasure; readonly by: Owner; readonly at: Date; readonly keys: readonly string[] },
  ) => Promise<AddOutcome>;
  readonly undoChange: (tenant: string, request: Request & { readonly version: number }) => Promise<UndoOutcome>;
  readonly readVersion: (tenant: string, measure: string, version: number) => Promise<HistoryEntry | null>;
  readonly readHistory: (
    tenant: string,
    query: {
      readonly measure: string | null;
      readonly person: string | null;
      readonly since: string | null;
      readonly most: number | null;
    },
  ) => Promise<readonly HistoryEntry[]>;
  readonly readRole: (tenant: string, person: string) => Promise<Role>;
  readonly readControllers: (tenant: string) => Promise<readonly Owner[]>;
  readonly writeRole: (tenant: string, people: readonly Owner[], role: Role) => Promise<void>;
  readonly readKept: (tenant: string, person: string) => Promise<Kept>;
  /** Removes what `readKept` counts, and returns what there was. */
  readonly forgetPerson: (tenant: string, person: string, now: Date) => Promise<Kept>;
}

/** One thing that somebody does, in the turn in which they do it. */
export interface Doing {
  readonly port: UpdatePort;
  readonly speaker: Speaker;
  readonly isAdmin: boolean;
  readonly now: Date;
  /** The language of the reply. */
  readonly language: Language;
  /** A key that nobody has had before, for a card that can write. */
  readonly newKey: () => string;
  /** The chat in which it is done. */
  readonly chat: string;
  /** Whether that chat is the person's own. */
  readonly isPersonal: boolean;
  /** What makes a second time of this doing recognised; `key` is what the card carried. */
  readonly keysFor: (key?: string) => readonly string[];
}

/** What is needed to say who does what. */
export interface Circumstances {
  readonly speaker: Speaker;
  readonly room: Room;
  readonly activity: string | null;
}

/** Where something is done, and its keys. An activity's id is unique within its room only. */
export function placeOf({ room, activity }: Circumstances): Pick<Doing, 'chat' | 'isPersonal' | 'keysFor'> {
  const sent = activity === null ? [] : [JSON.stringify(['activity', room.id, activity])];
  return {
    chat: chatIdOf(room.id),
    isPersonal: room.kind === 'personal',
    keysFor: (key) => (key === undefined ? sent : [...sent, JSON.stringify(['key', key])]),
  };
}

/** The person with their role, as it stands now. */
export async function actorOf({ port, speaker, isAdmin }: Doing): Promise<Actor> {
  const { tenant, person, name } = speaker;
  return { person, name, role: isAdmin ? 'admin' : await port.readRole(tenant, person) };
}

/** What every request to the store says of the doing. */
export function requestOf({ speaker, isAdmin, now, chat, keysFor }: Doing, measure: string, key?: string): Request {
  const by = { person: speaker.person, name: speaker.name, isAdmin };
  return { measure, by, at: now, keys: keysFor(key), chat };
}
