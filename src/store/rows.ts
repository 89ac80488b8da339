// How rows become the domain's words, where several tables share it.
import type { SourceReference } from '../indicators/observation.ts';
import type { Bilingual, Named } from '../language.ts';
import type { Described } from './tables/described.ts';

export function bilingual(sv: string, en: string): Bilingual {
  return { sv, en };
}

export function bilingualOrNull(sv: string | null, en: string | null): Bilingual | null {
  return sv === null || en === null ? null : { sv, en };
}

export function named(row: Pick<Described, 'code' | 'name_sv' | 'name_en' | 'synonyms_sv' | 'synonyms_en'>): Named {
  return {
    code: row.code,
    name: { sv: row.name_sv, en: row.name_en },
    synonyms: { sv: wordsOf(row.synonyms_sv), en: wordsOf(row.synonyms_en) },
  };
}

/** The columns of a source reference as they stand in a query that joins it. */
export interface SourceColumns {
  source: string;
  source_review: string;
  document: string;
  section: string;
  heading: string;
  page: string | null;
}

export function sourceReference(row: SourceColumns): SourceReference {
  return {
    code: row.source,
    review: row.source_review,
    document: row.document,
    section: row.section,
    heading: row.heading,
    page: row.page,
  };
}

/** What stands between the words of a list, here as in a workbook: no word has it. */
const between = '|';

export function wordsAsText(words: readonly string[]): string {
  return words.join(between);
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(between);
}
