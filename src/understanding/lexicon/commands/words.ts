// How the words of commands are written down.
import type { Language } from '../../../language.ts';

/** Phrases of one meaning in both languages. */
export type Words = Readonly<Record<Language, readonly string[]>>;
