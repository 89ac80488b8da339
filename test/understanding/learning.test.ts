// What administrators type to see what could not be answered and which words were added, and what is something else.
import { beforeAll, expect, test } from '@jest/globals';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { readWording, readWordings, shortly, worlds } from '../support/wordings.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

test.each(readWordings('learning').map((wording) => [wording.text, wording] as const))('%s', (_, wording) => {
  const read = readWording(wording, vocabulary);
  expect(shortly(read)).toEqual(wording.expect);
  expect(read?.language ?? wording.lang).toBe(wording.lang);
});
