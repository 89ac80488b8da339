// What a sentence says, as keys to names: its words, what they mean in other words, the parts of its compounds.
import type { Said } from './words/match-name.ts';
import type { Finding, Sense } from './words/phrases.ts';
import type { Token } from './words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Small words of English that make a sentence an English one. */
const fewestEnglish = 3;

const auxiliaries: ReadonlySet<string> = new Set([
  'is',
  'was',
  'does',
  'did',
  'has',
  'will',
  'should',
  'would',
  'can',
  'owns',
  'runs',
  'handles',
  'leads',
]);
const things: readonly string[] = ['costs', 'measures', 'savings', 'indicators'];

/** "is it done", "who owns it": behind a verb, before no word for a thing. */
function isSubject(tokens: readonly Token[], findings: readonly Finding[], at: number): boolean {
  if (!auxiliaries.has(tokens[at - 1]?.text ?? '')) return false;
  if (at === tokens.length - 1) return true;
  const next = findings.filter(({ from }) => from === at + 1);
  return (
    next.length > 0 &&
    next.every(({ sense }) => sense.kind !== 'generic' && !(sense.kind === 'cue' && things.includes(sense.cue)))
  );
}

/** "show it as a chart", "put it in percent": what comes next says how it is wanted. */
function showing(sense: Sense): boolean {
  return (
    sense.kind === 'cue' &&
    ['chart', 'trend', 'all-periods', 'compare', 'percent', 'kr', 'tkr', 'mnkr'].includes(sense.cue)
  );
}

/** "how much was it", "could you look it up": within or before small words of English, `it` is no IT. */
export function pronounsIn(tokens: readonly Token[], findings: readonly Finding[]): ReadonlySet<number> {
  const written = tokens.flatMap(({ text, isCapitals }, at) => (text === 'it' && !isCapitals ? [at] : []));
  if (written.length === 0) return new Set();
  const small = findings.filter(({ sense }) => ['filler', 'idle', 'cue'].includes(sense.kind));
  const isEnglish = small.filter(({ language }) => language === 'en').length >= fewestEnglish;
  return new Set(
    written.filter((at) => {
      const isWithin = small.some(({ from, to }) => to - from > 1 && from <= at && at < to);
      const isBefore = small.some(({ sense, from }) => sense.kind !== 'cue' && from === at + 1);
      const isShown =
        small.some(({ to }) => to === at) && findings.some(({ sense, from }) => from === at + 1 && showing(sense));
      return isWithin || isSubject(tokens, findings, at) || (isEnglish && (isBefore || isShown));
    }),
  );
}

/** Heads that only say that something is counted. */
const counting: ReadonlySet<string> = new Set(['antal', 'antalet', 'antalen']);

/** A word in another form than the known one costs this at most. */
const knownForm = 0.03;

const price = { concept: 0.06, part: 0.3, partOfKnown: 0.5, counted: 0.1 };

/** Everything that the tokens say: themselves, what they mean in other words, and the parts they are made of. */
export function saidIn(tokens: readonly Token[], { concepts, words }: Vocabulary, silent: ReadonlySet<number>): Said {
  const said = new Map<string, { tokens: readonly number[]; cost: number }>();
  const note = (key: string, cost: number, places: readonly number[]): void => {
    const known = said.get(key);
    // At about the same price the longer stretch says more: "it-miljön" beside "it".
    const forLength = known ? knownForm * Math.sign(places.length - known.tokens.length) : 0;
    const isBetter = !known || cost < known.cost + forLength;
    if (isBetter) said.set(key, { tokens: places, cost });
  };
  tokens.forEach(({ text, readings, joined }, at) => {
    if (silent.has(at)) return;
    for (const { terms, cost } of readings) note(terms[0] ?? '', cost, [at]);
    for (const { terms, cost, span } of joined) note(terms[0] ?? '', cost, range(at, at + span));
    // A word known as a whole says less by its parts: nettokostnad is no kostnad.
    const isKnown = readings[0]?.terms.length === 1 && readings[0].cost < knownForm;
    const cost = isKnown ? price.partOfKnown : price.part;
    const parts = words.parts(text) ?? [];
    // "elevantalet" is the number of pupils: only the first part tells of what.
    const isCount = counting.has(parts.at(-1) ?? '');
    for (const part of parts) note(part, isCount ? price.counted : cost, [at]);
  });
  for (const { sense, from, to, cost } of concepts.find(tokens))
    if (!silent.has(from)) note(sense, cost + price.concept, range(from, to));
  return said;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
