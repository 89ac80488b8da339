// What a name says by the way: in parentheses, and what the thing is counted in, behind the last comma.
import type { Word } from './words.ts';

export interface NameWord {
  readonly text: string;
  /** Of the thing itself: before the first comma or parenthesis. */
  readonly isMain: boolean;
  /** Said by the way; the name is understood without it. */
  readonly isAside: boolean;
}

/** The words of a name, in order: "Andra avsättningar (koncernen), kr/inv" has two main words and three asides. */
export function nameWordsOf(words: readonly Word[]): NameWord[] {
  let depth = 0;
  const isWithin = words.map(({ before }) => {
    for (const sign of before) depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
    return depth > 0;
  });
  const isCut = words.map(({ before }, at) => at > 0 && isWithin[at] === false && before.includes(','));
  const tail = isCut.lastIndexOf(true);
  const main = words.findIndex((_, at) => isCut[at] === true || isWithin[at] === true);
  return words.map(({ text }, at) => ({
    text,
    isMain: main <= 0 || at < main,
    isAside: isWithin[at] === true || (tail > 0 && at >= tail),
  }));
}
