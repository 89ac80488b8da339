// How the telling goes: for each chat, and in all.
import type { ChatStatus, Totals } from '../notifications/status.ts';
import { sql } from 'kysely';
import { filterIn } from './follow.ts';
import type { Db } from './migrate.ts';

/** How it stands with the chats of a tenant that follow something or are written to; of one chat when it is named. */
export async function readChatStatuses(db: Db, tenant: string, chat: string | null): Promise<readonly ChatStatus[]> {
  const counts = await db
    .selectFrom('notice')
    .select((row) => [
      'chat',
      row.fn.count<number>('key').filterWhere('state', '=', 'waiting').as('waiting'),
      row.fn.min('at').filterWhere('state', '=', 'waiting').as('oldest'),
      row.fn.count<number>('key').filterWhere('state', '=', 'failed').as('failed'),
      row.fn.max('last_error').filterWhere('state', '=', 'failed').as('failed_why'),
      row.fn.max('settled_at').filterWhere('state', '=', 'sent').as('sent_at'),
    ])
    .where('tenant', '=', tenant)
    .$if(chat !== null, (query) => query.where('chat', '=', chat))
    .groupBy('chat')
    .execute();
  const followed = await db
    .selectFrom('subscription')
    .select(['chat', 'filter'])
    .where('tenant', '=', tenant)
    .$if(chat !== null, (query) => query.where('chat', '=', chat))
    .orderBy('at')
    .orderBy('id')
    .execute();
  const chats = await db
    .selectFrom('chat as c')
    .leftJoin('person as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.person'))
    .leftJoin('team as t', (join) => join.onRef('t.tenant', '=', 'c.tenant').onRef('t.id', '=', 'c.team'))
    .select([
      'c.id',
      'kind',
      't.name as team',
      'c.name',
      'p.name as owner',
      'digest_at',
      'troubles',
      'last_error',
      'free_at',
    ])
    .select(['gone_at', 'gone_why'])
    .where('c.tenant', '=', tenant)
    .$if(chat !== null, (query) => query.where('c.id', '=', chat))
    .orderBy((row) => row.fn.coalesce('t.name', sql.lit('')))
    .orderBy('c.name')
    .orderBy('c.id')
    .execute();
  const countsOf = new Map(counts.map((row) => [row.chat, row]));
  const followedBy = Map.groupBy(followed, (row) => row.chat);
  return chats
    .filter(({ id }) => id === chat || countsOf.has(id) || followedBy.has(id))
    .map((row) => {
      const count = countsOf.get(row.id);
      return {
        ...{
          chat: row.id,
          kind: row.kind,
          team: row.team,
          name: row.name,
          owner: row.owner,
          follows: (followedBy.get(row.id) ?? []).map(({ filter }) => filterIn(filter)),
        },
        ...{ waiting: count?.waiting ?? 0, oldestWaiting: count?.oldest ?? null, lastSent: count?.sent_at ?? null },
        ...{ failed: count?.failed ?? 0, lastError: row.last_error ?? count?.failed_why ?? null },
        triesAgain: row.troubles > 0 ? row.free_at : null,
        nextDigest: row.digest_at,
        gone: row.gone_at === null ? null : { since: row.gone_at, why: row.gone_why ?? '' },
      };
    });
}

/** Over all tenants, for whoever watches the installation. */
export async function readTotals(db: Db): Promise<Totals> {
  const outbox = await db
    .selectFrom('change_outbox')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const notices = await db
    .selectFrom('notice')
    .select((row) => [
      row.fn.count<number>('key').filterWhere('state', '=', 'waiting').as('waiting'),
      row.fn.min('at').filterWhere('state', '=', 'waiting').as('oldest'),
      row.fn.count<number>('key').filterWhere('state', '=', 'sent').as('sent'),
      row.fn.count<number>('key').filterWhere('state', '=', 'failed').as('failed'),
      row.fn.sum<number | null>('tries').as('retried'),
    ])
    .executeTakeFirstOrThrow();
  const gone = await db
    .selectFrom('chat')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('gone_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return {
    ...{ outbox: outbox.count, waiting: notices.waiting, oldestWaiting: notices.oldest, sent: notices.sent },
    ...{ failed: notices.failed, retried: notices.retried ?? 0, goneChats: gone.count },
  };
}
