// The log, declared once: JSON lines on standard error, so that standard output stays free for what a tool prints.
// A log line never holds what somebody wrote, a token or a name; ids of turns and of errors lead from one to the other.
import { destination, pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * @param level pino's level from which lines are written, e.g. `info` or `silent`.
 * @param to where the lines go; standard error unless a test listens.
 */
export function openLog(level: string, to: { write(line: string): void } = destination({ dest: 2, sync: true })): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: whatFailed } }, to);
}

/** Errors of the network carry whole requests, with tokens and texts; of any error only this much is written. */
function whatFailed(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
  return { type: name, message, code, status, stack, cause: error.cause ? whatFailed(error.cause) : undefined };
}
