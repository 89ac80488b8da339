// The words of the talk in English: questions back, what did not work, help.
import type { DialogueTexts } from '../dialogue.ts';

export const dialogueEn: DialogueTexts = {
  choose: {
    indicator: 'Which indicator do you mean?',
    organisation: 'Which organisation do you mean?',
    measure: 'Which measure do you mean?',
    kind: 'What would you like to know?',
  },
  chooseWhy: 'Several answers fit. Choose the one you mean.',
  chooseNear: 'No answer fits all that you wrote. These come nearest.',
  allFor: (scope) => `All are for ${scope}.`,
  notUnderstood: {
    empty: {
      headline: 'I saw no question',
      remedy: 'Write for example an indicator, an organisation and a year.',
    },
    'too-long': {
      headline: 'The question is too long for me',
      remedy: 'Ask one short question at a time, with an indicator, an organisation and a year.',
    },
    'out-of-scope': {
      headline: 'I cannot answer that',
      remedy: 'I answer questions about the indicators and efficiency measures of the review.',
    },
    'unknown-words': {
      headline: 'I cannot find everything you ask about',
      remedy: 'Try another word, or choose one of the questions below.',
    },
    unsure: {
      headline: 'I am not sure what you mean',
      remedy: 'Please write an indicator, an organisation and a year. I would rather not guess.',
    },
  },
  unknown: {
    organisation: (words) => `I know of no organisation called “${words}”.`,
    measure: (words) => `I find no measure that fits “${words}”.`,
    unplaced: (words) => `I do not see how “${words}” belongs with the rest.`,
    other: (words) => `I do not understand “${words}”.`,
  },
  understoodPart: 'This is what I understood',
  nearest: 'The nearest I can answer',
  greeting: 'Hello. I am Klarsyn.',
  thanks: 'You are welcome',
  helpHeadline: 'Ask me about the review',
  helpAbilities: [
    'Indicators: one value, several years or a comparison with other municipalities.',
    'Measures: one at a time, a list, or how much they are expected to save.',
    'Update: write “measure 4 in progress, 60% done” or “my measures”. Nothing is saved until you say yes.',
    'Follow: write “follow IT measures”, and I will tell you here when something changes.',
    'If I cannot answer, the question is kept, and I tell you when I can. The thumbs show whether an answer helped.',
    'Every answer says where the figure comes from, what is calculated and how I read the question.',
  ],
  helpBasis: (documents) => `I answer from ${documents}.`,
  helpNothingLoaded: 'No review has been loaded yet.',
  examples: 'Try for example',
  faultHeadline: 'Something went wrong on my side',
  faultRemedy:
    'Please try again in a while. If that does not help, contact whoever runs Klarsyn and give the error number.',
  faultId: (errorId) => `Error number: ${errorId}`,
  busyHeadline: 'That was a lot of questions at once',
  busyRemedy: 'Wait a minute and ask again, and I will keep up. I have not answered what you just wrote.',
  oldButtonHeadline: 'This button can no longer be used',
  oldButtonRemedy: 'It belongs to an older card. Write the question instead and I will answer.',
};
