// GET /health: the process is alive. GET /ready: it can answer people now. Both for whoever watches or balances; they
// tell no more than that.
import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';

/** How long the database may take to say that it is there. */
const patienceMs = 2_000;

export interface Watched {
  /** Whether the database is as it must be. Rejects when it does not answer. */
  readonly isReady: () => Promise<boolean>;
  /** Whether no more requests are taken. */
  readonly isStopping: () => boolean;
  readonly log: Log;
}

export function addProbes(server: Server, { isReady, isStopping, log }: Watched): void {
  server.get('/health', async (_request: Request, response: Response) => {
    response.json({ status: 'ok' });
  });

  const ask = askedInTime(isReady, patienceMs);
  server.get('/ready', async (_request: Request, response: Response) => {
    const readiness: Readiness = isStopping() ? notReady('stopping') : await ask();
    if (readiness.kind === 'not-ready') log.warn({ err: readiness.error }, 'not ready');
    if (readiness.kind === 'ready') response.json({ status: 'ready' });
    else response.json(503, { status: 'not ready' });
  });
}

export type Readiness = { readonly kind: 'ready' } | { readonly kind: 'not-ready'; readonly error: unknown };

/**
 * Asks whether all is ready, within a time. Who asks while an answer is awaited awaits the same one: a database that hangs is
 * not asked again and again.
 */
export function askedInTime(isReady: () => Promise<boolean>, limitMs: number): () => Promise<Readiness> {
  let asked: Promise<Readiness> | null = null;
  return async () => {
    asked ??= isReady()
      .then(
        (ready): Readiness => (ready ? { kind: 'ready' } : notReady('the database lacks tables')),
        (error: unknown): Readiness => ({ kind: 'not-ready', error }),
      )
      .finally(() => (asked = null));
    const { promise: late, resolve } = Promise.withResolvers<Readiness>();
    const timer = setTimeout(() => resolve(notReady('the database does not answer in time')), limitMs);
    try {
      return await Promise.race([asked, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function notReady(why: string): Readiness {
  return { kind: 'not-ready', error: new Error(why) };
}
