// The pace of the sending, kept for each tenant where all instances see it: asked for once for all that is claimed together.
import { sql } from 'kysely';
import { aheadMs, paceMs } from '../notifications/pace.ts';
import type { Claim } from '../notifications/ports.ts';
import { givenRows } from './given-rows.ts';
import type { Db } from './migrate.ts';
import { release } from './settle.ts';

/** Whether the tenant of a notice `n` may be written to. */
export function paceAllows(at: Date) {
  return sql<boolean>`not exists (select 1 from send_pace as p where p.tenant = n.tenant and p.until_ms > ${limitAt(at)})`;
}

/** Of chats that have just been claimed, those whose tenant may be written to; the others are let go. */
export async function withinPace<Chat extends { readonly tenant: string }>(
  db: Db,
  { lease, at, perSecond }: Claim,
  chats: readonly Chat[],
): Promise<readonly Chat[]> {
  if (chats.length === 0) return [];
  const now = at.getTime();
  const wanted = [...Map.groupBy(chats, ({ tenant }) => tenant)].map(([tenant, { length }]) => ({
    tenant,
    ms: String(paceMs(length, perSecond)),
  }));
  const { rows } = await sql<{ readonly tenant: string }>`insert into send_pace (tenant, until_ms)
    select v.tenant, ${now} + cast(v.ms as bigint) from ${givenRows(db, wanted, ['tenant', 'ms'])} as v where true
    on conflict (tenant) do update set until_ms = excluded.until_ms +
      case when send_pace.until_ms > ${now} then send_pace.until_ms - ${now} else 0 end
    where send_pace.until_ms <= ${limitAt(at)}
    returning tenant`.execute(db);
  const allowed = new Set(rows.map(({ tenant }) => tenant));
  // Another instance was quicker.
  if (allowed.size < wanted.length) await release(db, lease, [...allowed]);
  return chats.filter(({ tenant }) => allowed.has(tenant));
}

function limitAt(at: Date): number {
  return at.getTime() + aheadMs;
}
