// What a concept is: the same thing in other words.

/** Words and phrases that mean the same to people in a municipality, in both languages; the first of each is the standard term. */
export interface Concept {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}
