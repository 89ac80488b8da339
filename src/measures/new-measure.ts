// A measure that somebody adds in the chat, beside those of the review.
import { limits } from './change.ts';
import type { ExpectedSaving } from './measure.ts';

export interface NewMeasure {
  readonly title: string;
  readonly description: string;
  /** Codes of terms. */
  readonly horizon: string;
  readonly category: string;
  readonly themes: readonly string[];
  readonly expected: ExpectedSaving;
}

export interface NewMeasureFault {
  readonly field: keyof NewMeasure;
  readonly reason: 'needed' | 'too-long' | 'not-tkr' | 'title-taken';
}

export const longestTitle = 200;
export const longestDescription = 1000;

/** What is wrong with a measure to be added. `titles` are those of the measures there are. */
export function faultsOfNew(measure: NewMeasure, titles: readonly string[]): readonly NewMeasureFault[] {
  const { title, description, horizon, category, expected } = measure;
  const faults: NewMeasureFault[] = [];
  const needed = { title, horizon, category } as const;
  for (const field of ['title', 'horizon', 'category'] as const) {
    if (needed[field].trim() === '') faults.push({ field, reason: 'needed' });
  }
  if (title.length > longestTitle) faults.push({ field: 'title', reason: 'too-long' });
  if (titles.some((taken) => sameTitle(taken, title))) faults.push({ field: 'title', reason: 'title-taken' });
  if (description.length > longestDescription) faults.push({ field: 'description', reason: 'too-long' });
  const amount = expected.kind === 'amount' ? expected.tkr : 0;
  if (!Number.isInteger(amount) || amount < 0 || amount > limits.mostTkr) {
    faults.push({ field: 'expected', reason: 'not-tkr' });
  }
  return faults;
}

function sameTitle(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');
}
