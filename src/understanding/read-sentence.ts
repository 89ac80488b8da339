// One sentence -> the meanings it can have and the best of them, if it is good enough.
import type { Candidate } from './candidate.ts';
import { fewest, isRival, isSure, nearEnough, nearEnoughWhenPlaced, stillNear, threshold } from './candidate.ts';
import { isDoubtful } from './credible.ts';
import { hasCue } from './finders/find-operation.ts';
import type { PeriodFinding } from './finders/find-periods.ts';
import { findPeriods } from './finders/find-periods.ts';
import type { Choice, Meaning, Question } from './question.ts';
import { withEarlier } from './readers/follow-difference.ts';
import { readCombination } from './readers/read-combination.ts';
import { readFollowUp } from './readers/read-follow-up.ts';
import { readIndicators } from './readers/read-indicators.ts';
import { readMeasures } from './readers/read-measures.ts';
import { readOrganisations } from './readers/read-organisations.ts';
import { readOverview } from './readers/read-overview.ts';
import { readTalk, talkAmong } from './readers/read-talk.ts';
import type { ValuesReading } from './readers/read-values.ts';
import { readValues } from './readers/read-values.ts';
import { refusal, unknownIn, worthOffering } from './refusal.ts';
import { keepScope } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { tokenWeights } from './sentence.ts';
import type { NameMatch } from './words/match-name.ts';

export interface Reading {
  readonly meaning: Meaning;
  readonly confidence: number;
  /** The name that the best candidate about an indicator used, when it is good enough. */
  readonly name: NameMatch | null;
  /** Everything that was considered, best first. */
  readonly candidates: readonly Candidate[];
}

/** @param previous the question before this one in the same chat, which a fragment can change */
export function readSentence(sentence: Sentence, today: Date, previous: Question | null): Reading {
  const weights = tokenWeights(sentence);
  const talkedOf = previous && 'periods' in previous ? previous.periods.value : null;
  const period = findPeriods(sentence, today, talkedOf);
  const values = readValues(sentence, weights, period);
  // An indicator said whole, with nothing left over, is not the title of a measure.
  const isIndicator = (values.candidates[0]?.confidence ?? 0) > 0.99 && !hasCue(sentence, ['status']);
  const candidates = [
    ...values.candidates,
    ...readMeasures(sentence, weights, period, !isIndicator, values.candidates[0]?.match ?? null),
    readIndicators(sentence, weights),
    readOrganisations(sentence, weights, period),
    readOverview(sentence, weights, period),
    readCombination(sentence, weights, period),
    previous && readFollowUp(sentence, weights, period, previous, !isIndicator),
  ]
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.confidence - a.confidence);
  const best = candidates[0]?.confidence ?? 0;
  const read = (meaning: Meaning, confidence: number): Reading => {
    const [likeliest] = values.candidates;
    const name = likeliest && likeliest.confidence >= threshold ? likeliest.match : null;
    return { meaning, confidence, name, candidates };
  };

  const talk = readTalk(sentence);
  if (talk) return read(talk, 1);
  const meaning = decide(candidates, values);
  if (!meaning) {
    const isLittle = best < worthOffering || (values.candidates[0]?.match.coverage ?? 1) < hardlySaid;
    const isFar = isLittle && values.foreign.length === 0 && !hasCue(sentence, ['out-of-scope']);
    const among = isFar && unknownIn(sentence).length <= mostAside ? talkAmong(sentence) : null;
    if (among) return read(among, 1);
    const refused = refusal(sentence, candidates, values, period?.wish ?? null);
    const isOpen = refused.reason === 'unsure' && values.foreign.length === 0;
    const isOffered = isOpen && namesSomething(values, weights, period);
    return read((isOffered ? choiceOfNear(candidates, values, sentence) : null) ?? refused, best);
  }
  const goesOn = previous !== null && goesOnFrom(sentence);
  const scoped = goesOn ? keepScope(meaning, previous, sentence.vocabulary.catalogue) : meaning;
  return read(previous !== null && scoped.kind === 'values' ? withEarlier(scoped, previous) : scoped, best);
}

/** Of a name of which no more was said, nothing was said. */
const hardlySaid = 0.1;

/** Thanks and calls for help may have so many words beside them that nobody knows. */
const mostAside = 2;

/** "och 2022?", "personalomsättning då?": the sentence goes on from the one before. */
function goesOnFrom({ findings }: Sentence): boolean {
  return findings.some(({ sense, from }) => {
    return sense.kind === 'cue' && (sense.cue === 'what-about' || (sense.cue === 'and' && from === 0));
  });
}

/** The best meaning, or a choice when others are as good; null when none is good enough. */
function decide(candidates: readonly Candidate[], { foreign, candidates: values }: ValuesReading): Meaning | null {
  const best = candidates[0];
  if (!best || !isSure(candidates)) return null;
  if (foreign.length > 0 && values.some((candidate) => candidate.meaning === best.meaning)) return null;
  const rivals = candidates.filter(({ confidence }) => isRival(best.confidence, confidence));
  if (rivals.length === 1) return best.meaning;
  const options = unique(
    rivals.flatMap(({ meaning }): readonly Question[] => (meaning.kind === 'choice' ? meaning.options : [meaning])),
  );
  return options.length === 1
    ? best.meaning
    : { kind: 'choice', differsIn: differsIn(options), isNear: false, options: options.slice(0, 6) };
}

/** Whether the likeliest indicator is named by a word of content: "och 2022?" names none. */
function namesSomething(
  { candidates: [likeliest] }: ValuesReading,
  weights: readonly number[],
  period: PeriodFinding | null,
): boolean {
  const named = [...(likeliest?.match.used.keys() ?? [])];
  return named.some((at) => (weights[at] ?? 0) >= 1 && !period?.used.has(at));
}

/** The nearest of several indicators, of whose names too little was said or a word too many; null when there are not several. */
function choiceOfNear(
  [best]: readonly Candidate[],
  { candidates }: ValuesReading,
  { tokens }: Sentence,
): Choice | null {
  if (!best || best !== candidates[0]) return null;
  const isPlaced = best.leftOver?.length === 0 && !tokens.some(isDoubtful);
  if (best.confidence < (isPlaced ? nearEnoughWhenPlaced : nearEnough)) return null;
  const near = candidates.filter(({ confidence }) => best.confidence - confidence < stillNear);
  const offered = near.length > 1 || !isPlaced ? near : candidates.slice(0, fewest);
  const options = offered.map(({ meaning }) => (meaning.kind === 'choice' ? meaning.options[0] : meaning));
  const found = unique(options.filter((option) => option !== undefined));
  return found.length < 2 ? null : { kind: 'choice', differsIn: 'indicator', isNear: true, options: found.slice(0, 5) };
}

function unique(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
}

function differsIn(options: readonly Question[]): Choice['differsIn'] {
  const kinds = new Set(options.map(({ kind }) => kind));
  if (kinds.size > 1) return 'kind';
  if (kinds.has('measure')) return 'measure';
  const indicators = new Set(options.map((option) => ('indicator' in option ? option.indicator.value : '')));
  return indicators.size > 1 ? 'indicator' : 'organisation';
}
