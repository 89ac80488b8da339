// Finder: by what measures are to be summed or counted: "besparing per tema", "savings for each owner".
import type { Grouping } from '../../measures/group-measures.ts';
import { each, groupingWords } from '../lexicon/groupings.ts';
import type { Sentence } from '../sentence.ts';
import { hasCue } from './find-operation.ts';

export interface GroupingFinding {
  readonly by: Grouping;
  /** The tokens that say it. */
  readonly used: readonly number[];
}

/** The grouping wanted; null when none is. */
export function findGrouping({ tokens }: Sentence): GroupingFinding | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const by = groupingWords.find(([words]) => words.test(tokens[at]?.text ?? ''))?.[1];
    if (by !== undefined && each.has(tokens[at - 1]?.text ?? '')) return { by, used: [at - 1, at] };
  }
  return null;
}

/** What is told of each group: what it has saved, what it is to save, or how many it has. */
export function toldOfGroups(sentence: Sentence): 'realised' | 'savings' | 'count' {
  if (hasCue(sentence, ['realised'])) return 'realised';
  return hasCue(sentence, ['savings', 'how-much']) && !hasCue(sentence, ['count']) ? 'savings' : 'count';
}
