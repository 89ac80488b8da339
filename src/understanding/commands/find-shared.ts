// Finder: what the measures to follow have in common, as the filter that the same words make in a question.
import { dueIn, filterIn, limitsIn, numberPlaces } from '../finders/find-measure-filter.ts';
import { findPeriods } from '../finders/find-periods.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Sentence } from '../sentence.ts';
import { findingsOf, takeApart } from '../sentence.ts';
import { wordsOfTokens } from './find-measures.ts';
import type { Part, Saying, Stretch } from './saying.ts';
import { partsIn, range, says } from './saying.ts';

type Dimension = keyof MeasureFilter;

/** Words that say what measures have in common, and in which way. */
interface Shared {
  readonly dimension: Dimension | null;
  readonly from: number;
  readonly to: number;
}

/**
 * The filter that the words of a stretch make, or those that have no place in it: whoever asks for some measures must not be
 * told of more.
 * @param isLight whether a part says nothing of the measures
 */
export function findShared(
  saying: Saying,
  stretch: Stretch,
  isLight: (part: Part) => boolean,
): { readonly filter: MeasureFilter } | { readonly left: readonly number[] } {
  const words = saying.words.slice(stretch.from, stretch.to);
  const sentence = takeApart(words, saying.vocabulary);
  const wordOf = wordsOfTokens(words, saying.vocabulary).map((at) => at + stretch.from);
  const period = findPeriods(sentence, saying.today);
  const filter = withMentions(filterIn(sentence, period), partsIn(saying, stretch));
  const shared = sharedIn(sentence, filter);
  const due = dueIn(sentence, period);
  const explained = new Set(shared.flatMap(({ from, to }) => range({ from, to })).map((at) => wordOf[at]));
  if (due) for (const at of period?.used ?? []) explained.add(wordOf[at]);
  if (filter.measures.length > 0) for (const at of numberPlaces(sentence)) explained.add(wordOf[at]);
  for (const part of partsIn(saying, stretch))
    if (
      isLight(part) ||
      part.kind === 'mention' ||
      says(part, 'or') ||
      (says(part, 'owns') && filter.owners.length > 0)
    )
      range(part).forEach((at) => explained.add(at));
  const left = range(stretch).filter((at) => !explained.has(at));
  if (left.length > 0) return { left };
  const isMixed = filter.measures.length > 0 && shared.some(({ dimension }) => dimension && dimension !== 'measures');
  return isMixed || joinsUnlike(sentence, shared) || deniesSeveral(sentence) ? { left: range(stretch) } : { filter };
}

/** "åtgärder som @Anna äger" */
function withMentions(filter: MeasureFilter, parts: readonly Part[]): MeasureFilter {
  const people = parts.flatMap((part) => (part.kind === 'mention' ? [part.mention.person] : []));
  return { ...filter, owners: [...new Set([...filter.owners, ...people])] };
}

/** Every finding that has its place in the filter. */
function sharedIn(sentence: Sentence, filter: MeasureFilter): Shared[] {
  const { limits, used } = limitsIn(sentence);
  const hasDue = filter.dueFrom !== null || filter.dueTo !== null;
  const ofCue: Partial<Record<Cue, Dimension | null>> = {
    measures: null,
    savings: null,
    'the-municipality': null,
    ...(filter.late ? { late: 'late' } : {}),
    ...(filter.assessed === false ? { 'too-early': 'assessed' } : {}),
    ...(filter.assessed === null ? {} : { assessed: 'assessed' }),
    ...(filter.owned === null ? {} : { owner: 'owned', lacking: 'owned', having: 'owned' }),
    ...(filter.owners.length > 0 ? { owner: 'owners' } : {}),
    ...(filter.dated === null ? {} : { due: 'dated', lacking: 'dated', having: 'dated' }),
    ...(hasDue ? { due: 'dueTo', future: 'dueTo', latest: 'dueTo' } : {}),
  };
  const shared = sentence.findings.flatMap(({ sense, from, to, cost }): Shared[] => {
    const is = (dimension: Dimension | null): Shared[] => [{ dimension, from, to }];
    switch (sense.kind) {
      case 'term':
        if (sense.termKind === 'group' || isRather(sentence, { from, to, cost })) return [];
        return is(({ horizon: 'horizons', category: 'categories', theme: 'themes' } as const)[sense.termKind]);
      case 'owner':
        return is('owners');
      case 'status':
        return filter.statuses.length > 0 || hasDue ? is('statuses') : [];
      case 'cue':
        if (sense.cue === 'not') return deniesAt(sentence, to) ? is(null) : [];
        if (used.includes(to)) return [{ dimension: 'atLeastTkr', from, to: to + (unitAt(sentence, to + 1) ? 2 : 1) }];
        return Object.hasOwn(ofCue, sense.cue) ? is(ofCue[sense.cue] ?? null) : [];
      default:
        return [];
    }
  });
  return limits.atLeastTkr === null && limits.atMostTkr === null
    ? shared
    : shared.filter(({ dimension }) => dimension !== null || used.length > 0);
}

/** `kostar` is rather a word of the language than a form of Kost. */
function isRather({ findings }: Sentence, { from, to, cost }: Stretch & { readonly cost: number }): boolean {
  return findings.some((other) => other.from === from && other.to === to && other.cost < cost);
}

/** Only units that the limits are read in: "över 300000 kr" is another thing. */
function unitAt({ tokens }: Sentence, at: number): boolean {
  return /^(?:tkr|ksek|tsek|mnkr|mkr|msek|miljon|miljoner|million|millions)$/.test(tokens[at]?.text ?? '');
}

/** Whether what is denied here has a place in the filter: a state, or being assessed. */
function deniesAt(sentence: Sentence, place: number): boolean {
  const next = sentence.findings
    .filter(({ from, sense }) => from >= place && sense.kind !== 'filler')
    .sort((a, b) => a.from - b.from)[0];
  const isAssessed = next?.sense.kind === 'cue' && (next.sense.cue === 'assessed' || next.sense.cue === 'owner');
  return next !== undefined && next.from - place <= 2 && (next.sense.kind === 'status' || isAssessed);
}

/** "inte klara och inte avbrutna": the filter could only say either. */
function deniesSeveral(sentence: Sentence): boolean {
  const denied = findingsOf(sentence, 'cue').some(({ sense, to }) => sense.cue === 'not' && deniesAt(sentence, to));
  return denied && new Set(findingsOf(sentence, 'status').map(({ from }) => from)).size > 1;
}

/** "IT-åtgärder och försenade åtgärder" means both, where a filter has only what is one and the other. */
function joinsUnlike(sentence: Sentence, shared: readonly Shared[]): boolean {
  const narrowing = shared.filter(({ dimension }) => dimension !== null).sort((a, b) => a.from - b.from);
  return sentence.tokens.some(({ text, before }, at) => {
    const joins = /^(?:och|samt|eller|and|or|plus|respektive|liksom)$/.test(text) || (at > 0 && before.includes(','));
    if (!joins) return false;
    const [one, other] = [narrowing.findLast(({ to }) => to <= at), narrowing.find(({ from }) => from >= at)];
    return one !== undefined && other !== undefined && one.dimension !== other.dimension;
  });
}
