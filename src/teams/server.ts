// The edge over HTTP: POST /api/messages for Teams, and the probes for whoever watches. Every answer that is not a turn's
// is short JSON.
import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import restify, { type Next, type Request, type Response } from 'restify';
import type { Access } from '../config.ts';
import { openLog, type Log } from '../log.ts';
import type { Reply } from '../conversation/turn.ts';
import type { Send } from '../notifications/ports.ts';
import { Adapter, type Authentication } from './adapter.ts';
import { openApp, type RunTurn, type Served } from './app.ts';
import { withinLimit, type Limit } from './busy.ts';
import { hearFrom, type ChatsPort } from './deliver-chats.ts';
import { openSender } from './deliver.ts';
import { guardFor, serviceRule, type CheckedActivity } from './guard.ts';
import { nobody, observed, type Observer } from './observer.ts';
import { addProbes, type Probed } from './probes.ts';

const bodyLimits = { maxBodySize: 256 * 1024, mapParams: false };
/** How long a request may take to arrive, and how long a stop waits for turns that run. */
const patienceMs = 10_000;

export interface EdgeOptions extends Served {
  readonly access: Access;
  /** 0 takes any free port. */
  readonly port: number;
  readonly probed: Probed;
  readonly log: Log;
  /** Where chats are noted, so that they can be written to; absent when none ever is. */
  readonly chats?: ChatsPort;
  /** How much people may ask; absent where nobody is to be kept from asking. */
  readonly limit?: Limit;
  /** Who watches; absent when nobody does. */
  readonly observer?: Observer;
  /** Only tests bring their own; no setting leads here. */
  readonly own?: { readonly authentication: Authentication; readonly mayServe: (address: URL) => boolean };
}

export interface Edge {
  /** Where it listens, e.g. `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Writes to a chat of itself, also after `stop`. */
  readonly send: Send<Reply>;
  /** Takes no more requests, finishes the turns that run, then closes. */
  readonly stop: () => Promise<void>;
}

/** Opens the edge. Local mode listens on 127.0.0.1 alone. Rejects when the port is taken. */
export async function openEdge({
  access,
  port,
  probed,
  log,
  chats,
  limit,
  observer = nobody,
  own,
  ...served
}: EdgeOptions): Promise<Edge> {
  const adapter = new Adapter(access, own?.authentication);
  const mayServe = own?.mayServe ?? serviceRule[access.mode];
  const admit = guardFor(access, mayServe);
  const now = () => new Date();
  const hear = chats && hearFrom(chats, now, (error) => log.warn({ err: error }, 'a chat could not be noted'));
  const answer = openApp(adapter, served);
  const takeTurn: RunTurn = async (context, turn) => {
    await hear?.(turn.incoming);
    await answer(context, turn);
  };
  const runTurn = limit ? withinLimit(takeTurn, limit, () => observer.refused(429)) : takeTurn;
  const running = new Set<Promise<unknown>>();
  let stopping = false;

  async function onActivity(request: Request, response: Response): Promise<void> {
    const authorization = request.header('authorization', '');
    const verdict = admit({ authorization, body: request.body as unknown });
    if (verdict.kind === 'refused') {
      observer.refused(verdict.status);
      log.warn({ status: verdict.status, reason: verdict.reason }, 'request refused');
      if (verdict.status === 401) response.send(401);
      else response.json(verdict.status, { error: verdict.reason });
      return;
    }
    const { activity, tenant } = verdict;
    const turnId = randomUUID();
    const turnLog = log.child({ turn: turnId });
    const begun = performance.now();
    const received = await adapter.receive(authorization, forSdk(activity), (context) =>
      observed(observer, { kind: activity.type, turn: turnId }, (fault) =>
        runTurn(context, { incoming: { activity, tenant }, log: turnLog, fault }),
      ),
    );
    if (stopping) response.header('Connection', 'close');
    if (received.kind === 'not-signed') {
      observer.refused(401);
      log.warn({ err: received.error }, 'signature refused');
      response.send(401);
      return;
    }
    turnLog.info({ kind: activity.type, tenant, ms: Math.round(performance.now() - begun) }, 'turn done');
    if (received.response?.body === undefined) response.send(received.response?.status ?? 200);
    else response.json(received.response.status, received.response.body);
  }

  // restify's own log would print whole requests.
  const quiet: object = { name: '', log: openLog('silent') };
  const server = restify.createServer(quiet);
  server.server.requestTimeout = patienceMs;
  // restify takes connections that want another protocol, and leaves them open for nobody.
  server.server.removeAllListeners('upgrade');
  server.pre((_request: Request, response: Response, next: Next) => {
    if (stopping) response.header('Connection', 'close');
    next();
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'request failed');
    response.json(status, { error: sentences[status] ?? 'The request cannot be answered.' });
    done();
  });
  addProbes(server, { ...probed, isStopping: () => stopping, log });
  server.post(
    '/api/messages',
    acceptPlainJson,
    ...restify.plugins.jsonBodyParser(bodyLimits),
    async (request: Request, response: Response) => {
      const turn = onActivity(request, response);
      running.add(turn);
      await turn.finally(() => running.delete(turn));
    },
  );

  const host = access.mode === 'local' ? '127.0.0.1' : undefined;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    url: `http://${host ?? 'localhost'}:${address.port}`,
    send: openSender({ adapter, appId: access.mode === 'teams' ? access.appId : '', mayServe, now }),
    stop: async () => {
      stopping = true;
      const closed = new Promise<void>((resolve) => void server.close(resolve));
      const finished = Promise.allSettled(running).then(() => closed);
      const { promise: late, resolve: giveUp } = Promise.withResolvers<void>();
      const deadline = setTimeout(giveUp, patienceMs);
      await Promise.race([finished, late]);
      clearTimeout(deadline);
      server.server.closeAllConnections();
    },
  };
}

const sentences: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON.',
  404: 'There is nothing here. Teams posts to /api/messages.',
  405: 'This method is not used here. Teams posts to /api/messages.',
  413: 'The body is larger than 256 KB.',
  415: 'The body must be application/json, not compressed.',
  500: 'Something went wrong here.',
};

/**
 * restify unpacks gzip without a limit on what comes out, and dies of what is not gzip; and it waits for bodies that are said to
 * be too large.
 */
function acceptPlainJson(request: Request, response: Response, next: Next): void {
  const isPlain = request.header('content-encoding') === undefined && request.getContentType() === 'application/json';
  const isTooLarge = Number(request.header('content-length', '0')) > bodyLimits.maxBodySize;
  if (isPlain && !isTooLarge) return next();
  const status = isPlain ? 413 : 415;
  response.json(status, { error: sentences[status] });
  next(false);
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}

/** The SDK's type also wants the fields that no activity of Teams bears. */
function forSdk(activity: CheckedActivity): Activity {
  return { ...activity, callerId: '', label: '', listenFor: [], localTimezone: '', valueType: '' };
}
