// What sets the scene for a question: a remark before it, a clause around it. "Vi ska träffa Ale på torsdag. Hur ligger de
// till?", "Oppositionen frågar varför ...", "..., det är till en presentation". Of such words only names and years count.
import { findPeriods } from './finders/find-periods.ts';
import { hasCue } from './finders/find-operation.ts';
import {
  announcing,
  askedFor,
  askingVerbs,
  conditions,
  knowing,
  questionWords,
  tellingVerbs,
  wishes,
} from './lexicon/grammar.ts';
import type { Sentence } from './sentence.ts';
import { findingsOf, matchNames, ofWords, partOf } from './sentence.ts';
import type { Token } from './words/tokens.ts';

/** Whether a sentence tells something and asks nothing. */
export function isRemark(sentence: Sentence): boolean {
  const [first, ...rest] = sentence.tokens.map(({ text }) => text);
  return asksNothing(sentence) && !tellingVerbs.has(first ?? '') && rest.some((text) => tellingVerbs.has(text));
}

/** Whether a sentence has none of the words with which people ask for something. */
export function asksNothing(sentence: Sentence): boolean {
  const asks = sentence.tokens.some(({ text }) => questionWords.has(text) || wishes.has(text));
  return !asks && !hasCue(sentence, ['why', 'list']);
}

/** What is asked, where the words before a colon only announce it: "Jag har två frågor till dig: ...". */
export function announced(message: Sentence, today: Date): Sentence {
  const { tokens } = message;
  const at = tokens.findIndex(({ before }, place) => place > 0 && before.includes(':'));
  if (at < 0 || !tokens.slice(0, at).some(({ text }) => announcing.has(text))) return message;
  return inScene(sceneOf(partOf(message, 0, at), today), partOf(message, at, tokens.length));
}

/** The words of a sentence that still count when only its scene is kept: names of things and places, and years. */
export function sceneOf(sentence: Sentence, today: Date): readonly Token[] {
  const { tokens, findings } = sentence;
  const kept = new Set(findPeriods(sentence, today)?.used ?? []);
  for (const { sense, from, to } of findings)
    for (let at = from; narrowing.has(sense.kind) && at < to; at += 1) kept.add(at);
  for (const { coverage, used } of matchNames(sentence, sentence.vocabulary.indicators, 1))
    if (coverage > sureName) for (const at of used.keys()) kept.add(at);
  return tokens.filter((_, at) => kept.has(at));
}

const narrowing: ReadonlySet<string> = new Set(['organisation', 'foreign-place', 'term', 'measure-code', 'owner']);

/** Whether a scene says of whom, of when or of which measures what comes after it asks. */
export function narrows(scene: Sentence, today: Date): boolean {
  return scene.findings.some(({ sense }) => narrowing.has(sense.kind)) || findPeriods(scene, today) !== null;
}

/** A name of which this much was said is what is talked of. */
const sureName = 0.8;

/** A question with the scene that was set for it. */
export function inScene(scene: readonly Token[], question: Sentence): Sentence {
  if (scene.length === 0) return question;
  return ofWords(question, [...scene.map((token) => ({ ...token, before: ' ' })), ...question.tokens]);
}

/** The questions that a sentence may hold behind a clause that only leads up to them, the longest first. */
export function behindClause(sentence: Sentence, today: Date): Sentence[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ text, before }, at) => {
    if (at === 0) return [];
    const previous = tokens[at - 1]?.text ?? '';
    const isParted = /[,:;(]|\s-\s?/.test(before);
    const opens =
      (questionWords.has(text) && (isParted || askingVerbs.has(previous))) ||
      (wishes.has(text) && isParted) ||
      (conditions.has(text) && askingVerbs.has(previous)) ||
      knowing.has(previous) ||
      (askedFor.has(previous) && askingVerbs.has(tokens[at - 2]?.text ?? '')) ||
      before.includes(':');
    // A number that is lost might be the one that matters.
    const scene = sceneOf(partOf(sentence, 0, at), today);
    const isLost = tokens.slice(0, at).some((token) => /\p{N}/u.test(token.text) && !scene.includes(token));
    if (!opens || isLost) return [];
    const from = conditions.has(text) ? at + 1 : at;
    return [inScene(scene, partOf(sentence, from, tokens.length))];
  });
}

/** The question before a last clause that names nothing: "..., det är till en presentation". */
export function beforeClause(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  return tokens
    .flatMap(({ before }, at) => (at > 1 && /[,:;(]|\s-\s?/.test(before) ? [at] : []))
    .reverse()
    .filter((at) => isAside(partOf(sentence, at, tokens.length)))
    .map((at) => partOf(sentence, 0, at));
}

const fewestOfClause = 3;
/** Who tells of themselves asks nothing: "..., jag bygger en personalplan". */
const speakers: ReadonlySet<string> = new Set(['jag', 'vi', 'i', 'we']);

/** A clause that names nothing which could narrow the question. */
function isAside(clause: Sentence): boolean {
  const { tokens, findings } = clause;
  if (tokens.length < fewestOfClause || tokens.some(({ text }) => /\p{N}/u.test(text))) return false;
  if (speakers.has(tokens[0]?.text ?? '') && sceneOf(clause, new Date(0)).length === 0) return true;
  const small = new Set<number>();
  for (const { sense, from, to } of findings) {
    const isTalk =
      sense.kind === 'filler' ||
      sense.kind === 'idle' ||
      (sense.kind === 'cue' && ['us', 'they', 'and', 'thanks', 'greeting', 'question-word'].includes(sense.cue));
    if (!isTalk) return false;
    for (let at = from; at < to; at += 1) small.add(at);
  }
  const names = findingsOf(clause, 'generic').length;
  return names === 0 && small.size >= 2 && small.size >= tokens.length / 2;
}
