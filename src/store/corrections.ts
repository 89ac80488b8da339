// Published figures that an import changes: told to the chats that follow everything.
import { shownCorrections, type Correction } from '../notifications/notice.ts';
import type { Workbook } from '../reviews/workbook.ts';
import { everythingFollowed } from './follow.ts';
import type { Db } from './migrate.ts';
import { writeNotices } from './notices.ts';

/** The figures of a review as they stood before it is written anew, by what they are of; none when nobody is to be told. */
export async function figuresBefore(
  db: Db,
  tenant: string,
  { review }: Workbook,
): Promise<ReadonlyMap<string, number>> {
  if ((await chatsToTell(db, tenant)).length === 0) return new Map();
  const rows = await db
    .selectFrom('observation')
    .select(['indicator', 'organisation', 'period', 'value'])
    .where('tenant', '=', tenant)
    .where('review', '=', review.code)
    .where('value', 'is not', null)
    .execute();
  return new Map(rows.flatMap((row) => (row.value === null ? [] : [[nameOf(row), row.value] as const])));
}

/** Tells of figures that are others now, or are withdrawn; what is new or has fallen away is no correction. */
export async function tellCorrections(
  db: Db,
  tenant: string,
  { review, observations }: Workbook,
  before: ReadonlyMap<string, number>,
  at: Date,
): Promise<void> {
  const corrections = observations.flatMap((row): Correction[] => {
    const { indicator, organisation, period, value } = row;
    const was = before.get(nameOf(row));
    return was === undefined || was === value ? [] : [{ indicator, organisation, period, before: was, after: value }];
  });
  if (corrections.length === 0) return;
  const figures = corrections.slice(0, shownCorrections);
  const what = {
    ...({ kind: 'corrected', review: review.code, on: at.toISOString() } as const),
    ...{ figures, count: corrections.length },
  };
  const chats = await chatsToTell(db, tenant);
  await writeNotices(
    db,
    chats.map((chat) => ({ tenant, chat, what, at, due: at })),
  );
}

async function chatsToTell(db: Db, tenant: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('subscription')
    .select('chat')
    .where('tenant', '=', tenant)
    .where('filter', '=', everythingFollowed)
    .execute();
  return rows.map(({ chat }) => chat);
}

function nameOf(row: { readonly indicator: string; readonly organisation: string; readonly period: string }): string {
  return JSON.stringify([row.indicator, row.organisation, row.period]);
}
