// Things to be written, in few writes: each waits a moment for others to share a write with, and for the write before it.

export interface Batches<T> {
  readonly add: (item: T) => void;
  /** Writes what waits, at once. Rejects with the first fault; what was in that write is lost, the rest is not. */
  readonly done: () => Promise<void>;
}

/** @param gatherMs how long something waits for others, in milliseconds */
export function inBatches<T>(write: (items: readonly T[]) => Promise<void>, gatherMs: number): Batches<T> {
  let waiting: T[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const faults: unknown[] = [];

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) {
      writing = writing.then(() => write(batch)).catch((error: unknown) => void faults.push(error));
    }
    return writing;
  }

  return {
    add: (item) => {
      waiting.push(item);
      timer ??= setTimeout(() => void flush(), gatherMs);
    },
    done: async () => {
      await flush();
      if (faults.length > 0) throw faults[0];
    },
  };
}
