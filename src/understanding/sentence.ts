// A sentence taken apart: its words as tokens, the phrases found in them, and how much each token weighs.
import type { OrganisationKind } from '../indicators/organisation.ts';
import type { Language, Named } from '../language.ts';
import { languages } from '../language.ts';
import { looseWords } from './narrowing-words.ts';
import type { NameMatch, Said } from './words/match-name.ts';
import type { Names } from './words/names.ts';
import type { Finding, Sense } from './words/phrases.ts';
import { withoutOverlaps } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';
import { tokensOf } from './words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutDiacritics } from './words/words.ts';
import type { Word } from './words/words.ts';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  /** The tokens that are `it`, not IT. */
  readonly pronouns: ReadonlySet<number>;
  /** What was said, as keys to names. */
  readonly said: Said;
  readonly vocabulary: Vocabulary;
}

export function takeApart(words: readonly Word[], vocabulary: Vocabulary): Sentence {
  return ofTokens(tokensOf(words, vocabulary.words), vocabulary);
}

// A reading that costs this much has been through the spelling: an unknown word must not vanish by looking like a small one.
const guess = 0.08;
const shortestMisspelt = 7;
/** What a sentence is about is worth a guess sooner: `åtgrd`. */
const shortestTopic = 5;

/** A short word that could only be read as another one misspelt: katter is no nätter. */
export function isDoubtful({ text, readings: [first] }: Token): boolean {
  return text.length < shortestMisspelt && first !== undefined && first.cost >= guess;
}

/**
 * A small word misspelt is likelier another word; only names and long words are worth the guess. Nor is a known word, as it
 * stands, a form of some small word that it resembles.
 */
function isCredible({ sense, from, to, cost }: Finding, tokens: readonly Token[], { catalogue }: Vocabulary): boolean {
  const span = tokens.slice(from, to);
  if (sense.kind === 'organisation') {
    if (sense.byKind) return cost === 0;
    const organisation = catalogue.organisations.get(sense.code);
    const isPlace = organisation !== undefined && places.includes(organisation.kind);
    return !isPlace || span.length > 1 || span.every((token) => isPlaceAsWritten(token, cost, organisation));
  }
  if (sense.kind === 'foreign-place') return isNamedAsWritten(sense.name, span);
  const isOfLanguage = ['cue', 'filler', 'idle', 'generic', 'status', 'number'].includes(sense.kind);
  if (isOfLanguage && span.some(isAbbreviation) && !tokens.every(({ isCapitals }) => isCapitals)) return false;
  // Nor is a superlative, which wants the one that lies furthest out.
  if (isOfLanguage && cost > 0 && span.some(({ text }) => /(?:ast|aste)$/.test(text))) return false;
  if (isOfLanguage && cost > 0 && span.every(({ readings }) => readings[0]?.cost === 0)) return false;
  const shortest = sense.kind === 'cue' && sense.cue === 'measures' ? shortestTopic : shortestMisspelt;
  return !isOfLanguage || cost < guess || span.some(({ text }) => text.length >= shortest);
}

/** "kostar" is no form of the theme Kost. */
function isVerbOfCost({ sense, from, to, cost }: Finding, found: readonly Finding[]): boolean {
  if (sense.kind !== 'term' || cost === 0) return false;
  return found.some((other) => {
    const isCosts = other.sense.kind === 'cue' && other.sense.cue === 'costs' && other.cost === 0;
    return isCosts && other.from === from && other.to === to;
  });
}

/** Small words of Swedish that in English are words for somebody: there they narrow what is asked, and must not vanish. */
const falseFriends: ReadonlySet<string> = new Set(['man', 'men']);

/** Among words that are English, `men` is no Swedish but. */
function withoutFalseFriends(findings: readonly Finding[], tokens: readonly Token[]): Finding[] {
  const isFriend = ({ from, to }: Finding): boolean => to - from === 1 && falseFriends.has(tokens[from]?.text ?? '');
  if (!findings.some(isFriend)) return [...findings];
  const words = (wanted: Language): number =>
    new Set(findings.filter((finding) => finding.language === wanted && !isFriend(finding)).map(({ from }) => from))
      .size;
  return words('en') > words('sv') ? findings.filter((finding) => !isFriend(finding)) : [...findings];
}

/** In "did IT cost" it is IT. */
function isAbbreviation({ text, isCapitals }: Token): boolean {
  return isCapitals && text === 'it';
}

/** A place is written as it is, or with the genitive: `more` is no form of Mora. */
function isNamedAsWritten(name: string, tokens: readonly Token[]): boolean {
  const written = withoutDiacritics(tokens[0]?.text ?? '');
  const wanted = withoutDiacritics(name.toLowerCase().split(/[ -]/)[0] ?? '');
  return ['municipality', 'city'].includes(written) || new RegExp(`^${wanted}(?:s|s?bor|s?borna)?$`).test(written);
}

const placeEndings: readonly string[] = ['', 's', 'bor', 'borna', 'sbor', 'sborna'];
const places: readonly OrganisationKind[] = ['municipality', 'region', 'country'];

/**
 * The name of a place has the genitive, and no other ending: `årets` is no form of Åre. Misspelt it is one when it has a
 * capital or is long; `skapa` is not Skara.
 */
function isPlaceAsWritten({ text, isCapitalised }: Token, cost: number, { name, synonyms }: Named): boolean {
  if (cost >= guess) return isCapitalised || text.length >= shortestMisspelt;
  const written = withoutDiacritics(text);
  const names = languages.flatMap((language) => [name[language], ...synonyms[language]]);
  return names.some((each) => {
    const words = withoutDiacritics(each.toLowerCase()).split(/[ -]/);
    return words.some((word) => written.startsWith(word) && placeEndings.includes(written.slice(word.length)));
  });
}

