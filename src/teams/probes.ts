// GET /health: the process is alive. GET /ready: it can answer people now, and how far behind the telling of changes is.
// Both for whoever watches or balances; they tell no more than that.
import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';

/** How long the database may take to say that it is there. */
const patienceMs = 2_000;
/** What waits longer than this to be told is late: a backlog of ten thousand chats is told in half of it. */
const lateMs = 15 * 60_000;

/** What the probes ask of the database. Both reject when it does not answer. */
export interface Probed {
  /** Whether it has all tables that this version wants. */
  readonly isReady: () => Promise<boolean>;
  /** For how long something has waited to be told that could have been told, in milliseconds. */
  readonly outboxAge: () => Promise<number>;
}

export interface Watched extends Probed {
  /** Whether no more requests are taken. */
  readonly isStopping: () => boolean;
  readonly log: Log;
}

/**
 * Not ready is only what keeps this instance from answering. Late is a state of them all, and each answers questions as well as
 * before: it is said, and answered 200, since a balancer that took every instance away would make of a delay an outage.
 */
export type Readiness =
  | { readonly kind: 'ready' | 'late'; readonly outboxMs: number }
  | { readonly kind: 'not-ready'; readonly error: unknown };

export function addProbes(server: Server, { isStopping, log, ...probed }: Watched): void {
  server.get('/health', async (_request: Request, response: Response) => {
    response.json({ status: 'ok' });
  });

  const ask = askedInTime(probed, patienceMs);
  server.get('/ready', async (_request: Request, response: Response) => {
    const readiness: Readiness = isStopping() ? notReady('stopping') : await ask();
    if (readiness.kind === 'not-ready') {
      log.warn({ err: readiness.error }, 'not ready');
      response.json(503, { status: 'not ready' });
      return;
    }
    const outboxSeconds = Math.round(readiness.outboxMs / 1000);
    if (readiness.kind === 'late') log.warn({ outboxSeconds }, 'the telling of changes is late');
    response.json({ status: readiness.kind, outboxSeconds });
  });
}

/**
 * Asks whether all is ready, within a time. Who asks while an answer is awaited awaits the same one: a database that hangs is
 * not asked again and again.
 */
export function askedInTime({ isReady, outboxAge }: Probed, limitMs: number): () => Promise<Readiness> {
  const find = async (): Promise<Readiness> => {
    if (!(await isReady())) return notReady('the database lacks tables');
    const outboxMs = await outboxAge();
    return { kind: outboxMs > lateMs ? 'late' : 'ready', outboxMs };
  };
  let asked: Promise<Readiness> | null = null;
  return async () => {
    asked ??= find()
      .catch((error: unknown): Readiness => ({ kind: 'not-ready', error }))
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
