// Results kept by word, up to a number of them; then it begins anew, so that no flood of odd words can fill the memory.

export class Kept<T> {
  readonly #results = new Map<string, { readonly result: T }>();
  readonly #most: number;

  constructor(most = 20_000) {
    this.#most = most;
  }

  get(word: string, work: () => T): T {
    const known = this.#results.get(word);
    if (known) return known.result;
    if (this.#results.size >= this.#most) this.#results.clear();
    const result = work();
    this.#results.set(word, { result });
    return result;
  }

  clear(): void {
    if (this.#results.size > 0) this.#results.clear();
  }
}
