// Amounts that bound the measures asked for: in any unit people write, and refused where the unit is not sure.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sampleFolder } from '../../src/tools/sample-world.ts';
import { understand } from '../../src/understanding/understand.ts';
import { buildVocabulary, type Vocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(sampleFolder));
});

const limits = (text: string) => {
  const circumstances = { today: new Date('2026-11-23'), locale: 'sv', previous: null } as const;
  const [meaning] = understand(text, vocabulary, circumstances).meanings;
  if (meaning?.kind !== 'measures') return meaning?.kind;
  return [meaning.filter.atLeastTkr, meaning.filter.atMostTkr];
};

describe('a limit is the same in every unit:', () => {
  test.each<[string, readonly [number | null, number | null]]>([
    ['åtgärder över 300 tkr', [301, null]],
    ['åtgärder över 300 000 kr', [301, null]],
    ['åtgärder som sparar över 300000 kronor', [301, null]],
    ['åtgärder över 299 500 kr', [300, null]],
    ['åtgärder på minst 0,5 mnkr', [500, null]],
    ['vilka åtgärder sparar minst 1,2 miljoner', [1200, null]],
    ['åtgärder under 250 tkr', [null, 249]],
    ['åtgärder på högst 1 mkr', [null, 1000]],
    ['measures above 0.5 million', [501, null]],
  ])('%s', (text, expected) => {
    expect(limits(text)).toEqual(expected);
  });
});

test.each(['åtgärder över 300000', 'åtgärder över 1.250 tkr', 'åtgärder över 0,5'])(
  'an amount whose size is not sure is not guessed: %s',
  (text) => {
    expect(limits(text)).toBe('not-understood');
  },
);
