// The words of learning in English.
import { formatsFor } from '../format.ts';
import type { LearningTexts } from '../learning.ts';

const { number, plural } = formatsFor('en');
const counted = (count: number, one: string, other: string) => `${number(count, 0)} ${plural(count, { one, other })}`;

export const learningEn: LearningTexts = {
  thumb: { up: 'The answer helped', down: 'The answer did not help' },
  thumbed: {
    up: 'Thanks, that is good to hear.',
    down: 'Thanks. Whoever looks after Klarsyn gets to see the question, and I will tell you here if I find a better answer.',
  },
  kept: 'I have kept the question for whoever looks after Klarsyn, and will tell you here when I can answer.',
  nowAnswered: (question) => `Now I can answer “${question}”`,

  onlyAdmins: 'Only an administrator can see this',
  onlyAdminsWhy: 'It shows what others have asked. If you miss a word, tell whoever looks after Klarsyn.',
  notHere: 'I only show that in our own chat, since it says what others have asked. Write the same to me there.',

  unanswered: 'Unanswered questions',
  unansweredNone: 'No questions are waiting for an answer.',
  unansweredHow: 'Teach me what a word means, and I will tell those who asked.',
  dismissed: 'The question has been put aside.',
  moreGroups: (count) => `and ${counted(count, 'more question', 'more questions')} that fewer have asked`,
  asked: (times, people) =>
    times === people
      ? `${counted(times, 'time', 'times')}`
      : `${counted(times, 'time', 'times')}, ${counted(people, 'person', 'people')}`,
  foundUnhelpful: 'Got an answer that did not help',
  latest: (when) => `Last on ${when}`,
  quoted: (text) => `“${text}”`,

  teach: 'Teach me a word',
  meant: 'What is meant?',
  word: (longest) => `Word to teach me (at most ${number(longest, 0)} characters)`,
  search: 'Search all indicators and measures',
  nothingFound: 'I found nothing of that name. Try another word.',
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
    'small-words': 'That word stands in questions about anything, so it cannot mean one single thing.',
    'known-already': 'I already understand that word so. Have a look at what else in the question I do not understand.',
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
    `${counted(questions, 'question that waited has', 'questions that waited have')} an answer. I am telling those who asked.`,
  toldNobody: 'None of the questions that wait get an answer from this word alone.',
  words: 'Added words',
  wordsNone: 'No words have been added.',
  takenBack: (word) => `“${word}” has been removed.`,
  meansNow: (meant) => `means ${meant}`,
  rests: 'rests: what the word meant is no longer in the review',
  addedBy: (name, when) => `${name}, ${when}`,
  moreWords: (count) => `and ${counted(count, 'more word', 'more words')}`,

  buttons: {
    teach: 'Teach me',
    dismiss: 'Put aside',
    search: 'Search',
    try: 'Try and add',
    list: 'Unanswered questions',
    words: 'Added words',
    takeBack: 'Remove',
    change: 'Change',
  },
};
