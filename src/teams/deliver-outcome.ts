// What an error of the SDK means for a message: wait, try again, shrink, or the chat is gone. The words kept of it hold no
// text and no token.
import { z } from 'zod/v4';
import type { SendOutcome } from '../notifications/settle.ts';

const body = z.object({ error: z.object({ code: z.string() }).optional(), message: z.string().optional() });

/** Teams also answers with its code as JSON in a text. */
const inner = z.object({ subCode: z.string() });

const restError = z.object({
  statusCode: z.number(),
  code: z.string().optional().catch(undefined),
  details: body.optional().catch(undefined),
  response: z
    .custom<{ headers: { get: (name: string) => string | undefined } }>((value) => hasHeaders(value))
    .optional()
    .catch(undefined),
});

/** @param now what a Retry-After that is a date counts from */
export function outcomeOf(error: unknown, now: Date): SendOutcome {
  const read = restError.safeParse(error);
  if (!read.success) return { kind: 'failed', error: nameOf(error) };
  const { statusCode: status, response } = read.data;
  const code = codeOf(read.data);
  const said = code === null ? String(status) : `${status} ${code}`;
  if (status === 403 || status === 404) return { kind: 'gone', why: said };
  if (status === 413 || code === 'MessageSizeTooBig') return { kind: 'too-large', error: said };
  const waitMs = waitIn(response?.headers.get('retry-after'), now);
  if (status === 429 || waitMs !== null) return { kind: 'throttled', waitMs, error: said };
  return { kind: 'failed', error: said };
}

function codeOf({ code, details }: z.infer<typeof restError>): string | null {
  const found = code ?? details?.error?.code ?? subCodeIn(details?.message);
  return found?.slice(0, 100) ?? null;
}

function subCodeIn(text: string | undefined): string | undefined {
  try {
    return inner.safeParse(JSON.parse(text ?? '')).data?.subCode;
  } catch {
    return undefined;
  }
}

/** Seconds, or a date. */
function waitIn(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function hasHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('headers' in value)) return false;
  const { headers } = value;
  return typeof headers === 'object' && headers !== null && 'get' in headers && typeof headers.get === 'function';
}
