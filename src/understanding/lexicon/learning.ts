// The words for what Klarsyn could not answer, and for what it has been taught since.
import type { Words } from './commands/words.ts';

// prettier-ignore
export const learningWords = {
  unanswered: {
    sv: [
      'obesvarade frågor', 'obesvarade frågorna', 'obesvarad fråga', 'obesvarade', 'frågor utan svar', 'frågorna utan svar', 'frågor som saknar svar', 'frågor som inte fått svar', 'frågor som inte har fått svar', 'frågor som inte besvarats', 'frågor som inte har besvarats', 'frågor är obesvarade', 'frågorna är obesvarade', 'frågor saknar svar', 'frågor väntar på svar', 'frågor har inte fått svar', 'frågor som väntar på svar',
      'frågor du inte kunde svara på', 'frågor du inte kan svara på', 'frågor som du inte kunde svara på', 'frågor som du inte kan svara på', 'frågor som klarsyn inte kunde svara på', 'frågor som klarsyn inte kan svara på', 'frågor kunde du inte svara på', 'frågor kan du inte svara på', 'frågor har du inte kunnat svara på', 'frågor förstod du inte', 'frågor du inte förstod', 'frågor som du inte förstod',
    ],
    en: [
      'unanswered questions', 'unanswered', 'open questions', 'questions without an answer', 'questions without answers', 'questions with no answer', 'questions that have no answer', 'questions that had no answer', 'questions that were not answered', 'questions that have not been answered', 'questions not answered', 'questions are unanswered', 'questions have no answer', 'questions are waiting for an answer', 'questions waiting for an answer',
      'questions you could not answer', "questions you couldn't answer", 'questions you cannot answer', "questions you can't answer", 'questions that you could not answer', "questions that you couldn't answer", 'questions could you not answer', "questions couldn't you answer", 'questions did you not understand', "questions didn't you understand", 'questions you did not understand', "questions you didn't understand",
    ],
  },
  'added-words': {
    sv: ['tillagda ord', 'tillagda orden', 'tillagda synonymer', 'tillagda synonymerna', 'ord som lagts till', 'ord som har lagts till', 'ord har lagts till', 'ord är tillagda', 'synonymer som lagts till', 'synonymer som har lagts till', 'synonymer har lagts till', 'inlärda ord', 'inlärda orden', 'ord du har lärt dig', 'ord som du har lärt dig', 'ord har du lärt dig', 'ord som klarsyn har lärt sig'],
    en: ['added words', 'added synonyms', 'words added', 'synonyms added', 'words that have been added', 'synonyms that have been added', 'words have been added', 'synonyms have been added', 'learnt words', 'learned words', 'words you have learnt', 'words you have learned', 'words have you learnt', 'words have you learned', 'words you learned', 'words that you have learned'],
  },
} satisfies Readonly<Record<string, Words>>;
