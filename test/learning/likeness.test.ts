// Which questions without an answer are about the same, and the words in them that could be learnt.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { idOf, type Waiting } from '../../src/learning/asked.ts';
import { likenessOf, phraseToLearn } from '../../src/learning/likeness.ts';
import { groupsOf } from '../../src/learning/unanswered.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { worlds } from '../support/wordings.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

const likeness = (text: string) => likenessOf(text, vocabulary);

describe('questions are alike', () => {
  test.each([
    ['hur många vabbdagar hade KLK 2023?', 'vabbdagarna i Alingsås kommun'],
    ['flexsaldo KLK', 'FLEXSALDOT förra året'],
    ['xylofoner och qvintar', 'qvintarna och xylofonerna'],
  ])('%s – %s', (one, other) => {
    expect(likeness(one)).not.toBeNull();
    expect(likeness(one)).toBe(likeness(other));
  });

  test('when the unknown words are the same, and only then', () => {
    expect(likeness('flexsaldo KLK')).not.toBe(likeness('xylofoner KLK'));
    expect(likeness('flexsaldo KLK')).not.toBe(likeness('flexsaldo och xylofoner KLK'));
  });
});

test.each(['och 2022?', '2023', 'hej', 'KLK?', '!!!', 'hur är det?'])('nothing can be learnt of %s', (text) => {
  expect(likeness(text)).toBeNull();
});

test.each([
  ['Hur många vabbdagar hade KLK 2023?', 'vabbdagar'],
  ['vad är flexsaldot på KLK', 'flexsaldot'],
  ['VAB-frånvaron på KLK', 'VAB frånvaron'],
  ['FLEX-saldo på KLK', 'FLEX saldo'],
])('of "%s" the words to learn are "%s"', (text, words) => expect(phraseToLearn(text, vocabulary)).toBe(words));

test('a question asked in other letters or with another mark at its end is the same', () => {
  expect(idOf('Flexsaldo  KLK?')).toBe(idOf('flexsaldo KLK'));
  expect(idOf('Flexsaldo KLK')).not.toBe(idOf('flexsaldo KLK 2023'));
});

describe('groups', () => {
  const asked = (question: string, own: Partial<Waiting> = {}): Waiting => ({
    ...{ question, text: question, likeness: 'a', why: 'refused', chat: 'c', person: 'anna', times: 1 },
    ...{ at: '2026-11-23T09:00:00.000Z', dismissed: false },
    ...own,
  });

  test('come with the most asked first, and in them the most asked wording', () => {
    const groups = groupsOf([
      asked('rare'),
      asked('often', { times: 3, person: 'bo', at: '2026-11-24T09:00:00.000Z' }),
      asked('often', { times: 2 }),
      asked('other', { likeness: 'b', why: 'unhelpful', times: 9 }),
    ]);
    expect(groups).toEqual([
      { likeness: 'b', times: 9, people: 1, latest: '2026-11-23T09:00:00.000Z', wordings: ['other'], why: 'unhelpful' },
      {
        ...{ likeness: 'a', times: 6, people: 2, latest: '2026-11-24T09:00:00.000Z' },
        ...{ wordings: ['often', 'rare'], why: 'refused' },
      },
    ]);
  });

  test('that were put aside stay so, whatever the wording', () => {
    expect(groupsOf([asked('old', { dismissed: true }), asked('new')])).toEqual([]);
  });
});
