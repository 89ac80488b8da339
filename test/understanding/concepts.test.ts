// The lexicon of municipal language is data: well formed, in both languages, and ambiguous only where it says so.
import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { Concept } from '../../src/understanding/lexicon/concepts/concept.ts';
import { concepts } from '../../src/understanding/lexicon/concepts/index.ts';
import { normalise, splitWords } from '../../src/understanding/words/words.ts';

const folder = new URL('../../src/understanding/lexicon/concepts/', import.meta.url);

// Truly ambiguous: the files say why. All else stands for one thing only, for a wrong equivalence gives a wrong figure.
const ambiguous = [
  'application',
  'avhopp',
  'drop-out',
  'employment',
  'fiber',
  'fibre',
  'food waste',
  'gick back',
  'gick minus',
  'gick plus',
  'går back',
  'går minus',
  'går plus',
  'gått back',
  'how many answered',
  'hur många svarade',
  'kund',
  'left',
  'pay',
  'per person',
  'procurement',
  'quit',
  'rate',
  'resident',
  'safe',
  'security',
  'sick days',
  'sick days per person',
  'sickness days',
  'sjukdagar',
  'sjukdagar per person',
  'sluta',
  'student',
  'sysselsättningsgrad',
  'tillgång',
  'tjänst',
];

const phrasesOf = ({ sv, en }: Concept): string[] => [...sv, ...en];

describe('the concepts of municipal language', () => {
  test('have words in both languages', () => {
    expect(concepts.filter(({ sv, en }) => sv.length === 0 || en.length === 0)).toEqual([]);
  });

  test('are written as a question is read: lower-case, normalised, with words in them', () => {
    const unread = concepts
      .flatMap(phrasesOf)
      .filter((phrase) => phrase !== normalise(phrase).toLowerCase() || splitWords(phrase).length === 0);
    expect(unread).toEqual([]);
  });

  test('say nothing twice', () => {
    const repeating = concepts.filter(({ sv, en }) => new Set(sv).size < sv.length || new Set(en).size < en.length);
    expect(repeating).toEqual([]);
  });

  test('share no phrase between concepts but the ambiguous ones', () => {
    const holders = new Map<string, Set<Concept>>();
    for (const concept of concepts) {
      for (const phrase of phrasesOf(concept)) holders.set(phrase, (holders.get(phrase) ?? new Set()).add(concept));
    }
    const shared = [...holders].filter(([, among]) => among.size > 1).map(([phrase]) => phrase);
    expect(shared.sort()).toEqual([...ambiguous].sort());
  });

  test('are joined from every file', async () => {
    const files = readdirSync(folder).filter((file) => file !== 'concept.ts' && file !== 'index.ts');
    const modules = await Promise.all(
      files.map(async (file) => (await import(new URL(file, folder).href)) as Record<string, readonly Concept[]>),
    );
    expect(modules.flatMap((exported) => Object.values(exported).flat()).length).toBe(concepts.length);
  });
});

// What a controller tells apart: pairs that must never come to mean the same.
test.each([
  ['sjukfrånvaro', 'korttidssjukfrånvaro'],
  ['kostnad', 'nettokostnad'],
  ['nettokostnad', 'nettokostnadsavvikelse'],
  ['grundskola', 'förskola'],
  ['andel', 'antal'],
  ['genomsnitt', 'median'],
  ['trygghet', 'otrygghet'],
  ['inpendling', 'utpendling'],
  ['matavfall', 'matsvinn'],
  ['arbetslöshet', 'långtidsarbetslöshet'],
  ['övervikt', 'fetma'],
  ['tillsvidareanställd', 'visstidsanställd'],
  ['kommunfullmäktige', 'kommunstyrelse'],
  ['barngrupp', 'barngruppsstorlek'],
  ['medelvårdtid', 'vårdtid'],
  ['soliditet', 'soliditet inklusive pensionsåtaganden'],
])('%s is not %s', (one, other) => {
  const meaning = (phrase: string): Concept[] => concepts.filter(({ sv }) => sv.includes(phrase));
  expect(meaning(one)).not.toEqual([]);
  expect(meaning(other)).not.toEqual([]);
  expect(meaning(one).filter((concept) => meaning(other).includes(concept))).toEqual([]);
});
