import { describe, expect, test } from '@jest/globals';
import { stemsOf } from '../../src/understanding/words/inflection.ts';
import { KnownWords } from '../../src/understanding/words/known-words.ts';
import { editDistance } from '../../src/understanding/words/spelling.ts';
import { tokensOf } from '../../src/understanding/words/tokens.ts';
import { isSameButForLostDiacritics, normalise, splitWords } from '../../src/understanding/words/words.ts';

const texts = (text: string) => splitWords(normalise(text)).map((word) => word.text);
const known = (...terms: string[]) => {
  const words = new KnownWords();
  for (const term of terms) words.add(term);
  return words;
};
const terms = (words: KnownWords, written: string) => words.readings(written).map((reading) => reading.terms.join('+'));

describe('parting a text into words', () => {
  test.each([
    ['Sjukfrånvaro KLK 2023?', ['sjukfrånvaro', 'klk', '2023']],
    ['IT-kostnad', ['it', 'kostnad']],
    ["KLK:s kostnad, kommunen's", ['klk', 'kostnad', 'kommunen']],
    ['ｓｊｕｋｆｒåｎｖａｒｏ　２０２３', ['sjukfrånvaro', '2023']],
    ['sjuk\u200bfrånvaro\u00ad KLK', ['sjukfrånvaro', 'klk']],
    ['a\u030angest', ['ångest']],
    ['2021–2023', ['2021', '2023']],
    ['\u0000 👍 …', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('remembers what stood between two words, and capitals', () => {
    const [, mark, it, age] = splitWords(normalise('i Mark IT 80+'));
    expect(mark).toEqual({ text: 'mark', isCapitalised: true, isCapitals: false, before: ' ' });
    expect(it?.isCapitals).toBe(true);
    expect(age?.text).toBe('80+');
  });
});

describe('forms of one word', () => {
  const areForms = (a: string, b: string) => stemsOf(a).some((stem) => stemsOf(b).includes(stem));

  test.each([
    ['sjukfrånvaro', 'sjukfrånvarons'],
    ['åtgärd', 'åtgärdernas'],
    ['plan', 'planerna'],
    ['kompetens', 'kompetenser'],
    ['stad', 'städerna'],
    ['municipality', 'municipalities'],
    ['measure', 'measures'],
    ['Kungälv'.toLowerCase(), 'kungälvs'],
  ])('%s and %s', (a, b) => {
    expect(areForms(a, b)).toBe(true);
  });

  test.each([
    ['läge', 'lägenhet'],
    ['vård', 'vårdenhet'],
    ['med', 'median'],
    ['it', 'its'],
    ['mål', 'måltid'],
    ['chef', 'chefstäthet'],
  ])('%s and %s are different words', (a, b) => {
    expect(areForms(a, b)).toBe(false);
  });
});

describe('reading a written word', () => {
  const words = known('sjukfrånvaro', 'personalomsättning', 'tal', 'it', 'kostnad', 'skola', 'mål', 'kort', 'sikt');

  test.each([
    ['sjukfrånvaron', 'sjukfrånvaro'],
    ['sjukfranvaro', 'sjukfrånvaro'],
    ['sjukfråvaro', 'sjukfrånvaro'],
    ['sjukfrnvaroo', 'sjukfrånvaro'],
    ['personalomsättningstalen', 'personalomsättning+tal'],
    ['itkostnader', 'it+kostnad'],
    ['skolkostnad', 'skola+kostnad'],
  ])('%s is %s', (written, expected) => {
    expect(terms(words, written)).toContain(expected);
  });

  test.each(['tåg', 'siktet2', 'banan', 'sjuk'])('%s is unknown', (written) => {
    expect(words.readings(written)).toEqual([]);
  });

  test.each([
    ['interna', 'internet'],
    ['landade', 'landet'],
    ['placeras', 'placeten'],
  ])('%s and %s share a stem, but are no forms of one word', (written, word) => {
    expect(known(word).forms(written)).toEqual([]);
  });

  test.each([
    ['gemensamma', 'gemensam'],
    ['kön', 'kö'],
    ['nöjdast', 'nöjda'],
    ['områdena', 'område'],
  ])('%s is a form of %s', (written, word) => {
    expect(known(word).forms(written)).toHaveLength(1);
  });

  test('an abbreviation with a full stop is the shortest word it begins, and ends no sentence', () => {
    const read = (text: string) => tokensOf(splitWords(normalise(text)), words);
    expect(read('personaloms. 2022').map(({ readings: [first] }) => first?.terms[0])).toEqual([
      'personalomsättning',
      undefined,
    ]);
    expect(read('personaloms. 2022')[1]?.before).not.toContain('.');
    expect(read('sjukfrånvaro. 2022')[1]?.before).toContain('.');
  });

  test.each(['över 80', '80 plus', '80 år och äldre', '80 or older', '80 years and over'])('%s is 80+', (text) => {
    const tokens = tokensOf(splitWords(text), known('80+', 'år'));
    expect(tokens.flatMap(({ readings }) => readings.map(({ terms: [term] }) => term))).toContain('80+');
  });

  test('an s lost where two parts meet is a slip for the whole word', () => {
    const [first] = tokensOf(splitWords('verksamhetstöd'), known('verksamhet', 'stöd', 'verksamhetsstöd'));
    expect(first?.joined.map(({ terms: [term], span }) => [term, span])).toEqual([['verksamhetsstöd', 2]]);
  });

  test('a guess costs more than a form, and a form more than the word itself', () => {
    const cost = (written: string) => words.readings(written)[0]?.cost ?? 1;
    expect(cost('sjukfrånvaro')).toBe(0);
    expect(cost('sjukfrånvaron')).toBeGreaterThan(cost('sjukfrånvaro'));
    expect(cost('sjukfråvaro')).toBeGreaterThan(cost('sjukfrånvaron'));
    expect(cost('sjukfåvaro')).toBeGreaterThan(cost('sjukfråvaro'));
  });
});

test('lost diacritics are forgiven, added ones are not', () => {
  expect(isSameButForLostDiacritics('overformyndare', 'överförmyndare')).toBe(true);
  expect(isSameButForLostDiacritics('mål', 'mal')).toBe(false);
});

test('a swap of neighbours is one edit, and counting stops at the limit', () => {
  expect(editDistance('kostnad', 'kotsnad', 2)).toBe(1);
  expect(editDistance('kostnad', 'trygghet', 2)).toBe(3);
});
