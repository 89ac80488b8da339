// The words of answers, as one type: a text that is missing in a language does not compile. Swedish (sv/) is the source;
// English (en/) says the same.
import type { Language } from '../language.ts';
import type { ButtonTexts } from './buttons.ts';
import type { DialogueTexts } from './dialogue.ts';
import { buttonsEn } from './en/buttons.ts';
import { dialogueEn } from './en/dialogue.ts';
import { measuresEn } from './en/measures.ts';
import { overviewEn } from './en/overview.ts';
import { resultsEn } from './en/results.ts';
import { cardEn, valuesEn } from './en/values.ts';
import { wordsEn } from './en/words.ts';
import { type Formats, formatsFor } from './format.ts';
import type { MeasureTexts } from './measures.ts';
import type { OverviewTexts } from './overview.ts';
import type { ResultTexts } from './results.ts';
import { buttonsSv } from './sv/buttons.ts';
import { dialogueSv } from './sv/dialogue.ts';
import { measuresSv } from './sv/measures.ts';
import { overviewSv } from './sv/overview.ts';
import { resultsSv } from './sv/results.ts';
import { cardSv, valuesSv } from './sv/values.ts';
import { wordsSv } from './sv/words.ts';
import type { CardTexts, ValueTexts } from './values.ts';
import type { Words } from './words.ts';

/** Sentences take finished strings: numbers, names and periods are formatted before they come here. */
export interface Texts {
  readonly language: Language;
  readonly formats: Formats;
  readonly words: Words;
  readonly card: CardTexts;
  readonly values: ValueTexts;
  readonly results: ResultTexts;
  readonly overview: OverviewTexts;
  readonly measures: MeasureTexts;
  readonly buttons: ButtonTexts;
  readonly dialogue: DialogueTexts;
}

const texts: Readonly<Record<Language, Texts>> = {
  sv: {
    language: 'sv',
    formats: formatsFor('sv'),
    words: wordsSv,
    card: cardSv,
    values: valuesSv,
    results: resultsSv,
    overview: overviewSv,
    measures: measuresSv,
    buttons: buttonsSv,
    dialogue: dialogueSv,
  },
  en: {
    language: 'en',
    formats: formatsFor('en'),
    words: wordsEn,
    card: cardEn,
    values: valuesEn,
    results: resultsEn,
    overview: overviewEn,
    measures: measuresEn,
    buttons: buttonsEn,
    dialogue: dialogueEn,
  },
};

/** All texts of a language. */
export function textsFor(language: Language): Texts {
  return texts[language];
}
