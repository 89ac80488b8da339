// What people type to be forgotten, or to see what is kept of them, and what only sounds like it. The wordings are data in
// test/bank; null stands for anything else.
import { beforeAll, expect, test } from '@jest/globals';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { readWording, readWordings, worlds, type Wording } from '../support/wordings.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

const wordings = ['personal', 'personal-unseen'].flatMap((file) => [...readWordings(file)]);

function kindOf(wording: Wording): unknown {
  const read = readWording(wording, vocabulary);
  const kind = read?.kind === 'command' ? read.command.kind : null;
  return kind === 'forget-me' || kind === 'my-data' ? kind : null;
}

test.each(wordings.filter(({ fails }) => !fails).map((wording) => [wording.text, wording] as const))(
  '%s',
  (_, wording) => {
    expect(kindOf(wording)).toBe(wording.expect);
    if (wording.expect !== null) expect(readWording(wording, vocabulary)?.language).toBe(wording.lang);
  },
);

test('those that fail are known, and still fail', () => {
  expect(wordings.filter((wording) => wording.fails && kindOf(wording) === wording.expect)).toEqual([]);
});
