// Chance from a seed: the same seed throws the same dice.

export interface Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number;
  /** A whole number from 0 up to the limit, without the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  /** @throws on an empty list */
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Several seeds, such as an instance and the number of a step, make one. */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((all, seed) => Math.imul(all ^ seed, 0x9e3779b1) ^ (all >>> 15), 0x2545f491);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[below(from.length)]!;
    },
  };
}
