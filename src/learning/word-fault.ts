// Which words must not become the name of something: those that have a meaning already, and those that say too little.
import type { Named } from '../language.ts';
import { languages } from '../language.ts';
import { findCommandWords, commandTokens } from '../understanding/commands/command-words.ts';
import { daysFromToday, months, spanWords, weekdays } from '../understanding/lexicon/calendar.ts';
import { findPeriods } from '../understanding/finders/find-periods.ts';
import type { Sentence } from '../understanding/sentence.ts';
import { matchNames, takeApart, tokenWeights } from '../understanding/sentence.ts';
import { understand } from '../understanding/understand.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import type { NameMatch } from '../understanding/words/match-name.ts';
import type { Word } from '../understanding/words/words.ts';
import { normalise, splitWords } from '../understanding/words/words.ts';
import { thingMeant, wordsIn, type Synonym } from './synonym.ts';

export type WordFault =
  | { readonly kind: 'empty' | 'too-long' | 'odd-characters' | 'small-words' | 'known-already' }
  /** It is the name of something else already. */
  | { readonly kind: 'taken'; readonly by: string | Named };

/** In characters, and in words. */
export const longestSynonym = { characters: 60, words: 6 };

/** Names are written with these; a bar would part words in the store. */
const ofNames = /^[\p{L}\p{N}][\p{L}\p{N} \-&/+.,:'’%()]*$/u;

/** Why a word cannot be a synonym, or null when it can as far as the words alone tell. */
export function faultOf({ word, meant }: Synonym, vocabulary: Vocabulary, today: Date): WordFault | null {
  const text = normalise(word);
  const words = splitWords(text);
  if (words.length === 0) return { kind: 'empty' };
  if (text.length > longestSynonym.characters || words.length > longestSynonym.words) return { kind: 'too-long' };
  if (!ofNames.test(text)) return { kind: 'odd-characters' };
  const sentence = takeApart(words, vocabulary);
  const thing = thingMeant(meant, vocabulary.catalogue);
  const owners = ownersOf(
    words.map((each) => each.text),
    vocabulary,
  );
  const owner = owners.find((each) => each === thing) ?? owners[0] ?? formOf(sentence) ?? namedIn(sentence);
  if (owner === null) return saysNothing(words, sentence, today) ? { kind: 'small-words' } : null;
  return owner === thing ? { kind: 'known-already' } : { kind: 'taken', by: owner };
}

/** All that already goes by exactly this name. */
function ownersOf(words: readonly string[], { catalogue }: Vocabulary): readonly Named[] {
  const { indicators, measures, organisations, terms } = catalogue;
  const said = words.join(' ');
  return [indicators, measures, organisations, terms]
    .flatMap((things): readonly Named[] => [...things.values()])
    .filter(({ name, synonyms }) =>
      languages.some((language) =>
        [name[language], ...synonyms[language]].some((each) => wordsIn(each).join(' ') === said),
      ),
    );
}

/** An organisation, a place, a theme, a measure's code or a person, when the words are that and nothing else. */
function namedIn({ tokens, findings, vocabulary }: Sentence): string | Named | null {
  const { catalogue } = vocabulary;
  const whole = findings.find(({ from, to }) => from === 0 && to === tokens.length);
  switch (whole?.sense.kind) {
    case 'organisation':
      return catalogue.organisations.get(whole.sense.code) ?? null;
    case 'term':
      return catalogue.terms.get(whole.sense.code) ?? null;
    case 'measure-code':
      return catalogue.measures.get(whole.sense.code) ?? null;
    case 'foreign-place':
      return whole.sense.name;
    case 'owner': {
      const { person } = whole.sense;
      return catalogue.owners.find((owner) => owner.person === person)?.name ?? null;
    }
    default:
      return null;
  }
}

/** Whose name in other forms or a word's length apart it is: "personalomsättningen". */
function formOf(sentence: Sentence): Named | undefined {
  const { vocabulary, tokens } = sentence;
  const { catalogue, indicators, measures } = vocabulary;
  const isWhole = ({ coverage, taken }: NameMatch): boolean => coverage > 0.9 && tokens.every((_, at) => taken.has(at));
  const indicator = matchNames(sentence, indicators).find(isWhole);
  const measure = matchNames(sentence, measures).find(isWhole);
  return catalogue.indicators.get(indicator?.code ?? '') ?? catalogue.measures.get(measure?.code ?? '');
}

/** Small words, numbers, periods and words of commands: each stands in questions and wishes about everything. */
function saysNothing(words: readonly Word[], sentence: Sentence, today: Date): boolean {
  const { tokens, findings, vocabulary } = sentence;
  const text = words.map((word) => word.text).join(' ');
  const [meaning] = understand(text, vocabulary, { today, locale: 'sv', previous: null }).meanings;
  if (meaning?.kind === 'help') return true;
  const isWithin = (at: number) => (stretch: { readonly from: number; readonly to: number }) =>
    stretch.from <= at && at < stretch.to;
  const commands = findCommandWords(commandTokens(words, vocabulary)).filter(({ cost }) => cost === 0);
  if (words.every((_, at) => commands.some(isWithin(at)))) return true;
  const ofLanguage = findings.filter(({ sense, cost }) => cost === 0 && /^(?:cue|status|number)$/.test(sense.kind));
  const ofPeriod = findPeriods(sentence, today)?.used ?? new Set();
  const weights = tokenWeights(sentence);
  return tokens.every(
    ({ text: word }, at) =>
      !/\p{L}{2}/u.test(word) ||
      (weights[at] ?? 1) < 1 ||
      ofPeriod.has(at) ||
      ofLanguage.some(isWithin(at)) ||
      [months, weekdays, daysFromToday, spanWords].some((calendar) => Object.hasOwn(calendar, word)),
  );
}
