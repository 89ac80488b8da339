// Reads what is to be followed here, what no longer, and the questions after what is followed and how its notices fare.
import { everyMeasure } from '../../measures/find-measures.ts';
import type { CommandReading } from '../command.ts';
import type { CommandCue } from '../lexicon/commands.ts';
import type { Question } from '../question.ts';
import { findFollowed, isEveryMeasure } from './find-followed.ts';
import { done } from './meant-measure.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { leftOver, partsIn, range, says, saysAny, textOf } from './saying.ts';

const beforeAll = new Set<CommandCue>(['courtesy', 'polite', 'may-we', 'and']);
const inQuestion = new Set<CommandCue>([
  ...beforeAll, 'small', 'asks', 'show', 'is-it', 'measures', 'here', 'farewell', 'notices',
]); // prettier-ignore
const asksWhat = /^(?:vad|vilka|vilken|visa|lista|se|what|which|show|list|see)$/;
/** What may stand around the measures to follow. */
const around = new Set<CommandCue>(['small', 'courtesy', 'farewell', 'here', 'on-change']);

/**
 * "följ IT-åtgärder", "sluta följa", "vad följer vi?", "notisstatus"; null for all else.
 * @param previous the question before, whose measures "dem" points to, or null
 */
export function readFollowing(saying: Saying, previous: Question | null): CommandReading | null {
  const all = { from: 0, to: saying.words.length };
  const parts = partsIn(saying, all);
  const isAbout = (cue: 'followed' | 'notice-status'): boolean =>
    parts.some((part) => says(part, cue)) &&
    leftOver(saying, all, (part) => says(part, cue) || saysAny(part, inQuestion)).length === 0;
  if (isAbout('notice-status')) return done({ kind: 'notice-status' }, saying.language);
  // "hur följs åtgärderna (upp)?" is another question.
  const asks =
    parts.some((part) => asksWhat.test(textAt(saying, part))) && !saying.words.some(({ text }) => /^upp?$/.test(text));
  if (asks && isAbout('followed')) return done({ kind: 'followed' }, saying.language);

  // "kan vi följa kostnaden för IT över tid?" asks for figures.
  const asksMaybe = parts.some((part) => says(part, 'may-we'));
  const verb = openingOf(saying);
  if (!verb || says(verb, 'follow-up') || isAsked(saying)) return null;
  const rest = { from: verb.to, to: saying.words.length };
  if (says(verb, 'unfollow')) return readUnfollow(saying, rest, previous);
  if (says(verb, 'follow')) {
    const read = readFollow(saying, rest, previous, range(verb));
    return asksMaybe && read.kind === 'unclear' ? null : read;
  }
  const told = says(verb, 'notify') || says(verb, 'tell') ? toldOf(saying, verb, rest) : null;
  if (told === 'no-change' && asksMaybe) return null;
  return told === 'no-change'
    ? unclear(saying, 'filter', range(withoutEdges(saying, rest)))
    : told && readFollow(saying, told, previous, range(rest));
}

/** What a text begins with, courtesies aside; null when words that mean nothing here stand before it. */
export function openingOf(saying: Saying): Part | null {
  const from = afterWho(saying);
  const opening = saying.parts.find((part) => part.from >= from && !saysAny(part, beforeAll));
  const isFirst = opening && leftOver(saying, { from, to: opening.from }, () => true).length === 0;
  return isFirst ? opening : null;
}

/** Where the wish begins after "vi på ekonomi …", "we in finance …". */
function afterWho({ words }: Saying): number {
  if (!/^(?:vi|we)$/.test(words[0]?.text ?? '') || !/^(?:på|i|inom|från|in|at|from)$/.test(words[1]?.text ?? ''))
    return 0;
  const wish = words.slice(0, mostBeforeWish).findIndex(({ text }, at) => at > 2 && isWish.test(text));
  return Math.max(wish, 0);
}

const mostBeforeWish = 6;
const isWish = /^(?:vill|skulle|behöver|önskar|want|would|need)$/;

/** Whether a text has a question mark without being a polite wish. */
export function isAsked({ words, parts }: Saying): boolean {
  return (
    words.some(({ after }) => after.includes('?')) &&
    !parts.some((part) => says(part, 'polite') || says(part, 'may-we'))
  );
}

