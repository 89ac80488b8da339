// What frames every answer: that it comes late, and two thumbs by which people say how good it was.
import { learningTextsFor } from '../texts/learning.ts';
import type { CardContext } from './card.ts';
import { learnAction, type LearnAction } from './learning/learn-action.ts';

/** Lists of none or one, as templates want them. */
export interface Frame {
  readonly lead: readonly string[];
  readonly thumbs: readonly { readonly up: Thumb; readonly down: Thumb }[];
}

interface Thumb {
  readonly title: string;
  readonly data: LearnAction;
}

export function frameOf({ language, asked, lead }: CardContext): Frame {
  return { lead: lead === undefined ? [] : [lead], thumbs: asked ? [{ up: thumb(true), down: thumb(false) }] : [] };

  function thumb(up: boolean): Thumb {
    const title = learningTextsFor(language).thumb[up ? 'up' : 'down'];
    return { title, data: learnAction({ do: 'thumb', up, asked: asked ?? '' }, language) };
  }
}
