// A pace that is kept: so many a second over any while, without catching up on what was not used.

export interface Pace {
  /** Takes up to so many, and returns how many there were to take. */
  readonly take: (most: number) => number;
  /** Returns what was taken and not used. */
  readonly giveBack: (count: number) => void;
}

export function openPace(perSecond: number, now: () => Date): Pace {
  let left = perSecond;
  let at = now().getTime();
  return {
    take: (most) => {
      const time = now().getTime();
      left = Math.min(perSecond, left + (Math.max(0, time - at) / 1000) * perSecond);
      at = time;
      const taken = Math.min(most, Math.floor(left));
      left -= taken;
      return taken;
    },
    giveBack: (count) => {
      left += count;
    },
  };
}
