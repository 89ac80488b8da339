// Questions without an answer, grouped by likeness for whoever can teach Klarsyn the words.
import type { Waiting, WhyWaiting } from './asked.ts';

export interface UnansweredGroup {
  readonly likeness: string;
  /** How often it was asked, in any of its wordings. */
  readonly times: number;
  /** How many people asked it. */
  readonly people: number;
  /** ISO time when it was last asked. */
  readonly latest: string;
  /** The most asked first. */
  readonly wordings: readonly string[];
  /** `unhelpful` when that was all that was wrong with it. */
  readonly why: WhyWaiting;
}

/** The groups, the most asked first, of those the latest. What has been put aside is in none. */
export function groupsOf(waiting: readonly Waiting[]): readonly UnansweredGroup[] {
  const aside = new Set(waiting.filter(({ dismissed }) => dismissed).map(({ likeness }) => likeness));
  const shown = waiting.filter(({ likeness }) => !aside.has(likeness));
  return [...Map.groupBy(shown, ({ likeness }) => likeness)]
    .map(([likeness, asked]): UnansweredGroup => {
      const wordings = [...Map.groupBy(asked, ({ question }) => question).values()];
      wordings.sort((one, other) => timesIn(other) - timesIn(one));
      return {
        likeness,
        times: timesIn(asked),
        people: new Set(asked.map(({ person }) => person)).size,
        latest: asked.map(({ at }) => at).reduce((one, other) => (one > other ? one : other)),
        wordings: wordings.flatMap(([first]) => (first ? [first.text] : [])),
        why: asked.every(({ why }) => why === 'unhelpful') ? 'unhelpful' : 'refused',
      };
    })
    .sort((one, other) => other.times - one.times || (one.latest < other.latest ? 1 : -1));
}

function timesIn(asked: readonly Waiting[]): number {
  return asked.reduce((sum, { times }) => sum + times, 0);
}
