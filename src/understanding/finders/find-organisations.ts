// Finder: which organisations a sentence names, and whether it wants them set against others.
import type { Finding } from '../words/phrases.ts';
import { everyOne, ourselves } from '../lexicon/grammar.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { alsoOrdinaryWords, modalVerbs } from '../lexicon/places.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf } from '../sentence.ts';

/** A set of tokens, by place. */
export type Tokens = Pick<ReadonlySet<number>, 'has'>;

export interface OrganisationFinding {
  /** Each mention with the codes it can mean: more than one when a name is shared. */
  readonly mentions: readonly (readonly string[])[];
  /** Municipalities named that the catalogue does not have. */
  readonly foreign: readonly string[];
  /** The sentence sets something against something: "jämfört med", "mot". */
  readonly compares: boolean;
  /** ... and against everybody there is: "andra kommuner". */
  readonly withOthers: boolean;
  /** "vi", "our": our own figures are meant, whoever else is named. */
  readonly us: boolean;
  readonly used: ReadonlySet<number>;
}

/** @param taken tokens that the indicator's own name uses; a doubtful place among them is not one. */
export function findOrganisations(sentence: Sentence, taken: Tokens): OrganisationFinding {
  const used = new Set<number>();
  const mentions = new Map<string, string[]>();
  const foreign: string[] = [];
  const theMunicipality: Finding[] = [];
  let compares = false;
  let withOthers = false;
  let us = false;
  const use = (finding: Finding): void => {
    for (let at = finding.from; at < finding.to; at += 1) used.add(at);
  };
  const mention = (finding: Finding, code: string): void => {
    const span = `${finding.from}-${finding.to}`;
    const codes = mentions.get(span) ?? [];
    if (!codes.includes(code)) mentions.set(span, [...codes, code]);
    use(finding);
  };

  const besideName = kindsBeside(sentence);
  for (const finding of sentence.findings) {
    const { sense } = finding;
    switch (sense.kind) {
      case 'organisation':
        if (sense.byKind && (taken.has(finding.to - 1) || besideName.some(({ from }) => from === finding.from))) break;
        if (isLeftOut(sentence, finding)) use(finding);
        else if (isPlaceHere(sentence, finding, taken) && !isMean(sentence, finding)) mention(finding, sense.code);
        break;
      case 'foreign-place':
        if (!isPlaceHere(sentence, finding, taken)) break;
        foreign.push(sense.name);
        use(finding);
        break;
      case 'cue':
        if (sense.cue === 'whole' && !taken.has(finding.from)) mention(finding, sentence.vocabulary.catalogue.home);
        if (sense.cue === 'the-municipality' && !taken.has(finding.from)) theMunicipality.push(finding);
        if (sense.cue === 'others' && isOrdinal(sentence, finding)) break;
        if (sense.cue === 'us' || sense.cue === 'compare' || sense.cue === 'others') use(finding);
        compares ||= sense.cue === 'compare';
        withOthers ||= sense.cue === 'others';
        us ||= sense.cue === 'us' || (sense.cue === 'compare' && saysUs(sentence, finding));
        break;
      case 'term':
      case 'measure-code':
      case 'owner':
      case 'status':
      case 'number':
      case 'filler':
      case 'idle':
      case 'generic':
        break;
    }
  }
  withOthers ||= saysAmongAll(sentence);
  for (const finding of besideName) use(finding);
  // Beside another name, "kommunens" only says whose house that stands in, unless the two are set against each other.
  const sets = compares || findingsOf(sentence, 'cue').some(({ sense }) => setsApart.includes(sense.cue));
  for (const finding of theMunicipality) {
    use(finding);
    if (mentions.size + foreign.length === 0 || sets) mention(finding, sentence.vocabulary.catalogue.home);
  }
  const isComparing = findingsOf(sentence, 'cue').some(
    (finding) => finding.sense.cue === 'compare' || (finding.sense.cue === 'others' && !isOrdinal(sentence, finding)),
  );
  // In the order in which they are said.
  const inOrder = [...mentions].sort(([one], [other]) => parseInt(one) - parseInt(other)).map(([, codes]) => codes);
  return { mentions: inOrder, foreign, compares: compares || isComparing, withOthers, us, used };
}

const setsApart: readonly Cue[] = ['difference', 'times', 'share'];

/** "bland alla i jämförelsen". */
function saysAmongAll({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, at) => /^(?:bland|among)$/.test(text) && everyOne.has(tokens[at + 1]?.text ?? ''));
}

/** "hur ligger vi till mot": ours are said within the phrase. */
function saysUs({ tokens }: Sentence, { from, to }: Finding): boolean {
  return tokens.slice(from, to).some(({ text }) => ourselves.has(text));
}

/** "hela kommunen, inte bara KLK": said only to say that it is not meant. */
function isLeftOut(sentence: Sentence, { from }: Finding): boolean {
  const cues = findingsOf(sentence, 'cue');
  const only = cues.find(({ sense, to }) => sense.cue === 'only' && to === from);
  return cues.some(({ sense, to }) => sense.cue === 'not' && to === (only?.from ?? from));
}

/** "andra tertialet", "den andra högsta": the second, not the others. */
function isOrdinal(sentence: Sentence, { to }: Finding): boolean {
  return findingsOf(sentence, 'cue').some(({ sense, from }) => from === to && countable.includes(sense.cue));
}

const countable: readonly Cue[] = ['tertial', 'quarter', 'highest', 'lowest'];

/** "kontoret KLK", "bolaget VOB": what kind of organisation it is, said beside its name. */
function kindsBeside(sentence: Sentence): Finding[] {
  const named = findingsOf(sentence, 'organisation').filter(({ sense }) => !sense.byKind);
  return findingsOf(sentence, 'cue').filter(({ sense, from, to }) => {
    return sense.cue === 'kind-of-organisation' && named.some((name) => name.from === to || name.to === from);
  });
}

/** "snittet för Alingsås" is the mean of its figures, though the same word may name everybody's average. */
function isMean(sentence: Sentence, { from, to }: Finding): boolean {
  const { tokens } = sentence;
  const cues = findingsOf(sentence, 'cue');
  const isCue = cues.some((cue) => cue.sense.cue === 'average' && cue.from === from && cue.to === to);
  const others = findingsOf(sentence, 'organisation').filter((other) => other.from !== from);
  const isOverYears =
    cues.some(({ sense }) => sense.cue === 'all-periods' || sense.cue === 'years-word') ||
    tokens.filter(({ text }) => /^(?:19|20)\d\d$/.test(text)).length > 1;
  const isCompared = cues.some(({ sense }) => sense.cue === 'compare' || sense.cue === 'difference');
  return isCue && (others.length > 0 || isOverYears) && !isCompared;
}

/** A name such as Vara or Mark is a place when it has a capital, or when nothing else in the sentence needs the word. */
function isPlaceHere({ tokens }: Sentence, finding: Finding, taken: Tokens): boolean {
  const token = tokens[finding.from];
  if (!token || finding.to - finding.from > 1 || token.isCapitalised || !alsoOrdinaryWords.has(token.text)) return true;
  if (taken.has(finding.from)) return false;
  return token.text !== 'vara' || !tokens.slice(0, finding.from).some(({ text }) => modalVerbs.has(text));
}
