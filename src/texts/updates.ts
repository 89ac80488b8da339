// The words of updates: what is changed in a measure, by whom, and what stands in the way.
import type { Language } from '../language.ts';
import { updatesEn } from './en/updates.ts';
import { updatesSv } from './sv/updates.ts';

export interface UpdateTexts {
  readonly field: Readonly<
    Record<
      'status' | 'sharePercent' | 'expected' | 'realisedTkr' | 'due' | 'nextStep' | 'owners' | 'handover' | 'note',
      string
    >
  >;
  /** In the place of a value that is not there. */
  readonly nothing: string;
  readonly nobody: string;
  readonly fromTo: (before: string, after: string) => string;
  readonly handoverFrom: (name: string) => string;

  readonly preview: string;
  readonly previewRemedy: string;
  readonly saved: string;
  readonly undone: string;
  readonly savedBy: (name: string, when: string) => string;
  readonly savedAgain: string;
  readonly unchanged: string;
  readonly cancelled: string;
  readonly undoWithin: (minutes: number) => string;
  readonly takenOver: (name: string) => string;
  readonly handoverAsked: (name: string) => string;

  readonly form: (measure: string) => string;
  readonly formFaults: (count: number) => string;
  readonly formLabels: Readonly<
    Record<
      'sharePercent' | 'realisedTkr' | 'savingUnknown' | 'expected' | 'tooEarly' | 'nextStep' | 'note' | 'due',
      string
    >
  >;
  readonly typed: (text: string) => string;
  readonly fault: Readonly<
    Record<
      | 'no-such-move'
      | 'note-needed'
      | 'realised-needed'
      | 'not-tkr'
      | 'not-percent'
      | 'done-is-whole'
      | 'not-a-date'
      | 'too-long'
      | 'same-person',
      string
    >
  >;

  readonly conflict: string;
  readonly conflictSince: string;
  readonly conflictRemedy: string;

  readonly notPermitted: Readonly<Record<'owner' | 'controller' | 'asked' | 'admin', string>>;
  readonly ownedBy: (names: string) => string;
  readonly ownedByNobody: string;
  readonly askedOwner: (names: string) => string;
  readonly ownerUnreachable: (names: string) => string;
  readonly nobodyToAsk: string;

  readonly notUndone: Readonly<Record<'not-yours' | 'too-late' | 'nothing', string>>;
  readonly notUndoneRemedy: string;

  readonly history: (measure: string) => string;
  readonly historyOfAll: string;
  readonly historySince: (date: string) => string;
  readonly historyNone: string;
  readonly historyImported: string;
  readonly historyMore: (count: number) => string;

  readonly mine: string;
  readonly mineNone: string;
  readonly mineNoneRemedy: string;
  readonly mineMore: (count: number) => string;
  readonly wait: Readonly<
    Record<'asked-to-take-over' | 'late' | 'saving-unknown' | 'due-soon' | 'no-due' | 'paused' | 'nothing', string>
  >;
  readonly rowsSaved: (saved: number) => string;
  readonly rowsLeft: (left: number) => string;
  readonly rowsUntouched: string;

  readonly controllerAppointed: (names: string, count: number) => string;
  readonly controllerDismissed: (names: string, count: number) => string;
  readonly controllerCan: string;

  readonly add: {
    readonly headline: string;
    readonly added: string;
    readonly noReview: string;
    readonly label: Readonly<Record<'title' | 'description' | 'horizon' | 'category' | 'themes' | 'expected', string>>;
    readonly fault: Readonly<Record<'needed' | 'too-long' | 'not-tkr' | 'title-taken', string>>;
  };

  readonly whichMeasure: string;
  readonly unclear: Readonly<Record<'amount' | 'share' | 'date' | 'status' | 'person' | 'measure' | 'filter', string>>;
  readonly unclearWords: (words: string) => string;
  readonly unclearRemedy: Readonly<
    Record<'amount' | 'share' | 'date' | 'status' | 'person' | 'measure' | 'filter', string>
  >;

  readonly buttons: Readonly<
    Record<
      | 'save'
      | 'change'
      | 'cancel'
      | 'undo'
      | 'update'
      | 'history'
      | 'askOwner'
      | 'askController'
      | 'redo'
      | 'takeOver'
      | 'decline'
      | 'mine'
      | 'show'
      | 'saveAll'
      | 'moreFields',
      string
    >
  >;
}

const texts: Readonly<Record<Language, UpdateTexts>> = { sv: updatesSv, en: updatesEn };

/** The words of updates in a language. */
export function updateTextsFor(language: Language): UpdateTexts {
  return texts[language];
}
