// Text -> meanings: the one door of this room. What it is made of is read in read-message.ts.
import type { Language } from '../language.ts';
import { findLanguage } from './finders/find-language.ts';
import type { NotUnderstood, Question, Understanding } from './question.ts';
import { readAll } from './read-message.ts';
import { takeApart } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { longestText, normalise, splitWords } from './words/words.ts';

export interface Circumstances {
  /** What "this year" and "last year" count from. */
  readonly today: Date;
  /** The language to reply in when the text has none of its own. */
  readonly locale: Language;
  /** The question before this one in the same chat, or null. */
  readonly previous: Question | null;
}

/** What a text means, given a tenant's vocabulary. Pure: the same text and circumstances always mean the same. */
export function understand(text: string, vocabulary: Vocabulary, circumstances: Circumstances): Understanding {
  const { today, locale, previous } = circumstances;
  if (text.length > 50 * longestText) return nothing('too-long', locale);
  const normalised = normalise(text);
  if (normalised.length > longestText) return nothing('too-long', locale);
  const words = splitWords(normalised);
  if (words.length === 0) return nothing('empty', locale);

  const message = takeApart(words, vocabulary);
  const readings = readAll(message, today, previous);
  return {
    language: findLanguage(message, readings.find(({ name }) => name !== null)?.name ?? null, locale),
    confidence: Math.min(...readings.map(({ confidence }) => confidence)),
    meanings: readings.map(({ meaning }) => meaning),
  };
}

function nothing(reason: NotUnderstood['reason'], language: Language): Understanding {
  const understood = { indicator: null, organisations: [], periods: null };
  const meaning: NotUnderstood = { kind: 'not-understood', reason, understood, unknown: [], nearest: [] };
  return { language, confidence: 0, meanings: [meaning] };
}
