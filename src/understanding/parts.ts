// Several questions in one message: where one ends and the next begins.
import { hasCue } from './finders/find-operation.ts';
import { findOrganisations } from './finders/find-organisations.ts';
import { findPeriods } from './finders/find-periods.ts';
import type { Sentence } from './sentence.ts';
import { findingsOf, ofWords, partOf } from './sentence.ts';

/** The sentences of a message, by its full stops and question marks; never an empty one. */
export function sentencesOf(message: Sentence): Sentence[] {
  const isInNumber = (at: number): boolean =>
    message.tokens[at]?.before === '.' && [at - 1, at].every((each) => /^\d+$/.test(message.tokens[each]?.text ?? ''));
  // "t.o.m. 2023": the stop behind a letter is no end.
  const isInitial = (at: number): boolean =>
    message.tokens[at]?.before.trim() === '.' && /^\p{L}$/u.test(message.tokens[at - 1]?.text ?? '');
  return cut(withoutMarks(message), ({ before }, at) => {
    return at > 0 && !isInNumber(at) && !isInitial(at) && /[?!;\n]|[.](?:\s|$)/u.test(before);
  });
}

/** "a) besparing IT, b) besparing telefoni": the marks of a list part its items. */
function withoutMarks(message: Sentence): Sentence {
  const { tokens } = message;
  const isMark = (at: number): boolean =>
    /^[a-d1-4]$/.test(tokens[at]?.text ?? '') &&
    (tokens[at + 1]?.before.startsWith(')') ?? false) &&
    !(tokens[at]?.before.includes('(') ?? false);
  if (tokens.filter((_, at) => isMark(at)).length < 2) return message;
  const items = tokens.flatMap((token, at) => {
    if (isMark(at)) return [];
    return isMark(at - 1) && at > 1 ? [{ ...token, before: '; ' }] : [token];
  });
  return ofWords(message, items);
}

/** The two sides of each "and", plus sign or comma in a sentence, nearest the middle first. */
export function sidesOf(sentence: Sentence): (readonly [Sentence, Sentence])[] {
  const ands = new Set(findingsOf(sentence, 'cue').flatMap(({ sense, from }) => (sense.cue === 'and' ? [from] : [])));
  const middle = sentence.tokens.length / 2;
  return sentence.tokens
    .flatMap(({ before }, at) => (at > 0 && (ands.has(at) || /[,+&]/.test(before)) ? [at] : []))
    .filter((at) => at + (ands.has(at) ? 1 : 0) < sentence.tokens.length)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .map((at) => {
      return [partOf(sentence, 0, at), partOf(sentence, at + (ands.has(at) ? 1 : 0), sentence.tokens.length)] as const;
    });
}

/** "... och varför", "... and how much": a second question begins. */
export function asksTwice({ findings }: Sentence): boolean {
  const begins: readonly string[] = ['question-word', 'why', 'count', 'share', 'owner', 'due', 'status'];
  return findings.some(({ sense, from, to }) => {
    if (sense.kind !== 'cue' || sense.cue !== 'and' || from === 0) return false;
    return findings.some((next) => next.from === to && next.sense.kind === 'cue' && begins.includes(next.sense.cue));
  });
}

/** "Ale 2022 och riket 2023": each side of a joint has its own year for its own organisation. */
export function isPaired(message: Sentence, today: Date): boolean {
  if (hasCue(message, ['difference', 'compare', 'change'])) return false;
  return sidesOf(message).some((sides) => {
    const [one, other] = sides.map((side) => {
      const [mention, another] = findOrganisations(side, new Set()).mentions;
      const wish = findPeriods(side, today)?.wish;
      const [year, next] = wish?.kind === 'listed' ? wish.periods : [];
      return mention && !another && next === undefined ? { code: mention[0], year } : null;
    });
    return one?.year !== undefined && other?.year !== undefined && one.code !== other.code && one.year !== other.year;
  });
}

function cut(sentence: Sentence, isCut: (token: Sentence['tokens'][number], at: number) => boolean): Sentence[] {
  const starts = [0, ...sentence.tokens.flatMap((token, at) => (isCut(token, at) ? [at] : []))];
  if (starts.length === 1) return [sentence];
  return starts.map((from, i) => partOf(sentence, from, starts[i + 1] ?? sentence.tokens.length));
}
