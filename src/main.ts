// npm start: joins the product and its edge, and keeps them running until told to stop.
import { configOfProcess, usualPort, type Config } from './config.ts';
import { openKlarsyn } from './klarsyn.ts';
import { openLog } from './log.ts';
import { openDeliveries } from './notifications/deliver.ts';
import { localTenant } from './people/local-tenant.ts';
import { samplePeople } from './people/sample-people.ts';
import type { Measured } from './teams/metrics.ts';
import { openRateLimit, usualRates } from './teams/rate-limit.ts';
import { openEdge } from './teams/server.ts';
import { loadSampleIfEmpty } from './tools/sample-world.ts';

/** How often is forgotten what has been kept long enough. */
const hourMs = 60 * 60 * 1000;

/** Something that has been started. */
export interface Running {
  /** Where it is reached, e.g. `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Finishes what is under way, then closes everything. */
  readonly stop: () => Promise<void>;
}

/** Starts the bot. In local mode a database without a review gets the sample one. */
export async function startBot(config: Config): Promise<Running> {
  const log = openLog(config.logLevel);
  const { conversation, store, showMessage, faultReply, busyReply, forgetOld, close } = await openKlarsyn({
    databaseUrl: config.databaseUrl,
    today: () => new Date(),
    admins: adminsOf(config),
    retentionDays: config.retentionDays,
    contextLost: (error) => log.warn({ err: error }, 'a question could not be kept'),
  });
  try {
    const { access } = config;
    if (access.mode === 'local') await loadSampleIfEmpty(store, localTenant, new Date());
    const probed = { isReady: store.isReady, outboxAge: () => store.outboxAge(new Date()) };
    const { readTotals } = store;
    const metrics =
      config.metricsPort === null ? null : await startMetrics(config.metricsPort, { ...probed, readTotals });
    const edge = await openEdge({
      access,
      port: config.port ?? usualPort,
      conversation,
      faultReply,
      probed,
      chats: store,
      ...(metrics && { observer: metrics.observer }),
      // On one's own machine nobody but oneself is kept waiting.
      ...(access.mode === 'teams' && {
        limit: { admit: openRateLimit(usualRates, () => performance.now()), busyReply },
      }),
      log,
    });
    const deliveries = openDeliveries({
      ...{ store: store.delivery, render: showMessage, send: edge.send, now: () => new Date() },
      failed: (error, doing) => log.error({ err: error, doing }, 'the delivery of notices met a fault'),
    });
    deliveries.start();
    const forgetting = setInterval(() => {
      forgetOld().catch((error: unknown) => log.error({ err: error }, 'what is old could not be forgotten'));
    }, hourMs);
    log.info({ url: edge.url, mode: access.mode }, 'started');
    return {
      url: edge.url,
      stop: async () => {
        log.info('stopping');
        clearInterval(forgetting);
        await Promise.all([edge.stop(), deliveries.stop(), metrics?.stop()]);
        await close();
        log.info('stopped');
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What is needed for measuring is loaded only when something is to be measured. */
async function startMetrics(port: number, measured: Omit<Measured, 'now'>) {
  const { openMetrics } = await import('./teams/metrics.ts');
  return openMetrics(port, { ...measured, now: () => new Date() });
}

/** In local mode, unless the settings name others, whoever sits at the keyboard. */
function adminsOf({ access, admins }: Config): readonly string[] {
  return access.mode === 'local' && admins.length === 0 ? [samplePeople[0].id] : admins;
}

/**
 * Starts something, says so in one line on standard output, and stops it on SIGTERM or SIGINT. What hinders the start
 * is told in one line on standard error, and the process ends with exit code 1.
 * @param ready the line to print, from the address.
 */
export async function runUntilStopped(
  start: () => Promise<Running>,
  ready: (running: Running) => string,
): Promise<void> {
  try {
    const running = await start();
    // npm passes a signal on that the terminal has sent already: only the first one counts.
    const stopOnce = once(() => {
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(`Klarsyn could not stop cleanly: ${whyNot(error)}`),
      );
    });
    process.on('SIGTERM', stopOnce).on('SIGINT', stopOnce);
    process.stdout.write(`${ready(running)}\n`);
  } catch (error) {
    fail(`Klarsyn could not start: ${whyNot(error)}`);
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as Error & { readonly code?: unknown; readonly port?: unknown };
  if (code === 'EADDRINUSE') return `port ${String(port)} is taken. Stop what uses it, or set PORT to another.`;
  return error.message;
}

if (import.meta.main) {
  const config = configOfProcess();
  await runUntilStopped(
    () => startBot(config),
    ({ url }) => `Klarsyn listens on ${url}/api/messages`,
  );
}
