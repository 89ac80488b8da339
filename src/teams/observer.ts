// Who watches the edge: told of each turn and each refusal. Spans go to OpenTelemetry, where the process was started with it.
import type { Traced } from './tracing.ts';

export interface Observer {
  readonly turnDone: (turn: { readonly kind: string; readonly failed: boolean; readonly seconds: number }) => void;
  /** @param status HTTP status, or 429 for a turn beyond the limit */
  readonly refused: (status: number) => void;
}

/** For when nobody watches. */
export const nobody: Observer = { turnDone: () => {}, refused: () => {} };

/** Where OpenTelemetry keeps what was registered with it; it is not there in a process started without. */
const openTelemetry = Symbol.for('opentelemetry.js.api.1');

/**
 * Runs a turn, as a span where spans are wanted, and tells the observer of it.
 * @param run gets a function to call when the turn meets a fault
 */
export async function observed<Result>(
  observer: Observer,
  traced: Traced,
  run: (fault: () => void) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  let failed = false;
  const turn = async () => {
    try {
      return await run(() => (failed = true));
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  try {
    if (!(openTelemetry in globalThis)) return await turn();
    const { inSpan } = await import('./tracing.ts');
    return await inSpan(traced, turn, () => failed);
  } finally {
    observer.turnDone({ kind: traced.kind, failed, seconds: (performance.now() - begun) / 1000 });
  }
}
