// What the tables of things that reviews name have in common: a later review takes over the name and synonyms by code.

export interface Described {
  tenant: string;
  code: string;
  /** Code of the review that describes it: the latest one that lists it. */
  review: string;
  name_sv: string;
  name_en: string;
  /** Words with `|` between them. */
  synonyms_sv: string;
  synonyms_en: string;
}
