// Things to be written, in few writes: each waits a moment for others to share a write with, and for the write before it.

export interface Batches<T> {
  /** Resolves at once, or when much waits already after that has been written. */
  readonly add: (item: T) => Promise<void>;
  /** Writes what waits, at once. Rejects with the first fault; what was in that write is lost, the rest is not. */
  readonly done: () => Promise<void>;
}

export interface BatchSettings {
  /** How long something waits for others, in milliseconds. */
  readonly gatherMs: number;
  /** So many are written without waiting for more. */
  readonly most: number;
}

export function inBatches<T>(
  write: (items: readonly T[]) => Promise<void>,
  { gatherMs, most }: BatchSettings,
): Batches<T> {
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
    add: async (item) => {
      waiting.push(item);
      if (waiting.length >= most) return flush();
      timer ??= setTimeout(() => void flush(), gatherMs);
    },
    done: async () => {
      await flush();
      if (faults.length > 0) throw faults[0];
    },
  };
}
