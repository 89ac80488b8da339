// Every outcome of what is said or pressed to teach Klarsyn a word.
import type { ChangedAnswer } from '../../learning/replay.ts';
import type { AddedSynonym, Meant, Synonym } from '../../learning/synonym.ts';
import type { UnansweredGroup } from '../../learning/unanswered.ts';
import type { WordFault } from '../../learning/word-fault.ts';
import type { TypedWord } from './learn-action.ts';

export type Learning =
  | { readonly kind: 'thumbed'; readonly up: boolean }
  | { readonly kind: 'only-admins' }
  /** It says what others have asked, which is shown in an admin's own chat only. */
  | { readonly kind: 'not-here' }
  | { readonly kind: 'unanswered'; readonly groups: readonly UnansweredGroup[]; readonly dismissed: boolean }
  | TeachForm
  /** A known answer would change: nothing was. */
  | {
      readonly kind: 'stopped';
      readonly group: string;
      readonly synonym: Synonym;
      readonly changes: readonly ChangedAnswer[];
    }
  | { readonly kind: 'taught'; readonly id: string; readonly synonym: Synonym; readonly answered: number }
  | { readonly kind: 'words'; readonly synonyms: readonly AddedSynonym[]; readonly takenBack: Synonym | null };

export interface TeachForm {
  readonly kind: 'teach';
  readonly group: UnansweredGroup;
  /** What can be chosen. */
  readonly candidates: readonly Meant[];
  readonly typed: TypedWord;
  readonly fault: TeachFault | null;
}

/** `changing`: the catalogue changed again and again while the word was tried. */
export type TeachFault = WordFault | { readonly kind: 'meant-needed' | 'nothing-found' | 'changing' };
