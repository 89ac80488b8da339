// Names as large catalogues have them: long, with the unit behind a comma, asides in parentheses, and twins a word apart.
import { describe, expect, test } from '@jest/globals';
import type { Indicator } from '../../src/indicators/indicator.ts';
import type { Organisation } from '../../src/indicators/organisation.ts';
import type { Catalogue } from '../../src/understanding/catalogue.ts';
import { emptyCatalogue } from '../../src/understanding/catalogue.ts';
import type { Meaning } from '../../src/understanding/question.ts';
import { takeApart } from '../../src/understanding/sentence.ts';
import { understand } from '../../src/understanding/understand.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { normalise, splitWords } from '../../src/understanding/words/words.ts';

const titles = {
  'children-13': 'Barn 13 år, antal',
  'children-13-15': 'Barn 13-15 år, antal (-2023)',
  listens: 'Omdöme om fältteamet - Teamet lyssnar på den unge, hemort, andel (%)',
  'does-not-listen': 'Omdöme om fältteamet - Teamet lyssnar inte på den unge, hemort, andel (%) (-2024)',
  'some-listen': 'Omdöme om fältteamet - Några i teamet lyssnar på den unge, hemort, andel (%)',
  'cycle-parking': 'Cykelparkering (räknad enligt norm) vid stationer, platser/1000 inv',
  'group-debts': 'Skulder regionkoncern, kr/inv',
  'other-group-debts': 'Skulder kommunkoncern, kr/inv',
  'cycle-parking-uncertainty': 'Osäkerhetstal - Cykelparkering vid stationer, andel (%)',
} as const;

const home = municipality('home', 'Hedby');
const others = [municipality('are', 'Åre'), municipality('skara', 'Skara'), municipality('saeter', 'Säter')];
const catalogue: Catalogue = {
  ...emptyCatalogue,
  home: home.code,
  organisations: new Map([home, ...others].map((each) => [each.code, each])),
  indicators: new Map(Object.entries(titles).map(([code, title]) => [code, indicator(code, title)])),
  coverage: new Map(Object.keys(titles).map((code) => [code, [home, ...others].map((each) => each.code)])),
};
const vocabulary = buildVocabulary(catalogue);

function named(name: string) {
  return { name: { sv: name, en: name }, synonyms: { sv: [], en: [] } };
}

function municipality(code: string, name: string): Organisation {
  return { code, kind: 'municipality', partOf: null, ...named(name) };
}

function indicator(code: string, title: string): Indicator {
  const unit = { kind: title.includes('antal') ? 'count' : 'percent', label: null, scale: null } as const;
  return { code, ...named(title), group: 'g', unit, direction: 'neither', decimals: 0, definition: null };
}

function meaningsOf(text: string): readonly Meaning[] {
  return understand(text, vocabulary, { today: new Date('2026-11-28'), locale: 'sv', previous: null }).meanings;
}

function kindOf(text: string): Meaning['kind'] | undefined {
  return meaningsOf(text)[0]?.kind;
}

/** The indicators that a text may mean, best first. */
function meant(text: string): string[] {
  const codes = (meaning: Meaning): string[] => {
    if (meaning.kind === 'choice') return meaning.options.flatMap(codes);
    return 'indicator' in meaning ? [meaning.indicator.value] : [];
  };
  return meaningsOf(text).flatMap(codes);
}

describe('a long name', () => {
  test.each(Object.entries(titles))('%s is found by all of it', (code, title) => {
    expect(meant(title)[0]).toBe(code);
  });

  test.each(Object.entries(titles))('%s is found without its asides and its unit', (code, title) => {
    const bare = title.replaceAll(/\s*\([^)]*\)/g, '').replace(/,[^,]*$/, '');
    expect(meant(bare)[0]).toBe(code);
  });

  test.each([
    ['lyssnar fältteamet inte på den unge', 'does-not-listen'],
    ['lyssnar fältteamet på den unge', 'listens'],
    ['barn 13 till 15 år 2023', 'children-13-15'],
    ['cykelparkering vid stationer', 'cycle-parking'],
    ['regionens skulder i koncernen', 'group-debts'],
  ])('%s is %s', (text, code) => {
    expect(meant(text)[0]).toBe(code);
  });
});

describe('a little of a long name', () => {
  test('offers those that have a place for every word, the nearest first', () => {
    expect(kindOf('cykelparkeringarna')).toBe('choice');
    expect(meant('fältteamet')).toContain('listens');
  });

  test.each(['cykelparkering på Mars', 'kattparkering', 'fältteamets bilar'])('does not answer "%s"', (text) => {
    expect(kindOf(text)).not.toBe('values');
  });

  test('a short word that only resembles another is not offered as that', () => {
    expect(kindOf('bark 13')).toBe('not-understood');
  });
});

describe('a place among many', () => {
  test.each([
    ['årets cykelparkering', []],
    ['att skapa på ett bra sätt', []],
    ['Åres cykelparkering', ['are']],
    ['cykelparkering i säters kommun', ['saeter']],
    ['cykelparkering i Skarra', ['skara']],
  ])('"%s" names %j', (text, codes) => {
    const { findings } = takeApart(splitWords(normalise(text)), vocabulary);
    expect(findings.flatMap(({ sense }) => (sense.kind === 'organisation' ? [sense.code] : []))).toEqual(codes);
  });
});
