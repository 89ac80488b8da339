// One instance of the delivery as the product joins it: a database connection of its own, and the room that sends.
import { openDeliveries, type Deliveries } from '../../../src/notifications/deliver.ts';
import type { Message } from '../../../src/notifications/message.ts';
import type { DeliveryStore } from '../../../src/notifications/ports.ts';
import { openDatabase, type Db } from '../../../src/store/migrate.ts';
import { notificationStore } from '../../../src/store/notifications.ts';
import { Adapter } from '../../../src/teams/adapter.ts';
import { openSender } from '../../../src/teams/deliver.ts';
import { reply } from '../../support/small-conversation.ts';

export interface InstanceSettings {
  readonly url: string;
  readonly now: () => Date;
  readonly random: () => number;
  readonly failed: (error: unknown, doing: string) => void;
  readonly perSecond: number;
  readonly restMs?: number;
  /** What stands between the delivery and its store, such as a sudden end. */
  readonly through?: (store: DeliveryStore) => DeliveryStore;
}

export interface Instance extends Deliveries {
  readonly db: Db;
  readonly close: () => Promise<void>;
}

export async function openInstance({
  url,
  through = (store) => store,
  ...settings
}: InstanceSettings): Promise<Instance> {
  const { db } = await openDatabase(url);
  const send = openSender({
    adapter: new Adapter({ mode: 'local' }),
    appId: '',
    mayServe: () => true,
    now: settings.now,
  });
  const deliveries = openDeliveries({
    ...settings,
    store: through(notificationStore(db).delivery),
    send,
    render: async (message) => reply(JSON.stringify(toldIn(message))),
  });
  return { ...deliveries, db, close: () => db.destroy() };
}

function toldIn({ content }: Message): readonly string[] {
  if (content.kind !== 'changes') return [];
  return content.news.flatMap(({ measure, entries }) => entries.map(({ version }) => `${measure} ${version}`));
}
