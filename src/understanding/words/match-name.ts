// How well one name fits what was said: the best key for each of its words, and nothing counted twice.
import type { Language } from '../../language.ts';

/** A key that finds a stretch of a name's words: the words themselves, a part of a compound, or what they mean. */
export interface Key {
  readonly term: string;
  /** The words of the name that it stands for, `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  /** How much saying it is worth against saying the words themselves, 0 to 1. */
  readonly strength: number;
  /** For a part of a compound: which of them, and of how many. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** What was said, by the number of the term; nothing where a term was not. */
export type Heard = readonly (Reading | undefined)[];

/** What was said, by key: the tokens that say it and the price of reading them so. */
export type Said = ReadonlyMap<string, Reading>;

export interface Reading {
  readonly tokens: readonly number[];
  readonly cost: number;
}

export interface Name {
  readonly code: string;
  readonly words: readonly string[];
  readonly language: Language | null;
  readonly weights: readonly number[];
  readonly weight: number;
  /** The place of its head. */
  readonly head: number;
  /** Whether it is a compound that no other thing's name has, and where: the compound alone tells which thing is meant. */
  readonly isTelling: boolean;
  readonly keys: readonly Key[];
  /** The number of each key's term. */
  readonly numbers: readonly number[];
}

/** How well a thing's best name fits what was said. */
export interface NameMatch {
  readonly code: string;
  /** The share of the name that was said, by weight, 0 to 1. */
  readonly coverage: number;
  /** Whether nothing was said of its head, the word that says what it is. */
  readonly isHeadless: boolean;
  /** Below 1 when neighbours in the name stand the other way round in the sentence. */
  readonly order: number;
  /** The tokens that the name uses, each with how surely it stands for its part of the name, 0 to 1. */
  readonly used: ReadonlyMap<number, number>;
  /** Those of them that are the name's own words: they mean nothing else here. */
  readonly taken: ReadonlySet<number>;
  /** The name that was matched: its words, and the language it belongs to, or null. */
  readonly name: readonly string[];
  readonly language: Language | null;
}

/** Two English neighbours said the other way round may be another thing: home care, care home. Swedish writes compounds. */
const swapped = 0.9;
/** And surely is one where that way round they mean something of their own. */
const another = 0.7;

/** "budget" is not the budget deviation: a name without the word that says what it is. */
const headless = 0.85;

/** "how many managers" is not the employees per manager: what is counted must be said, not only what it is counted by. */
const onlyPer = 0.4;

/** "fallolyckor" is enough of "fallolyckor i särskilt boende" where no others are counted. */
const telling = 0.62;

/** Saying what a name means, or a part of its word, is worth less than this. */
const ownWord = 0.9;

/** What a compound is worth whose parts are all said, if apart. */
const saidInParts = 0.95;

/** How well one of a thing's names fits what was said: a match but for what is of use in the best of them only. */
export type Fit = Pick<NameMatch, 'coverage' | 'isHeadless' | 'order' | 'used'> & { readonly name: Name };

export function fitOf(name: Name, heard: Heard, said: Said): Fit {
  const covered = name.words.map(() => 0);
  const used = new Map<number, number>();
  const use = ({ tokens }: Reading, worth: number): void => {
    for (const token of tokens) used.set(token, Math.max(used.get(token) ?? 0, worth));
  };
  const isOrdered = name.language === 'en';
  const places: (number | undefined)[] = [];
  // Few names have compounds of which a part was said.
  let inParts: Map<number, Map<number, Reading>> | null = null;
  for (let i = 0; i < name.keys.length; i += 1) {
    const reading = heard[name.numbers[i]!];
    if (!reading) continue;
    const { from, to, strength, part } = name.keys[i]!;
    const worth = strength * (1 - reading.cost);
    for (let at = from; at < to; at += 1) covered[at] = Math.max(covered[at] ?? 0, worth);
    if (isOrdered && strength === 1) places[from] = reading.tokens[0];
    use(reading, worth);
    if (!part) continue;
    inParts ??= new Map();
    const parts = inParts.get(from) ?? new Map<number, Reading>();
    if (reading.cost < (parts.get(part.at)?.cost ?? 1)) parts.set(part.at, reading);
    inParts.set(from, parts);
    if (parts.size < part.of) continue;
    const worthOfParts = saidInParts * (1 - Math.max(...[...parts.values()].map(({ cost }) => cost)));
    covered[from] = Math.max(covered[from] ?? 0, worthOfParts);
    for (const each of parts.values()) use(each, worthOfParts);
  }
  let spoken = 0;
  for (let at = 0; at < covered.length; at += 1) spoken += (covered[at] ?? 0) * (name.weights[at] ?? 0);
  const second = places.find((place, at) => place !== undefined && places[at + 1] === place - 1);
  const order = second === undefined ? 1 : meansItself(said, second) ? another : swapped;
  const isTold = name.isTelling && (covered[name.head] ?? 0) > ownWord;
  const whole = Math.max(isTold ? telling : 0, spoken / name.weight) * order;
  const isHeadless = covered[name.head] === 0;
  const coverage = whole * (isCounted(name, covered) ? 1 : onlyPer) * (isHeadless ? headless : 1);
  return { name, coverage, isHeadless, order, used };
}

/** How much a word is explained by another name of the thing than the one that fits best. */
const otherName = 0.9;

/**
 * A thing by the name of it that fits best. What its other names use counts too: "serious IT outages" is said with the words of
 * two of them.
 */
export function matchOf({ name, coverage, isHeadless, order, used: own }: Fit, others: readonly Fit[]): NameMatch {
  const taken = new Set<number>();
  for (const [token, worth] of own) if (worth > ownWord) taken.add(token);
  const used = new Map(own);
  for (const other of others) {
    if (other.name.code !== name.code) continue;
    for (const [token, worth] of other.used) used.set(token, Math.max(used.get(token) ?? 0, worth * otherName));
  }
  const { code, words, language } = name;
  return { code, coverage, isHeadless, order, used, taken, name: words, language };
}

/** Whether a word and the one before it are a phrase with a meaning. */
function meansItself(said: Said, second: number): boolean {
  for (const { tokens } of said.values())
    if (tokens.length === 2 && tokens[0] === second - 1 && tokens[1] === second) return true;
  return false;
}

function isCounted({ words }: Name, covered: readonly number[]): boolean {
  const per = words.indexOf('per');
  return per < 1 || covered.slice(0, per).some((worth) => worth > 0);
}
