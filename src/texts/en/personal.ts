// The words of forgetting a person in English.
import { formatsFor } from '../format.ts';
import type { PersonalTexts } from '../personal.ts';

const { number, plural } = formatsFor('en');

export const personalEn: PersonalTexts = {
  kept: 'This is what is kept about you',
  keptNothing: 'I keep nothing about you that could be forgotten',
  ask: 'Shall I forget you?',
  forgotten: 'I have forgotten you',
  wasNothing: 'There was nothing to forget',
  notForgotten: 'Nothing has been removed',
  notYours: 'That button belongs to somebody else',

  keptHere: 'Can be removed',
  wouldGo: 'This will be removed',
  gone: 'This has been removed',
  kinds: {
    questions: (count) =>
      `What you last asked, in ${plural(count, { one: 'one chat', other: `${number(count, 0)} chats` })}`,
    followed: (count) =>
      `${plural(count, { one: 'One subscription', other: `${number(count, 0)} subscriptions` })} in your own chat`,
    manners: () => 'How and when you want to be told in your own chat',
    awaited: (count) =>
      plural(count, { one: 'One question', other: `${number(count, 0)} questions` }) + ' that you await an answer to',
    rests: (count) =>
      plural(count, {
        one: 'One wish not to be reminded',
        other: `${number(count, 0)} wishes not to be reminded`,
      }),
  },
  missed: 'If you want it back, you will have to say it again.',
  notYoursRemedy: 'Write “forget me” to remove what is kept about you.',
  stays: 'This stays',
  staysWhy: [
    'Your name where you own measures, have changed them or are a controller. It is the municipality’s record, which people must be able to trust.',
    'What groups and channels follow. It is theirs.',
    'The address of your own chat, so that I can answer and remind, and for a while what I have told there of my own accord.',
  ],
  buttons: { forget: 'Forget me', keep: 'Keep it' },
};