function readFollow(
  saying: Saying,
  rest: Stretch,
  previous: Question | null,
  whole: readonly number[],
): CommandReading {
  const { language } = saying;
  const object = withoutEdges(saying, rest);
  if (object.from < object.to) {
    const found = findFollowed(saying, object, previous);
    if (found.kind === 'unclear') return unclear(saying, found.why, found.places);
    return done({ kind: 'follow', filter: found.filter }, language);
  }
  // "meddela oss när något ändras": whatever it is.
  const isAny = partsIn(saying, rest).some((part) => says(part, 'on-change'));
  if (isAny) return done({ kind: 'follow', filter: everyMeasure }, language);
  return unclear(saying, 'filter', whole);
}

function readUnfollow(saying: Saying, rest: Stretch, previous: Question | null): CommandReading {
  const { language } = saying;
  if (mayDenyState(saying, rest)) return unclear(saying, 'filter', range({ from: 0, to: rest.to }));
  const object = withoutEdges(saying, rest, new Set<CommandCue>([...around, 'no-longer', 'notices']));
  if (object.from === object.to) return done({ kind: 'unfollow', filter: null }, language);
  const found = findFollowed(saying, object, previous);
  if (found.kind === 'unclear') return unclear(saying, found.why, found.places);
  const isAll = isEveryMeasure(found.filter);
  return done({ kind: 'unfollow', filter: isAll ? null : found.filter }, language);
}

/** "följ ej påbörjade", "följ inte klara åtgärder": those that are not yet done, or no longer those that are? */
function mayDenyState({ words, parts }: Saying, { from }: Stretch): boolean {
  const next = parts.find((part) => part.from === from);
  const isState = next?.kind === 'words' && next.senses.some(({ kind }) => kind === 'status');
  return isState && /^(?:inte|ej|not)$/.test(words[from - 1]?.text ?? '');
}

/**
 * What somebody wants to be told of: "om IT-åtgärder", "när åtgärd 4 ändras"; null when it is no change of a measure, as in
 * "tell us about measure 4". What is to become of them ("när 4 är klar") is no filter.
 */
function toldOf(saying: Saying, verb: Part, rest: Stretch): Stretch | 'no-change' | null {
  const parts = partsIn(saying, rest);
  const [first] = parts.filter((part) => !(says(part, 'here') || says(part, 'courtesy')));
  if (!first || leftOver(saying, { from: rest.from, to: first.from }, () => true).length > 0) return null;
  if (says(first, 'on-change')) return rest;
  const change = parts.findLast((part) => says(part, 'changes') || says(part, 'on-change'));
  if (says(first, 'when') && change)
    return says(change, 'changes') && leftOver(saying, { from: change.to, to: rest.to }, isAround).length === 0
      ? { from: first.to, to: change.from }
      : null;
  const isOfMeasures = parts.some((part) => part.kind === 'measures' || says(part, 'measures'));
  if (
    says(first, 'when') &&
    says(verb, 'notify') &&
    isOfMeasures &&
    /^(?:när|when|whenever|så|as)$/.test(textAt(saying, first))
  )
    return 'no-change';
  const isAbout = /^(?:om|kring|angående|about|of|on|regarding)$/.test(textAt(saying, first));
  return says(verb, 'notify') && isAbout ? rest : null;
}

function textAt({ words }: Saying, { from }: Stretch): string {
  return words[from]?.text ?? '';
}

function isAround(part: Part): boolean {
  return saysAny(part, around);
}

/** A stretch without the courtesies and small words at its ends. */
function withoutEdges(saying: Saying, { from, to }: Stretch, edges: ReadonlySet<CommandCue> = around): Stretch {
  const isEdge = (part: Part): boolean =>
    saysAny(part, edges) && !says(part, 'not-mine-to-know') && !says(part, 'these') && !says(part, 'it');
  const parts = partsIn(saying, { from, to });
  let [first, last] = [from, to];
  for (let edge = edgeAt(); edge; edge = edgeAt()) first = edge.to;
  for (let edge = edgeBefore(); edge; edge = edgeBefore()) last = edge.from;
  return { from: first, to: last };

  function edgeAt(): Part | undefined {
    return parts.find((part) => part.from === first && part.to <= last && isEdge(part));
  }
  function edgeBefore(): Part | undefined {
    return parts.find((part) => part.to === last && part.from >= first && isEdge(part));
  }
}

function unclear(saying: Saying, why: 'filter' | 'measure', places: readonly number[]): CommandReading {
  return { kind: 'unclear', why, words: textOf(saying, places), language: saying.language };
}
