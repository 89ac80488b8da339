// What many measurements come to.

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0 to 1: 0.99 gives the value that 99 of 100 stay within. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0) / values.length;
}
