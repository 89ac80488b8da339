// The words of learning in English.
import { formatsFor } from '../format.ts';
import type { LearningTexts } from '../learning.ts';

const { number, plural } = formatsFor('en');
const counted = (count: number, one: string, other: string) => `${number(count, 0)} ${plural(count, { one, other })}`;

export const learningEn: LearningTexts = {
  thumb: { up: 'The answer helped', down: 'The answer did not help' },
  thumbed: {
    up: 'Thanks, that is good to hear',
    down: 'Thanks for telling me',
  },
  thumbedDownThen: 'Whoever looks after Klarsyn will see the question. If I get a better answer I will tell you here.',
  kept: 'Whoever looks after Klarsyn will see the question. I will tell you here when I can answer.',
  nowAnswered: (question) => `Now I can answer “${question}”`,

  onlyAdmins: 'Only an administrator can see this',
  onlyAdminsWhy: 'It shows what others have asked. Is a word missing? Tell whoever looks after Klarsyn.',
  notHere: 'I only show them in our own chat, since they are other people’s. Write the same to me there.',

  unanswered: 'Unanswered questions',
  unansweredNone: 'No questions are waiting for an answer.',
  unansweredHow: 'Teach me what a word means, and I will tell those who asked.',
  dismissed: 'The question has been set aside.',
  moreGroups: (count) => `and ${counted(count, 'more question', 'more questions')} that fewer have asked`,
  asked: (times, people) =>
    times === people
      ? `${counted(times, 'time', 'times')}`
      : `${counted(times, 'time', 'times')} by ${counted(people, 'person', 'people')}`,
  foundUnhelpful: 'got an answer that did not help',
  latest: (when) => `last on ${when}`,
  quoted: (text) => `“${text}”`,

  teach: 'Teach me a word',
  meant: 'What is meant?',
  word: (longest) => `Word to teach me (at most ${number(longest, 0)} characters)`,
  search: 'Search all indicators and measures',
  nothingFound: 'I found nothing with that name. Try another word.',
  choose: 'Choose …',
  indicator: (name) => `Indicator: ${name}`,
  meantInText: {
    indicator: (name) => `the indicator ${name}`,
    measure: (measure, name) => `measure ${measure}, ${name}`,
  },
  notAdded: 'The word has not been added',
  fault: {
    'meant-needed': 'Choose what the word means.',
    empty: 'Write the word.',
    'too-long': 'That is too long. Write at most six words.',
    'odd-characters': 'Write letters, digits, spaces and hyphens only.',
    'small-words': 'That word can be part of any question, so it cannot mean just one thing.',
    'known-already': 'I already understand the word that way. Look for what else in the question I do not understand.',
    changing: 'Something else changed just now. Try again.',
  },
  taken: (by) => `It already means something else: ${by}.`,

  stopped: (count) => `Stopped: ${counted(count, 'answer', 'answers')} would change`,
  stoppedWhy: (word, meant) =>
    `If “${word}” meant ${meant}, these questions would get other answers. Nothing has been changed.`,
  answerBefore: (answer) => `Today: ${answer}`,
  answerAfter: (answer) => `With the word: ${answer}`,
  noAnswer: 'no answer',
  choice: (options) => `a choice of ${options}`,
  moreChanges: (count) => `and ${counted(count, 'more question', 'more questions')}`,

  taught: (word, meant) => `Now I understand “${word}” as ${meant}`,
  told: (questions) =>
    `${counted(questions, 'waiting question now has', 'waiting questions now have')} an answer. I am telling those who asked.`,
  toldNobody: 'None of the waiting questions gets an answer from this word alone.',
  words: 'Added words',
  wordsNone: 'No words have been added.',
  takenBack: (word) => `“${word}” has been removed.`,
  meansNow: (word, meant) => `“${word}” means ${meant}`,
  rests: (word) => `“${word}” is not in use: what it meant is no longer in the review`,
  addedBy: (name, when) => `${name}, ${when}`,
  moreWords: (count) => `and ${counted(count, 'more word', 'more words')}`,

  buttons: {
    teach: 'Teach me',
    dismiss: 'Set aside',
    search: 'Search',
    try: 'Test and add',
    list: 'Unanswered questions',
    words: 'Added words',
    takeBack: 'Remove',
    change: 'Change',
  },
};
