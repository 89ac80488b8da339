// The words of what is kept of a person, and of forgetting it.
import type { Language } from '../language.ts';
import { personalEn } from './en/personal.ts';
import { personalSv } from './sv/personal.ts';

export interface PersonalTexts {
  /** Headings. */
  readonly kept: string;
  readonly keptNothing: string;
  readonly ask: string;
  readonly forgotten: string;
  readonly wasNothing: string;
  readonly notForgotten: string;
  readonly notYours: string;

  readonly keptHere: string;
  readonly wouldGo: string;
  readonly gone: string;
  /** So many of each kind. */
  readonly kinds: Readonly<
    Record<'questions' | 'followed' | 'manners' | 'awaited' | 'rests', (count: number) => string>
  >;
  readonly missed: string;
  readonly notYoursRemedy: string;
  readonly stays: string;
  readonly staysWhy: readonly string[];
  readonly buttons: Readonly<Record<'forget' | 'keep', string>>;
}

const texts: Readonly<Record<Language, PersonalTexts>> = { sv: personalSv, en: personalEn };

/** The words of forgetting in a language. */
export function personalTextsFor(language: Language): PersonalTexts {
  return texts[language];
}
