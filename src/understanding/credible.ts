// Which of the phrases found in a sentence to believe: a small word misspelt is likelier another word, a place is written as it is.
import type { OrganisationKind } from '../indicators/organisation.ts';
import type { Language, Named } from '../language.ts';
import { languages } from '../language.ts';
import type { Finding } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutDiacritics } from './words/words.ts';

// A reading that costs this much has been through the spelling: an unknown word must not vanish by looking like a small one.
export const guess = 0.08;
const shortestMisspelt = 6;
/** What a sentence is about is worth a guess sooner: `åtgrd`. */
const shortestTopic = 5;

/** Where the Swedish `men` stands: it is no men, of whom some names speak. */
export function butsIn(tokens: readonly Token[], findings: readonly Finding[]): number[] {
  return tokens.flatMap(({ text }, at) => {
    const isBut = findings.some(
      ({ sense, language, from }) => from === at && language === 'sv' && sense.kind !== 'term',
    );
    return text === 'men' && isBut ? [at] : [];
  });
}

/** A short word that could only be read as another one misspelt: katter is no nätter. */
export function isDoubtful({ text, readings: [first] }: Token): boolean {
  return text.length < shortestMisspelt && first !== undefined && first.cost >= guess;
}

/**
 * A small word misspelt is likelier another word; only names and long words are worth the guess. Nor is a known word, as it
 * stands, a form of some small word that it resembles.
 */
export function isCredible(
  { sense, from, to, cost }: Finding,
  tokens: readonly Token[],
  { catalogue }: Vocabulary,
): boolean {
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
  // A name is no form of a small word: Anna is not annan.
  if (
    isOfLanguage &&
    cost > 0 &&
    from > 0 &&
    span.some(({ isCapitalised, isCapitals }) => isCapitalised && !isCapitals)
  )
    return false;
  // Nor is a noun that says in which part: "i början av 2023" has nothing to do with beginning.
  if (isOfLanguage && cost > 0 && saysPart(tokens, from, to)) return false;
  // Nor is a superlative, which wants the one that lies furthest out.
  if (isOfLanguage && cost > 0 && span.some(({ text }) => /(?:ast|aste)$/.test(text))) return false;
  if (isOfLanguage && cost > 0 && span.every(({ readings }) => readings[0]?.cost === 0)) return false;
  const shortest = sense.kind === 'cue' && sense.cue === 'measures' ? shortestTopic : shortestMisspelt;
  const isLong = span.some(({ text }) => text.length >= shortest) || isOneWord(span, shortest);
  return !isOfLanguage || cost < guess || isLong;
}

/** "i början av", "at the beginning of". */
function saysPart(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return /^(?:i|vid|in|at)$/.test(tokens[before]?.text ?? '') && /^(?:av|of)$/.test(tokens[to]?.text ?? '');
}

/** "lastest": the parts that a misspelt word fell into. */
function isOneWord(span: readonly Token[], shortest: number): boolean {
  const isJoined = span.length > 1 && span.slice(1).every(({ before }) => before === '');
  return isJoined && span.reduce((length, { text }) => length + text.length, 0) >= shortest;
}

/** "vad fick vi på frågan?" asks for what was got, "vad fick kostnaden att öka?" why. */
export function isWhatOneGot(
  { sense, from, to }: Finding,
  found: readonly Finding[],
  tokens: readonly Token[],
): boolean {
  if (sense.kind !== 'cue' || sense.cue !== 'why' || tokens[to - 1]?.text !== 'fick' || tokens[from]?.text !== 'vad')
    return false;
  return !found.some((other) => {
    return other.sense.kind === 'cue' && other.sense.cue === 'change' && tokens[other.from - 1]?.text === 'att';
  });
}

/** "kostar" is no form of the theme Kost. */
export function isVerbOfCost({ sense, from, to, cost }: Finding, found: readonly Finding[]): boolean {
  if (sense.kind !== 'term' || cost === 0) return false;
  return found.some((other) => {
    const isCosts = other.sense.kind === 'cue' && other.sense.cue === 'costs' && other.cost === 0;
    return isCosts && other.from === from && other.to === to;
  });
}

/** Small words of Swedish that in English are words for somebody: there they narrow what is asked, and must not vanish. */
const falseFriends: ReadonlySet<string> = new Set(['man', 'men']);

/** Among words that are English, `men` is no Swedish but. */
export function withoutFalseFriends(findings: readonly Finding[], tokens: readonly Token[]): Finding[] {
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
