// What the buttons of updates carry; their twin in the conversation checks it when it comes back.
import type { Language } from '../../language.ts';
import type { MeasureChange } from '../../measures/change.ts';
import type { CommandForOne } from '../../understanding/command.ts';

/** A press of a button that writes carries a key of its own: the same key again does nothing more. */
export type Step =
  | { readonly do: 'show' | 'open' | 'history' | 'cancel'; readonly measure: string }
  /** Asked by the client itself, to show the present state. */
  | { readonly do: 'refresh'; readonly measure: string }
  /** Comes back with what was filled in. `version` is the one that the form showed. */
  | { readonly do: 'submit'; readonly measure: string; readonly version: number; readonly key: string }
  | {
      readonly do: 'confirm' | 'edit';
      readonly measure: string;
      readonly version: number;
      readonly change: MeasureChange;
      readonly key: string;
    }
  | { readonly do: 'undo'; readonly measure: string; readonly version: number; readonly key: string }
  | { readonly do: 'ask-owner'; readonly measure: string; readonly key: string }
  | {
      readonly do: 'rows';
      readonly rows: readonly { readonly measure: string; readonly version: number }[];
      readonly key: string;
    }
  | { readonly do: 'add'; readonly key: string }
  | { readonly do: 'follow'; readonly measure: string }
  /** Stops one subscription of the chat, or with null all. */
  | { readonly do: 'unfollow'; readonly id: string | null }
  | { readonly do: 'test-message' | 'notice-status' }
  /** Puts off the reminders of these measures by so many days. */
  | { readonly do: 'snooze'; readonly measures: readonly string[]; readonly days: number }
  | { readonly do: 'mine' }
  /** `person` is the one whose card it is. */
  | { readonly do: 'forget' | 'keep'; readonly person: string }
  | { readonly do: 'command'; readonly command: CommandForOne };

export interface StatusAction {
  readonly action: 'status/1';
  readonly language: Language;
  readonly step: Step;
}

/** The inputs of the form, by the names under which they come back. Those of a row end with a colon and the measure's code. */
export const formFields = [
  'status',
  'sharePercent',
  'realisedTkr',
  'savingUnknown',
  'due',
  'nextStep',
  'expected',
  'tooEarly',
  'note',
] as const;

export type FormField = (typeof formFields)[number];

/** What somebody has typed, as it came; a tick is `true` or `false`. */
export type Typed = Readonly<Partial<Record<FormField, string>>>;

/** The inputs of the form that adds a measure. Several themes come back as one text with commas. */
export const addFields = ['title', 'description', 'horizon', 'category', 'themes', 'expected'] as const;

export type AddField = (typeof addFields)[number];
