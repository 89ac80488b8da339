// Which words may become the name of something, and which not, with the reason.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { faultOf, type WordFault } from '../../src/learning/word-fault.ts';
import type { Meant } from '../../src/learning/synonym.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { worlds } from '../support/wordings.ts';

const sickLeave: Meant = { kind: 'indicator', code: 'sick-leave' };
const today = new Date('2026-11-23T09:00:00Z');

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await catalogueOf(worlds.alingsas));
});

const fault = (word: string, meant = sickLeave): WordFault | null => faultOf({ word, meant }, vocabulary, today);

test.each(['vabbdagar', 'vård av barn', 'days with a sick child', 'korttid', 'ÖFF', 'WFM-grad'])(
  '%s can be learnt',
  (word) => expect(fault(word)).toBeNull(),
);

test.each([
  ...[
    '2023',
    '80',
    'och',
    'i',
    'kommunen',
    'kommun',
    'förra året',
    'mars 2023',
    'hur många',
    'senaste',
    'the',
    'how much',
  ],
  ...['hej', 'tack', 'hjälp', 'klar', 'pågår', 'åtgärder', 'åtgärd', 'följ', 'ångra', 'mina åtgärder', 'historik'],
  ...['obesvarade frågor', 'jämför', 'varför', 'nyckeltal', 'högst', 'de två senaste åren'],
])('%s stands in questions about anything', (word) => expect(fault(word)).toEqual({ kind: 'small-words' }));

describe('what means something else already is told by its name:', () => {
  test.each([
    ['personalomsättning', 'Personalomsättning'],
    ['Personalomsättningen', 'Personalomsättning'],
    ['staff turnover', 'Personalomsättning'],
    ['KLK', 'Kommunledningskontoret'],
    ['IT', 'IT'],
    ['kort sikt', 'Kort sikt (2024–2025)'],
  ])('%s', (word, name) => expect(fault(word)).toMatchObject({ kind: 'taken', by: { name: { sv: name } } }));

  test('a town', () => expect(fault('Göteborg')).toEqual({ kind: 'taken', by: 'Göteborg' }));
  test("a measure's code", () => {
    const [code = ''] = vocabulary.catalogue.measures.keys();
    expect(fault(code)).toMatchObject({ kind: 'taken', by: { code } });
  });
});

test('what is understood so already need not be learnt', () => {
  expect(fault('Sjukfrånvaron')).toEqual({ kind: 'known-already' });
  expect(fault('sick leave')).toEqual({ kind: 'known-already' });
  // Several have this name, the one that is meant among them.
  expect(fault('kostnad', { kind: 'indicator', code: 'it-cost' })).toEqual({ kind: 'known-already' });
});

test.each([
  ['', 'empty'],
  [' \u200b !? ', 'empty'],
  ['ett långt ord '.repeat(20), 'too-long'],
  ['ett två tre fyra fem sex sju', 'too-long'],
  ['vabb|dagar', 'odd-characters'],
  ['**vabb**', 'odd-characters'],
  ['<b>vabb</b>', 'odd-characters'],
  ['vabb\nIT', 'odd-characters'],
  ['{{vabb}}', 'odd-characters'],
  ['${vabb}', 'odd-characters'],
])('%j is no name', (word, kind) => expect(fault(word)).toEqual({ kind }));
