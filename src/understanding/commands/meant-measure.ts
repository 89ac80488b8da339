// Which measure a command is about: named surely, pointed at, by a bare number, or by some words of its title.
import { explainedShare, nameQuality, threshold, tooClose } from '../candidate.ts';
import type { Command, CommandForOne, CommandReading } from '../command.ts';
import { matchNames, takeApart, tokenWeights } from '../sentence.ts';
import { codeOfNumber, wordsOfTokens } from './find-measures.ts';
import type { Saying, Stretch } from './saying.ts';
import { partsIn, range, says, textOf, wholeText } from './saying.ts';

/** `used` are the words that say it. `named` is by code, by "åtgärd 4" or by a title said whole; `title` by a part of one. */
export type MeantMeasure = { readonly used: readonly number[] } & (
  | { readonly kind: 'one'; readonly code: string; readonly how: 'named' | 'number' | 'title' | 'pronoun' }
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  /** Words that look like a title, but of which no measure has enough; nearest first. */
  | { readonly kind: 'near'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'unsaid' }
);

const mostOptions = 5;
/** Words of a title that say less than this of it point to nothing. */
const leastNear = 0.4;
/** Nothing is done before the person has seen which measure it is: so much of a title is enough when no other name comes near. */
const leastAlone = 0.55;
const alone = 0.2;

/**
 * @param unexplained the words of the stretch that mean nothing else: they may be of a title
 * @param hints whether a number alone can be a measure's, and whether something is told that only a measure can do
 */
export function meantMeasure(
  saying: Saying,
  stretch: Stretch,
  unexplained: readonly number[],
  { mayBeBare, isTold }: { readonly mayBeBare: boolean; readonly isTold: boolean },
): MeantMeasure {
  const parts = partsIn(saying, stretch);
  const named = parts.filter((part) => part.kind === 'measures');
  const used = named.flatMap(range);
  const unknown = named.find(({ codes }) => codes.length === 0);
  if (unknown) return { kind: 'unknown', words: textOf(saying, range(unknown)), used };
  const codes = [...new Set(named.flatMap((part) => part.codes))];
  const [code] = codes;
  if (code !== undefined)
    return codes.length > 1 ? { kind: 'several', codes, used } : { kind: 'one', how: 'named', code, used };

  const numbers = parts.filter((part) => part.kind === 'number');
  if (mayBeBare && numbers.length > 0)
    return byBareNumbers(
      saying,
      numbers.map(({ from, to, digits }) => ({ from, to, digits })),
    );
  const titled = byTitle(saying, unexplained, isTold);
  if (titled) return titled;
  const pronoun = parts.find((part) => says(part, 'it'));
  if (pronoun && saying.talkedOf !== null)
    return { kind: 'one', how: 'pronoun', code: saying.talkedOf, used: range(pronoun) };
  return { kind: 'unsaid', used: pronoun ? range(pronoun) : [] };
}

function byBareNumbers(saying: Saying, numbers: readonly (Stretch & { readonly digits: string })[]): MeantMeasure {
  const used = numbers.flatMap(range);
  const codes = numbers.map(({ digits }) => codeOfNumber(digits, saying.vocabulary));
  const known = codes.filter((code) => code !== null);
  const [code] = known;
  if (code === undefined || known.length < codes.length) return { kind: 'unknown', words: textOf(saying, used), used };
  return known.length > 1 ? { kind: 'several', codes: known, used } : { kind: 'one', how: 'number', code, used };
}

/** By words of its title; null when an indicator's name fits them as well, or nothing does. */
function byTitle({ words, vocabulary }: Saying, unexplained: readonly number[], isTold: boolean): MeantMeasure | null {
  const said = unexplained.flatMap((at) => words[at] ?? []);
  if (said.length === 0) return null;
  const sentence = takeApart(said, vocabulary);
  const weights = tokenWeights(sentence);
  const wordOf = wordsOfTokens(said, vocabulary);
  const fits = matchNames(sentence, vocabulary.measures)
    .map(({ code, coverage, used }) => {
      const confidence = nameQuality(coverage, 0.3) * explainedShare(weights, used);
      return { code, confidence, used: [...used.keys()].map((token) => unexplained[wordOf[token] ?? 0] ?? 0) };
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = fits;
  if (!best || best.confidence < leastNear) return null;
  const indicators = matchNames(sentence, vocabulary.indicators, 3).map(({ coverage, used }) => {
    return nameQuality(coverage, 0.3) * explainedShare(weights, used);
  });
  const rivalry = Math.max(0, ...indicators);
  if (isTold ? rivalry > best.confidence : rivalry >= best.confidence) return null;
  const rivals = fits.filter(({ confidence }) => best.confidence - confidence < tooClose);
  const isAlone = Math.max(rivalry, fits[1]?.confidence ?? 0) <= best.confidence - alone;
  const isSure = best.confidence >= threshold || (isAlone && best.confidence >= leastAlone);
  if (isSure && rivals.length === 1) return { kind: 'one', how: 'title', code: best.code, used: best.used };
  if (rivalry >= best.confidence) return null;
  const near = (isSure ? rivals : fits.filter(({ confidence }) => confidence >= leastNear)).slice(0, mostOptions);
  return { kind: isSure ? 'several' : 'near', codes: near.map(({ code }) => code), used: best.used };
}

/** The command for the measure meant, or what is to be asked first. */
export function forMeasure(
  saying: Saying,
  meant: MeantMeasure,
  commandFor: (code: string) => CommandForOne & { readonly measure: string },
): CommandReading {
  const { language, vocabulary } = saying;
  if (meant.kind === 'one') return done(commandFor(meant.code), language);
  if (meant.kind === 'unknown') return { kind: 'unclear', why: 'measure', words: meant.words, language };
  const all = [...vocabulary.catalogue.measures.keys()];
  const codes = meant.kind === 'unsaid' ? (all.length <= mostOptions ? all : []) : meant.codes;
  if (codes.length > 0)
    return { kind: 'which-measure', options: codes.slice(0, mostOptions).map(commandFor), language };
  return { kind: 'unclear', why: 'measure', words: wholeText(saying), language };
}

export function done(command: Command, language: CommandReading['language']): CommandReading {
  return { kind: 'command', command, language };
}
