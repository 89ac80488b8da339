// Questions on their way into the store: an answer waits for none of them, and what was kept lately is not written again.
import type { Asked } from '../../learning/asked.ts';
import { inBatches } from '../../notifications/in-batches.ts';

export interface AskedKeeper {
  readonly keep: (asked: Asked) => void;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

/** How long a question may wait for others before it is written, in milliseconds. */
const gatherMs = 200;
/** An answered question that was kept this lately need not be kept anew. */
const latelyMs = 60 * 60 * 1000;
const mostRemembered = 5000;

/** @param failed is told of a write that failed; the questions are then lost, and their answers were not */
export function keepAsked(
  write: (asked: readonly Asked[]) => Promise<void>,
  failed: (error: unknown) => void,
): AskedKeeper {
  const batches = inBatches((asked: readonly Asked[]) => write(asked).catch(failed), { gatherMs, most: 500 });
  const lately = new Map<string, number>();

  function isKnown({ tenant, id, at }: Asked): boolean {
    const key = JSON.stringify([tenant, id]);
    const last = lately.get(key);
    if (last !== undefined && at.getTime() - last < latelyMs) return true;
    lately.delete(key);
    const [oldest] = lately.size < mostRemembered ? [] : lately.keys();
    if (oldest !== undefined) lately.delete(oldest);
    lately.set(key, at.getTime());
    return false;
  }

  return {
    keep: (asked) => {
      if (asked.unanswered === null && isKnown(asked)) return;
      void batches.add(asked);
    },
    flush: batches.done,
  };
}
