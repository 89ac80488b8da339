// What people type to have something done, against what must be understood by it. The wordings are data in test/bank.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import type { Wording } from '../support/wordings.ts';
import { readWording, readWordings, shortly, worlds } from '../support/wordings.ts';

let vocabularies: Readonly<Record<Wording['world'], Vocabulary>>;
beforeAll(async () => {
  vocabularies = {
    alingsas: buildVocabulary(await catalogueOf(worlds.alingsas)),
    vara: buildVocabulary(await catalogueOf(worlds.vara)),
  };
});

const titled = (wordings: readonly Wording[]) => wordings.map((wording) => [wording.text, wording] as const);

describe.each(['commands', 'commands-unseen', 'commands-unseen-2'])('the wordings in %s.json', (file) => {
  const wordings = readWordings(file);

  test.each(titled(wordings.filter(({ fails }) => !fails)))('%s', (_, wording) => {
    const read = readWording(wording, vocabularies[wording.world]);
    expect(shortly(read)).toEqual(wording.expect);
    expect(read?.language ?? wording.lang).toBe(wording.lang);
  });

  test('those that fail are known, and still fail', () => {
    const mended = wordings.filter((wording) => {
      const read = readWording(wording, vocabularies[wording.world]);
      return wording.fails && JSON.stringify(shortly(read)) === JSON.stringify(wording.expect);
    });
    expect(mended.map(({ text }) => text)).toEqual([]);
  });

  test('hold what is no command as well', () => {
    expect(wordings.filter(({ expect }) => expect === null).length).toBeGreaterThan(wordings.length / 10);
  });
});
