// Whether memory stays flat: a line laid through measurements, and what it comes to.

/**
 * The memory of a program at one moment, measured when its garbage had been taken out, the room for garbage had been given back
 * to the machine, and nothing was asked of it.
 */
export interface Sample {
  readonly minute: number;
  /** How much had been asked of it so far. */
  readonly acts: number;
  readonly heapBytes: number;
  readonly rssBytes: number;
}

export interface Growth {
  /** Bytes a minute, by the line of least squares. */
  readonly perMinute: number;
  /** Bytes that the line rises from the first measurement to the last. */
  readonly inAll: number;
  /** What it rises, as a share of where it begins. */
  readonly share: number;
}

export const memories = ['heapBytes', 'rssBytes'] as const;

/** More than this, as a share of what it began with, is growth and not chance. */
export const mostGrowth: Readonly<Record<(typeof memories)[number], number>> = { heapBytes: 0.03, rssBytes: 0.05 };

/** How long a program warms up, as a share of the time: caches fill and code is compiled. */
const warmUp = 0.3;

/** What is judged: all but the warming up. */
export function settled(samples: readonly Sample[]): readonly Sample[] {
  const end = samples.at(-1)?.minute ?? 0;
  return samples.filter(({ minute }) => minute >= end * warmUp);
}

/** @throws with fewer than three measurements */
export function growthOf(samples: readonly Sample[], memory: (typeof memories)[number]): Growth {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (!first || !last || samples.length < 3) throw new Error('Three measurements are needed for a line.');
  const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  const [minutes, bytes] = [mean(samples.map(({ minute }) => minute)), mean(samples.map((sample) => sample[memory]))];
  const together = samples.reduce((all, one) => all + (one.minute - minutes) * (one[memory] - bytes), 0);
  const spread = samples.reduce((all, { minute }) => all + (minute - minutes) ** 2, 0);
  const perMinute = together / spread;
  const inAll = perMinute * (last.minute - first.minute);
  return { perMinute, inAll, share: inAll / (bytes + perMinute * (first.minute - minutes)) };
}

/** Which memories grow, of those measured after the warming up. */
export function growing(samples: readonly Sample[]): readonly (typeof memories)[number][] {
  return memories.filter((memory) => growthOf(settled(samples), memory).share > mostGrowth[memory]);
}
