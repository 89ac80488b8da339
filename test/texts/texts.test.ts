// The two languages say the same things, none of them empty, in the manner we write.
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/language.ts';
import { textsFor } from '../../src/texts/texts.ts';

/** Path -> text or function, for everything a language says. */
function everything(node: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([name, child]) => everything(child, path === '' ? name : `${path}.${name}`));
}

const said = Object.fromEntries(languages.map((language) => [language, everything(textsFor(language))]));
const shapeOf = (node: readonly (readonly [string, unknown])[] = []) =>
  node.map(([path, text]) => `${path} ${typeof text === 'function' ? `function/${text.length}` : typeof text}`).sort();

test('both languages have the same texts, with the same blanks to fill', () => {
  expect(shapeOf(said['en'])).toEqual(shapeOf(said['sv']));
  expect(shapeOf(said['sv']).length).toBeGreaterThan(150);
});

describe.each(languages)('%s', (language) => {
  const texts = (said[language] ?? []).filter(([path]) => path !== 'language' && !path.startsWith('formats.'));

  test('has no empty text, but for the unit that is none', () => {
    const empty = texts.filter(([, text]) => typeof text === 'string' && text.trim() === '').map(([path]) => path);
    expect(empty).toEqual(['words.unitName.other']);
  });

  test('neither shouts nor smiles', () => {
    const loud = texts.filter(([, text]) => typeof text === 'string' && /!|\p{Extended_Pictographic}/u.test(text));
    expect(loud).toEqual([]);
  });

  test('fills its blanks', () => {
    const { words, measures, values } = textsFor(language);
    expect(words.period('2023-T1')).toMatch(/tertial 1 2023/);
    expect(words.period('unstated')).not.toContain('unstated');
    expect(measures.title('4', 'Namn')).toMatch(/4: Namn$/);
    expect(values.changed('+1', '2022', '3')).toMatch(/\+1 .*2022.* 3\.$/);
  });
});

test('counts agree with their nouns', () => {
  expect([0, 1, 2].map(textsFor('sv').measures.count)).toEqual(['0 åtgärder', '1 åtgärd', '2 åtgärder']);
  expect([0, 1, 2].map(textsFor('en').measures.count)).toEqual(['0 measures', '1 measure', '2 measures']);
});

test('percentage points are counted, not percents', () => {
  expect(textsFor('sv').words.percentagePoints('+1', 1, 0)).toBe('+1 procentenhet');
  expect(textsFor('sv').words.percentagePoints('+0,3', 0.3, 1)).toBe('+0,3 procentenheter');
  expect(textsFor('en').words.percentagePoints('−1.0', -1, 1)).toBe('−1.0 percentage points');
});
