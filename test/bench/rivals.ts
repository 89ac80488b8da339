// Two ways to find an indicator by what somebody wrote: Klarsyn's understanding, and a search library over the titles.
import MiniSearch from 'minisearch';
import type { Catalogue } from '../../src/understanding/catalogue.ts';
import { findPeriods } from '../../src/understanding/finders/find-periods.ts';
import type { Meaning } from '../../src/understanding/question.ts';
import { readValues } from '../../src/understanding/readers/read-values.ts';
import { takeApart, tokenWeights } from '../../src/understanding/sentence.ts';
import { understand } from '../../src/understanding/understand.ts';
import { buildVocabulary } from '../../src/understanding/vocabulary.ts';
import { normalise, splitWords } from '../../src/understanding/words/words.ts';

export interface Rival {
  /** Codes of indicators, best first. */
  readonly rank: (text: string) => readonly string[];
  /** What a person would get. */
  readonly decide: (text: string) => Decision;
}

export type Decision =
  | { readonly kind: 'refused' }
  /** Anything but a refusal; the codes of the indicators that it shows or offers, which may be none. */
  | { readonly kind: 'answered' | 'choice'; readonly codes: readonly string[] };

export function klarsynOver(catalogue: Catalogue, today: Date): Rival {
  const vocabulary = buildVocabulary(catalogue);
  return {
    rank: (text) => {
      const sentence = takeApart(splitWords(normalise(text)), vocabulary);
      const { candidates } = readValues(sentence, tokenWeights(sentence), findPeriods(sentence, today, null));
      return candidates.map(({ match }) => match.code);
    },
    decide: (text) => {
      const { meanings } = understand(text, vocabulary, { today, locale: 'sv', previous: null });
      const codes = [...new Set(meanings.flatMap(indicatorsIn))];
      if (meanings.every(({ kind }) => kind === 'not-understood')) return { kind: 'refused' };
      return { kind: meanings.some(({ kind }) => kind === 'choice') ? 'choice' : 'answered', codes };
    },
  };
}

/** Words that are misspelt by up to a fifth, and beginnings of words, count too. It refuses when it finds nothing. */
export function miniSearchOver(catalogue: Catalogue): Rival {
  const search = new MiniSearch({ fields: ['title'], searchOptions: { fuzzy: 0.2, prefix: true } });
  search.addAll(
    [...catalogue.indicators.values()].map(({ code, name }) => {
      return { id: code, title: name.sv === name.en ? name.sv : `${name.sv} ${name.en}` };
    }),
  );
  const rank = (text: string) => search.search(text).map(({ id }) => String(id));
  return {
    rank,
    decide: (text) => {
      const [first] = rank(text);
      return first === undefined ? { kind: 'refused' } : { kind: 'answered', codes: [first] };
    },
  };
}

function indicatorsIn(meaning: Meaning): string[] {
  if (meaning.kind === 'not-understood') return [];
  if (meaning.kind === 'choice') return meaning.options.flatMap(indicatorsIn);
  return 'indicator' in meaning ? [meaning.indicator.value] : [];
}
