// Who watches the edge: told of each turn and each refusal. Spans go to OpenTelemetry, where the process was started with it.
import { SpanStatusCode, trace } from '@opentelemetry/api';

export interface Observer {
  readonly turnDone: (turn: { readonly kind: string; readonly failed: boolean; readonly seconds: number }) => void;
  /** @param status HTTP status, or 429 for a turn beyond the limit */
  readonly refused: (status: number) => void;
}

/** For when nobody watches. */
export const nobody: Observer = { turnDone: () => {}, refused: () => {} };

/**
 * Runs a turn as a span, and tells the observer of it.
 * @param run gets a function to call when the turn meets a fault
 */
export async function observed<Result>(
  observer: Observer,
  { kind, turn }: { readonly kind: string; readonly turn: string },
  run: (fault: () => void) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  let failed = false;
  return trace.getTracer('klarsyn').startActiveSpan('turn', async (span) => {
    span.setAttributes({ 'klarsyn.kind': kind, 'klarsyn.turn': turn });
    try {
      return await run(() => (failed = true));
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      observer.turnDone({ kind, failed, seconds: (performance.now() - begun) / 1000 });
    }
  });
}
