// What somebody wants done, as understood: an update of a measure, an appointment, a look at the history. A question is never
// a command.
import type { Language } from '../language.ts';
import type { MeasureFilter } from '../measures/find-measures.ts';
import type { MeasureChange } from '../measures/change.ts';
import type { Owner } from '../measures/measure.ts';

/** A colleague mentioned in the text; `name` stands in the text where they were mentioned. */
export type Mention = Owner;

/** How the people named stand to the owners that a measure already has. */
export const ownerMoves = ['replace', 'add', 'remove'] as const;

export type OwnerMove = (typeof ownerMoves)[number];

/** "åtgärd 4 pågår, 60 % klart" */
export interface ChangeCommand {
  readonly kind: 'change';
  readonly measure: string;
  readonly change: MeasureChange;
}

/** `measure` is a measure's code. */
export type Command =
  | ChangeCommand
  /** "@Anna äger åtgärd 4" */
  | {
      readonly kind: 'appoint';
      readonly measure: string;
      readonly people: readonly Mention[];
      readonly how: OwnerMove;
      /** Why, in the person's own words; empty when that is not said. */
      readonly note: string;
    }
  /** "@Bo är controller", "@Bo är inte längre controller" */
  | { readonly kind: 'controller'; readonly people: readonly Mention[]; readonly appointed: boolean }
  /** "uppdatera åtgärd 4" */
  | { readonly kind: 'open-update'; readonly measure: string }
  /** "ny åtgärd: Samordnad leasing" */
  | { readonly kind: 'add-measure'; readonly title: string }
  /** "historik åtgärd 4", "vad har ändrats sedan maj?"; `since` is an ISO date or null, no measure means all. */
  | { readonly kind: 'history'; readonly measure: string | null; readonly since: string | null }
  /** "mina åtgärder" */
  | { readonly kind: 'my-measures' }
  /** "ångra", "ångra åtgärd 4"; null means the last thing the person did. */
  | { readonly kind: 'undo'; readonly measure: string | null }
  /** "glöm mig", "radera mina uppgifter" */
  | { readonly kind: 'forget-me' }
  /** "vad har ni sparat om mig?" */
  | { readonly kind: 'my-data' }
  | FollowCommand
  | LearnCommand;

/** For administrators: the questions that had no answer, and the words added since to be able to answer. */
export type LearnCommand =
  /** "obesvarade frågor" */
  | { readonly kind: 'unanswered' }
  /** "tillagda ord" */
  | { readonly kind: 'added-words' };

/** How a chat is told of changes. Times are minutes after midnight in Swedish time; only what is named changes. */
export interface MannersChange {
  readonly cadence?: 'at-once' | 'daily' | 'weekly';
  /** The day of a weekly summary, 1 for Monday to 5 for Friday. */
  readonly weekday?: number;
  readonly quiet?: { readonly from: number; readonly to: number } | null;
  readonly workingDays?: boolean;
}

/** How the speaker wants to be reminded; only what is named changes. */
export interface RemindersChange {
  readonly on: boolean;
  /** How many days before a measure's date. */
  readonly daysBefore?: number;
}

/** What is said about following measures in the chat where it is said. */
export type FollowCommand =
  /** "följ IT-åtgärder", "följ åtgärd 4", "följ allt" */
  | { readonly kind: 'follow'; readonly filter: MeasureFilter }
  /** "sluta följa åtgärd 4"; null for everything. */
  | { readonly kind: 'unfollow'; readonly filter: MeasureFilter | null }
  /** "vad följer vi?" */
  | { readonly kind: 'followed' }
  /** "sammanfatta varje måndag", "tyst 18–07", "bara vardagar", "meddela direkt" */
  | { readonly kind: 'manners'; readonly change: MannersChange }
  /** "notisstatus" */
  | { readonly kind: 'notice-status' }
  /** "borta till 12/8"; null for being back. ISO date, the last day away. */
  | { readonly kind: 'away'; readonly until: string | null }
  /** "påminn mig om åtgärd 4 nästa vecka": no reminders of it until that ISO date. */
  | { readonly kind: 'snooze'; readonly measure: string; readonly until: string }
  /** "påminn mig 14 dagar före", "inga påminnelser" */
  | { readonly kind: 'reminders'; readonly change: RemindersChange };

/** A command that lacks its measure, to be chosen among a few. */
export type CommandForOne = Extract<
  Command,
  { readonly kind: 'change' | 'appoint' | 'open-update' | 'history' | 'undo' | 'snooze' }
>;

export type CommandReading =
  | { readonly kind: 'command'; readonly command: Command; readonly language: Language }
  /** "åtgärd 4 klar, och pausa 12 till mars": changes of as many measures. */
  | { readonly kind: 'several'; readonly commands: readonly ChangeCommand[]; readonly language: Language }
  /** The measure is not said or fits several: each option is the whole command for one of them, nearest first. */
  | { readonly kind: 'which-measure'; readonly options: readonly CommandForOne[]; readonly language: Language }
  /** Surely meant as a command, but something in it cannot be understood; the words are the person's own. */
  | {
      readonly kind: 'unclear';
      readonly words: string;
      readonly why: 'amount' | 'share' | 'date' | 'status' | 'person' | 'measure' | 'filter';
      readonly language: Language;
    };

export function isLearnCommand(command: Command): command is LearnCommand {
  return command.kind === 'unanswered' || command.kind === 'added-words';
}
