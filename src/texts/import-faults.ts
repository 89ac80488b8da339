// Every word that the import and the migration show in a terminal, as one type.
import type { Language } from '../language.ts';
import { importTextsEn } from './en/import-faults.ts';
import { importTextsSv } from './sv/import-faults.ts';

/** What a fault needs to be put in words; `found` and `expected` mean what the kind of fault says. */
export interface FaultDetails {
  readonly file: string;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

/** One sentence on what is wrong and one on what to do. */
export type FaultText = (fault: FaultDetails) => { readonly what: string; readonly remedy: string };

export interface Imported {
  readonly title: string;
  readonly organisations: number;
  readonly indicators: number;
  readonly observations: number;
  readonly explanations: number;
  readonly measures: number;
}

export interface ImportTexts {
  readonly usage: string;
  readonly askUsage: string;
  readonly imported: (counts: Imported) => string;
  /** About measures, each with a list of codes. */
  readonly keptStatus: (codes: string) => string;
  readonly keptWhole: (codes: string) => string;
  readonly removed: (codes: string) => string;
  readonly heldByLater: (codes: string) => string;
  /** Heads the list of faults. */
  readonly faults: (count: number) => string;
  /** Ends a list of faults that was cut. */
  readonly moreFaults: (count: number) => string;
  /** Where a fault is: `measures.csv, row 4, column due`. */
  readonly place: (file: string, row: number | null, column: string | null) => string;
  readonly fault: Readonly<Record<FaultName, FaultText>>;
  readonly migrateUsage: string;
  readonly migrated: (names: readonly string[]) => string;
  /** After a dry run. */
  readonly wouldMigrate: (names: readonly string[]) => string;
  readonly backup: BackupTexts;
}

/** What is said of backing up and restoring the embedded database. */
export interface BackupTexts {
  readonly usage: string;
  readonly restoreUsage: string;
  readonly done: (file: string) => string;
  /** @param kept where the replaced database is now; null when there was none */
  readonly restored: (kept: string | null) => string;
  readonly problem: Readonly<
    Record<
      'not-embedded' | 'no-database' | 'file-exists' | 'no-backup' | 'not-a-backup' | 'in-use',
      (file: string) => string
    >
  >;
}

/** The kinds of fault that src/reviews/fault.ts lists. */
export type FaultName =
  | 'folder-missing'
  | 'file-missing'
  | 'file-unknown'
  | 'file-not-utf8'
  | 'file-empty'
  | 'quotes-broken'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'too-many-cells'
  | 'not-one-row'
  | 'empty'
  | 'too-long'
  | 'control-character'
  | 'not-a-code'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'not-one-of'
  | 'not-a-period'
  | 'not-a-date'
  | 'not-a-person'
  | 'not-a-saving'
  | 'listed-twice'
  | 'duplicate'
  | 'unknown-code'
  | 'wrong-term-kind'
  | 'part-of-itself'
  | 'value-missing'
  | 'value-in-gap'
  | 'note-missing'
  | 'translation-missing'
  | 'scale-half'
  | 'scale-reversed'
  | 'outside-scale'
  | 'periods-reversed'
  | 'themes-overlap';

const texts: Readonly<Record<Language, ImportTexts>> = { sv: importTextsSv, en: importTextsEn };

export function importTextsFor(language: Language): ImportTexts {
  return texts[language];
}
