// All migrations in order, listed by hand. They only go forwards; one that has run anywhere is never edited.
import type { Migration } from 'kysely/migration';
import * as reviewsAndMeasures from './001-reviews-and-measures.ts';

export const migrations: Record<string, Migration> = {
  '001-reviews-and-measures': reviewsAndMeasures,
};
