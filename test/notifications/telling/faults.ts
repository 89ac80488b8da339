// What went wrong in a run of telling, found by its record alone: who should have heard of what, and who did.
import type { LetThrough } from './channel.ts';
import type { Follower } from './world.ts';

export interface Found {
  /** In words; none when everybody who follows has heard, in order, and nobody else. */
  readonly faults: readonly string[];
  /** Messages that told something once more. */
  readonly repeats: number;
  readonly messages: number;
}

/** @param changes all that happened, `measure version`, in order */
export function faultsIn(
  changes: readonly string[],
  followers: readonly Follower[],
  letThrough: readonly LetThrough[],
): Found {
  const byChat = Map.groupBy(letThrough, ({ chat }) => chat);
  const known = new Set(followers.map(({ id }) => id));
  const faults = [...byChat.keys()].filter((chat) => !known.has(chat)).map((chat) => `${chat} is nobody's`);
  let repeats = 0;
  for (const { id, measures } of followers) {
    const heard = new Map<string, number>();
    const toHear = changes.filter((change) => measures.includes(measureOf(change)));
    for (const { told } of byChat.get(id) ?? []) {
      if (told.some((change) => versionOf(change) <= (heard.get(measureOf(change)) ?? 1))) repeats += 1;
      for (const change of told) {
        const measure = measureOf(change);
        const next = (heard.get(measure) ?? 1) + 1;
        if (!measures.includes(measure)) faults.push(`${id} hears of ${change} and does not follow it`);
        if (versionOf(change) > next) faults.push(`${id} hears of ${change} before version ${next}`);
        if (versionOf(change) === next) heard.set(measure, next);
      }
    }
    for (const change of toHear) {
      if (versionOf(change) > (heard.get(measureOf(change)) ?? 1)) faults.push(`${id} never hears of ${change}`);
    }
  }
  return { faults, repeats, messages: letThrough.length };
}

function measureOf(change: string): string {
  return change.split(' ')[0] ?? '';
}

function versionOf(change: string): number {
  return Number(change.split(' ')[1]);
}
