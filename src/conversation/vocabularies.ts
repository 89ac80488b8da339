// Each tenant's vocabulary, indexed once and renewed when an import, by this process or another, has changed the catalogue.
import type { Catalogue } from '../understanding/catalogue.ts';
import { emptyCatalogue } from '../understanding/catalogue.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import { buildVocabulary } from '../understanding/vocabulary.ts';

export interface CataloguePort {
  readonly catalogueVersion: (tenant: string) => Promise<number>;
  /** null when the tenant has no review yet. */
  readonly readCatalogue: (tenant: string) => Promise<Catalogue | null>;
}

/** Gives the vocabulary of a tenant as it stands now. */
export type VocabularyOf = (tenant: string) => Promise<Vocabulary>;

export function keepVocabularies(port: CataloguePort): VocabularyOf {
  const kept = new Map<string, { version: number; vocabulary: Promise<Vocabulary> }>();
  return async (tenant) => {
    const version = await port.catalogueVersion(tenant);
    const known = kept.get(tenant);
    if (known && known.version === version) return known.vocabulary;
    const vocabulary = port.readCatalogue(tenant).then((catalogue) => buildVocabulary(catalogue ?? emptyCatalogue));
    kept.set(tenant, { version, vocabulary });
    // A failed read must not be remembered as the answer.
    vocabulary.catch(() => kept.delete(tenant));
    return vocabulary;
  };
}
