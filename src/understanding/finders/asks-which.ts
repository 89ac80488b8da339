// Finder: whether the answer wanted is one of several organisations: "vilken kommun", "den dyraste kommunen", "who is best".
import type { OrganisationKind } from '../../indicators/organisation.ts';
import { choosing, having, partitives } from '../lexicon/grammar.ts';
import { kindWords } from '../lexicon/kinds.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';
import type { Tokens } from './find-organisations.ts';
import { exceptSuperlatives } from './find-operation.ts';
import { numberAt } from './said-numbers.ts';

const extremes: readonly string[] = ['highest', 'lowest', 'best', 'worst'];

/** The kind of organisation that is asked for, `any` when none is said; null when the sentence asks for no organisation. */
export function asksWhich(sentence: Sentence, taken: Tokens): OrganisationKind | 'any' | null {
  if (asksWhichYear(sentence)) return null;
  const { tokens } = sentence;
  const free = exceptSuperlatives(sentence, taken);
  const cues = findingsOf(sentence, 'cue').filter(({ from }) => !free.has(from));
  const superlatives = cues.filter(({ sense }) => extremes.includes(sense.cue));
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = kindAt(sentence, at);
    if (kind === null) continue;
    let before = at - 1;
    while (before >= 0 && partitives.has(tokens[before]?.text ?? '')) before -= 1;
    // "vilken av förvaltningarna", "den dyraste kommunen", "kommunen med lägst ..."
    if (choosing.has(tokens[before]?.text ?? '') && before < at) return kind;
    // "de tre största kommunerna", "top 3 municipalities"
    const isCounted = numberAt(sentence, at - 1) !== undefined;
    if (superlatives.some(({ to }) => to === (isCounted ? at - 1 : at))) return kind;
    const goesOn = having.has(tokens[at + 1]?.text ?? '');
    if (goesOn && superlatives.some(({ from }) => from > at && from <= at + 4)) return kind;
  }
  return cues.some(({ sense }) => sense.cue === 'which-organisation') ? firstKind(sentence) : null;
}

/** The kind of which every one is wanted: "per förvaltning", "by administration"; null when none is. */
export function asksEach(sentence: Sentence): OrganisationKind | null {
  const place = kindPlaces(sentence).find((at) =>
    /^(?:per|varje|by|each|every)$/.test(sentence.tokens[at - 1]?.text ?? ''),
  );
  return place === undefined ? null : kindAt(sentence, place);
}

/** "of all the municipalities, which one": the kind is said elsewhere. */
function firstKind(sentence: Sentence): OrganisationKind | 'any' {
  const [first] = kindPlaces(sentence);
  return first === undefined ? 'any' : (kindAt(sentence, first) ?? 'any');
}

/** Where the sentence speaks of kinds of organisation: "of all the municipalities". */
export function kindPlaces(sentence: Sentence): number[] {
  return sentence.tokens.flatMap((_, at) => (kindAt(sentence, at) === null ? [] : [at]));
}

const kindOf = new Map(kindWords.flatMap(({ kind, any }) => any.map((word) => [word, kind] as const)));

function kindAt({ tokens }: Sentence, at: number): OrganisationKind | null {
  for (const { terms } of tokens[at]?.readings ?? []) {
    const kind = kindOf.get(terms[0] ?? '');
    if (kind) return kind;
  }
  return null;
}

/** "vilket år var läckaget lägst?" asks over the years or their parts, not over others. */
export function asksWhichYear({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? '';
    const isYear =
      /^(?:år|året|year|månad|månaden|month|kvartal|quarter|tertial)$/.test(text) &&
      choosing.has(tokens[at - 1]?.text ?? '');
    return isYear || (/^(?:när|when)$/.test(text) && happened.test(next));
  });
}

/** "när var läckaget lägst?", "when did we have most?" */
const happened = /^(?:var|är|hade|låg|blev|nådde|kostade|was|were|is|are|did|has|had)$/;
