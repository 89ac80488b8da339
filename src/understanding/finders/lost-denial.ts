// Finder: whether a sentence about measures denies something of which no filter came: it must not be answered as if it did not.
import type { MeasureFilter } from '../../measures/find-measures.ts';
import type { Sentence } from '../sentence.ts';
import type { Finding } from '../words/phrases.ts';
import { denying } from '../lexicon/grammar.ts';
import { onlyWords } from './beside.ts';
import { filterIn } from './find-measure-filter.ts';
import type { PeriodFinding } from './find-periods.ts';

/** "kan vi inte säga något om": something is denied, and nothing of the filter says what. */
export function losesDenial(sentence: Sentence, filter: MeasureFilter, period: PeriodFinding | null): boolean {
  const { tokens } = sentence;
  const isDenial = ({ sense, from, to }: Finding): boolean =>
    sense.kind === 'cue' &&
    sense.cue === 'not' &&
    denying.has(tokens[from]?.text ?? '') &&
    !onlyWords.has(tokens[to]?.text ?? '');
  if (filter.late || !sentence.findings.some(isDenial)) return false;
  const findings = sentence.findings.filter((finding) => !isDenial(finding));
  return JSON.stringify(filterIn({ ...sentence, findings }, period)) === JSON.stringify(filter);
}
