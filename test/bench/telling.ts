// Messages delivered per second, as a ratio to the bare SDK that sends the same ones to the same stand-in for Teams, in
// alternating rounds; and how long a change takes from its commit to its first message, with the usual settings.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ConversationReference } from 'botbuilder';
import { sql } from 'kysely';
import { everyMeasure } from '../../src/measures/find-measures.ts';
import { openDeliveries, type DeliverySettings } from '../../src/notifications/deliver.ts';
import { rememberChat } from '../../src/store/chats.ts';
import { follow } from '../../src/store/follow.ts';
import { openDatabase, type Db } from '../../src/store/migrate.ts';
import { notificationStore } from '../../src/store/notifications.ts';
import { writeReview } from '../../src/store/write-review.ts';
import { Adapter } from '../../src/teams/adapter.ts';
import type { Address } from '../../src/teams/deliver-address.ts';
import { openSender } from '../../src/teams/deliver.ts';
import { messageWith } from '../../src/teams/outgoing.ts';
import { firstWorkbook, tenant } from '../stress/people.ts';
import { aChat } from '../support/chats.ts';
import { databases, type DatabaseServer } from '../support/databases.ts';
import { startPostgres } from '../support/postgres.ts';
import { reply } from '../support/small-conversation.ts';
import { change } from '../support/told-world.ts';
import { checked } from '../support/workbook.ts';
import { startProgram } from './program.ts';
import { goal, number, printLine, printTable } from './report.ts';
import { median } from './statistics.ts';

const chats = 600;
const rounds = 7;
const atOnce = 10;
/** Changes whose way to their first message is timed, each followed by one chat alone. */
const timedChanges = 15;

/** As heavy as a card of a change is. */
const message = reply('Åtgärd 4 har ändrats: pågår. '.repeat(40));
const durable: readonly { readonly name: string; readonly start: () => Promise<DatabaseServer> }[] = [
  ...databases.filter(({ name }) => name === 'SQLite'),
  { name: 'PostgreSQL', start: () => startPostgres('durable') },
];

/** Measures both databases and prints the figures. Takes about half a minute. */
export async function benchTelling(): Promise<void> {
  const connector = await startProgram([new URL('connector-stub.ts', import.meta.url).pathname]);
  const rows: string[][] = [];
  const goals: string[] = [];
  try {
    for (const { name, start } of durable) {
      const server = await start();
      try {
        const { bare, ours, firstMs } = await measure(await server.freshDatabase(), `${connector.url}/`);
        rows.push([name, number(median(bare)), number(median(ours)), number(median(firstMs))]);
        const ratios = ours.map((perSecond, round) => perSecond / (bare[round] ?? NaN));
        goals.push(goal(`deliveries/bare SDK, ${name}`, median(ratios), { least: 0.7 }));
        goals.push(goal(`ms from commit to first message, ${name}`, median(firstMs), { most: 1000 }));
      } finally {
        await server.stop();
      }
    }
  } finally {
    await connector.stop();
  }
  printTable(
    `Telling ${chats} chats of a change, ${atOnce} messages at once, medians of ${rounds} alternating rounds; and the first message after each of ${timedChanges} changes.`,
    ['', 'bare SDK per s', 'told per s', 'first after ms'],
    rows,
  );
  goals.forEach(printLine);
}

async function measure(url: string, serviceUrl: string) {
  const { db } = await openDatabase(url);
  try {
    let clock = new Date('2026-06-01T08:00:00Z');
    await writeReview(db, tenant, await checked(firstWorkbook(timedChanges + 1)), clock);
    await db.deleteFrom('change_outbox').execute();
    const addresses = await settleChats(db, serviceUrl, clock);
    // As a database in use does of itself.
    await sql`analyze`.execute(db);
    const { tick } = deliveries(db, { now: () => clock, perSecond: 1_000_000 });
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = -2; round < rounds; round += 1) {
      const sdk = await perSecond(() => sendBare(addresses));
      // No chat is in its pause any more, and no measure in its window.
      clock = new Date(clock.getTime() + 60 * 60 * 1000);
      await change(db, tenant, 'M-1', { due: `2030-01-${20 + round}` }, clock);
      const told = await perSecond(async () => {
        let sent = 0;
        while (sent < chats) sent += (await tick()).sent;
      });
      if (round < 0) continue;
      bare.push(sdk);
      ours.push(told);
    }
    return { bare, ours, firstMs: await firstMessages(db, serviceUrl) };
  } finally {
    await db.destroy();
  }
}

function deliveries(
  db: Db,
  own: Pick<DeliverySettings<typeof message>, 'now'> & Partial<DeliverySettings<typeof message>>,
) {
  const send = openSender({ adapter: new Adapter({ mode: 'local' }), appId: '', mayServe: () => true, now: own.now });
  const failed = (error: unknown): never => {
    throw error;
  };
  return openDeliveries({
    store: notificationStore(db).delivery,
    render: async () => message,
    send,
    failed,
    atOnce,
    ...own,
  });
}

/** All of them follow M-1. */
async function settleChats(db: Db, serviceUrl: string, at: Date): Promise<readonly Address[]> {
  const addresses = Array.from({ length: chats }, (_, n) => addressOf(`19:many-${n}@thread`, serviceUrl));
  for (const address of addresses) await letFollow(db, address, 'M-1', at);
  return addresses;
}

async function letFollow(db: Db, address: Address, measure: string, at: Date): Promise<void> {
  const id = address.conversation;
  await rememberChat(db, aChat(tenant, { id, kind: 'group', address: JSON.stringify(address) }), at);
  await follow(db, { tenant, chat: id, filter: { ...everyMeasure, measures: [measure] }, person: 'somebody' }, at);
}

function addressOf(conversation: string, serviceUrl: string): Address {
  return { kind: 'group', serviceUrl, channelId: 'msteams', conversation, bot: { id: '28:b', name: 'B' } };
}

/** As the SDK's own documentation sends of itself: no store, no retries of ours, nothing to remember. */
async function sendBare(addresses: readonly Address[]): Promise<void> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const waiting = addresses.values();
  const sender = async (): Promise<void> => {
    for (const { conversation, serviceUrl, channelId, bot } of waiting) {
      const account = { id: conversation, name: '', isGroup: true, conversationType: 'groupChat' };
      const reference: Partial<ConversationReference> = { serviceUrl, channelId, bot, conversation: account };
      await adapter.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity(messageWith(message));
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

async function firstMessages(db: Db, serviceUrl: string): Promise<readonly number[]> {
  const now = () => new Date();
  const arrived = new Map<string, (at: number) => void>();
  const inner = openSender({ adapter: new Adapter({ mode: 'local' }), appId: '', mayServe: () => true, now });
  const { start, stop } = deliveries(db, {
    now,
    send: async (chat, rendered) => {
      const outcome = await inner(chat, rendered);
      arrived.get(chat.address)?.(performance.now());
      return outcome;
    },
  });
  start();
  const times: number[] = [];
  for (let n = 0; n < timedChanges; n++) {
    const address = addressOf(`19:one-${n}@thread`, serviceUrl);
    await letFollow(db, address, `M-${n + 2}`, now());
    const { promise, resolve } = Promise.withResolvers<number>();
    arrived.set(JSON.stringify(address), resolve);
    await change(db, tenant, `M-${n + 2}`, { due: '2031-01-01' }, now());
    const committed = performance.now();
    times.push((await promise) - committed);
  }
  await stop();
  return times;
}

async function perSecond(sendAll: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await sendAll();
  return (1000 * chats) / (performance.now() - begun);
}
