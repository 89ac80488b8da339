// A turn as a span of OpenTelemetry. Loaded only in a process that was started with it.
import { SpanStatusCode, trace } from '@opentelemetry/api';

/** What a span says of its turn. */
export interface Traced {
  readonly kind: string;
  readonly turn: string;
}

/** Runs a turn within a span of its own, which ends with it; marked as an error when `hasFailed` says so. */
export async function inSpan<Result>(
  { kind, turn }: Traced,
  run: () => Promise<Result>,
  hasFailed: () => boolean,
): Promise<Result> {
  return trace.getTracer('klarsyn').startActiveSpan('turn', async (span) => {
    span.setAttributes({ 'klarsyn.kind': kind, 'klarsyn.turn': turn });
    try {
      return await run();
    } finally {
      if (hasFailed()) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }
  });
}
