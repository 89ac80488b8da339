// The words of learning: how good an answer was, questions without an answer, and words added to be able to answer.
import type { Language } from '../language.ts';
import { learningEn } from './en/learning.ts';
import { learningSv } from './sv/learning.ts';

export interface LearningTexts {
  /** Of the two thumbs, for those who do not see them. */
  readonly thumb: Readonly<Record<'up' | 'down', string>>;
  readonly thumbed: Readonly<Record<'up' | 'down', string>>;
  readonly thumbedDownThen: string;
  /** Below a refusal that is kept. */
  readonly kept: string;
  readonly nowAnswered: (question: string) => string;

  readonly onlyAdmins: string;
  readonly onlyAdminsWhy: string;
  readonly notHere: string;

  readonly unanswered: string;
  readonly unansweredNone: string;
  readonly unansweredHow: string;
  readonly dismissed: string;
  readonly moreGroups: (count: number) => string;
  readonly asked: (times: number, people: number) => string;
  readonly foundUnhelpful: string;
  readonly latest: (when: string) => string;
  readonly quoted: (text: string) => string;

  readonly teach: string;
  readonly meant: string;
  readonly word: (longest: number) => string;
  readonly search: string;
  readonly nothingFound: string;
  readonly choose: string;
  readonly indicator: (name: string) => string;
  /** The same within a sentence. */
  readonly meantInText: {
    readonly indicator: (name: string) => string;
    readonly measure: (number: string, name: string) => string;
  };
  readonly notAdded: string;
  readonly fault: Readonly<
    Record<
      'meant-needed' | 'empty' | 'too-long' | 'odd-characters' | 'small-words' | 'known-already' | 'changing',
      string
    >
  >;
  readonly taken: (by: string) => string;

  readonly stopped: (count: number) => string;
  readonly stoppedWhy: (word: string, meant: string) => string;
  readonly answerBefore: (answer: string) => string;
  readonly answerAfter: (answer: string) => string;
  readonly noAnswer: string;
  readonly choice: (options: string) => string;
  readonly moreChanges: (count: number) => string;

  readonly taught: (word: string, meant: string) => string;
  readonly told: (questions: number) => string;
  readonly toldNobody: string;
  readonly words: string;
  readonly wordsNone: string;
  readonly takenBack: (word: string) => string;
  readonly meansNow: (word: string, meant: string) => string;
  readonly rests: (word: string) => string;
  readonly addedBy: (name: string, when: string) => string;
  readonly moreWords: (count: number) => string;

  readonly buttons: Readonly<
    Record<'teach' | 'dismiss' | 'search' | 'try' | 'list' | 'words' | 'takeBack' | 'change', string>
  >;
}

const texts: Readonly<Record<Language, LearningTexts>> = { sv: learningSv, en: learningEn };

/** The words of learning in a language. */
export function learningTextsFor(language: Language): LearningTexts {
  return texts[language];
}
