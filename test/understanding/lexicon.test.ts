// The lexicons word by word: each does what its group is for, and a sentence that needs it fails when it is taken away.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { statuses } from '../../src/measures/measure.ts';
import type { Catalogue } from '../../src/understanding/catalogue.ts';
import { english } from '../../src/understanding/lexicon/en.ts';
import type { Lexicon } from '../../src/understanding/lexicon/lexicon.ts';
import { cues } from '../../src/understanding/lexicon/lexicon.ts';
import { swedish } from '../../src/understanding/lexicon/sv.ts';
import type { Meaning } from '../../src/understanding/question.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { Vocabulary } from '../../src/understanding/vocabulary.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { catalogueOf } from '../support/catalogue-of.ts';
import { cases } from './lexicon-cases.ts';

interface Entry {
  readonly lexicon: Lexicon;
  readonly word: string;
  readonly text: string;
  readonly means: (meaning: Meaning) => boolean;
  /** The lexicon without the word. */
  readonly takeFrom: (lexicon: Lexicon) => Lexicon;
}

const lexicons: readonly Lexicon[] = [swedish, english];
const entries = lexicons.flatMap(entriesOf);
/** Words are taken away this many apart, a few dozen at once, so that none of its neighbours goes with it. */
const apart = 45;
const times = 5;

let catalogue: Catalogue;
let vocabulary: Vocabulary;
beforeAll(async () => {
  catalogue = await catalogueOf(`${import.meta.dirname}/../../data/alingsas-2024`);
  vocabulary = buildVocabulary(catalogue);
});

function entriesOf(lexicon: Lexicon): Entry[] {
  const { language } = lexicon;
  const drop = (words: readonly string[], word: string): string[] => words.filter((each) => each !== word);
  const ofCues = cues.flatMap((cue) => {
    const { means = never, [language]: sentence } = cases[cue] ?? {};
    if (!sentence) return [];
    return lexicon.cues[cue].map((word): Entry => {
      const takeFrom = (from: Lexicon): Lexicon => ({
        ...from,
        cues: { ...from.cues, [cue]: drop(from.cues[cue], word) },
      });
      return { lexicon, word, text: sentence(word), means, takeFrom };
    });
  });
  const ofStatuses = statuses.flatMap((status) =>
    lexicon.statuses[status].map((word): Entry => {
      const means = (meaning: Meaning): boolean =>
        meaning.kind === 'measures' && meaning.filter.statuses.includes(status);
      const takeFrom = (from: Lexicon): Lexicon => {
        return { ...from, statuses: { ...from.statuses, [status]: drop(from.statuses[status], word) } };
      };
      return { lexicon, word, text: `${language === 'sv' ? 'åtgärder' : 'measures'} ${word}`, means, takeFrom };
    }),
  );
  const ofFillers = lexicon.fillers.map((word): Entry => {
    const means = (meaning: Meaning): boolean => meaning.kind === 'values' && meaning.indicator.value === 'net-cost';
    const takeFrom = (from: Lexicon): Lexicon => ({ ...from, fillers: drop(from.fillers, word) });
    const text = `${word} ${language === 'sv' ? 'nettokostnad' : 'net cost'} KLK 2023`;
    return { lexicon, word, text, means, takeFrom };
  });
  return [...ofCues, ...ofStatuses, ...ofFillers];
}

function never(): boolean {
  return false;
}

function holds({ text, means }: Entry, among: Vocabulary): boolean {
  const circumstances = { today: new Date('2026-11-23'), locale: 'sv' as const, previous: null };
  return understand(text, among, circumstances).meanings.some((meaning) => {
    // What is only offered as near has not been understood.
    return means(meaning) || (meaning.kind === 'choice' && !meaning.isNear && meaning.options.some(means));
  });
}

describe('a word of the lexicons', () => {
  test('does in a sentence what its group is for', () => {
    const failing = entries.filter((entry) => !holds(entry, vocabulary));
    // The rest mean something else first, such as the name of a place.
    expect(failing.length / entries.length).toBeLessThan(0.01);
  });

  test('is missed when it is taken away, in most cases', () => {
    const batches = Array.from({ length: times }, (_, batch) => {
      const from = Math.floor((batch * apart) / times);
      return entries.filter((entry, at) => at % apart === from && holds(entry, vocabulary));
    });
    const missed = batches.flatMap((batch) => {
      const left = lexicons.map((lexicon) => {
        return batch
          .filter((entry) => entry.lexicon === lexicon)
          .reduce((kept, { takeFrom }) => takeFrom(kept), lexicon);
      });
      const poorer = buildVocabulary(catalogue, left);
      return batch.filter((entry) => !holds(entry, poorer));
    });
    const taken = batches.flat();
    expect(missed.length / taken.length).toBeGreaterThan(0.6);
  });
});

describe('a word of everyday talk', () => {
  const meaningOf = (text: string) => {
    const circumstances = { today: new Date('2026-11-23'), locale: 'sv' as const, previous: null };
    return understand(text, vocabulary, circumstances).meanings;
  };

  test.each(lexicons)('changes nothing in a question: %#', ({ language, idle }) => {
    const ask = (word: string) =>
      language === 'sv'
        ? `${word} hur hög var sjukfrånvaron på KLK 2023`
        : `${word} how high was sick leave at KLK in 2023`;
    const plain = meaningOf(ask(''));
    const changing = idle.filter((word) => JSON.stringify(meaningOf(ask(word))) !== JSON.stringify(plain));
    // The rest are also names: a bit of the name of a measure, a place.
    expect(changing.length / idle.length).toBeLessThan(0.02);
  });

  test('is said in one list only', () => {
    for (const { cues: said, fillers, generic, idle } of lexicons) {
      const elsewhere = new Set<string>([...Object.values(said).flat(), ...fillers, ...generic]);
      expect(idle.filter((word) => elsewhere.has(word))).toEqual([]);
      expect(idle.length).toBe(new Set(idle).size);
    }
  });
});
