// What is kept of a person for their own convenience, and goes when they ask to be forgotten. The history of measures is not
// theirs alone and is no part of it.

/**
 * - `questions`: the last one asked in each chat, for follow-ups
 * - `followed`: what the person's own chat follows
 * - `manners`: how that chat wants to be told, where it has said so
 * - `awaited`: the questions that they wait for an answer to, with the words they wrote
 * - `rests`: that the person is away, or does not want to be reminded of a measure for a while
 */
export const keptKinds = ['questions', 'followed', 'manners', 'awaited', 'rests'] as const;

export type KeptKind = (typeof keptKinds)[number];

/** How much there is of each kind. */
export type Kept = Readonly<Record<KeptKind, number>>;

/** What comes back by itself: the next question is the last one. All else has to be said again. */
const comesBack: ReadonlySet<KeptKind> = new Set(['questions']);

/** The kinds of which something is kept. */
export function kindsIn(kept: Kept): readonly KeptKind[] {
  return keptKinds.filter((kind) => kept[kind] > 0);
}

/** Whether forgetting takes something that does not come back by itself, so that one asks first. */
export function isMissed(kept: Kept): boolean {
  return kindsIn(kept).some((kind) => !comesBack.has(kind));
}
