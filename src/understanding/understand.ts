// Text -> meaning, in one pass: words, findings, possible meanings, and the best of them if it is good enough.
import type { Language } from '../language.ts';
import type { Candidate } from './candidate.ts';
import { threshold, tooClose } from './candidate.ts';
import { findPeriods } from './finders/find-periods.ts';
import { findLanguage } from './finders/find-language.ts';
import type { Choice, Meaning, NotUnderstood, Question, Understanding } from './question.ts';
import { readMeasures } from './readers/read-measures.ts';
import type { ValuesReading } from './readers/read-values.ts';
import { hasCue, readValues } from './readers/read-values.ts';
import type { Sentence } from './sentence.ts';
import { takeApart, tokenWeights } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { longestText, normalise, splitWords } from './words/words.ts';

export interface Circumstances {
  /** What "this year" and "last year" count from. */
  readonly today: Date;
  /** The language to reply in when the text has none of its own. */
  readonly locale: Language;
}

/** What a text means, given a tenant's vocabulary. Pure: the same text and circumstances always mean the same. */
export function understand(text: string, vocabulary: Vocabulary, { today, locale }: Circumstances): Understanding {
  const nothing = { understood: { indicator: null, organisations: [], periods: null }, unknown: [], nearest: [] };
  const refuse = (reason: NotUnderstood['reason']): Understanding => ({
    language: locale,
    confidence: 0,
    meaning: { kind: 'not-understood', reason, ...nothing },
  });
  if (text.length > 50 * longestText) return refuse('too-long');
  const normalised = normalise(text);
  if (normalised.length > longestText) return refuse('too-long');
  const words = splitWords(normalised);
  if (words.length === 0) return refuse('empty');

  const sentence = takeApart(words, vocabulary);
  const weights = tokenWeights(sentence);
  const periods = findPeriods(sentence, today);
  const values = readValues(sentence, weights, periods);
  const candidates = [...values.candidates, ...readMeasures(sentence, weights)].sort(
    (a, b) => b.confidence - a.confidence,
  );
  const language = findLanguage(sentence, values.candidates[0]?.match ?? null, locale);

  const best = candidates[0];
  const meaning =
    isOnlyTalk(sentence, best) ??
    decide(candidates, values) ??
    explainRefusal(sentence, candidates, values, periods?.wish ?? null);
  return {
    language,
    confidence: meaning.kind === 'not-understood' ? (best?.confidence ?? 0) : (best?.confidence ?? 1),
    meaning,
  };
}

/** A greeting or a call for help with no question in it. */
function isOnlyTalk(sentence: Sentence, best: Candidate | undefined): Meaning | null {
  if (best && best.confidence >= threshold) return null;
  const greeting = hasCue(sentence, ['greeting', 'thanks']);
  if (!greeting && !hasCue(sentence, ['help'])) return null;
  const hasOther = sentence.tokens.some((_, at) => {
    return !sentence.findings.some(({ sense, from, to }) => {
      const isTalk =
        sense.kind === 'filler' || (sense.kind === 'cue' && ['greeting', 'thanks', 'help'].includes(sense.cue));
      return isTalk && from <= at && at < to;
    });
  });
  return hasOther ? null : { kind: 'help', greeting };
}

/** The best meaning, or a choice when others are as good; null when none is good enough. */
function decide(candidates: readonly Candidate[], { foreign, candidates: values }: ValuesReading): Meaning | null {
  const best = candidates[0];
  if (!best || best.confidence < threshold) return null;
  if (foreign.length > 0 && values.some((candidate) => candidate.meaning === best.meaning)) return null;
  const rivals = candidates.filter((candidate) => best.confidence - candidate.confidence < tooClose);
  if (rivals.length === 1) return best.meaning;
  const options = rivals.flatMap(({ meaning }): readonly Question[] =>
    meaning.kind === 'choice' ? meaning.options : [meaning],
  );
  return options.length === 1
    ? best.meaning
    : { kind: 'choice', differsIn: differsIn(options), options: options.slice(0, 6) };
}

function differsIn(options: readonly Question[]): Choice['differsIn'] {
  const kinds = new Set(options.map(({ kind }) => kind));
  if (kinds.size > 1) return 'kind';
  if (kinds.has('measure')) return 'measure';
  const indicators = new Set(options.map((option) => (option.kind === 'values' ? option.indicator.value : '')));
  return indicators.size > 1 ? 'indicator' : 'organisation';
}

function explainRefusal(
  sentence: Sentence,
  candidates: readonly Candidate[],
  { foreign, candidates: values }: ValuesReading,
  periods: NotUnderstood['understood']['periods'],
): NotUnderstood {
  const unknown = sentence.tokens
    .filter((token) => token.readings.length === 0 && token.joined.length === 0 && !/\p{N}/u.test(token.text))
    .map(({ text }) => ({ words: text, as: 'other' as const }));
  const places = foreign.map((name) => ({ words: name, as: 'organisation' as const }));
  const best = values[0]?.confidence === candidates[0]?.confidence ? values[0] : undefined;
  const near = candidates.filter(({ confidence }) => confidence > 0.25).slice(0, 3);
  return {
    kind: 'not-understood',
    reason: places.length + unknown.length > 0 ? 'unknown-words' : 'unsure',
    understood: {
      indicator: best && best.confidence > 0.4 ? best.match.code : null,
      organisations: [],
      periods,
    },
    unknown: [...places, ...unknown],
    nearest: near.flatMap(({ meaning }) => (meaning.kind === 'choice' ? meaning.options : [meaning])).slice(0, 4),
  };
}
