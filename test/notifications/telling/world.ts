// Chats that follow this or that, and measures that change: what a run of telling begins with, all of it from one seed.
import { everyMeasure, type MeasureFilter } from '../../../src/measures/find-measures.ts';
import type { Db } from '../../../src/store/migrate.ts';
import { rememberChat } from '../../../src/store/chats.ts';
import { follow } from '../../../src/store/follow.ts';
import type { Address } from '../../../src/teams/deliver-address.ts';
import { aChat } from '../../support/chats.ts';
import { change, publishOldNews } from '../../support/told-world.ts';
import { checked } from '../../support/workbook.ts';
import { writeReview } from '../../../src/store/write-review.ts';
import { firstWorkbook } from '../../stress/people.ts';
import { randomOf, type Random } from '../../stress/random.ts';

export const tenant = 'told';
const measureCount = 12;
const codes = Array.from({ length: measureCount }, (_, index) => `M-${index + 1}`);

/** A chat and the measures that it follows. */
export interface Follower {
  readonly id: string;
  readonly measures: readonly string[];
}

/** Publishes a review of twelve measures and lets some of the chats follow all, one, several or none of them. */
export async function settleWorld(
  db: Db,
  { seed, chats, serviceUrl, at }: { seed: number; chats: number; serviceUrl: string; at: Date },
): Promise<readonly Follower[]> {
  await publishOldNews(db, tenant, at);
  await writeReview(db, tenant, await checked(firstWorkbook(measureCount)), at);
  await db.deleteFrom('change_outbox').execute();
  const random = randomOf(seed, 1);
  const followers: Follower[] = [];
  for (let index = 0; index < chats; index++) {
    const id = `19:chat-${index}@thread`;
    const kind = random.chance(0.5) ? 'channel' : 'group';
    const address: Address = {
      kind,
      serviceUrl,
      channelId: 'msteams',
      conversation: id,
      bot: { id: '28:b', name: 'B' },
    };
    await rememberChat(db, aChat(tenant, { id, kind, address: JSON.stringify(address) }), at);
    const filters = filtersFor(random);
    for (const filter of filters) await follow(db, { tenant, chat: id, filter, person: 'somebody' }, at);
    const measures = codes.filter((code) =>
      filters.some((each) => each.measures.length === 0 || each.measures.includes(code)),
    );
    followers.push({ id, measures });
  }
  return followers;
}

/** Changes the due date of some measure, to one that it never had. */
export async function changeSomething(db: Db, random: Random, count: number, at: Date): Promise<string> {
  const due = new Date(Date.UTC(2030, 0, 1 + count)).toISOString().slice(0, 10);
  const { measure, version } = await change(db, tenant, random.pick(codes), { due }, at);
  return `${measure} ${version}`;
}

function filtersFor(random: Random): readonly MeasureFilter[] {
  const one = (): MeasureFilter => ({ ...everyMeasure, measures: [random.pick(codes)] });
  return random.pick([() => [everyMeasure], () => [one()], () => [one(), one(), one()], () => []])();
}
