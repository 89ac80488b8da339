// A word that people use for an indicator or a measure, added in the chat: it stands beside those of the workbook and
// outlives every import. Where its indicator or measure has left the review it rests.
import type { Named } from '../language.ts';
import type { Owner } from '../measures/measure.ts';
import type { Catalogue } from '../understanding/catalogue.ts';
import { normalise, splitWords } from '../understanding/words/words.ts';
import { shortHash } from './asked.ts';

/** What a word is to mean. */
export interface Meant {
  readonly kind: 'indicator' | 'measure';
  readonly code: string;
}

export interface Synonym {
  readonly word: string;
  readonly meant: Meant;
}

/** A synonym with who added it and when, ISO time. */
export interface AddedSynonym extends Synonym {
  readonly id: string;
  readonly by: Owner;
  readonly at: string;
}

/** The same for words that are read alike. */
export function synonymId(word: string): string {
  return shortHash(wordsIn(word).join(' '));
}

/** The words of a name as they are compared. */
export function wordsIn(name: string): readonly string[] {
  return splitWords(normalise(name)).map(({ text }) => text);
}

/** The thing that is meant, by name; undefined when it is not in the catalogue. */
export function thingMeant({ kind, code }: Meant, catalogue: Catalogue): Named | undefined {
  return kind === 'indicator' ? catalogue.indicators.get(code) : catalogue.measures.get(code);
}

/** The catalogue with these words in it. A municipality's own word belongs to both languages. */
export function withSynonyms(catalogue: Catalogue, synonyms: readonly Synonym[]): Catalogue {
  if (synonyms.length === 0) return catalogue;
  return {
    ...catalogue,
    indicators: withWords(catalogue.indicators, 'indicator', synonyms),
    measures: withWords(catalogue.measures, 'measure', synonyms),
  };
}

function withWords<T extends Named>(
  things: ReadonlyMap<string, T>,
  kind: Meant['kind'],
  synonyms: readonly Synonym[],
): ReadonlyMap<string, T> {
  const changed = new Map(things);
  for (const { word, meant } of synonyms) {
    const thing = changed.get(meant.code);
    if (meant.kind !== kind || !thing) continue;
    const { sv, en } = thing.synonyms;
    changed.set(meant.code, { ...thing, synonyms: { sv: [...sv, word], en: [...en, word] } });
  }
  return changed;
}
