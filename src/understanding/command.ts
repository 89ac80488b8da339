// What somebody wants done, as understood: an update of a measure, an appointment, a look at the history. A question is never
// a command.
import type { Language } from '../language.ts';
import type { MeasureChange } from '../measures/change.ts';
import type { Owner } from '../measures/measure.ts';

/** A colleague mentioned in the text; `name` stands in the text where they were mentioned. */
export type Mention = Owner;

/** How the people named stand to the owners that a measure already has. */
export const ownerMoves = ['replace', 'add', 'remove'] as const;

export type OwnerMove = (typeof ownerMoves)[number];

/** `measure` is a measure's code. */
export type Command =
  /** "åtgärd 4 pågår, 60 % klart" */
  | { readonly kind: 'change'; readonly measure: string; readonly change: MeasureChange }
  /** "@Anna äger åtgärd 4" */
  | {
      readonly kind: 'appoint';
      readonly measure: string;
      readonly people: readonly Mention[];
      readonly how: OwnerMove;
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
  | { readonly kind: 'undo'; readonly measure: string | null };

/** A command that lacks its measure, to be chosen among a few. */
export type CommandForOne = Exclude<Command, { readonly kind: 'controller' | 'add-measure' | 'my-measures' }>;

export type CommandReading =
  | { readonly kind: 'command'; readonly command: Command; readonly language: Language }
  /** The measure is not said or fits several: each option is the whole command for one of them, nearest first. */
  | { readonly kind: 'which-measure'; readonly options: readonly CommandForOne[]; readonly language: Language }
  /** Surely meant as a command, but something in it cannot be understood; the words are the person's own. */
  | {
      readonly kind: 'unclear';
      readonly words: string;
      readonly why: 'amount' | 'share' | 'date' | 'status' | 'person' | 'measure';
      readonly language: Language;
    };
