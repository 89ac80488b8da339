// What a word could mean: the indicators and measures nearest to the questions that hold it, or to what is searched for.
import type { Meant } from '../../learning/synonym.ts';
import { matchNames, takeApart } from '../../understanding/sentence.ts';
import type { Vocabulary } from '../../understanding/vocabulary.ts';
import type { Names } from '../../understanding/words/names.ts';
import { normalise, splitWords } from '../../understanding/words/words.ts';
import { named } from '../search.ts';

const most = 12;

/** @param search empty to offer what lies nearest to the questions */
export function candidates(wordings: readonly string[], search: string, vocabulary: Vocabulary): readonly Meant[] {
  const { catalogue, indicators, measures } = vocabulary;
  const texts = search.trim() === '' ? wordings : [search];
  const matching = (kind: Meant['kind'], names: Names): readonly Meant[] =>
    texts.flatMap((text) => {
      const sentence = takeApart(splitWords(normalise(text)), vocabulary);
      return matchNames(sentence, names, most / 2).map(({ code }) => ({ kind, code }));
    });
  const found = search.trim() === '' ? { indicators: [], measures: [] } : named(search, catalogue);
  const near = [
    ...found.indicators.slice(0, most / 2).map((code): Meant => ({ kind: 'indicator', code })),
    ...found.measures.slice(0, most / 2).map((code): Meant => ({ kind: 'measure', code })),
    ...matching('indicator', indicators),
    ...matching('measure', measures),
  ];
  // A review of a few can be offered whole.
  const all = [...catalogue.indicators.keys()].map((code): Meant => ({ kind: 'indicator', code }));
  const offered = near.length === 0 && search.trim() === '' ? all : near;
  return [...new Map(offered.map((meant) => [`${meant.kind} ${meant.code}`, meant])).values()].slice(0, most);
}