/** A stretch of a sentence as a sentence of its own. */
export function partOf({ tokens, vocabulary }: Sentence, from: number, to: number): Sentence {
  return ofTokens(tokens.slice(from, to), vocabulary);
}

/** A sentence made of some of another's words, in their order. */
export function ofWords({ vocabulary }: Sentence, tokens: readonly Token[]): Sentence {
  return ofTokens(tokens, vocabulary);
}

function ofTokens(tokens: readonly Token[], vocabulary: Vocabulary): Sentence {
  const found = vocabulary.phrases.find(tokens).filter((finding) => isCredible(finding, tokens, vocabulary));
  const credible = found.filter((finding) => !isVerbOfCost(finding, found));
  const findings = withoutFalseFriends(withoutOverlaps(credible), tokens);
  const pronouns = pronounsIn(tokens, findings);
  const meant = findings.filter(
    ({ sense, from, to }) => !(sense.kind === 'term' && to - from === 1 && pronouns.has(from)),
  );
  return { tokens, findings: meant, pronouns, said: saidIn(tokens, vocabulary, pronouns), vocabulary };
}

/** Small words of English that make a sentence an English one. */
const fewestEnglish = 3;

/** "how much was it", "could you look it up": within or before small words of English, `it` is no IT. */
function pronounsIn(tokens: readonly Token[], findings: readonly Finding[]): ReadonlySet<number> {
  const written = tokens.flatMap(({ text, isCapitals }, at) => (text === 'it' && !isCapitals ? [at] : []));
  if (written.length === 0) return new Set();
  const small = findings.filter(({ sense }) => ['filler', 'idle', 'cue'].includes(sense.kind));
  const isEnglish = small.filter(({ language }) => language === 'en').length >= fewestEnglish;
  return new Set(
    written.filter((at) => {
      const isWithin = small.some(({ from, to }) => to - from > 1 && from <= at && at < to);
      const isBefore = small.some(({ sense, from }) => sense.kind !== 'cue' && from === at + 1);
      return isWithin || (isEnglish && isBefore);
    }),
  );
}

const price = { concept: 0.06, part: 0.3, partOfKnown: 0.5 };

/** Everything that the tokens say: themselves, what they mean in other words, and the parts they are made of. */
function saidIn(tokens: readonly Token[], { concepts, words }: Vocabulary, silent: ReadonlySet<number>): Said {
  const said = new Map<string, { tokens: readonly number[]; cost: number }>();
  const note = (key: string, cost: number, places: readonly number[]): void => {
    const known = said.get(key);
    // At the same price the longer stretch says more.
    const isBetter = !known || cost < known.cost || (cost === known.cost && places.length > known.tokens.length);
    if (isBetter) said.set(key, { tokens: places, cost });
  };
  tokens.forEach(({ text, readings, joined }, at) => {
    if (silent.has(at)) return;
    for (const { terms, cost } of readings) note(terms[0] ?? '', cost, [at]);
    for (const { terms, cost, span } of joined) note(terms[0] ?? '', cost, range(at, at + span));
    // A word known as a whole says less by its parts: nettokostnad is no kostnad.
    const cost = readings[0]?.cost === 0 ? price.partOfKnown : price.part;
    for (const part of words.parts(text) ?? []) note(part, cost, [at]);
  });
  for (const { sense, from, to, cost } of concepts.find(tokens))
    if (!silent.has(from)) note(sense, cost + price.concept, range(from, to));
  return said;
}

/** The sentence as if it also said some words that stand nowhere in it: what was talked of before. */
export function saying(sentence: Sentence, words: readonly string[]): Sentence {
  const said = new Map<string, { tokens: readonly number[]; cost: number }>(sentence.said);
  for (const word of words) if (!said.has(word)) said.set(word, { tokens: [], cost: 0 });
  return { ...sentence, said };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The things whose names the sentence may mean, best first. */
export function matchNames({ said, tokens }: Sentence, names: Names, limit?: number): NameMatch[] {
  return names.find(
    said,
    tokens.map(({ readings }) => readings[0]?.terms[0] ?? ''),
    limit,
  );
}

/** A word that stands by itself is more likely a remark than a narrowing. */
const loose = 0.2;

/** How much it matters that a token is understood: words that carry nothing weigh nothing. */
export function tokenWeights({ tokens, findings, pronouns }: Sentence): number[] {
  const weights = tokens.map(() => 1);
  const lighten = (kind: Sense['kind'], weight: number, weightOfGuess: number): void => {
    for (const finding of findings) {
      if (finding.sense.kind !== kind) continue;
      weights.fill(finding.cost < guess ? weight : weightOfGuess, finding.from, finding.to);
    }
  };
  lighten('generic', 0.4, 0.7);
  lighten('idle', 0, 0.7);
  lighten('filler', 0, 0.5);
  lighten('number', loose, loose);
  for (const at of pronouns) weights[at] = 0;
  for (const at of looseWords(tokens, findings)) weights[at] = Math.min(weights[at] ?? 1, loose);
  return weights;
}

/** The findings of one kind of sense, with the sense narrowed. */
export function findingsOf<K extends Sense['kind']>(
  { findings }: Pick<Sentence, 'findings'>,
  kind: K,
): (Finding & { sense: Extract<Sense, { kind: K }> })[] {
  return findings.filter((finding): finding is Finding & { sense: Extract<Sense, { kind: K }> } => {
    return finding.sense.kind === kind;
  });
}
