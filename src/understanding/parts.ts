// Several questions in one message: where one ends and the next begins.
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

function cut(sentence: Sentence, isCut: (token: Sentence['tokens'][number], at: number) => boolean): Sentence[] {
  const starts = [0, ...sentence.tokens.flatMap((token, at) => (isCut(token, at) ? [at] : []))];
  if (starts.length === 1) return [sentence];
  return starts.map((from, i) => partOf(sentence, from, starts[i + 1] ?? sentence.tokens.length));
}
