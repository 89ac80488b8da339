// How a text was read, step by step, in lines for whoever mends the understanding. Nothing here decides anything.
import type { Sentence } from './sentence.ts';
import { takeApart, tokenWeights } from './sentence.ts';
import type { Circumstances } from './understand.ts';
import { readAll } from './read-message.ts';
import type { Vocabulary } from './vocabulary.ts';
import { normalise, splitWords } from './words/words.ts';

const mostCandidates = 6;

/** The words with their readings, the phrases found, and the meanings considered with how sure each is. */
export function trace(text: string, vocabulary: Vocabulary, { today, previous }: Circumstances): string[] {
  const message = takeApart(splitWords(normalise(text)), vocabulary);
  const readings = readAll(message, today, previous);
  return [
    ...words(message),
    '',
    ...phrases(message),
    ...readings.flatMap(({ meaning, candidates }) => [
      '',
      ...candidates.slice(0, mostCandidates).map(({ confidence, from }) => `${confidence.toFixed(3)}  ${from}`),
      `=> ${JSON.stringify(meaning)}`,
    ]),
  ];
}

function words(sentence: Sentence): string[] {
  const weights = tokenWeights(sentence);
  return sentence.tokens.map(({ text, readings, joined }, at) => {
    const read = [...readings, ...joined].map(({ terms, cost }) => `${terms.join('+')} ${cost.toFixed(2)}`);
    return `${text} (weight ${weights[at]?.toFixed(1) ?? '?'}): ${read.length === 0 ? 'unknown' : read.join(', ')}`;
  });
}

function phrases({ findings, tokens }: Sentence): string[] {
  return findings.map(({ sense, from, to, cost }) => {
    const said = tokens.slice(from, to).map(({ text }) => text);
    const { kind, ...what } = sense;
    return `"${said.join(' ')}" ${kind} ${Object.values(what).join(' ')} ${cost > 0 ? cost.toFixed(2) : ''}`.trimEnd();
  });
}
