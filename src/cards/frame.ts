// What frames every answer: that it comes late, how it was read, and two thumbs by which people say how good it was.
import { learningTextsFor } from '../texts/learning.ts';
import type { CardContext } from './card.ts';
import type { Interpretation } from './interpretation.ts';
import { learnAction, type LearnAction } from './learning/learn-action.ts';

/** Lists of none or one, as templates want them. */
export interface Frame {
  readonly lead: readonly string[];
  /** The last row: the button that opens the reading, and the thumbs at the other end. */
  readonly closing: readonly { readonly openings: readonly string[]; readonly thumbs: readonly Thumb[] }[];
  readonly interpretation: readonly Interpretation[];
}

interface Thumb {
  readonly face: string;
  readonly title: string;
  readonly data: LearnAction;
}

export function frameOf({ language, asked, lead }: CardContext, interpretation: readonly Interpretation[] = []): Frame {
  const openings = interpretation.map(({ open }) => open);
  const thumbs = asked ? [thumb('👍', true, asked), thumb('👎', false, asked)] : [];
  return {
    lead: lead === undefined ? [] : [lead],
    closing: openings.length + thumbs.length === 0 ? [] : [{ openings, thumbs }],
    interpretation,
  };

  function thumb(face: string, up: boolean, question: string): Thumb {
    const title = learningTextsFor(language).thumb[up ? 'up' : 'down'];
    return { face, title, data: learnAction({ do: 'thumb', up, asked: question }, language) };
  }
}
