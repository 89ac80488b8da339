// The two languages Klarsyn speaks, and what it means for a thing to have a name that people can type.

export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Something with a stable code, a name to show and other words that people use for it, abbreviations included. */
export interface Named {
  readonly code: string;
  readonly name: Bilingual;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}
